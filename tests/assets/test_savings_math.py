"""The browser's copy of the money gives the same cents as the server's."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from playwright.sync_api import Browser, Page

from dashboard.domain.savings.curve import Curve, table, trace
from dashboard.domain.savings.evidence import binned, gather
from dashboard.domain.savings.inputs import INPUTS
from dashboard.domain.savings.mix import weigh
from dashboard.domain.savings.plan import money, npv, payback_years, precision
from dashboard.domain.savings.scenario import Scenario

SCRIPT = Path(__file__).parents[2] / "assets" / "savings-math.js"
REASONABLE = {
    "posters_per_year": 1e6,
    "hourly_rate": 200,
    "cost_found": 100,
    "cost_not_found": 100,
    "cost_run": 1,
}
MOST = {"fixed_cost": 1e5, "one_off_cost": 1e6} | REASONABLE


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    page = browser.new_page()
    page.add_script_tag(path=SCRIPT)
    yield page
    page.close()


@pytest.fixture(scope="module")
def curve() -> Curve:
    rng = np.random.default_rng(4)
    actual, predicted = rng.integers(0, 5, (2, 5_000))
    confidence = np.round(rng.uniform(0, 1, 5_000), 4)
    hit = (actual == predicted) | (rng.uniform(size=5_000) < 0.5)
    e = binned(gather("ABCDE", confidence, actual, predicted, hit))
    return trace(e, weigh(e, {"A": 0.5, "B": 0.3, "C": 0.2}))


def _scenario(rng: np.random.Generator) -> Scenario:
    numbers = [
        name for name, field in INPUTS.items() if field.high and name not in ("threshold", "shown", "years")
    ]
    values: dict[str, Any] = {
        n: float(rng.uniform(0, MOST.get(n, min(INPUTS[n].high or 1, 600)))) for n in numbers
    }
    threshold = None if rng.uniform() < 0.1 else float(np.round(rng.uniform(), rng.integers(1, 8)))
    flags = {"assisted": bool(rng.integers(2)), "years": int(rng.integers(1, 20)), "threshold": threshold}
    return Scenario.model_validate(values | flags)


def _expected(s: Scenario, curve: Curve) -> dict[str, float | None]:
    shares = curve.at(s.threshold)
    spent = money(s, shares)
    return spent._asdict() | {
        "coverage": shares.coverage,
        "precision": precision(shares),
        "wrong_automatic": shares.wrong,
        "npv": npv(s, spent.saving),
        "payback_years": payback_years(s, spent.saving),
    }


def test_plan__same_cents_on_random_inputs(page: Page, curve: Curve) -> None:
    rng = np.random.default_rng(11)
    scenarios = [_scenario(rng) for _ in range(300)]
    calls = [[s.model_dump(), s.threshold] for s in scenarios]
    script = "([calls, table]) => calls.map(([s, threshold]) => marqueeSavings.plan(s, table, threshold))"
    for s, found in zip(scenarios, page.evaluate(script, [calls, table(curve)]), strict=True):
        expected = _expected(s, curve)
        assert found.keys() == expected.keys()
        for name, amount in expected.items():
            assert found[name] == (None if amount is None else pytest.approx(amount, rel=1e-12, abs=1e-6)), (
                name
            )


def test_plan__at_every_threshold_of_the_table(page: Page, curve: Curve) -> None:
    lists = table(curve)
    script = "(table) => table.threshold.map((t) => marqueeSavings.place(table, t))"
    assert page.evaluate(script, lists) == list(range(len(lists["threshold"])))


def test_curve__same_cents_at_every_threshold(page: Page, curve: Curve) -> None:
    s = Scenario(audited_share=0.1)
    found = page.evaluate("([s, table]) => marqueeSavings.curve(s, table)", [s.model_dump(), table(curve)])
    assert found == pytest.approx(money(s, curve.shares).saving.tolist(), abs=1e-6)
    assert len(found) <= 600
