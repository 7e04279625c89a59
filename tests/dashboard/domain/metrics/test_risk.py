"""Risk against coverage, on ten posters worked by hand and against scikit-learn."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import roc_auc_score

from dashboard.domain.metrics import risk as r
from dashboard.domain.metrics.intervals import wilson

CONFIDENCE = np.array([0.98, 0.95, 0.95, 0.90, 0.80, 0.70, 0.60, 0.50, 0.40, 0.30])
RIGHT = np.array([1, 1, 1, 0, 1, 0, 1, 0, 0, 0])


def curve(confidence: np.ndarray, right: np.ndarray) -> r.RiskCoverage:
    values, place = np.unique(confidence, return_inverse=True)
    hits = np.bincount(place, right, len(values)).astype(np.int64)
    return r.risk_coverage(values, np.bincount(place, minlength=len(values)), hits)


def test_worked_case__areas() -> None:
    ten = curve(CONFIDENCE, RIGHT)
    assert r.augrc(ten) == pytest.approx(0.155)
    assert r.auroc_failure(ten) == pytest.approx(0.88)


def test_worked_case__points_with_the_tie_at_095_collapsed() -> None:
    ten = curve(CONFIDENCE, RIGHT)
    assert ten.threshold.tolist() == [np.inf, 0.98, 0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3]
    assert ten.coverage.tolist() == pytest.approx([0, 0.1, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1])
    assert ten.generalised_risk.tolist() == pytest.approx([0, 0, 0, 0.1, 0.1, 0.2, 0.2, 0.3, 0.4, 0.5])
    assert np.isnan(ten.risk[0])
    assert ten.risk[3] == pytest.approx(0.25)
    assert ten.risk_intervals()[3] == wilson(1, 4)


def test_empty_bins__give_no_point() -> None:
    binned = r.risk_coverage(np.array([0, 0.25, 0.5, 0.75]), np.array([4, 0, 0, 6]), np.array([1, 0, 0, 5]))
    assert binned.threshold.tolist() == [np.inf, 0.75, 0.0]
    assert binned.covered.tolist() == [0, 6, 10]
    assert binned.wrong.tolist() == [0, 1, 4]


def test_no_posters__unknown() -> None:
    nothing = r.risk_coverage(np.array([0.0, 0.5]), np.array([0, 0]), np.array([0, 0]))
    assert np.isnan([r.augrc(nothing), r.auroc_failure(nothing)]).all()


def test_all_right__no_failures_to_tell_apart() -> None:
    perfect = curve(CONFIDENCE, np.ones(10, int))
    assert r.augrc(perfect) == 0
    assert np.isnan(r.auroc_failure(perfect))


def test_all_equally_sure__confidence_tells_nothing() -> None:
    assert r.auroc_failure(curve(np.ones(10), RIGHT)) == 0.5


posters = st.lists(
    st.tuples(st.sampled_from([0.1, 0.3, 0.5, 0.7, 0.9]), st.booleans()), min_size=2, max_size=40
)


@given(posters.filter(lambda rows: len({right for _, right in rows}) == 2))
def test_areas__scikit_learn_and_the_identity_between_them(rows: list[tuple[float, bool]]) -> None:
    confidence, right = (np.array(column) for column in zip(*rows, strict=True))
    any_curve, accuracy = curve(confidence, right), right.mean()
    auroc = roc_auc_score(right, confidence)
    assert r.auroc_failure(any_curve) == pytest.approx(auroc)
    expected = (1 - auroc) * accuracy * (1 - accuracy) + (1 - accuracy) ** 2 / 2
    assert r.augrc(any_curve) == pytest.approx(expected)
