"""Posters that two runs have both, counted by what each says of them. This run's labels judge both."""

from functools import lru_cache

import numpy as np

from dashboard.domain.metrics.calibration import BINS
from dashboard.domain.metrics.comparison import Pairs
from dashboard.domain.runs import query
from dashboard.domain.runs.database import arrays_of, sql
from dashboard.domain.runs.newly import is_right
from dashboard.domain.runs.predicate import truth, where
from dashboard.domain.runs.store import Run
from dashboard.domain.runs.tables import source
from dashboard.domain.selection import Scoring, Selection

# A table of the fourth power of the genres: 5 kB for five, 1 MB for nineteen.
KEPT = 16


def joint(run: Run, selection: Selection, other: Run) -> np.ndarray:
    """int64 [G, G, G, G] over the posters that both runs have: counted as, called by this run; counted as, called by
    the other one.

    All zero where they share none, or have different genres. `selection` filters this run's posters. As in the
    matrix, a poster with a genre that is none of the run's does not count.
    """
    return _joint(run, selection.filters, other)


def pairs(run: Run, selection: Selection, other: Run) -> Pairs:
    """The same posters by how sure each run is, whether it is right and whether it is within three guesses."""
    return _pairs(run, selection.filters, other)


def fair(run: Run, other: Run, selection: Selection) -> Selection:
    """The Selection without what lets two runs not be held against each other: filters on what one of them said, and
    any listed genre where one of them lists none."""
    lists = all(map(query.knows_genres, (run, other)))
    return selection.but(scoring=selection.scoring if lists else "strict").before_answers


@lru_cache(KEPT)
def _joint(run: Run, selection: Selection, other: Run) -> np.ndarray:
    table = np.zeros((len(run.genres),) * 4, np.int64)
    if set(run.genres) == set(other.genres):
        condition, values = where(run, selection)
        theirs = f"CASE WHEN {is_right('_theirs', selection.scoring)} THEN _theirs ELSE actual END"
        text = (
            f"SELECT {truth(selection.scoring)}, predicted, {theirs}, _theirs, count(*)"
            f" FROM run JOIN (SELECT poster, predicted AS _theirs FROM {source(other)}) USING (poster)"
            f" WHERE ({condition}) AND actual IS NOT NULL GROUP BY ALL"
        )
        places = {genre: k for k, genre in enumerate(run.genres)}
        for *cell, posters in sql(run, text, values):
            if all(genre in places for genre in cell):
                table[tuple(places[genre] for genre in cell)] = posters
    table.setflags(write=False)
    return table


@lru_cache(KEPT)
def _pairs(run: Run, selection: Selection, other: Run) -> Pairs:
    condition, values = where(run, selection)
    theirs = "poster, predicted AS _theirs, confidence AS _sure, top3 AS _three"
    genres = f"({', '.join('?' * len(run.genres))})"
    known = " AND ".join(f"{name} IN {genres}" for name in ("actual", "predicted", "_theirs"))
    sides = [
        ("a", "confidence", is_right("predicted", selection.scoring), _within("top3", selection.scoring)),
        ("b", "_sure", is_right("_theirs", selection.scoring), _within("_three", selection.scoring)),
    ]
    fields = ", ".join(
        f"{_bin(sure)} AS bin_{side}, {right}::INT AS right_{side}, {within} AS within_{side},"
        f" sum(coalesce({sure}, 0)::DOUBLE) AS confidence_{side}"
        for side, sure, right, within in sides
    )
    text = (
        f"SELECT {fields}, count(*) AS count FROM run JOIN (SELECT {theirs} FROM {source(other)}) USING (poster)"
        f" WHERE ({condition}) AND {known} GROUP BY ALL"
    )
    found = arrays_of(run, text, [*values, *3 * run.genres])
    return Pairs(**{name: np.asarray(array) for name, array in found.items()})


def _bin(confidence: str) -> str:
    """SQL for its place among the bins of the reliability diagram; -1 for none."""
    return f"coalesce(least(floor({confidence}::DOUBLE * {BINS}), {BINS - 1})::INT, -1)"


def _within(three: str, scoring: Scoring) -> str:
    """SQL: 1 where one of a run's first three guesses is right, 0 where none is, -1 where they are not known."""
    right = f"list_contains({three}[:3], actual)"
    if scoring == "any":
        right = f"({right} OR coalesce(list_has_any({three}[:3], genres), FALSE))"
    return f"CASE WHEN len({three}) > 0 THEN {right}::INT ELSE -1 END"
