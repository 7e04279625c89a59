"""Intervals against tables, scipy, a bootstrap of rows, and their promise: how often they hold the truth."""

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binom, binomtest

from dashboard.domain.metrics import classification as c
from dashboard.domain.metrics import intervals as i

MATRIX = np.array([[40, 10, 5], [12, 30, 8], [6, 9, 20]])


def test_clopper_pearson__no_mistake_in_thirty() -> None:
    assert i.clopper_pearson(0, 30, level=0.90) == pytest.approx((0, 0.095), abs=5e-4)


@pytest.mark.parametrize(
    ("right", "posters"), [(0, 30), (30, 30), (243, 1201), (1, 4), (5_000_000, 10_000_000)]
)
def test_proportions__agree_with_scipy(right: int, posters: int) -> None:
    exact, score = (binomtest(right, posters).proportion_ci(method=m) for m in ("exact", "wilson"))
    assert i.clopper_pearson(right, posters) == pytest.approx((exact.low, exact.high))
    assert i.wilson(right, posters) == pytest.approx((score.low, score.high), abs=1e-12)


def test_no_posters__unknown() -> None:
    nothing = np.zeros((2, 2), np.int64)
    everything = [
        i.wilson(0, 0),
        i.clopper_pearson(0, 0),
        i.macro_f1_interval(nothing),
        i.accuracy_interval(nothing),
    ]
    everything += i.f1_intervals(nothing) + i.recall_intervals(nothing) + i.precision_intervals(nothing)
    assert np.isnan(everything).all()


@given(st.integers(1, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))), st.floats(0.5, 0.99))
def test_wilson__holds_the_estimate_and_lies_within_0_and_1(counts: tuple[int, int], level: float) -> None:
    right, posters = counts
    low, high = i.wilson(right, posters, level)
    assert 0 <= low <= right / posters <= high <= 1


@pytest.mark.parametrize("p", [0.02, 0.2, 0.5, 0.93])
def test_coverage__exact_never_short_wilson_about_right(p: float) -> None:
    n = 120
    chances = binom.pmf(range(n + 1), n, p)

    def covered(method: Callable[[int, int], i.Interval]) -> float:
        return float(sum(chance for k, chance in enumerate(chances) if p in method(k, n)))

    assert covered(i.clopper_pearson) >= 0.95
    assert 0.93 <= covered(i.wilson) <= 0.98


@pytest.mark.parametrize("method", [i.wilson, i.clopper_pearson])
def test_more_right_than_there_are__refused(method: Callable[[int, int], i.Interval]) -> None:
    with pytest.raises(ValueError, match="31 right of 30 posters"):
        method(31, 30)


def test_by_genre__counts_are_the_right_margins() -> None:
    assert i.recall_intervals(MATRIX)[0] == i.wilson(40, 55)
    assert i.precision_intervals(MATRIX)[0] == i.wilson(40, 58)


def test_f1_interval__never_predicted_is_not_certain_to_be_zero() -> None:
    low, high = i.f1_intervals(np.array([[20, 0], [5, 0]]))[1]
    assert low == 0
    assert 0.3 < high < 0.7  # of five posters not one was found: up to 43 % might be


def test_f1_interval__close_to_the_bootstrap_where_that_works() -> None:
    big = MATRIX * 20
    low, high = i.bootstrap_matrix(big, c.f1, draws=4000)
    assert i.f1_intervals(big) == pytest.approx(np.stack([low, high], 1), abs=0.004)


def test_f1_interval__holds_the_truth() -> None:
    truth = MATRIX / MATRIX.sum()
    f1 = 2 * np.diagonal(truth) / (truth.sum(0) + truth.sum(1))
    drawn = np.random.default_rng(1).multinomial(140, truth.ravel(), 1500).reshape(-1, 3, 3)
    hits = [[value in span for value, span in zip(f1, i.f1_intervals(m), strict=True)] for m in drawn]
    np.testing.assert_allclose(np.mean(hits, 0), 0.95, atol=0.02)


def test_macro_f1_interval__holds_the_truth() -> None:
    truth = MATRIX / MATRIX.sum()
    macro_f1 = float((2 * np.diagonal(truth) / (truth.sum(0) + truth.sum(1))).mean())
    drawn = np.random.default_rng(2).multinomial(400, truth.ravel(), 600).reshape(-1, 3, 3)
    covered = np.mean([macro_f1 in i.macro_f1_interval(m, draws=400, seed=n) for n, m in enumerate(drawn)])
    assert 0.92 <= covered <= 0.98


def test_bootstrap__of_cells_is_that_of_posters() -> None:
    rng = np.random.default_rng(3)
    cells = np.repeat(np.arange(9), MATRIX.ravel())
    rows = rng.choice(cells, (4000, cells.size))
    slow = c.macro_f1(np.stack([np.bincount(row, minlength=9).reshape(3, 3) for row in rows]))
    fast = c.macro_f1(i.resample(MATRIX, 4000))
    assert fast.mean() == pytest.approx(slow.mean(), abs=0.004)
    assert np.quantile(fast, (0.025, 0.975)) == pytest.approx(np.quantile(slow, (0.025, 0.975)), abs=0.01)


def test_bootstrap__vector_figures_with_gaps() -> None:
    low, high = i.bootstrap_matrix(np.array([[30, 1, 0], [9, 0, 0], [4, 0, 0]]), c.precision)
    assert 0 < low[0] < 30 / 43 < high[0] < 1
    assert (low[1], high[1]) == (0, 0)  # defined in some draws only, and then 0
    assert np.isnan([low[2], high[2]]).all()  # never predicted in any draw


def test_bootstrap__same_seed_same_answer() -> None:
    assert i.macro_f1_interval(MATRIX, seed=7) == i.macro_f1_interval(MATRIX, seed=7)
    assert i.macro_f1_interval(MATRIX, seed=7) != i.macro_f1_interval(MATRIX, seed=8)


@given(st.lists(st.integers(0, 10_000_000), min_size=1, max_size=9))
def test_resample__keeps_the_number_of_posters_and_empty_cells_empty(cells: list[int]) -> None:
    counts = np.array(cells)
    drawn = i.resample(counts, draws=5)
    assert (drawn.sum(1) == counts.sum()).all()
    assert not drawn[:, counts == 0].any()
