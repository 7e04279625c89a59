from collections.abc import Callable

import numpy as np
import pytest

from dashboard.domain.errors import UserError
from dashboard.domain.savings.curve import trace
from dashboard.domain.savings.evidence import Evidence, binned, cut, gather
from dashboard.domain.savings.mix import weigh

GENRES = ("A", "B")


def test_gather__alike_posters_are_counted_once() -> None:
    e = gather(GENRES, [0.5, 0.9, 0.5, 0.5], [0, 1, 0, 1], [0, 1, 0, 0], [1, 1, 1, 0])
    assert e.n == 4
    assert e.count.tolist() == [1, 2, 1]
    assert e.confidence.tolist() == [float(np.float32(0.9)), 0.5, 0.5]
    assert e.right.tolist() == [True, True, False]
    assert e.hit.tolist() == [True, True, False]
    assert e.genre_counts.tolist() == [2, 2]


def test_gather__grouped_counts_are_the_same_posters() -> None:
    rows = gather(GENRES, [0.5] * 3 + [0.7], [0, 0, 0, 1], [0, 0, 0, 0], [1, 1, 1, 0])
    groups = gather(GENRES, [0.5, 0.7, 0.1], [0, 1, 1], [0, 0, 0], [1, 0, 0], count=[3, 1, 0])
    for name in ("confidence", "actual", "predicted", "right", "hit", "count"):
        assert getattr(rows, name).tolist() == getattr(groups, name).tolist()


def test_gather__right_by_another_scoring() -> None:
    e = gather(GENRES, [0.5], [0], [1], [1], right=[True])
    assert e.right.tolist() == [True]


def test_gather__no_posters_is_said() -> None:
    with pytest.raises(UserError, match="no held-out posters"):
        gather(GENRES, [], [], [], [])


@pytest.mark.parametrize("confidence", [np.nan, -0.1, 1.1])
def test_gather__a_confidence_that_is_none(confidence: float) -> None:
    with pytest.raises(UserError, match="confidence"):
        gather(GENRES, [confidence], [0], [0], [1])


def test_binned__few_confidences_stay(worked: Evidence) -> None:
    assert binned(worked, 9) is worked


def test_binned__exact_at_every_threshold_left(population: Callable[[int, int], Evidence]) -> None:
    e = population(3_000, 1)
    few = binned(e, 50, keep=[0.777, None])
    fine, coarse = trace(e, weigh(e)), trace(few, weigh(few))
    assert len(coarse.thresholds) <= 51
    for t in [*coarse.thresholds, 0.777, None]:
        assert coarse.at(t) == pytest.approx(fine.at(t), abs=1e-12)
    assert np.diff(coarse.shares.coverage).max() < 2 / 50


def test_cut__at_one_threshold(worked: Evidence) -> None:
    parts = cut(worked, [0.95])
    assert parts.confidence.tolist()[0] == float(np.float32(0.95))
    curve = trace(parts, weigh(parts))
    assert curve.shares.coverage.tolist() == pytest.approx([0, 0.3, 1])
