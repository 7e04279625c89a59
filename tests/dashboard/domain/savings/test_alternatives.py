from collections.abc import Callable

import pytest

from dashboard.domain.savings.alternatives import (
    LABELS,
    WORKBOOK_SCENARIO,
    accuracy_of,
    alternatives,
    perfect_gate,
    workbook,
)
from dashboard.domain.savings.curve import trace
from dashboard.domain.savings.evidence import Evidence
from dashboard.domain.savings.mix import weigh
from dashboard.domain.savings.plan import money
from dashboard.domain.savings.scenario import Scenario


def test_workbook__its_sum() -> None:
    sum_ = workbook(243 / 1201)
    assert sum_.by_hand == pytest.approx(125_000)
    assert sum_.right == 20_230
    assert sum_.saved == pytest.approx(25_287.50, abs=1e-6)
    assert int(sum_.saved) == 25_287
    assert sum_.left == pytest.approx(99_712.50, abs=1e-6)
    assert sum_.at_risk == 40_000_000


def test_workbook__is_a_perfect_gate_at_one_half(write: Callable[[str], Evidence]) -> None:
    e = write("A A 1 1\n" * 2_023 + "A B 0 0\n" * 7_977)
    assert money(WORKBOOK_SCENARIO, trace(e, weigh(e)).at(0.5)).saving == pytest.approx(25_287.50, abs=1e-6)


def test_alternatives__worked_case(worked: Evidence) -> None:
    w = weigh(worked)
    curve = trace(worked, w)
    found = {name: spent.saving for name, spent in alternatives(Scenario(), worked, w, curve).items()}
    assert list(found) == list(LABELS)
    assert found["by_hand"] == pytest.approx(0, abs=1e-6)
    assert found["all_automatic"] == pytest.approx(-242_000)
    assert found["assisted_only"] == pytest.approx(59_200)
    assert found["perfect_gate"] == pytest.approx(165_000 - 100_000 * (0.3 * 0.66 + 0.2 * 2.30) - 7_000)
    assert found["as_in_2025"] == pytest.approx(62_500)
    assert accuracy_of(curve) == 0.5


def test_alternatives__by_hand_pays_for_no_model(worked: Evidence) -> None:
    w = weigh(worked)
    today = alternatives(Scenario(), worked, w, trace(worked, w))["by_hand"]
    assert today.platform == 0
    assert today.labour + today.mistakes == pytest.approx(today.baseline)
    assert today.error_rate == pytest.approx(0.05)


def test_perfect_gate__lets_all_out_where_mistakes_are_free(worked: Evidence) -> None:
    free = Scenario(cost_found=0, cost_not_found=0)
    assert perfect_gate(free, worked, weigh(worked)) == pytest.approx((1, 0.5, 0, 0))
