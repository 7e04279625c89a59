"""The energy test against a slow count of pairs, scipy, scikit-learn, and simulations of no move at all."""

import numpy as np
import pytest
from scipy.spatial.distance import cdist
from sklearn.metrics import roc_auc_score

from dashboard.domain.metrics.apart import apart


def _cloud(posters: int, shift: float, seed: int, axes: int = 16) -> np.ndarray:
    vectors = np.random.default_rng(seed).normal(0, 1, (posters, axes))
    vectors[:, 0] += shift
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def test_apart__told_agrees_with_scikit_learn() -> None:
    x, y = _cloud(30, 1.0, 0), _cloud(50, 0.0, 1)
    scores = []
    for own, other in ((x, y), (y, x)):
        for k, poster in enumerate(own):
            mine = cdist([poster], np.delete(own, k, 0)).mean()
            theirs = cdist([poster], other).mean()
            scores.append(theirs - mine if own is x else mine - theirs)
    expected = roc_auc_score([1] * 30 + [0] * 50, scores)
    assert apart(x, y, shuffles=9).told == pytest.approx(expected, abs=1e-3)


def test_apart__p_agrees_with_a_slow_count_of_shuffles() -> None:
    """Six of ten posters can be chosen in 210 ways: how many are as far apart as the real six?"""
    from itertools import combinations

    x, y = _cloud(6, 1.2, 3), _cloud(4, 0.0, 4)
    every = np.concatenate([x, y])

    def energy(chosen: tuple[int, ...]) -> float:
        a, b = every[list(chosen)], np.delete(every, list(chosen), 0)
        return float(2 * cdist(a, b).mean() - cdist(a, a).mean() - cdist(b, b).mean())

    values = [energy(chosen) for chosen in combinations(range(10), 6)]
    exact = np.mean([value >= energy(tuple(range(6))) - 1e-9 for value in values])
    assert apart(x, y, shuffles=4_000).p == pytest.approx(exact, abs=0.03)


def test_apart__a_move_is_found_in_few_posters_and_told_the_better_the_farther() -> None:
    near, far = apart(_cloud(100, 0.7, 0), _cloud(400, 0, 1)), apart(_cloud(100, 3, 0), _cloud(400, 0, 1))
    assert near.p < 0.01
    assert far.p == 1 / 500
    assert 0.55 < near.told < 0.8 < far.told


def test_apart__sees_a_cloud_grown_longer_where_its_middle_stays() -> None:
    round_, long = _cloud(300, 0, 0), _cloud(300, 0, 1)
    long[:, 0] *= 5
    long /= np.linalg.norm(long, axis=1, keepdims=True)
    assert np.abs(long.mean(0)).max() < 0.1
    assert apart(round_, long).p < 0.01


def test_apart__alarms_no_more_often_than_promised_when_nothing_moved() -> None:
    found = [apart(_cloud(60, 0, 2 * k), _cloud(90, 0, 2 * k + 1), shuffles=99) for k in range(200)]
    assert 0.01 <= np.mean([one.p <= 0.05 for one in found]) <= 0.09
    assert np.mean([one.told for one in found]) == pytest.approx(0.5, abs=0.02)


def test_apart__of_one_poster_nothing_is_told() -> None:
    assert np.isnan(apart(_cloud(1, 0, 0), _cloud(50, 0, 1))).all()
