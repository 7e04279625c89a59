"""Figures of a confusion matrix, against the 2025 workbook, scikit-learn and cases worked by hand."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays as matrices
from sklearn import metrics as sk

from dashboard.domain.metrics import classification as c
from dashboard.domain.metrics.arrays import ratio, share

BASELINE = np.array(
    [
        [8, 0, 272, 0, 15],
        [10, 0, 256, 3, 13],
        [5, 0, 219, 0, 14],
        [4, 0, 192, 1, 7],
        [7, 0, 160, 0, 15],
    ]
)


def test_figures__baseline_2025() -> None:
    assert c.posters(BASELINE) == 1201
    assert round(float(c.accuracy(BASELINE)), 4) == 0.2023
    assert round(float(c.macro_f1(BASELINE)), 4) == 0.1016
    assert round(float(c.macro_recall(BASELINE)), 4) == 0.2069
    assert round(float(c.macro_precision(BASELINE)), 4) == 0.1838
    assert np.round(100 * c.recall(BASELINE), 1).tolist() == [2.7, 0.0, 92.0, 0.5, 8.2]
    assert np.round(c.f1(BASELINE), 3).tolist() == [0.049, 0.0, 0.328, 0.010, 0.122]
    precision = np.round(100 * c.precision(BASELINE), 1)
    assert np.isnan(precision[1])
    assert precision[[0, 2, 3, 4]].tolist() == [23.5, 19.9, 25.0, 23.4]


def test_baselines__commonest_genre_and_chance() -> None:
    assert float(c.majority_baseline(BASELINE)) == pytest.approx(295 / 1201)
    assert c.chance_baseline(BASELINE) == 0.2


def test_genre_never_predicted__precision_unknown_f1_zero() -> None:
    matrix = np.array([[3, 0], [2, 0]])
    assert np.isnan(c.precision(matrix)[1])
    assert c.f1(matrix)[1] == 0


def test_genre_that_does_not_occur__is_left_out_of_the_mean() -> None:
    matrix = np.array([[3, 1, 0], [1, 3, 0], [0, 0, 0]])
    assert np.isnan(c.f1(matrix)[2])
    assert c.macro_f1(matrix) == pytest.approx(0.75)


def test_balanced_accuracy__leaves_out_genres_without_posters() -> None:
    matrix = np.array([[3, 1, 0], [0, 2, 2], [0, 0, 0]])
    assert c.balanced_accuracy(matrix) == pytest.approx((0.75 + 0.5) / 2)
    assert c.macro_recall(matrix) == pytest.approx((0.75 + 0.5 + 0) / 3)


def test_no_posters__everything_unknown() -> None:
    nothing = np.zeros((3, 3), np.int64)
    for figure in (
        c.accuracy,
        c.macro_f1,
        c.macro_recall,
        c.macro_precision,
        c.balanced_accuracy,
        c.cohen_kappa,
    ):
        assert np.isnan(figure(nothing))
    assert np.isnan(c.majority_baseline(nothing))


@given(matrices(np.int64, (4, 4), elements=st.integers(0, 30)).filter(lambda m: m.sum() > 0))
def test_figures__agree_with_scikit_learn(matrix: np.ndarray) -> None:
    actual, predicted = (np.repeat(axis.ravel(), matrix.ravel()) for axis in np.indices(matrix.shape))
    mine = c.macro_precision(matrix), c.macro_recall(matrix), c.macro_f1(matrix)
    theirs = sk.precision_recall_fscore_support(actual, predicted, average="macro", zero_division=0)[:3]
    assert mine == pytest.approx(theirs)
    assert c.accuracy(matrix) == pytest.approx(sk.accuracy_score(actual, predicted))
    each = sk.precision_recall_fscore_support(actual, predicted, labels=range(4), zero_division=np.nan)
    for figure, expected in zip((c.precision, c.recall, c.f1), each, strict=False):
        assert figure(matrix) == pytest.approx(expected, nan_ok=True)


@given(matrices(np.int64, (3, 3), elements=st.integers(1, 30)))
def test_kappa_and_balanced_accuracy__agree_with_scikit_learn(matrix: np.ndarray) -> None:
    actual, predicted = (np.repeat(axis.ravel(), matrix.ravel()) for axis in np.indices(matrix.shape))
    assert c.cohen_kappa(matrix) == pytest.approx(sk.cohen_kappa_score(actual, predicted), abs=1e-12)
    assert c.balanced_accuracy(matrix) == pytest.approx(sk.balanced_accuracy_score(actual, predicted))


def test_stack_of_matrices__same_as_one_by_one() -> None:
    stack = np.stack([BASELINE, BASELINE.T, np.zeros_like(BASELINE)])
    for figure in (c.accuracy, c.precision, c.recall, c.f1, c.macro_f1, c.cohen_kappa, c.majority_baseline):
        one_by_one = np.stack([figure(matrix) for matrix in stack])
        np.testing.assert_array_equal(figure(stack), one_by_one)


def test_ratio__nan_where_nothing_to_divide_by() -> None:
    assert ratio([1, 2], [2, 0]).tolist() == pytest.approx([0.5, float("nan")], nan_ok=True)
    assert np.isnan(share(0, 0))
    assert share(418, 1201) == pytest.approx(0.3480, abs=5e-5)
