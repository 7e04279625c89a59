"""How far a figure can be trusted: intervals for proportions, and the bootstrap for everything else."""

import math
from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from scipy.special import betaincinv, ndtri

from dashboard.domain.metrics import classification
from dashboard.domain.metrics.arrays import FloatArray, IntArray

DRAWS = 2000
LEVEL = 0.95


class Interval(NamedTuple):
    low: float
    high: float

    def __contains__(self, value: object) -> bool:
        return isinstance(value, (int, float)) and self.low <= value <= self.high


UNKNOWN = Interval(math.nan, math.nan)


def wilson(right: int, posters: int, level: float = LEVEL) -> Interval:
    """Score interval of a proportion (Wilson 1927), two-sided; nan of no posters.

    Raises ValueError where more are right than there are.
    """
    if posters == 0:
        return UNKNOWN
    _check(right, posters)
    z = float(ndtri(0.5 + level / 2))
    p, spread = right / posters, z * z / posters
    centre = (p + spread / 2) / (1 + spread)
    half = math.sqrt(p * (1 - p) * spread + spread * spread / 4) / (1 + spread)
    # Exactly 0 and 1 at the ends, where rounding would leave 1e-17.
    return Interval(centre - half if right else 0.0, centre + half if right < posters else 1.0)


def clopper_pearson(right: int, posters: int, level: float = LEVEL) -> Interval:
    """Exact interval of a proportion (Clopper & Pearson 1934): 0 of 30 is up to 9.5 % at level 0.90.

    Raises ValueError where more are right than there are.
    """
    if posters == 0:
        return UNKNOWN
    _check(right, posters)
    tail = (1 - level) / 2
    low = float(betaincinv(right, posters - right + 1, tail)) if right else 0.0
    high = float(betaincinv(right + 1, posters - right, 1 - tail)) if right < posters else 1.0
    return Interval(low, high)


def accuracy_interval(matrix: IntArray, level: float = LEVEL) -> Interval:
    return wilson(int(np.trace(matrix)), int(matrix.sum()), level)


def recall_intervals(matrix: IntArray, level: float = LEVEL) -> list[Interval]:
    """One a genre, given how many posters it has."""
    return _by_genre(matrix, matrix.sum(1), level)


def precision_intervals(matrix: IntArray, level: float = LEVEL) -> list[Interval]:
    """One a genre, given how often it is predicted; a bootstrap would say (0, 0) of 0 right in 4."""
    return _by_genre(matrix, matrix.sum(0), level)


def f1_intervals(matrix: IntArray, level: float = LEVEL) -> list[Interval]:
    """One a genre. F1 = 2J/(1+J) rises with J = TP/(TP+FP+FN), and J is a proportion, so J's interval carries
    over.

    Unlike the bootstrap it does not claim to be certain of a genre that is never predicted.
    """
    union = matrix.sum(0) + matrix.sum(1) - np.diagonal(matrix)
    return [
        Interval(2 * low / (1 + low), 2 * high / (1 + high)) for low, high in _by_genre(matrix, union, level)
    ]


def macro_f1_interval(matrix: IntArray, draws: int = DRAWS, level: float = LEVEL, seed: int = 0) -> Interval:
    return Interval(*bootstrap_matrix(matrix, classification.macro_f1, draws, level, seed).tolist())


def bootstrap_matrix(
    counts: IntArray,
    statistic: Callable[[IntArray], FloatArray],
    draws: int = DRAWS,
    level: float = LEVEL,
    seed: int = 0,
) -> FloatArray:
    """Percentile interval of `statistic`: float64 [2, ...], low and high.

    Resampling posters with replacement is a multinomial draw of the cells, so it costs the same for ten
    posters and ten million. `counts` may have any axes; `statistic` takes int64 [draws, *counts.shape] and
    keeps the first axis. Draws in which it is undefined are left out; nan where it always is.
    """
    return percentiles(statistic(resample(counts, draws, seed)), level)


def percentiles(values: FloatArray, level: float = LEVEL) -> FloatArray:
    """float64 [2, ...]: the ends that hold so much of the draws [draws, ...] between them; those that are nan are
    left out, nan where all are."""
    return np.apply_along_axis(_quantiles, 0, values, (1 - level) / 2)


def resample(counts: IntArray, draws: int = DRAWS, seed: int | np.random.Generator = 0) -> IntArray:
    """int64 [draws, *counts.shape]: tables that as many posters, drawn with replacement, would have given."""
    flat = counts.reshape(-1)
    tables = np.zeros((draws, flat.size), np.int64)
    filled = np.flatnonzero(flat)
    if filled.size:
        posters = int(flat.sum())
        tables[:, filled] = np.random.default_rng(seed).multinomial(posters, flat[filled] / posters, draws)
    return tables.reshape(draws, *counts.shape)


def _check(right: int, posters: int) -> None:
    if not 0 <= right <= posters:
        raise ValueError(
            f"{right} right of {posters} posters is no proportion: count both over the same posters"
        )


def _by_genre(matrix: IntArray, totals: IntArray, level: float) -> list[Interval]:
    return [wilson(int(matrix[k, k]), int(total), level) for k, total in enumerate(totals)]


def _quantiles(values: FloatArray, tail: float) -> FloatArray:
    defined = values[~np.isnan(values)]
    return np.quantile(defined, (tail, 1 - tail)) if defined.size else np.full(2, np.nan)
