"""Two histograms or mixes of the same kinds: have they moved apart?"""

import math

import numpy as np
from scipy.special import chdtrc

from dashboard.domain.metrics.arrays import FloatArray, IntArray, ratio
from dashboard.domain.metrics.intervals import DRAWS


def homogeneity_p(counts_a: IntArray, counts_b: IntArray) -> float:
    """Chi-square p that two mixes, int64 [K], are one, e.g. of genres; nan where there is nothing to tell
    apart."""
    table = np.stack([counts_a, counts_b])
    kinds = int((table.sum(0) > 0).sum())
    if kinds < 2 or not table.sum(1).all():
        return math.nan
    return float(chdtrc(kinds - 1, _chi_square(table)))


def stability_index(counts_a: IntArray, counts_b: IntArray) -> float:
    """Population stability index of two histograms int64 [K] over the same bins: Σ(p−q)·ln(p/q).

    Customary reading: under 0.1 stable, over 0.25 moved. Half a poster is added to each bin, so that no
    logarithm of 0 is taken; bins empty in both are left out. nan where a histogram is empty.
    """
    table = np.stack([counts_a, counts_b])
    if not table.sum(1).all():
        return math.nan
    kept = table[:, table.sum(0) > 0] + 0.5
    p, q = kept / kept.sum(1, keepdims=True)
    return float(((p - q) * np.log(p / q)).sum())


def drift_p(counts_a: IntArray, counts_b: IntArray, draws: int = DRAWS, seed: int = 0) -> float:
    """Permutation p that two histograms int64 [K] come from one source; holds where bins are nearly empty
    too."""
    table = np.stack([counts_a, counts_b])
    if not table.sum(1).all():
        return math.nan
    total, n = table.sum(0), int(table[0].sum())
    shuffled = np.random.default_rng(seed).multivariate_hypergeometric(total, n, draws, method="marginals")
    drawn = _chi_square(np.stack([shuffled, total - shuffled], -2))
    # A rounding error's tolerance: tables as extreme as the real one must count as such.
    return float((1 + (drawn >= _chi_square(table) * (1 - 1e-9)).sum()) / (1 + draws))


def _chi_square(table: IntArray) -> FloatArray:
    """Pearson's statistic of [..., R, K]; columns without posters add nothing."""
    rows, columns = table.sum(-1, keepdims=True), table.sum(-2, keepdims=True)
    expected = rows * (columns / table.sum((-2, -1), keepdims=True))
    return np.nansum(ratio((table - expected) ** 2, expected), (-2, -1))
