"""Held-out posters, counted: what the money is computed from."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike, NDArray

from dashboard.domain.errors import UserError

Floats = NDArray[np.float64]
BINS = 512


@dataclass(frozen=True, eq=False)
class Evidence:
    """Held-out posters, one entry for all that are alike, sorted by confidence from high to low.

    `confidence` float64 [m] holds float32 values (as runs do); `actual`, `predicted` int [m] are places in
    `genres`; `right`, `hit` bool [m] say whether the first choice is right and whether the true genre is
    among those shown; `count` int64 [m] says how many posters are so.
    """

    genres: tuple[str, ...]
    confidence: Floats
    actual: NDArray[np.intp]
    predicted: NDArray[np.intp]
    right: NDArray[np.bool_]
    hit: NDArray[np.bool_]
    count: NDArray[np.int64]

    @cached_property
    def n(self) -> int:
        """How many posters."""
        return int(self.count.sum())

    @cached_property
    def genre_counts(self) -> NDArray[np.int64]:
        """int64 [K]: posters of each true genre."""
        return np.bincount(self.actual, self.count, len(self.genres)).astype(np.int64)

    @cached_property
    def steps(self) -> tuple[Floats, NDArray[np.intp]]:
        """The distinct confidences from high to low, float64 [J], and each entry's place among them, [m]."""
        new = np.concatenate([[True], self.confidence[1:] != self.confidence[:-1]])
        return self.confidence[new], np.cumsum(new) - 1


def gather(
    genres: Sequence[str],
    confidence: ArrayLike,
    actual: ArrayLike,
    predicted: ArrayLike,
    hit: ArrayLike,
    right: ArrayLike | None = None,
    count: ArrayLike | None = None,
) -> Evidence:
    """Evidence from rows of posters, or, with `count`, from grouped counts of them; all of length m.

    `actual` and `predicted` are places in `genres`; `right` defaults to actual == predicted.
    Raises UserError where there is no poster, or a confidence is missing or outside 0 to 1.
    """
    s = np.asarray(confidence, np.float32).astype(np.float64)
    true, called = np.asarray(actual, np.intp), np.asarray(predicted, np.intp)
    counts = np.ones(len(s), np.int64) if count is None else np.asarray(count, np.int64)
    if counts.sum() == 0:
        raise UserError(
            "There are no held-out posters with a known genre, so no saving can be told: choose another run."
        )
    if not ((s >= 0) & (s <= 1)).all():
        raise UserError(
            "A confidence is missing or not between 0 and 1: mend it in the run's source and import it again."
        )
    rights = true == called if right is None else np.asarray(right, bool)
    kind = ((true * len(genres) + called) * 2 + rights) * 2 + np.asarray(hit, bool)
    order = np.lexsort((kind, -s))
    order = order[counts[order] > 0]
    s, kind = s[order], kind[order]
    first = np.flatnonzero(np.concatenate([[True], (s[1:] != s[:-1]) | (kind[1:] != kind[:-1])]))
    pair, outcome = np.divmod(kind[first], 4)
    true, called = np.divmod(pair, len(genres))
    total = np.add.reduceat(counts[order], first)
    return Evidence(tuple(genres), s[first], true, called, outcome >= 2, outcome % 2 == 1, total)


def binned(evidence: Evidence, bins: int = BINS, keep: Sequence[float | None] = ()) -> Evidence:
    """The same posters on at most `bins` steps of confidence (and one more for each threshold in `keep`).

    Steps hold about the same number of posters, and each posters' confidence is lowered to its step's, so
    everything computed at a threshold that is left is exact. Few different confidences stay as they are.
    """
    distinct, place = evidence.steps
    if len(distinct) <= bins:
        return evidence
    seen = np.cumsum(np.bincount(place, evidence.count))
    chosen = np.searchsorted(seen, evidence.n * np.arange(1, bins + 1) / bins)
    kept = [steps_at(distinct, t) - 1 for t in keep]
    return cut(evidence, distinct[np.unique([*chosen, *(k for k in kept if k >= 0)])])


def cut(evidence: Evidence, thresholds: ArrayLike) -> Evidence:
    """The same posters, each confidence lowered to the highest threshold that it reaches (else the least)."""
    edges = np.unique([*np.asarray(thresholds, np.float32).astype(np.float64), evidence.confidence[-1]])
    lowered = edges[np.searchsorted(edges, evidence.confidence, side="right") - 1]
    e = evidence
    return gather(e.genres, lowered, e.actual, e.predicted, e.hit, e.right, e.count)


def steps_at(distinct: Floats, threshold: float | None) -> int:
    """How many of the distinct confidences (from high to low) reach the threshold; 0 for None, NEVER.

    Compared as float32, as runs hold confidences: 0.95 reaches 0.95 although float32(0.95) < 0.95.
    """
    if threshold is None:
        return 0
    return int(np.searchsorted(-distinct, -float(np.float32(threshold)), side="right"))
