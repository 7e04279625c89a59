"""Two runs, or two shares: is the difference more than chance?

Throughout, run a is the one looked at and b the one it is held against; a difference is a − b, so more is
better for a.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from scipy.special import bdtr, gammaln, ndtr

from dashboard.domain.metrics.arrays import FloatArray, IntArray, share
from dashboard.domain.metrics.calibration import BINS, Reliability, ece, ece_interval
from dashboard.domain.metrics.classification import accuracy
from dashboard.domain.metrics.intervals import (
    DRAWS,
    LEVEL,
    UNKNOWN,
    Interval,
    percentiles,
    resample,
    wilson,
)

Statistic = Callable[[IntArray], FloatArray]
# Cells drawn at once, 8 bytes each.
AT_ONCE = 2_000_000
# Draws of a table of five genres take 0.8 MB, of nineteen 12 MB.
KEPT = 4


class Difference(NamedTuple):
    """a − b with its interval."""

    estimate: float
    interval: Interval

    @property
    def is_clear(self) -> bool:
        """More than chance: the interval leaves out 0."""
        return self.interval.low > 0 or self.interval.high < 0


NO_DIFFERENCE = Difference(math.nan, UNKNOWN)


@dataclass(frozen=True, eq=False, slots=True)
class Pairs:
    """Posters that both a and b judge, counted where they are alike; all arrays [k].

    `count` int64; for each of the two: `bin` int, the place of its confidence among the bins of a reliability table,
    -1 for none; `confidence` float64, the *sum* of these; `right` int, 0 or 1; `within` int, whether one of its first
    three guesses is right, -1 where they are not known.
    """

    count: IntArray
    bin_a: IntArray
    confidence_a: FloatArray
    right_a: IntArray
    within_a: IntArray
    bin_b: IntArray
    confidence_b: FloatArray
    right_b: IntArray
    within_b: IntArray

    def sides(self) -> tuple["Side", "Side"]:
        """What each says of the posters, alike."""
        return (
            Side(self.count, self.bin_a, self.confidence_a, self.right_a, self.within_a),
            Side(self.count, self.bin_b, self.confidence_b, self.right_b, self.within_b),
        )


@dataclass(frozen=True, eq=False, slots=True)
class Side:
    """One half of `Pairs`, its arrays by the same names."""

    count: IntArray
    bin: IntArray
    confidence: FloatArray
    right: IntArray
    within: IntArray

    def reliability(self) -> Reliability:
        """Of the posters that have a confidence."""
        sure = self.bin >= 0
        count, right = (
            np.bincount(self.bin[sure], part[sure], BINS).astype(np.int64)
            for part in (self.count, self.count * self.right)
        )
        total = np.bincount(self.bin[sure], self.confidence[sure], BINS).astype(np.float64)
        return Reliability(np.linspace(0, 1, BINS + 1), count, total, right)

    def hits(self) -> tuple[int, int]:
        """How many posters are right within three guesses, of how many whose guesses are known."""
        return int(self.count[self.within == 1].sum()), int(self.count[self.within >= 0].sum())


class McNemar(NamedTuple):
    """`gained`: posters that only a has right; `lost`: only b. p values two-sided, of no difference."""

    gained: int
    lost: int
    p_exact: float
    p: float


def matrices(joint: IntArray) -> tuple[IntArray, IntArray]:
    """The confusion matrices of a and b, from the joint table int64 [..., G, G, G, G]: what a poster counts as in a
    and what a called it, then the same of b. (With one label it counts as the same in both.)"""
    return joint.sum((-2, -1)), joint.sum((-4, -3))


def mcnemar(joint: IntArray) -> McNemar:
    """McNemar's test on the same posters: exact binomial, and its mid-p as `p` (Fagerland et al. 2013)."""
    a, b = matrices(joint)
    both = int(np.einsum("aabb->", joint))
    gained, lost = int(np.trace(a)) - both, int(np.trace(b)) - both
    fewer, n = min(gained, lost), gained + lost
    tail = float(bdtr(fewer, n, 0.5))
    point = math.exp(gammaln(n + 1) - gammaln(fewer + 1) - gammaln(n - fewer + 1) - n * math.log(2))
    return McNemar(gained, lost, min(1.0, 2 * tail), min(1.0, 2 * tail - point))


def paired_difference(
    joint: IntArray, statistic: Statistic, draws: int = DRAWS, level: float = LEVEL, seed: int = 0
) -> Difference:
    """Of a figure that takes a matrix to a number (accuracy, macro_f1), on the same posters: a paired
    bootstrap."""
    here, there = matrices(joint)
    a, b = _resampled(joint, draws, seed)
    low, high = percentiles(statistic(a) - statistic(b), level)
    return Difference(float(statistic(here) - statistic(there)), Interval(float(low), float(high)))


