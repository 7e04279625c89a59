"""The promised saving: by hand, on the very posters it was judged on, and as often true as it says."""

import numpy as np
import pytest

from dashboard.domain.savings.curve import trace
from dashboard.domain.savings.evidence import Evidence, gather
from dashboard.domain.savings.mix import weigh
from dashboard.domain.savings.plan import money
from dashboard.domain.savings.promised import Confidences, promised_saving
from dashboard.domain.savings.scenario import Scenario

GENRES = ("Action", "Comedy")
BINS = 30


def _judged(sure: np.ndarray, right: np.ndarray, hit: np.ndarray | None = None) -> Evidence:
    actual = np.where(right, 0, 1)
    return gather(GENRES, sure, actual, np.zeros(len(sure), int), right if hit is None else hit)


def _here(sure: np.ndarray, threshold: float | None) -> Confidences:
    sure = sure.astype(np.float32)
    reaches = sure >= np.float32(np.inf if threshold is None else threshold)
    at = np.minimum((sure.astype(float) * BINS).astype(int), BINS - 1)
    return Confidences(*(np.bincount(at[part], minlength=BINS) for part in (reaches, ~reaches)))


def test_promised__by_hand() -> None:
    """Of 100 judged at 0.9 ninety are right, of 100 at 0.5 sixty have the genre on the list. Here: three at 0.9, one
    at 0.5. So φ 3/4, G 3/4·0.1, H 1/4·0.6, M 1/4·0.4."""
    sure = np.repeat([0.9, 0.5], 100)
    first = np.arange(200) % 100
    hit = np.where(sure == 0.9, True, first < 60)
    judged = _judged(sure, np.where(sure == 0.9, first < 90, first < 50), hit)
    scenario = Scenario(threshold=0.8)
    found = promised_saving(scenario, _here(np.array([0.9, 0.9, 0.9, 0.5]), 0.8), judged)
    assert tuple(found.shares) == pytest.approx((0.75, 0.075, 0.15, 0.1))
    # Defaults: ℓ = 8, D_m 1.65, D_1 0.66, D_0 2.30, $0.01 a poster and $6,000 a year.
    by_hand = 100_000 * (1.65 - 0.075 * 8 - 0.15 * 0.66 - 0.1 * 2.30) - 7_000
    assert found.saving == pytest.approx(by_hand)
    assert found.interval.low < by_hand < found.interval.high


@pytest.mark.parametrize("threshold", [None, 0.55, 0.75, 1.0])
def test_promised__of_the_judged_posters_themselves_is_what_was_measured(threshold: float | None) -> None:
    rng = np.random.default_rng(0)
    sure = rng.uniform(0.3, 0.95, 2_000)
    judged = _judged(sure, rng.random(2_000) < sure, rng.random(2_000) < 0.9)
    scenario = Scenario(threshold=threshold)
    measured = money(scenario, trace(judged, weigh(judged)).at(threshold)).saving
    assert promised_saving(scenario, _here(sure, threshold), judged).saving == pytest.approx(measured)


def test_promised__a_surer_run_saves_more() -> None:
    rng = np.random.default_rng(1)
    sure = rng.uniform(0.3, 0.95, 2_000)
    judged = _judged(sure, rng.random(2_000) < sure)
    scenario = Scenario(threshold=0.85)
    plain, surer = (promised_saving(scenario, _here(s, 0.85), judged) for s in (sure, 0.5 + sure / 2))
    assert surer.saving > plain.saving
    assert surer.shares.coverage > plain.shares.coverage


def test_promised__of_no_posters_is_refused() -> None:
    nothing = np.zeros(BINS, np.int64)
    with pytest.raises(ValueError, match="at least one poster"):
        promised_saving(Scenario(), Confidences(nothing, nothing), _judged(np.array([0.5]), np.array([True])))


def test_interval__holds_the_true_saving_in_95_of_100_simulated_catalogues() -> None:
    rng, held, trials = np.random.default_rng(7), 0, 200
    scenario = Scenario(threshold=0.8)
    # The truth, from a catalogue so large that chance has no part in it.
    endless = 0.2 + 0.8 * rng.beta(3, 2, 400_000)
    right = rng.random(400_000) < endless
    everything = _judged(endless, right, right | (rng.random(400_000) < 0.7))
    truth = money(scenario, trace(everything, weigh(everything)).at(0.8)).saving
    for _ in range(trials):
        known, new = 0.2 + 0.8 * rng.beta(2, 2, 600), 0.2 + 0.8 * rng.beta(3, 2, 600)
        right = rng.random(600) < known
        judged = _judged(known, right, right | (rng.random(600) < 0.7))
        found = promised_saving(scenario, _here(new, 0.8), judged, draws=500)
        held += truth in found.interval
    assert 0.90 <= held / trials <= 0.99
