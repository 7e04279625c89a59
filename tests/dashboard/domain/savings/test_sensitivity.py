from collections.abc import Callable

import numpy as np
import pytest

from dashboard.domain.savings.bootstrap import resample, saving_interval
from dashboard.domain.savings.breakeven import npv_of
from dashboard.domain.savings.curve import trace
from dashboard.domain.savings.evidence import Evidence
from dashboard.domain.savings.inputs import INPUTS
from dashboard.domain.savings.mix import weigh
from dashboard.domain.savings.plan import npv
from dashboard.domain.savings.scenario import Scenario
from dashboard.domain.savings.sensitivity import SAMPLE, default_ranges, grid, tornado


def test_tornado__widest_first_and_each_bar_true(population: Callable[[int, int], Evidence]) -> None:
    e = population(300, 1)
    w = weigh(e)
    s, curve = Scenario(threshold=0.9), trace(e, w)
    bars = tornado(s, curve, resample(e, w), w, {"hourly_rate": (40, 50)})
    assert [bar.swing for bar in bars] == sorted((bar.swing for bar in bars), reverse=True)
    by_name = {bar.name: bar for bar in bars}
    assert set(by_name) == {SAMPLE, *default_ranges(s)}
    rate = by_name["hourly_rate"]
    assert (rate.npv_low, rate.npv_high) == pytest.approx(
        [npv_of(s.but(hourly_rate=float(r)), curve) for r in (40, 50)]
    )
    assert rate.switching is not None
    assert npv_of(s.but(hourly_rate=rate.switching), curve) == pytest.approx(0, abs=1e-4)
    ends = saving_interval(s, e, w)
    assert by_name[SAMPLE].npv_low == pytest.approx(npv(s, ends[0]), rel=0.1)
    assert by_name[SAMPLE].npv_high == pytest.approx(npv(s, ends[1]), rel=0.1)
    assert by_name[SAMPLE].switching is not None
    assert npv(s, by_name[SAMPLE].switching) == pytest.approx(0, abs=1e-6)
    assert all(bar.switching is not None for bar in bars if bar.swing > 0)


def test_default_ranges__within_the_limits() -> None:
    spans = default_ranges(Scenario(found_machine=1.0, error_by_hand=0.0, years=1))
    for name, (low, high) in spans.items():
        field = INPUTS[name]
        assert field.low is not None
        assert field.high is not None
        assert field.low <= low <= high <= field.high
    assert spans["found_machine"] == (0.75, 1)
    assert spans["years"] == (1, 2)


def test_default_ranges__what_is_set_to_zero_stays_zero(worked: Evidence) -> None:
    s, w = Scenario(one_off_cost=0.0, error_by_hand=0.0), weigh(worked)
    spans = default_ranges(s)
    assert {n for n, span in spans.items() if span == (0, 0)} == {
        "one_off_cost",
        "error_by_hand",
        "audited_share",
    }
    curve = trace(worked, w)
    bars = {
        bar.name: bar for bar in tornado(s, curve, resample(worked, w, 10), w, {"error_by_hand": (0, 0.1)})
    }
    assert bars["one_off_cost"].swing == 0
    assert bars["error_by_hand"].swing > 0


def test_grid__any_two_inputs(worked: Evidence) -> None:
    s, curve = Scenario(), trace(worked, weigh(worked))
    values = grid(s, curve, "threshold", [0.95, 0.9], "cost_not_found", [0, 10, 20])
    assert values.shape == (3, 2)
    assert values[1, 0] == pytest.approx(156_461.31, abs=0.005)
    assert values[2, 1] == pytest.approx(npv_of(Scenario(threshold=0.9, cost_not_found=20), curve))
    assert np.isfinite(grid(s, curve, "years", [1, 2], "discount_rate", [0, 0.5])).all()


@pytest.mark.parametrize(("x", "y"), [("shown", "years"), ("years", "genre_shares"), ("years", "years")])
def test_grid__not_these(worked: Evidence, x: str, y: str) -> None:
    with pytest.raises(ValueError, match="two different inputs"):
        grid(Scenario(), trace(worked, weigh(worked)), x, [1], y, [1])