def unpaired_difference(
    a: IntArray, b: IntArray, statistic: Statistic, draws: int = DRAWS, level: float = LEVEL, seed: int = 0
) -> Difference:
    """The same where the posters differ: each matrix is resampled by itself."""
    drawn = statistic(resample(a, draws, seed)) - statistic(resample(b, draws, seed + 1))
    low, high = np.quantile(drawn, ((1 - level) / 2, (1 + level) / 2))
    return Difference(float(statistic(a) - statistic(b)), Interval(float(low), float(high)))


def ece_difference(a: Reliability, b: Reliability, level: float = LEVEL) -> Difference:
    """Of the calibration errors; nan where one is of no posters.

    From the farthest ends of both intervals, which is careful: noise can only add to an error, so the errors of a
    difference do not even out as those of other figures do.
    """
    ends_a, ends_b = ece_interval(a, level=level), ece_interval(b, level=level)
    return Difference(ece(a) - ece(b), Interval(ends_a.low - ends_b.high, ends_a.high - ends_b.low))


def paired_within_difference(pairs: Pairs) -> Difference:
    """Of the shares right within three guesses, over the posters whose guesses both know: a paired bootstrap."""
    a, b = pairs.sides()
    known = (a.within >= 0) & (b.within >= 0)
    if not known.any():
        return NO_DIFFERENCE
    # Two "genres", within and not: what is within is right.
    outside = 2 * (1 - a.within[known]) + 1 - b.within[known]
    table = np.zeros((2, 2, 2, 2), np.int64)
    table[0, :, 0, :] = np.bincount(outside, pairs.count[known], 4).reshape(2, 2)
    return paired_difference(table, accuracy)


def two_proportions(
    right_a: int, posters_a: int, right_b: int, posters_b: int, level: float = LEVEL
) -> Difference:
    """Newcombe's interval of a difference of two shares (1998, method 10); nan where one is of no posters."""
    p, q = share(right_a, posters_a), share(right_b, posters_b)
    a, b = wilson(right_a, posters_a, level), wilson(right_b, posters_b, level)
    low = p - q - math.hypot(p - a.low, b.high - q)
    high = p - q + math.hypot(a.high - p, q - b.low)
    return Difference(p - q, Interval(low, high))


def two_proportions_p(right_a: int, posters_a: int, right_b: int, posters_b: int) -> float:
    """Two-sided p of equal shares, pooled score test; 1 where all or none are right, nan of no posters."""
    if not posters_a or not posters_b:
        return math.nan
    pooled = (right_a + right_b) / (posters_a + posters_b)
    error = math.sqrt(pooled * (1 - pooled) * (1 / posters_a + 1 / posters_b))
    return 2 * float(ndtr(-abs(right_a / posters_a - right_b / posters_b) / error)) if error else 1.0


def _resampled(joint: IntArray, draws: int, seed: int) -> tuple[IntArray, IntArray]:
    """int64 [draws, G, G] twice: the matrices of a and b in draws of the joint table.

    Most of its cells are empty, and their number grows with the fourth power of the genres: only filled ones are
    drawn. The draws are kept, as several figures of the same table are asked for.
    """
    filled = np.flatnonzero(joint).astype(np.int64)
    return _drawn(joint.shape[0], filled.tobytes(), joint.reshape(-1)[filled].tobytes(), draws, seed)


@lru_cache(KEPT)
def _drawn(size: int, filled: bytes, posters: bytes, draws: int, seed: int) -> tuple[IntArray, IntArray]:
    """The same from the places of the filled cells and their posters, both int64 [k]."""
    cells, counts = np.frombuffer(filled, np.int64), np.frombuffer(posters, np.int64)
    sides = np.divmod(cells, size * size)
    rng, at_once = np.random.default_rng(seed), max(1, AT_ONCE // max(1, cells.size))
    tables = np.zeros((2, draws, size * size), np.int64)
    for first in range(0, draws, at_once):
        drawn = resample(counts, min(at_once, draws - first), rng)
        for table, side in zip(tables, sides, strict=True):
            table[first : first + len(drawn)] = _summed(drawn, side, size * size)
    tables.setflags(write=False)
    a, b = tables.reshape(2, draws, size, size)
    return a, b


def _summed(drawn: IntArray, cells: IntArray, size: int) -> IntArray:
    """int64 [draws, size] of int64 [draws, k]: the sum of all that falls into each cell, int64 [k]."""
    order = np.argsort(cells, kind="stable")
    places, starts = np.unique(cells[order], return_index=True)
    sums = np.zeros((len(drawn), size), np.int64)
    if places.size:
        sums[:, places] = np.add.reduceat(drawn[:, order], starts, axis=1)
    return sums
