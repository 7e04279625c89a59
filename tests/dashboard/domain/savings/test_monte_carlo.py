import numpy as np
import pytest

from dashboard.domain.savings.bootstrap import resample
from dashboard.domain.savings.breakeven import npv_of
from dashboard.domain.savings.curve import Curve, trace
from dashboard.domain.savings.evidence import Evidence
from dashboard.domain.savings.mix import weigh
from dashboard.domain.savings.monte_carlo import Range, monte_carlo
from dashboard.domain.savings.scenario import Scenario

AT = Scenario(threshold=0.95)


@pytest.fixture
def curve(worked: Evidence) -> Curve:
    return trace(worked, weigh(worked))


def test_monte_carlo__one_uniform_cost_has_known_percentiles(curve: Curve) -> None:
    """NPV is 196,461.31 − K0, and K0 is spread evenly over 0 to 400,000."""
    found = monte_carlo(AT, curve, {"one_off_cost": Range(0, 400_000, "uniform")}, draws=100_000)
    assert found.p50 == pytest.approx(196_461.31 - 200_000, abs=2_500)
    assert found.p5 == pytest.approx(196_461.31 - 380_000, abs=2_500)
    assert found.p95 == pytest.approx(196_461.31 - 20_000, abs=2_500)
    assert found.loss == pytest.approx(1 - 196_461.31 / 400_000, abs=0.006)


def test_monte_carlo__the_scenarios_own_value_is_the_likeliest(curve: Curve) -> None:
    found = monte_carlo(AT, curve, {"one_off_cost": Range(0, 400_000)}, draws=50_000)
    assert found.values.mean() == pytest.approx(196_461.31 - (0 + 40_000 + 400_000) / 3, abs=2_000)


def test_monte_carlo__each_draw_is_a_scenario(curve: Curve) -> None:
    ranges = {"hourly_rate": Range(30, 60), "discount_rate": Range(0.05, 0.2, "uniform")}
    found = monte_carlo(AT, curve, ranges, draws=3)
    rng = np.random.default_rng(2025)
    rate, discount = rng.triangular(30, 45, 60, 3), rng.uniform(0.05, 0.2, 3)
    expected = [
        npv_of(AT.but(hourly_rate=float(r), discount_rate=float(d)), curve)
        for r, d in zip(rate, discount, strict=True)
    ]
    assert found.values == pytest.approx(expected)


def test_monte_carlo__no_ranges_no_spread_unless_the_sample_is_drawn(worked: Evidence, curve: Curve) -> None:
    still = monte_carlo(AT, curve, {}, draws=100)
    assert still.p5 == still.p95 == pytest.approx(156_461.31, abs=0.005)
    moved = monte_carlo(AT, curve, {}, resample(worked, weigh(worked)), draws=2_000)
    assert moved.p5 < moved.p50 < moved.p95


def test_monte_carlo__same_seed_same_answer(curve: Curve) -> None:
    ranges = {"hourly_rate": Range(30, 60)}
    assert monte_carlo(AT, curve, ranges).p5 == monte_carlo(AT, curve, ranges).p5
    assert monte_carlo(AT, curve, ranges).p5 != monte_carlo(AT, curve, ranges, seed=1).p5


@pytest.mark.parametrize(("name", "span"), [("years", Range(1, 3)), ("hourly_rate", Range(60, 30))])
def test_monte_carlo__not_these(curve: Curve, name: str, span: Range) -> None:
    with pytest.raises(ValueError, match=name):
        monte_carlo(AT, curve, {name: span})
