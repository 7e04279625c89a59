"""What the net present value depends on: a tornado and a two-way grid, at the scenario's threshold."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np

from dashboard.domain.savings.bootstrap import saving_band
from dashboard.domain.savings.breakeven import SWITCHING, npv_of, saving_needed, switching_value
from dashboard.domain.savings.curve import Curve, Shares
from dashboard.domain.savings.evidence import Floats
from dashboard.domain.savings.inputs import INPUTS, LINEAR
from dashboard.domain.savings.mix import Weighting
from dashboard.domain.savings.plan import npv
from dashboard.domain.savings.scenario import Scenario

SAMPLE = "sample"
SWING = 0.25
GRID_POINTS = 17
FIXED = ("shown", "genre_shares")


class Bar(NamedTuple):
    """One bar: an input from `low` to `high`, and NPV at each end, in dollars.

    SAMPLE is the sampling error, from the saving's lower to its upper end. `switching` is the value at which
    NPV is zero, for SAMPLE the yearly saving; None where NPV does not depend on it.
    """

    name: str
    label: str
    low: float
    high: float
    npv_low: float
    npv_high: float
    switching: float | None

    @property
    def swing(self) -> float:
        return abs(self.npv_high - self.npv_low)


def tornado(
    scenario: Scenario,
    curve: Curve,
    draws: Shares,
    weighting: Weighting,
    ranges: Mapping[str, tuple[float, float]] | None = None,
) -> list[Bar]:
    """Bars from the widest to the narrowest: each input over its range, others held, and the sampling error.

    `draws` are the bootstrap's (`resample`); `ranges` replace some of `default_ranges`.
    """
    bars = [_sampling_bar(scenario, curve, draws, weighting)]
    for name, (low, high) in (default_ranges(scenario) | dict(ranges or {})).items():
        ends = [npv_of(scenario.model_copy(update={name: end}), curve) for end in (low, high)]
        switching = switching_value(scenario, curve, name) if name in SWITCHING else None
        bars.append(Bar(name, INPUTS[name].label, low, high, ends[0], ends[1], switching))
    return sorted(bars, key=lambda bar: -bar.swing)


def default_ranges(scenario: Scenario) -> dict[str, tuple[float, float]]:
    """A quarter down and up for each number that NPV depends on, within its limits; a year for `years`.

    What is set to 0 stays 0, as a quarter of nothing is nothing.
    """
    spans = {name: _range(scenario, name) for name in (*LINEAR, "discount_rate")}
    years = scenario.years
    return spans | {"years": (max(1, years - 1), years + 1)}


def grid(
    scenario: Scenario, curve: Curve, x: str, xs: Sequence[float], y: str, ys: Sequence[float]
) -> Floats:
    """NPV in dollars, float64 [len(ys), len(xs)], over any two inputs; 0 is the break-even line.

    Raises ValueError for the two inputs that change the curve itself (FIXED).
    """
    if x in FIXED or y in FIXED or x == y:
        raise ValueError(f"the grid needs two different inputs other than {', '.join(FIXED)}")
    return np.array([[npv_of(scenario.model_copy(update={x: a, y: b}), curve) for a in xs] for b in ys])


def grid_values(scenario: Scenario, name: str) -> list[float]:
    """What an input may be on the grid: evenly from a quarter of its value to twice it, within limits; whole years."""
    field, value = INPUTS[name], value_of(scenario, name)
    if name == "years":
        return [int(year) for year in range(1, max(10, 2 * int(value)) + 1)]
    most = field.high or np.inf
    high = min(2 * value, most) if value else (1.0 if field.unit.startswith("share") else 100.0)
    low = 0.25 * value if high > 0.25 * value else 0.0
    return [float(f"{v:.6g}") for v in np.linspace(low, high, GRID_POINTS)]


def value_of(scenario: Scenario, name: str) -> float:
    """An input as a number; a threshold of NEVER is 1."""
    value = getattr(scenario, name)
    return 1.0 if value is None else float(value)


def _sampling_bar(scenario: Scenario, curve: Curve, draws: Shares, weighting: Weighting) -> Bar:
    place = curve.place(scenario.threshold)
    band = saving_band(
        scenario, _only(curve, place), Shares(*(d[:, place : place + 1] for d in draws)), weighting
    )
    low, high = (float(end[0]) for end in band)
    label = "Which posters were tested"
    worth, most = (float(npv(scenario, end)) for end in (low, high))
    return Bar(SAMPLE, label, low, high, worth, most, saving_needed(scenario))


def _only(curve: Curve, place: int) -> Curve:
    return Curve(curve.thresholds, Shares(*(share[place : place + 1] for share in curve.shares)))


def _range(scenario: Scenario, name: str) -> tuple[float, float]:
    value, most = getattr(scenario, name), INPUTS[name].high or np.inf
    return value * (1 - SWING), min(value * (1 + SWING), most)
