"""All inputs uncertain at once: many scenarios drawn from ranges, and how often the outcome is a loss."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

import numpy as np

from dashboard.domain.savings.bootstrap import SEED, in_doubles
from dashboard.domain.savings.curve import Curve, Shares
from dashboard.domain.savings.evidence import Floats
from dashboard.domain.savings.inputs import LINEAR
from dashboard.domain.savings.plan import money, npv
from dashboard.domain.savings.scenario import Scenario

DRAWN = (*LINEAR, "discount_rate")
DRAWS = 10_000
Shape = Literal["triangular", "uniform"]
SHAPES: dict[Shape, str] = {
    "triangular": "the value entered is the likeliest",
    "uniform": "every value of the range is as likely",
}


class Range(NamedTuple):
    """An input between two values: the scenario's own the likeliest (triangular), or all alike (uniform)."""

    low: float
    high: float
    shape: Shape = "triangular"


class Outcomes(NamedTuple):
    """NPV in dollars: percentiles 5, 50, 95, the share of draws below 0, and all draws, float64 [draws]."""

    p5: float
    p50: float
    p95: float
    loss: float
    values: Floats


def monte_carlo(
    scenario: Scenario,
    curve: Curve,
    ranges: Mapping[str, Range],
    sample: Shares | None = None,
    draws: int = DRAWS,
    seed: int = SEED,
) -> Outcomes:
    """Draw each input of `ranges` (names of DRAWN) by itself; with `sample` (by `resample`) the posters.

    Raises ValueError for a name that is not in DRAWN or a range upside down.
    """
    rng = np.random.default_rng(seed)
    inputs = {name: _draw(rng, getattr(scenario, name), name, span, draws) for name, span in ranges.items()}
    shares, place = curve.at(scenario.threshold), curve.place(scenario.threshold)
    if sample is not None:
        drawn = rng.integers(len(sample.coverage), size=draws)
        shares = in_doubles(Shares(*(share[drawn, place] for share in sample)))
    drawn_scenario = scenario.model_copy(update=inputs)  # not validated, so arrays may stand for numbers
    values = np.broadcast_to(npv(drawn_scenario, money(drawn_scenario, shares).saving), draws)
    p5, p50, p95 = (float(p) for p in np.quantile(values, [0.05, 0.5, 0.95]))
    return Outcomes(p5, p50, p95, float((values < 0).mean()), values)


def _draw(rng: np.random.Generator, value: float, name: str, span: Range, draws: int) -> Floats:
    if name not in DRAWN:
        raise ValueError(f"{name} cannot be drawn")
    if span.low > span.high:
        raise ValueError(f"the range of {name} is upside down")
    if span.shape == "uniform" or span.low == span.high:
        return rng.uniform(span.low, span.high, draws)
    return rng.triangular(span.low, min(max(value, span.low), span.high), span.high, draws)
