"""One scan counts a run by genre, call, confidence and rank; every filter on these is then arithmetic.

The scoring is arithmetic too. The other filters (text, year, pattern, columns, area) are part of what is scanned, and
so is a range of confidence whose ends lie between the steps.
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from functools import lru_cache

import numpy as np

from dashboard.domain.runs.database import arrays
from dashboard.domain.runs.derived import STEPS, shape
from dashboard.domain.runs.store import Run
from dashboard.domain.selection import Selection

# A scan of a million posters has some 30,000 cells of 30 bytes.
KEPT = 16


@dataclass(frozen=True, eq=False)
class Cube:
    """Posters that are alike, counted; all arrays [m].

    `actual`, `predicted` int: places in the run's genres, -1 for none of them; `step` int: confidence in 600ths,
    -1 for none; `rank` int: the place among the first three guesses of the true genre, or of any, as the scoring has
    it, 0 for none, -1 where no guesses are known;
    `right` int: 1, 0, or -1 where it is not known, as the scoring has it; `labelled_so` and `listed` int, in the same
    way: whether the first guess is the one label, and whether it is among the film's genres; `count` int64;
    `confidence` float64, the sum of the confidences.
    """

    genres: tuple[str, ...]
    actual: np.ndarray
    predicted: np.ndarray
    step: np.ndarray
    rank: np.ndarray
    right: np.ndarray
    labelled_so: np.ndarray
    listed: np.ndarray
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
        genres, *parts = (getattr(self, item.name) for item in fields(self))
        return Cube(genres, *(part[fits] for part in parts))


@lru_cache(4 * KEPT)
def cube(run: Run, selection: Selection) -> Cube:
    """The counts of the posters that fit. `selection` is taken without what only concerns the view."""
    scanned = selection.but(actual=(), predicted=(), outcome=None)
    if selection.confidence and _on_steps(selection.confidence):
        scanned = scanned.but(confidence=None)
    return _scored(run, scanned).but(selection)


@lru_cache(KEPT)
def _scored(run: Run, selection: Selection) -> Cube:
    """What was scanned, as the scoring of the Selection counts it."""
    # Of all filters that are left, this one alone asks for the scoring.
    scanned = selection if selection.newly else selection.but(scoring="strict")
    cells, *counted = _scan(run, scanned)
    actual, predicted, step, right, listed, rank, any_rank = np.unravel_index(cells, shape(run.genres))
    labelled_so, listed = right - 1, listed - 1
    right = labelled_so
    if selection.scoring == "any":
        hit = listed == 1
        actual, right, rank = np.where(hit, predicted, actual), np.where(hit, 1, right), any_rank
    parts = (actual - 1, predicted - 1, step - 1, rank - 1, right, labelled_so, listed)
    return Cube(run.genres, *(_frozen(part.astype(np.int16)) for part in parts), *counted)


@lru_cache(KEPT)
def _scan(run: Run, selection: Selection) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Cells of `derived`, int64; how many posters fall into each, int64; the sum of their confidences, float64."""
    asked = "_cell, count(*) AS _posters, sum(coalesce(confidence, 0)::DOUBLE) AS _total"
    found = arrays(run, selection, asked, "GROUP BY _cell")
    cells, count, confidence = (_frozen(np.asarray(found[name])) for name in ("_cell", "_posters", "_total"))
    return cells, count, confidence


def _on_steps(span: tuple[float, float]) -> bool:
    """Whether both ends lie on steps; a single value is no range."""
    return span[0] < span[1] and all(abs(end * STEPS - round(end * STEPS)) < 1e-9 for end in span)


def _one_of(places: np.ndarray, genres: Sequence[str], chosen: Sequence[str]) -> np.ndarray:
    if not chosen:
        return np.ones(len(places), bool)
    return np.isin(places, [genres.index(genre) for genre in chosen if genre in genres])


def _frozen(array: np.ndarray) -> np.ndarray:
    array.setflags(write=False)
    return array
