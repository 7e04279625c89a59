"""Two runs on the same posters, and on others, against scipy, published intervals and simulations."""

import tracemalloc
from dataclasses import replace
from statistics import NormalDist

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binom, binomtest, chi2_contingency

from dashboard.domain.metrics import classification
from dashboard.domain.metrics import comparison as c
from dashboard.domain.metrics.calibration import Reliability, ece, reliability
from dashboard.domain.metrics.intervals import Interval, bootstrap_matrix
from tests.catalogue import joint

# Actual × predicted by a × predicted by b.
JOINT = joint([[[30, 12], [5, 3]], [[4, 2], [9, 35]]])


def test_matrices__of_both_runs() -> None:
    a, b = c.matrices(JOINT)
    assert a.tolist() == [[42, 8], [6, 44]]
    assert b.tolist() == [[35, 15], [13, 37]]


def test_mcnemar__counts_and_p() -> None:
    test = c.mcnemar(JOINT)
    assert (test.gained, test.lost) == (12 + 9, 5 + 2)
    assert test.p_exact == pytest.approx(binomtest(21, 28).pvalue)
    assert test.p == pytest.approx(binomtest(21, 28).pvalue - binom.pmf(7, 28, 0.5))


@given(st.integers(0, 60), st.integers(0, 60))
def test_mcnemar__agrees_with_scipy(gained: int, lost: int) -> None:
    test = c.mcnemar(joint([[[10, gained], [lost, 0]], [[0, 0], [0, 0]]]))
    exact = binomtest(gained, gained + lost).pvalue if gained + lost else 1
    assert test.p_exact == pytest.approx(exact)
    assert test.p <= test.p_exact


def test_mcnemar__millions_of_posters() -> None:
    many = joint([[[4_000_000, 503_000], [500_000, 1]], [[1, 1], [1, 5_000_000]]])
    gained, lost = 503_001, 500_001
    z = (gained - lost) / np.sqrt(gained + lost)
    assert c.mcnemar(many)[:2] == (gained, lost)
    assert c.mcnemar(many).p == pytest.approx(2 * NormalDist().cdf(-z), rel=0.01)


def test_paired_difference__accuracy_by_the_textbook() -> None:
    big = JOINT * 25
    found = c.paired_difference(big, classification.accuracy)
    n, gained, lost = 2500, 525, 175
    error = np.sqrt((gained + lost) / n - ((gained - lost) / n) ** 2) / np.sqrt(n)
    assert found.estimate == pytest.approx(0.14)
    assert found.interval == pytest.approx((0.14 - 1.96 * error, 0.14 + 1.96 * error), abs=0.002)
    assert found.is_clear


def test_paired_difference__macro_f1_resamples_whole_posters() -> None:
    rng = np.random.default_rng(1)
    cells = np.repeat(np.arange(16), JOINT.ravel())
    rows = rng.choice(cells, (4000, cells.size))
    tables = np.stack([np.bincount(row, minlength=16).reshape(2, 2, 2, 2) for row in rows])
    slow = classification.macro_f1(tables.sum((3, 4))) - classification.macro_f1(tables.sum((1, 2)))
    found = c.paired_difference(JOINT, classification.macro_f1, draws=4000)
    assert found.interval == pytest.approx(np.quantile(slow, (0.025, 0.975)), abs=0.012)


def test_paired_difference__the_same_run_twice_is_exactly_none() -> None:
    twice = joint([[[7, 0], [0, 0]], [[5, 0], [0, 0]]])
    found = c.paired_difference(twice, classification.macro_f1)
    assert found == c.Difference(0, Interval(0, 0))
    assert not found.is_clear


