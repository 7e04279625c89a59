"""Moves between two histograms, against scipy and simulations of no move at all."""

import numpy as np
import pytest
from scipy.stats import chi2_contingency

from dashboard.domain.metrics import drift

A, B = np.array([295, 282, 238, 204, 182]), np.array([60, 30, 45, 40, 25])


def test_homogeneity__agrees_with_scipy() -> None:
    assert drift.homogeneity_p(A, B) == pytest.approx(chi2_contingency([A, B]).pvalue)


def test_homogeneity__kinds_without_posters_do_not_count() -> None:
    assert drift.homogeneity_p(np.r_[A, 0], np.r_[B, 0]) == pytest.approx(drift.homogeneity_p(A, B))


@pytest.mark.parametrize(("a", "b"), [([5, 0], [3, 0]), ([0, 0], [3, 4])])
def test_homogeneity__nothing_to_tell_apart(a: list[int], b: list[int]) -> None:
    assert np.isnan(drift.homogeneity_p(np.array(a), np.array(b)))


def test_stability_index__by_hand() -> None:
    # Half a poster is added to each bin.
    p, q = np.array([300.5, 700.5]) / 1001, np.array([500.5, 500.5]) / 1001
    by_hand = (p[0] - q[0]) * np.log(p[0] / q[0]) + (p[1] - q[1]) * np.log(p[1] / q[1])
    assert drift.stability_index(np.array([300, 700]), np.array([500, 500])) == pytest.approx(by_hand)
    assert drift.stability_index(A, A) == 0


def test_stability_index__bin_empty_on_one_side_stays_finite() -> None:
    assert 0.25 < drift.stability_index(np.array([50, 0]), np.array([25, 25])) < 5
    assert np.isnan(drift.stability_index(np.array([0, 0]), np.array([1, 2])))


def test_drift__close_to_chi_square_where_that_holds() -> None:
    assert drift.drift_p(A, B, draws=5000) == pytest.approx(drift.homogeneity_p(A, B), abs=0.02)


def test_drift__found_when_the_histogram_moved() -> None:
    assert drift.drift_p(np.array([5, 20, 40, 80]), np.array([40, 40, 40, 25])) < 0.001
    assert np.isnan(drift.drift_p(np.array([0, 0]), np.array([1, 2])))


def test_drift__even_the_farthest_move_is_not_impossible() -> None:
    assert drift.drift_p(np.array([500, 0]), np.array([0, 500]), draws=99) == 0.01


def test_drift__alarms_no_more_often_than_promised_in_nearly_empty_bins() -> None:
    rng = np.random.default_rng(3)
    source = np.array([0.9, 0.06, 0.02, 0.01, 0.01])
    pairs = zip(rng.multinomial(60, source, 400), rng.multinomial(30, source, 400), strict=True)
    alarms = np.mean([drift.drift_p(a, b, draws=200, seed=n) <= 0.05 for n, (a, b) in enumerate(pairs)])
    assert alarms <= 0.08
