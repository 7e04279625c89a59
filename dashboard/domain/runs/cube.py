"""One scan counts a run by genre, call, confidence and rank; every filter on these is then arithmetic.

The other filters (text, year, pattern, columns, area) and the scoring are part of what is scanned, and so is a
range of confidence whose ends lie between the steps.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from dashboard.domain.runs.database import arrays
from dashboard.domain.runs.derived import STEPS
from dashboard.domain.runs.predicate import right, truth
from dashboard.domain.runs.store import Run
from dashboard.domain.selection import Scoring, Selection

KEPT = 64


@dataclass(frozen=True, eq=False)
class Cube:
    """Posters that are alike, counted; all arrays [m].

    `actual`, `predicted` int: places in the run's genres, -1 for none of them; `step` int: confidence in 600ths,
    -1 for none; `rank` int: the true genre's place among the first three, 0 for none; `right` int: 1, 0, or -1
    where it is not known; `count` int64; `confidence` float64, the sum of the confidences.
    """

    genres: tuple[str, ...]
    actual: np.ndarray
    predicted: np.ndarray
    step: np.ndarray
    rank: np.ndarray
    right: np.ndarray
    count: np.ndarray
    confidence: np.ndarray

    def but(self, selection: Selection) -> "Cube":
        """The part that fits the Selection's genres, outcome and range of confidence."""
        fits = _one_of(self.actual, self.genres, selection.actual)
        fits &= _one_of(self.predicted, self.genres, selection.predicted)
        if selection.outcome:
            fits &= self.right == (selection.outcome == "right")
        if selection.confidence and _on_steps(selection.confidence):
            low, high = (round(end * STEPS) for end in selection.confidence)
            fits &= (self.step >= low) & (self.step < high)
        if fits.all():
            return self
        parts = (self.actual, self.predicted, self.step, self.rank, self.right, self.count, self.confidence)
        return Cube(self.genres, *(part[fits] for part in parts))


@lru_cache(4 * KEPT)
def cube(run: Run, selection: Selection) -> Cube:
    """The counts of the posters that fit. `selection` is taken without what only concerns the view."""
    scanned = selection.but(actual=(), predicted=(), outcome=None)
    if selection.confidence and _on_steps(selection.confidence):
        scanned = scanned.but(confidence=None)
    return _scan(run, scanned).but(selection)


@lru_cache(KEPT)
def _scan(run: Run, selection: Selection) -> Cube:
    true = truth(selection.scoring)
    fields = (
        f"{_place(run.genres, true)} AS t, {_place(run.genres, 'predicted')} AS c, _step AS s,"
        f" {_rank(selection.scoring)} AS k,"
        f" coalesce({right(selection.scoring)}::TINYINT, -1) AS r,"
        " count(*) AS n, sum(coalesce(confidence, 0)::DOUBLE) AS total"
    )
    found = arrays(run, selection, fields, "GROUP BY t, c, s, k, r")
    columns = [np.asarray(found[name]) for name in ("t", "c", "s", "k", "r", "n", "total")]
    for column in columns:
        column.setflags(write=False)
    return Cube(run.genres, *columns)


def _place(genres: Sequence[str], name: str) -> str:
    whens = " ".join(f"WHEN {_text(genre)} THEN {place}" for place, genre in enumerate(genres))
    return f"CASE {name} {whens} ELSE -1 END::TINYINT"


def _text(genre: str) -> str:
    return "'" + genre.replace("'", "''") + "'"


def _rank(scoring: Scoring) -> str:
    """SQL for the place of the true genre among the first guesses, 0 for none."""
    return "_rank" if scoring == "strict" else "CASE WHEN _listed THEN _rank_called ELSE _rank END"


def _on_steps(span: tuple[float, float]) -> bool:
    """Whether both ends lie on steps; a single value is no range."""
    return span[0] < span[1] and all(abs(end * STEPS - round(end * STEPS)) < 1e-9 for end in span)


def _one_of(places: np.ndarray, genres: Sequence[str], chosen: Sequence[str]) -> np.ndarray:
    if not chosen:
        return np.ones(len(places), bool)
    return np.isin(places, [genres.index(genre) for genre in chosen if genre in genres])