@pytest.mark.parametrize("at_once", [c.AT_ONCE, 500])
@pytest.mark.parametrize("statistic", [classification.accuracy, classification.macro_f1])
def test_paired_difference__draws_what_the_whole_table_would(
    statistic: c.Statistic, at_once: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(c, "AT_ONCE", at_once)
    c._drawn.cache_clear()
    whole = _joint(5, 900)

    def difference(tables: np.ndarray) -> np.ndarray:
        a, b = c.matrices(tables)
        return statistic(a) - statistic(b)

    low, high = bootstrap_matrix(whole, difference)
    assert c.paired_difference(whole, statistic) == (float(difference(whole)), (low, high))


def test_paired_difference__memory_does_not_grow_with_the_fourth_power_of_the_genres() -> None:
    many = _joint(12, 900)
    c._drawn.cache_clear()
    tracemalloc.start()
    try:
        c.paired_difference(many, classification.macro_f1)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 80e6  # all draws of all cells would take 332 MB


def test_paired_difference__one_table_is_drawn_once_for_all_figures() -> None:
    c._drawn.cache_clear()
    for statistic in (classification.accuracy, classification.macro_f1):
        c.paired_difference(_joint(4, 300), statistic)
    assert c._drawn.cache_info().misses == 1


def _joint(genres: int, posters: int) -> np.ndarray:
    """The joint table of posters of several labels, called rightly by either run as often as not."""
    rng = np.random.default_rng(3)
    table = np.zeros((genres,) * 4, np.int64)
    actual, here, there, anyone = (rng.integers(0, genres, posters) for _ in range(4))
    here, there = (np.where(rng.random(posters) < 0.5, actual, called) for called in (here, there))
    np.add.at(table, (actual, here, np.where(rng.random(posters) < 0.1, anyone, actual), there), 1)
    return table


def test_unpaired_difference__wider_than_paired_where_runs_agree() -> None:
    a, b = c.matrices(JOINT)
    paired = c.paired_difference(JOINT, classification.accuracy)
    unpaired = c.unpaired_difference(a, b, classification.accuracy)
    assert unpaired.estimate == pytest.approx(paired.estimate)
    assert np.ptp(unpaired.interval) > np.ptp(paired.interval)
    assert unpaired.interval == pytest.approx(c.two_proportions(86, 100, 72, 100).interval, abs=0.015)


def test_two_proportions__published_by_newcombe() -> None:
    """56/70 against 48/80, Newcombe (1998), table II, method 10."""
    found = c.two_proportions(56, 70, 48, 80)
    assert found.estimate == pytest.approx(0.2)
    assert found.interval == pytest.approx((0.0524, 0.3339), abs=1e-4)


def test_two_proportions__holds_the_truth() -> None:
    rng = np.random.default_rng(2)
    pairs = zip(rng.binomial(60, 0.3, 2000), rng.binomial(45, 0.2, 2000), strict=True)
    covered = np.mean([0.1 in c.two_proportions(int(a), 60, int(b), 45).interval for a, b in pairs])
    assert covered == pytest.approx(0.95, abs=0.015)


def test_two_proportions_p__is_the_chi_square_without_correction() -> None:
    expected = chi2_contingency([[56, 14], [48, 32]], correction=False).pvalue
    assert c.two_proportions_p(56, 70, 48, 80) == pytest.approx(expected)


def test_two_proportions__nothing_to_compare() -> None:
    assert np.isnan(c.two_proportions_p(0, 0, 3, 5))
    assert np.isnan(c.two_proportions(0, 0, 3, 5).interval).all()
    assert c.two_proportions_p(5, 5, 9, 9) == 1


def _rows(n: int, seed: int) -> dict[str, np.ndarray]:
    """Two models' confidences and outcomes on the same posters: a is calibrated, b promises too much."""
    rng = np.random.default_rng(seed)
    sure_a = rng.uniform(0.2, 0.95, n)
    luck = rng.random(n)
    sure_b = np.clip(sure_a + 0.2, 0, 1)
    return {"sure_a": sure_a, "right_a": luck < sure_a, "sure_b": sure_b, "right_b": luck < sure_a - 0.05}


def _pairs(rows: dict[str, np.ndarray]) -> c.Pairs:
    count = np.ones(len(rows["sure_a"]), np.int64)
    sides = {}
    for side in "ab":
        sure, right = rows[f"sure_{side}"], rows[f"right_{side}"].astype(int)
        sides |= {f"bin_{side}": np.minimum((sure * 15).astype(int), 14), f"confidence_{side}": sure}
        sides |= {f"right_{side}": right, f"within_{side}": right}
    return c.Pairs(count=count, **sides)


def _tables(rows: dict[str, np.ndarray]) -> list[Reliability]:
    return [reliability(rows[f"sure_{side}"], rows[f"right_{side}"]) for side in "ab"]


@pytest.mark.parametrize("n", [200, 1200])
def test_ece_difference__holds_the_true_one_nineteen_times_in_twenty(n: int) -> None:
    """a is right as often as it is sure, where a plain bootstrap fails, as noise can only add to its error."""
    truth = c.ece_difference(*_tables(_rows(2_000_000, 1))).estimate
    held = [truth in c.ece_difference(*_tables(_rows(n, 100 + k))).interval for k in range(200)]
    assert np.mean(held) > 0.93


def test_ece_difference__finds_what_is_more_than_chance_and_only_that() -> None:
    rows = _rows(1200, 3)
    a, b = _tables(rows)
    found = c.ece_difference(a, b)
    assert found.estimate == pytest.approx(ece(a) - ece(b))
    assert found.interval.high < 0
    assert not c.ece_difference(a, a).is_clear
    assert np.isnan(c.ece_difference(a, reliability([], [])).estimate)


def test_paired_within_difference__of_unknown_guesses_is_unknown() -> None:
    unknown = replace(_pairs(_rows(50, 2)), within_a=np.full(50, -1))
    assert np.isnan(c.paired_within_difference(unknown).estimate)
    assert not c.paired_within_difference(unknown).is_clear


def test_paired_within_difference__is_that_of_the_shares_of_the_same_posters() -> None:
    rows = _rows(1000, 5)
    found = c.paired_within_difference(_pairs(rows))
    change = rows["right_a"].astype(int) - rows["right_b"].astype(int)
    assert found.estimate == pytest.approx(change.mean())
    half = 1.96 * change.std() / np.sqrt(1000)
    assert found.interval == pytest.approx((change.mean() - half, change.mean() + half), abs=0.004)
