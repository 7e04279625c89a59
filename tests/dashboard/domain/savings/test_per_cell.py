from collections.abc import Callable

import numpy as np
import pytest

from dashboard.domain.savings.curve import trace
from dashboard.domain.savings.evidence import Evidence, gather
from dashboard.domain.savings.mix import weigh
from dashboard.domain.savings.per_cell import money_per_cell
from dashboard.domain.savings.plan import money
from dashboard.domain.savings.scenario import Scenario


@pytest.mark.parametrize("threshold", [None, 0.8, 0.0])
@pytest.mark.parametrize("shares", [None, {"A": 0.2, "B": 0.2, "C": 0.6}])
def test_money_per_cell__sums_to_what_the_plan_costs(
    worked: Evidence, threshold: float | None, shares: dict[str, float] | None
) -> None:
    s, w = Scenario(threshold=threshold, audited_share=0.1), weigh(worked, shares)
    spent = money(s, trace(worked, w).at(threshold))
    assert money_per_cell(s, worked, w).cost.sum() == pytest.approx(spent.labour + spent.mistakes)


def test_money_per_cell__by_hand(write: Callable[[str], Evidence]) -> None:
    e = write("A A .9 1\nA B .9 1\nB A .3 0\nB A .2 1")
    found = money_per_cell(Scenario(threshold=0.5), e, weigh(e))
    assert found.cost == pytest.approx(np.array([[0, 200_000], [25_000 * (2.30 + 0.66), 0]]))
    assert found.confusion == pytest.approx(np.array([[0, 200_000], [25_000 * (2.30 - 0.66), 0]]))


def test_money_per_cell__the_dearest_is_not_the_most_frequent(write: Callable[[str], Evidence]) -> None:
    e = write("A B .3 1\n" * 5 + "B A .9 1\nA A .9 1\nB B .9 1")
    dear = money_per_cell(Scenario(threshold=0.5), e, weigh(e)).confusion
    assert dear[1, 0] > dear[0, 1]


def test_money_per_cell__what_is_right_is_no_confusion_even_where_no_list_is_known() -> None:
    e = gather(("A", "B"), [0.3, 0.3], [0, 0], [0, 1], [0, 0])
    found = money_per_cell(Scenario(), e, weigh(e)).confusion
    assert found == pytest.approx(np.array([[0, 50_000 * (2.30 - 0.66)], [0, 0]]))
