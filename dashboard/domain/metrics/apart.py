"""Two clouds of embeddings: do they come from one source, and if not, how well can they be told apart?"""

import math
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from dashboard.domain.metrics.arrays import FloatArray

SHUFFLES = 499
AT_ONCE = 100


class Apart(NamedTuple):
    """`p` that both come from one source; `told`: how often a pair, one of each, is told apart, 0.5 by chance."""

    p: float
    told: float


def apart(here: npt.ArrayLike, there: npt.ArrayLike, shuffles: int = SHUFFLES, seed: int = 0) -> Apart:
    """The energy test (Székely & Rizzo 2013) of embeddings float [n, d] and [m, d], unit length, by permutation.

    Statistic 2·E|X−Y| − E|X−X'| − E|Y−Y'| over Euclidean distances; it sees moves of any kind, and p holds at any n.
    `told` is the area under the ROC curve of "nearer to these than to those" (mean distance to the one cloud less
    that to the other, a poster's distance to itself left out): the share of pairs of a poster from here and one
    from there in which that names the right one. Time and memory grow with (n + m)²: give a sample.
    nan where a cloud has fewer than two posters.
    """
    x, y = np.asarray(here, np.float32), np.asarray(there, np.float32)
    if min(len(x), len(y)) < 2:
        return Apart(math.nan, math.nan)
    between = _distances(np.concatenate([x, y]))
    return Apart(_p(between, len(x), shuffles, seed), _told(between, len(x)))


def _distances(points: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Euclidean distances of unit vectors, float32 [k, k]; exactly 0 on the diagonal."""
    between = np.sqrt(np.maximum(2 - 2 * (points @ points.T), 0))
    np.fill_diagonal(between, 0)
    return between


def _p(between: npt.NDArray[np.float32], n: int, shuffles: int, seed: int) -> float:
    """The statistic is −wᵀDw with w = 1/n here and −1/m there; shuffling w shuffles the posters."""
    rng, total = np.random.default_rng(seed), len(between)
    sides = np.where(np.arange(total) < n, 1 / n, -1 / (total - n)).astype(np.float32)
    found = float(_energy(between, sides[:, None])[0])
    as_far = 0
    for done in range(0, shuffles, AT_ONCE):
        columns = np.tile(sides[:, None], (1, min(AT_ONCE, shuffles - done)))
        # A rounding error's tolerance: shuffles as far apart as the real clouds must count as such.
        as_far += int((_energy(between, rng.permuted(columns, axis=0)) >= found * (1 - 1e-5)).sum())
    return (1 + as_far) / (1 + shuffles)


def _energy(between: npt.NDArray[np.float32], sides: npt.NDArray[np.float32]) -> FloatArray:
    return -np.einsum("ij,ij->j", sides, between @ sides, dtype=np.float64)


def _told(between: npt.NDArray[np.float32], n: int) -> float:
    total = len(between)
    m, is_here = total - n, np.arange(total) < n
    to_here = between[:, :n].sum(1, dtype=np.float64) / np.where(is_here, n - 1, n)
    to_there = between[:, n:].sum(1, dtype=np.float64) / np.where(is_here, m, m - 1)
    nearer, theirs = (to_there - to_here)[:n], np.sort((to_there - to_here)[n:])
    beaten = (np.searchsorted(theirs, nearer, "left") + np.searchsorted(theirs, nearer, "right")) / 2
    return float(beaten.sum() / (n * m))
