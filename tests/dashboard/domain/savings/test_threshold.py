from collections.abc import Callable

import numpy as np
import pytest

from dashboard.domain.savings.curve import trace
from dashboard.domain.savings.evidence import Evidence, gather
from dashboard.domain.savings.mix import weigh
from dashboard.domain.savings.plan import money
from dashboard.domain.savings.scenario import Scenario
from dashboard.domain.savings.threshold import best_by_genre, best_threshold

Population = Callable[[int, int], Evidence]
UNAIDED = Scenario(assisted=False)


@pytest.mark.parametrize(("assisted", "saving", "without"), [(True, 79_000, 59_200), (False, 42_500, -7_000)])
def test_best_threshold__worked_case(worked: Evidence, assisted: bool, saving: float, without: float) -> None:
    """The threshold pays on these ten posters and not on the other half of them; on ten times as many it does."""
    s = Scenario(assisted=assisted)
    few = best_threshold(s, worked, weigh(worked))
    assert few.threshold is None
    assert few.saving == few.apparent == pytest.approx(without)
    assert few.shares.coverage == 0
    assert few.refused is not None
    assert few.refused.threshold == 0.95
    assert few.refused.saving < without
    w = worked
    many = gather(w.genres, w.confidence, w.actual, w.predicted, w.hit, w.right, w.count * 100)
    best = best_threshold(s, many, weigh(many))
    assert best.threshold == 0.95
    assert best.refused is None
    assert best.apparent == pytest.approx(saving)
    assert best.saving is not None
    assert without < best.saving < saving + 0.01


def test_best_threshold__choosing_and_reporting_on_the_same_posters_promises_too_much(
    population: Population,
) -> None:
    everyone = population(200_000, 0)
    real = trace(everyone, weigh(everyone))
    promised, cross_fitted, true = [], [], []
    for seed in range(1, 101):
        e = population(100, seed)
        best = best_threshold(UNAIDED, e, weigh(e), splits=10)
        promised.append(best.apparent)
        cross_fitted.append(best.saving)
        true.append(money(UNAIDED, real.at(best.threshold)).saving)
    optimism = np.mean(promised) - np.mean(true)
    assert optimism > 3 * np.std(promised) / 10
    assert abs(np.mean(cross_fitted) - np.mean(true)) < optimism / 2


def test_best_threshold__cross_fitted_by_hand() -> None:
    """Two posters alike: either half has one, chooses to let it out, and is right about the other."""
    e = gather(("A",), [0.9], [0], [0], [1], count=[2])
    best = best_threshold(UNAIDED, e, weigh(e))
    assert best.saving == pytest.approx(165_000 - 7_000)
    assert best.saving == pytest.approx(best.apparent)


def test_best_threshold__one_right_and_one_wrong() -> None:
    """The half with the right poster lets all out and meets the wrong one: that loses, where none would go out."""
    e = gather(("A", "B"), [0.9, 0.9], [0, 1], [0, 0], [1, 1])
    best = best_threshold(UNAIDED, e, weigh(e))
    assert best.threshold is None
    assert best.apparent == pytest.approx(-7_000)
    assert best.saving == pytest.approx(-7_000)
    assert best_by_genre(UNAIDED, e, weigh(e)).saving == pytest.approx((165_000 - 800_000) / 2 - 7_000)


def test_best_threshold__one_poster_has_no_other_half() -> None:
    e = gather(("A",), [0.9], [0], [0], [1])
    best = best_threshold(UNAIDED, e, weigh(e))
    assert best.threshold == pytest.approx(0.9)
    assert best.saving is None


def test_best_threshold__all_equally_sure_leaves_two_plans(write: Callable[[str], Evidence]) -> None:
    mostly_right = write("A A 1 1\n" * 9 + "A B 1 1")
    mostly_wrong = write("A A 1 1\n" + "A B 1 1\n" * 9)
    assert best_threshold(UNAIDED, mostly_right, weigh(mostly_right)).threshold == 1.0
    assert best_threshold(UNAIDED, mostly_wrong, weigh(mostly_wrong)).threshold is None


def test_best_threshold__free_mistakes_let_everything_out(worked: Evidence) -> None:
    free = Scenario(cost_found=0, cost_not_found=0)
    assert best_threshold(free, worked, weigh(worked)).shares.coverage == pytest.approx(1)


def test_best_threshold__no_posters_a_year(worked: Evidence) -> None:
    best = best_threshold(Scenario(posters_per_year=0), worked, weigh(worked))
    assert best.apparent == -6_000
    assert best.saving == -6_000


def test_best_threshold__weighed(write: Callable[[str], Evidence]) -> None:
    """B is called A whenever it is sure: letting the sure ones out pays only where B is rare."""
    e = write("A A .9 1\n" * 10 + "B A .9 1\n" * 10 + "B A .5 1")
    assert best_threshold(UNAIDED, e, weigh(e)).threshold is None
    assert best_threshold(UNAIDED, e, weigh(e, {"A": 0.95, "B": 0.05})).threshold == 0.9


def test_best_by_genre__each_genre_by_itself(write: Callable[[str], Evidence]) -> None:
    e = write("A A .6 1\n" * 20 + "B B .9 1\n" * 10 + "A B .7 1\n" * 10)
    best = best_by_genre(UNAIDED, e, weigh(e))
    assert best.thresholds == {"A": 0.6, "B": 0.9}
    assert best.shares == pytest.approx((0.75, 0, 0.25, 0))
    assert best.apparent == pytest.approx(0.75 * 165_000 - 7_000)
    assert best.apparent > best_threshold(UNAIDED, e, weigh(e)).apparent


def test_best_by_genre__a_genre_that_is_never_called(write: Callable[[str], Evidence]) -> None:
    e = write("A A .6 1\nC A .9 1")
    assert best_by_genre(UNAIDED, e, weigh(e)).thresholds == {"A": None, "C": None}
