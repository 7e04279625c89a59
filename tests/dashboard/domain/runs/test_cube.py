"""The cube's arithmetic gives what a query with the whole condition gives."""

from collections import Counter

import numpy as np
import pytest

from dashboard.domain.runs import query
from dashboard.domain.runs.cube import cube
from dashboard.domain.runs.database import select
from dashboard.domain.runs.derived import STEPS
from dashboard.domain.runs.store import Run
from dashboard.domain.selection import Scoring, Selection

SELECTIONS = [
    Selection(),
    Selection(scoring="any"),
    Selection(actual=("Drama", "Comedy"), outcome="wrong"),
    Selection(predicted=("Drama",), confidence=(0.6, 1.0)),
    Selection(confidence=(0.5, 0.7), outcome="right", scoring="any"),
    Selection(confidence=(0.45, 0.45)),
    Selection(confidence=(0.123, 0.701)),
    Selection(confidence=(7 / 15, 11 / 15)),
    Selection(year=(1990, 2003), outcome="wrong"),
    Selection(year=(1990, 2003), actual=("Drama", "Romance"), scoring="any"),
    Selection(predicted=("Comedy", "Romance"), outcome="right", scoring="any"),
    Selection(q="the", actual=("Thriller",)),
    Selection(columns=(("language", "fr"),), predicted=("Thriller", "Drama")),
    Selection(q="nothing like this"),
]


@pytest.mark.parametrize("selection", SELECTIONS, ids=str)
@pytest.mark.parametrize("name", ["small_run", "unlabelled_run"])
def test_count__as_many_as_the_condition_selects(
    name: str, selection: Selection, request: pytest.FixtureRequest
) -> None:
    run: Run = request.getfixturevalue(name)
    assert query.count(run, selection) == select(run, selection, "count(*)")[0][0]


@pytest.mark.parametrize("selection", SELECTIONS, ids=str)
@pytest.mark.parametrize("bins", [10, 15, 20, 200])
def test_reliability__the_same_as_of_the_rows(small_run: Run, selection: Selection, bins: int) -> None:
    rows = [poster for poster in query.posters(small_run, selection, 99) if poster.confidence is not None]
    sure = np.array([poster.confidence for poster in rows], np.float32)
    right = np.array([poster.is_right for poster in rows], bool)
    edges = np.linspace(0, 1, bins + 1).astype(np.float32)
    table = query.reliability(small_run, selection, bins)
    assert table.count.tolist() == np.histogram(sure, edges)[0].tolist()
    assert table.right.tolist() == np.histogram(sure[right], edges)[0].tolist()
    assert table.confidence.sum() == pytest.approx(float(sure.sum()))


@pytest.mark.parametrize("scoring", ["strict", "any"])
@pytest.mark.parametrize("name", ["small_run", "unlabelled_run"])
def test_cube__each_poster_where_its_row_says(
    name: str, scoring: Scoring, request: pytest.FixtureRequest
) -> None:
    run: Run = request.getfixturevalue(name)
    counted, walked = cube(run, Selection(scoring=scoring)), Counter[tuple[int, ...]]()
    for poster in query.posters(run, Selection(scoring=scoring), 99):
        listed = scoring == "any" and poster.predicted in poster.genres
        true = poster.predicted if listed else poster.actual
        counts = {poster.actual, *(poster.genres if scoring == "any" else ())}
        walked[
            run.genres.index(true) if true else -1,
            run.genres.index(poster.predicted),
            -1 if poster.confidence is None else int(np.float32(poster.confidence) * STEPS + 1e-4),
            next((place for place, guess in enumerate(poster.top3, 1) if guess in counts), 0),
            -1 if true is None else int(true == poster.predicted),
        ] += 1
    columns = (counted.actual, counted.predicted, counted.step, counted.rank, counted.right, counted.count)
    found = Counter[tuple[int, ...]]()
    for *place, posters in zip(*(column.tolist() for column in columns), strict=True):
        found[tuple(place)] += posters
    assert found == walked


def test_cube__both_scorings_of_one_scan(small_run: Run) -> None:
    strict, any_ = (cube(small_run, Selection(scoring=scoring)) for scoring in ("strict", "any"))
    assert strict.count is any_.count


def test_reliability__bins_that_do_not_divide_the_steps_are_refused(small_run: Run) -> None:
    with pytest.raises(ValueError, match="do not divide"):
        query.reliability(small_run, Selection(), 7)


def test_cube__is_read_only(small_run: Run) -> None:
    with pytest.raises(ValueError, match="read-only"):
        cube(small_run, Selection()).count[0] = 5


def test_cube__confidence_1_is_in_the_last_step(small_run: Run) -> None:
    steps = cube(small_run, Selection()).step
    assert steps.max() == 0.99 * STEPS
