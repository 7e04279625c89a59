from collections.abc import Callable

import numpy as np
import pytest
from scipy.stats import binomtest

from dashboard.domain.savings.bootstrap import (
    exact_bounds,
    in_doubles,
    resample,
    saving_band,
    saving_interval,
    unseen_share,
)
from dashboard.domain.savings.curve import Shares, trace
from dashboard.domain.savings.evidence import Evidence, gather
from dashboard.domain.savings.mix import weigh
from dashboard.domain.savings.plan import money
from dashboard.domain.savings.scenario import Scenario

Population = Callable[[int, int], Evidence]


def test_resample__spreads_as_a_share_does(population: Population) -> None:
    e = population(400, 1)
    curve = trace(e, weigh(e))
    draws = resample(e, weigh(e), draws=4_000)
    place = curve.place(0.8)
    share = curve.at(0.8).coverage
    assert draws.coverage.shape == (4_000, len(curve.thresholds) + 1)
    assert draws.coverage[:, place].mean() == pytest.approx(share, abs=0.002)
    assert draws.coverage[:, place].std() == pytest.approx(np.sqrt(share * (1 - share) / 400), rel=0.05)
    assert np.isnan(draws.miss).all()
    whole = in_doubles(draws)
    assert whole.coverage + whole.hit + whole.miss == pytest.approx(1, abs=1e-12)


def test_resample__same_seed_same_draws(worked: Evidence) -> None:
    one, two = (resample(worked, weigh(worked), draws=20) for _ in range(2))
    assert (one.wrong == two.wrong).all()
    assert not (one.wrong == resample(worked, weigh(worked), draws=20, seed=7).wrong).all()


def test_resample__weighed_genres_keep_their_number() -> None:
    """A is always sure and B never, so what goes out is A's share: it varies only if genres are drawn too."""
    e = gather(("A", "B"), [0.9, 0.1], [0, 1], [0, 1], [1, 1], count=[40, 60])
    weighed = resample(e, weigh(e, {"A": 0.7, "B": 0.3}), draws=50)
    assert weighed.coverage[:, 1] == pytest.approx(0.7, abs=1e-6)
    assert resample(e, weigh(e), draws=50).coverage[:, 1].std() > 0.02


def test_saving_interval__agrees_with_drawing_posters_one_by_one(population: Population) -> None:
    e, s = population(150, 5), Scenario(threshold=0.7)
    rng = np.random.default_rng(0)
    rows = np.repeat(np.arange(len(e.count)), e.count)
    out, wrong, hit = e.confidence >= np.float32(0.7), ~e.right, e.hit
    savings = []
    for _ in range(2_000):
        drawn = rng.choice(rows, len(rows))
        o, w, h = out[drawn], wrong[drawn], hit[drawn]
        shares = Shares(o.mean(), (o & w).mean(), (~o & h).mean(), (~o & ~h).mean())
        savings.append(money(s, shares).saving)
    slow = np.quantile(savings, [0.025, 0.975])
    assert saving_interval(s, e, weigh(e)) == pytest.approx(slow, abs=0.05 * (slow[1] - slow[0]))


def test_saving_interval__holds_the_truth_about_as_often_as_it_says(population: Population) -> None:
    s, everyone = Scenario(threshold=0.8), population(200_000, 0)
    truth = money(s, trace(everyone, weigh(everyone)).at(0.8)).saving
    samples = [population(300, seed) for seed in range(1, 121)]
    held = [
        low <= truth <= high for low, high in (saving_interval(s, e, weigh(e), draws=500) for e in samples)
    ]
    assert 0.88 <= np.mean(held) <= 0.995


def test_saving_band__is_the_interval_at_each_threshold(population: Population) -> None:
    e = population(80, 2)
    w = weigh(e)
    curve = trace(e, w)
    low, high = saving_band(Scenario(), curve, resample(e, w), w)
    saving = money(Scenario(), curve.shares).saving
    assert (low <= saving).all()
    assert (saving <= high).all()
    at = curve.place(0.6)
    s = Scenario(threshold=curve.each_threshold()[at])
    assert saving_interval(s, e, w) == pytest.approx((low[at], high[at]), abs=0.1 * (high[at] - low[at]))


def test_saving_interval__no_mistake_seen_is_not_no_mistakes() -> None:
    e, s = gather(("A",), [0.9], [0], [0], [1], count=[30]), Scenario(threshold=0.5)
    low, high = saving_interval(s, e, weigh(e))
    seen = money(s, Shares(1.0, 0.0, 0.0, 0.0)).saving
    assert high == pytest.approx(seen)
    most = binomtest(0, 30).proportion_ci(0.95, "exact").high
    assert low == pytest.approx(seen - 100_000 * most * 8, abs=1e-6)


def test_saving_interval__never_unassisted_is_certain(worked: Evidence) -> None:
    assert saving_interval(Scenario(assisted=False), worked, weigh(worked)) == pytest.approx(
        (-7_000, -7_000), abs=1e-6
    )


@pytest.mark.parametrize(
    ("shares", "first", "second"),
    [
        ((1, 0, 0, 0), (1, 0.5, 0, 0), (1, 0, 0, 0)),
        ((1, 1, 0, 0), (1, 0.5, 0, 0), (1, 1, 0, 0)),
        ((0, 0, 1, 0), (0, 0, 1, 0), (0, 0, 0.5, 0.5)),
        ((0, 0, 0, 1), (0, 0, 0, 1), (0, 0, 0.5, 0.5)),
        ((0.5, 0.2, 0.3, 0.2), (0.5, 0.2, 0.3, 0.2), (0.5, 0.2, 0.3, 0.2)),
    ],
)
def test_exact_bounds__what_was_not_seen(
    shares: tuple[float, ...], first: tuple[float, ...], second: tuple[float, ...]
) -> None:
    """Two posters at level 1/2: none of two is up to 1 − √(1/4) = 1/2."""
    found = exact_bounds(Shares(*shares), 2, 0.5)
    assert found[0] == pytest.approx(first)
    assert found[1] == pytest.approx(second)


@pytest.mark.parametrize("level", [0.9, 0.95])
def test_unseen_share__as_scipy(level: float) -> None:
    assert unseen_share(30, level) == pytest.approx(binomtest(0, 30).proportion_ci(level, "exact").high)
    assert unseen_share(30, 0.9) == pytest.approx(0.095, abs=5e-4)
