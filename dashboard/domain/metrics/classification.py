"""Figures of a confusion matrix: int64 [..., G, G], rows actual, columns predicted, cells are posters.

Every function works on the last two axes, so a stack of matrices (a bootstrap) costs one call. For one matrix
the result has no axes, or one of G; `float()` makes a number of it. Undefined is nan, never a warning.
"""

import numpy as np

from dashboard.domain.metrics.arrays import FloatArray, IntArray, ratio


def posters(matrix: IntArray) -> IntArray:
    return matrix.sum(axis=(-2, -1))


def accuracy(matrix: IntArray) -> FloatArray:
    """Right posters among all."""
    return ratio(_right(matrix).sum(-1), posters(matrix))


def precision(matrix: IntArray) -> FloatArray:
    """[..., G]: of the posters called this genre, the share that is; nan for a genre never predicted."""
    return ratio(_right(matrix), matrix.sum(-2))


def recall(matrix: IntArray) -> FloatArray:
    """[..., G]: of this genre's posters, the share that is called so; nan for a genre without posters."""
    return ratio(_right(matrix), matrix.sum(-1))


def f1(matrix: IntArray) -> FloatArray:
    """[..., G]: 2·TP / (actual + predicted); 0 for a genre never predicted, nan for one that does not
    occur."""
    return ratio(2 * _right(matrix), matrix.sum(-1) + matrix.sum(-2))


def macro_precision(matrix: IntArray) -> FloatArray:
    return _macro(precision(matrix), matrix)


def macro_recall(matrix: IntArray) -> FloatArray:
    return _macro(recall(matrix), matrix)


def macro_f1(matrix: IntArray) -> FloatArray:
    return _macro(f1(matrix), matrix)


def balanced_accuracy(matrix: IntArray) -> FloatArray:
    """Mean recall over the genres that have posters."""
    has_posters = matrix.sum(-1) > 0
    return ratio(np.where(has_posters, recall(matrix), 0).sum(-1), has_posters.sum(-1))


def majority_baseline(matrix: IntArray) -> FloatArray:
    """The accuracy of always answering the commonest genre."""
    return ratio(matrix.sum(-1).max(-1), posters(matrix))


def chance_baseline(matrix: IntArray) -> float:
    """The accuracy of guessing any of the G genres alike."""
    return 1 / matrix.shape[-1]


def cohen_kappa(matrix: IntArray) -> FloatArray:
    """Agreement beyond that of the margins alone: 0 none, 1 all (Cohen 1960); nan where nothing was to
    gain."""
    n = posters(matrix)
    expected = ratio((matrix.sum(-1) * matrix.sum(-2).astype(np.float64)).sum(-1), n.astype(np.float64) ** 2)
    return ratio(accuracy(matrix) - expected, 1 - expected)


def _right(matrix: IntArray) -> IntArray:
    return np.diagonal(matrix, axis1=-2, axis2=-1)


def _macro(per_genre: FloatArray, matrix: IntArray) -> FloatArray:
    # As scikit-learn does with zero_division=0: an undefined figure counts 0, a genre that is nowhere is left
    # out.
    occurs = (matrix.sum(-1) + matrix.sum(-2)) > 0
    return ratio(np.where(np.isnan(per_genre), 0, per_genre).sum(-1), occurs.sum(-1))
