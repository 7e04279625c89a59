"""Expected accuracy: by hand, at its edges, and as often true as it says."""

import numpy as np
import pytest

from dashboard.domain.metrics.calibration import Reliability, reliability
from dashboard.domain.metrics.promise import Levels, Promise, Rates, expected_accuracy, joined

BINS = 30


def _levels(confidence: np.ndarray, bins: int = BINS) -> Levels:
    table = reliability(confidence, np.zeros(len(confidence), bool), bins)
    return Levels(table.count, table.confidence)


def test_expected_accuracy__mended_level_by_level_by_hand() -> None:
    """Judged: of 40 at 0.6 half are right (0.1 less), of 40 at 0.8 36 (0.1 more). Here 1 poster at 0.6, 3 at 0.8."""
    judged = Reliability(
        np.array([0.0, 0.7, 1.0]), np.array([40, 40]), np.array([24.0, 32.0]), np.array([20, 36])
    )
    found = expected_accuracy(Levels(np.array([1, 3]), np.array([0.6, 2.4])), judged)
    assert found.stated == pytest.approx(0.75)
    assert found.expected == pytest.approx((0.5 + 3 * 0.9) / 4)
    assert (found.posters, found.judged) == (4, 80)


def test_expected_accuracy__without_judged_posters_what_is_stated() -> None:
    found = expected_accuracy(_levels(np.full(400, 0.5)), None, draws=20_000)
    assert (found.stated, found.expected, found.judged) == (0.5, 0.5, 0)
    # The normal interval of a share: ± 1.96·√(0.25/400).
    assert found.interval == pytest.approx((0.451, 0.549), abs=0.003)


def test_expected_accuracy__few_judged_posters_make_it_wide() -> None:
    here, rng = _levels(np.random.default_rng(0).uniform(0.3, 0.9, 100_000)), np.random.default_rng(1)

    def width(judged: int) -> float:
        sure = rng.uniform(0.3, 0.9, judged)
        low, high = expected_accuracy(here, reliability(sure, rng.random(judged) < sure, BINS)).interval
        return high - low

    few, more, many = width(50), width(500), width(50_000)
    assert few > 0.2 > more > 0.05 > 0.02 > many


def test_expected_accuracy__no_mistake_seen_is_not_no_mistakes() -> None:
    judged = reliability(np.full(30, 0.9), np.ones(30, bool), BINS)
    found = expected_accuracy(_levels(np.full(10_000, 0.9)), judged)
    assert found.expected == pytest.approx(1)
    assert found.interval.low < 0.95


def test_expected_accuracy__levels_that_nobody_judged_are_joined_to_their_neighbours() -> None:
    judged = reliability(np.full(100, 0.5), np.arange(100) < 60, BINS)
    found = expected_accuracy(_levels(np.array([0.2, 0.95])), judged)
    assert found.expected == pytest.approx((0.2 + 0.95) / 2 + 0.1)


def test_expected_accuracy__of_no_posters() -> None:
    found = expected_accuracy(_levels(np.array([])), None)
    assert found.posters == 0
    assert np.isnan([found.stated, found.expected, *found.interval]).all()


def test_joined__from_the_top_until_there_are_enough() -> None:
    assert joined(np.array([3, 10, 25, 6, 30, 4])).tolist() == [1, 1, 1, 1, 0, 0]
    assert joined(np.array([0, 0, 5])).tolist() == [0, 0, 0]


def test_rates__posters_drawn_anew_have_the_spread_of_a_share() -> None:
    rates = Rates(np.array([300, 0]), np.array([1000, 0]))
    drawn = rates.drawn(20_000, np.random.default_rng(0))
    assert drawn[:, 0].mean() == pytest.approx(0.3, abs=0.002)
    assert drawn[:, 0].std() == pytest.approx(np.sqrt(0.3 * 0.7 / 1000), rel=0.03)
    assert drawn[:, 1].std() > 0.3  # nothing seen, nearly nothing known
    assert rates.seen().tolist() == [0.3, 0.5]


@pytest.mark.parametrize("judged", [150, 1201])
@pytest.mark.parametrize("kept", ["as stated", "modest", "boastful"])
def test_interval__holds_the_truth_in_95_of_100_simulated_catalogues(judged: int, kept: str) -> None:
    """Posters of known genre are drawn, then a catalogue surer than they are; its true share is then looked up."""
    chance = {
        "as stated": lambda s: s,
        "modest": lambda s: np.minimum(s + 0.1, 1),
        "boastful": lambda s: s**1.5,
    }[kept]
    rng, held, trials = np.random.default_rng(judged), 0, 250
    for _ in range(trials):
        known = 0.2 + 0.8 * rng.beta(2, 2, judged)
        new = 0.2 + 0.8 * rng.beta(3, 2, 400)
        table = reliability(known, rng.random(judged) < chance(known), BINS)
        found: Promise = expected_accuracy(_levels(new), table, draws=500)
        held += (rng.random(400) < chance(new)).mean() in found.interval
    assert 0.91 <= held / trials <= 0.995
