"""Calibration against tables worked by hand, a fine grid, and simulations of how often intervals are true."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import kstest
from sklearn.metrics import log_loss

from dashboard.domain.metrics import calibration as c

# Two of four posters in the lower half (mean .3, one right), three in the upper (mean .9, one right).
TABLE = c.reliability([0.2, 0.4, 0.8, 0.9, 1.0], [True, False, True, False, False], bins=2)


def test_reliability__counts_sums_and_edges() -> None:
    assert TABLE.edges.tolist() == [0, 0.5, 1]
    assert TABLE.count.tolist() == [2, 3]
    assert TABLE.right.tolist() == [1, 1]
    assert TABLE.confidence.tolist() == pytest.approx([0.6, 2.7])
    assert (TABLE.posters, TABLE.accuracy, TABLE.mean_confidence) == (5, 0.4, pytest.approx(0.66))


def test_reliability__edge_belongs_to_the_bin_above_and_one_to_the_last() -> None:
    assert c.reliability([0.0, 0.5, 1.0], [1, 1, 1], bins=2).count.tolist() == [1, 2]


def test_reliability__refuses_columns_of_different_length() -> None:
    with pytest.raises(ValueError, match="one edge more"):
        c.Reliability(np.array([0.0, 1.0]), np.array([1, 2]), np.array([0.5]), np.array([1]))


def test_ece__by_hand() -> None:
    assert c.ece(TABLE) == pytest.approx((abs(0.6 - 1) + abs(2.7 - 1)) / 5)


def test_ece_and_promise__baseline_2025() -> None:
    confidence = np.r_[np.ones(1198), 0.9999, 0.9912, 0.9741]
    table = c.reliability(confidence, np.arange(1201) < 243)
    assert c.ece(table) == pytest.approx(0.798, abs=5e-4)
    assert table.mean_confidence == pytest.approx(0.99997, abs=5e-6)
    assert c.promise(table) == "promises over 99.9 %, delivers 20 % (18–23)"
    low, high = c.ece_interval(table)
    assert (low, high) == pytest.approx((0.775, 0.820), abs=0.003)


def test_no_posters__unknown() -> None:
    empty = c.reliability([], [])
    assert np.isnan([c.ece(empty), *c.ece_interval(empty), empty.accuracy, empty.mean_confidence]).all()
    assert c.promise(empty) == "promises –, delivers –"


@pytest.mark.parametrize("exponent", [1.0, 1.05, 1.2, 1.8, 0.5])
def test_ece_interval__holds_the_truth(exponent: float) -> None:
    """Posters are right with probability confidence ** exponent: 1 is calibrated, others are not."""
    rng = np.random.default_rng(4)
    everybody = rng.beta(4, 3, 400_000)
    truth = c.ece(c.reliability(everybody, rng.random(400_000) < everybody**exponent, bins=10))
    hits = 0
    for seed in range(300):
        sure = rng.beta(4, 3, 800)
        table = c.reliability(sure, rng.random(800) < sure**exponent, bins=10)
        hits += truth in c.ece_interval(table, draws=300, seed=seed)
    assert hits / 300 >= 0.92


def test_spiegelhalter__standard_normal_when_confidence_is_exact() -> None:
    rng = np.random.default_rng(5)
    drawn = []
    for _ in range(400):
        s = rng.beta(4, 3, 500)
        right = rng.random(500) < s
        drawn.append(
            c.spiegelhalter_z(((right - s) * (1 - 2 * s)).sum(), ((1 - 2 * s) ** 2 * s * (1 - s)).sum())
        )
    assert kstest(drawn, "norm").pvalue > 0.01


def test_spiegelhalter__by_hand_and_without_variance() -> None:
    # One wrong poster at 0.8: (0 − 0.8)(1 − 1.6) / sqrt(0.36 · 0.16)
    assert c.spiegelhalter_z(0.48, 0.0576) == pytest.approx(2)
    assert c.spiegelhalter_z(3.0, 0.0) == math.inf
    assert math.isnan(c.spiegelhalter_z(0.0, 0.0))


def test_temperature__finds_the_one_the_labels_were_drawn_with() -> None:
    rng = np.random.default_rng(6)
    z = rng.normal(0, 2, (20_000, 5))
    chances = np.exp(z / 2.5) / np.exp(z / 2.5).sum(1, keepdims=True)
    labels = (chances.cumsum(1) > rng.random((20_000, 1))).argmax(1)
    assert c.fit_temperature(z, labels) == pytest.approx(2.5, rel=0.05)


@given(st.integers(0, 10_000))
def test_temperature__no_other_is_likelier(seed: int) -> None:
    rng = np.random.default_rng(seed)
    z, labels = rng.normal(0, 3, (40, 3)).astype(np.float32), rng.integers(0, 3, 40)
    best = c.fit_temperature(z, labels)
    others = np.geomspace(c.COLDEST, c.HOTTEST, 60)
    least = min(c.negative_log_likelihood(z, labels, t) for t in others)
    assert c.negative_log_likelihood(z, labels, best) <= least + 1e-9


def test_temperature__bounded_where_likelihood_has_no_peak() -> None:
    z = np.array([[3.0, 0.0], [0.0, 3.0]])
    assert c.fit_temperature(z, [0, 1]) == c.COLDEST  # always right: the surer the better
    assert c.fit_temperature(z, [1, 0]) == c.HOTTEST  # always wrong: the less sure the better


@pytest.mark.parametrize(
    ("logits", "labels"), [([1.0, 2.0], [0, 1]), (np.zeros((0, 2)), []), ([[1.0, 2.0]], [0, 1])]
)
def test_temperature__other_shapes_are_refused(logits: object, labels: list[int]) -> None:
    with pytest.raises(ValueError, match=r"logits \[n, G\]"):
        c.fit_temperature(logits, labels)  # type: ignore[arg-type]


def test_negative_log_likelihood__agrees_with_scikit_learn() -> None:
    z = np.array([[2.0, 0.5, -1.0], [0.0, 1.0, 3.0]])
    p = np.exp(z / 1.7) / np.exp(z / 1.7).sum(1, keepdims=True)
    assert c.negative_log_likelihood(z, [0, 1], 1.7) == pytest.approx(log_loss([0, 1], p, labels=[0, 1, 2]))
