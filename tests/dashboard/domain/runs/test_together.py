"""Posters that two runs have both, against each run's own counts and a plain loop over the rows."""

from pathlib import Path

import numpy as np
import pyarrow.parquet as pq
import pytest

from dashboard.domain.metrics.comparison import matrices
from dashboard.domain.runs import query, together
from dashboard.domain.runs.store import Run
from dashboard.domain.selection import Selection
from tests.catalogue import changed


def test_joint__sums_to_both_matrices(small_run: Run, second_run: Run) -> None:
    for scoring in ("strict", "any"):
        here, there = matrices(together.joint(small_run, Selection(scoring=scoring), second_run))
        np.testing.assert_array_equal(here, query.confusion_matrix(small_run, Selection(scoring=scoring)))
        np.testing.assert_array_equal(there, query.confusion_matrix(second_run, Selection(scoring=scoring)))


def test_joint__a_genre_that_is_none_of_the_runs_does_not_count(
    small_run: Run, second_run: Run, tmp_path: Path
) -> None:
    western = ["Western", *pq.read_table(small_run.predictions)["actual"].to_pylist()[1:]]
    run = changed(small_run, tmp_path, "western", actual=western)
    here, _ = matrices(together.joint(run, Selection(), second_run))
    assert here.sum() == 11
    np.testing.assert_array_equal(here, query.confusion_matrix(run, Selection()))


def test_joint__few_are_kept_for_they_grow_with_the_fourth_power_of_the_genres() -> None:
    assert together._joint.cache_parameters()["maxsize"] <= 16


@pytest.mark.parametrize("scoring", ["strict", "any"])
def test_pairs__each_side_is_what_its_own_run_says(small_run: Run, second_run: Run, scoring: str) -> None:
    selection = Selection(scoring=scoring)
    found = together.pairs(small_run, selection, second_run).sides()
    for run, side in zip((small_run, second_run), found, strict=True):
        table, expected = side.reliability(), query.reliability(run, selection)
        np.testing.assert_array_equal(table.count, expected.count)
        np.testing.assert_array_equal(table.right, expected.right)
        np.testing.assert_allclose(table.confidence, expected.confidence)
        assert side.hits() == (query.hits_within(run, selection)[2], query.with_guesses(run, selection))


def test_pairs__are_those_of_the_joint_table_under_filters(small_run: Run, second_run: Run) -> None:
    for selection in (Selection(actual=("Drama",)), Selection(year=(1990, 1999)), Selection(q="1")):
        pairs = together.pairs(small_run, selection, second_run)
        here, there = matrices(together.joint(small_run, selection, second_run))
        assert pairs.count.sum() == here.sum()
        assert [int((pairs.count * side.right).sum()) for side in pairs.sides()] == [
            np.trace(here),
            np.trace(there),
        ]


def test_pairs__are_judged_by_this_runs_labels(small_run: Run, second_run: Run, tmp_path: Path) -> None:
    rows = pq.read_table(small_run.predictions).to_pylist()
    wrong = changed(second_run, tmp_path, "wrong", actual=["Drama"] * len(rows))
    _, there = together.pairs(small_run, Selection(), wrong).sides()
    expected = query.confusion_matrix(second_run, Selection())
    assert int((there.count * there.right).sum()) == np.trace(expected)
