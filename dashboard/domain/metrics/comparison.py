"""Two runs, or two shares: is the difference more than chance?

Throughout, run a is the one looked at and b the one it is held against; a difference is a − b, so more is
better for a.
"""

import math
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from scipy.special import bdtr, gammaln, ndtr

from dashboard.domain.metrics.arrays import FloatArray, IntArray, share
from dashboard.domain.metrics.intervals import DRAWS, LEVEL, Interval, percentiles, resample, wilson

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
