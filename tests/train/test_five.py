import numpy as np
import pytest
from scipy.special import softmax

from train.config import HeadConfig
from train.five import Material, Setting, choose, fit, folds, grid, out_of_fold

CONFIG = HeadConfig(folds=3, inner_folds=2, penalties=(0.1, 10.0), weights=((0.0, 1.0),) * 2)


def material(count: int, seed: int, spread: float = 1.0) -> Material:
    random = np.random.default_rng(seed)
    labels = np.arange(count) % 5
    centres = np.random.default_rng(99).normal(size=(5, 12))
    features = (centres[labels] + spread * random.normal(size=(count, 12))).astype(np.float32)
    groups = np.arange(count) // 10 * 5 + labels  # pairs of one genre: the poster and its duplicate
    return Material((features, features + 0.01), np.eye(5, dtype=np.float32)[labels], groups)


def test_folds__no_group_on_both_sides_and_every_poster_tested_once() -> None:
    own = material(100, 0)
    tested = []
    for train, test in folds(own, 4, seed=1):
        assert not set(own.groups[train]) & set(own.groups[test])
        assert len(train) + len(test) == len(own)
        tested += test.tolist()
    assert sorted(tested) == list(range(100))


def test_out_of_fold__duplicates_share_a_fold() -> None:
    own = material(100, 0)
    fold = out_of_fold(own, [], CONFIG, seed=0).fold
    for group in set(own.groups):
        assert len(set(fold[own.groups == group])) == 1


def test_out_of_fold__memory_does_not_help() -> None:
    """Features that name the poster, and nothing else, must come out at chance."""
    names, genres = np.eye(60, dtype=np.float32), np.eye(5, dtype=np.float32)[np.arange(60) % 5]
    own = Material((names,), genres, np.arange(60))
    result = out_of_fold(own, [], CONFIG, seed=0)
    assert (result.logits.argmax(1) == own.labels).mean() < 0.45


def test_out_of_fold__same_seed_same_result() -> None:
    own, joined = material(60, 0), [material(40, 1)]
    first, second = (out_of_fold(own, joined, CONFIG, seed=3) for _ in range(2))
    np.testing.assert_array_equal(first.logits, second.logits)
    assert first.settings == second.settings


def test_out_of_fold__calibrated_where_genres_overlap() -> None:
    own = material(400, 0, spread=2.5)
    result = out_of_fold(own, [], CONFIG, seed=0)
    probability = softmax(result.logits, axis=1)
    accuracy = (probability.argmax(1) == own.labels).mean()
    assert abs(probability.max(1).mean() - accuracy) < 0.06


def test_choose__joins_a_set_that_helps() -> None:
    setting, _ = choose(material(30, 0, 2.0), [material(400, 1, 2.0)], CONFIG, seed=0)
    assert setting.joined == (1.0,)


def test_fit__weight_nought_is_without() -> None:
    own, other = material(40, 0), material(40, 1)
    left = fit(own, [other], Setting(0.1, (0.0,)))
    right = fit(own, [], Setting(0.1))
    np.testing.assert_array_equal(left.weight, right.weight)


def test_grid__every_combination() -> None:
    assert len(grid(CONFIG, 2)) == 8
    assert grid(CONFIG, 0) == [Setting(0.1, (), 30.0), Setting(10.0, (), 30.0)]
    with pytest.raises(ValueError, match="zip"):
        fit(material(10, 0), [], Setting(0.1, (1.0,)))


def test_fit__another_sets_proportions_stay_over_there() -> None:
    """The same genres, five times as often the first one in a set that a feature tells apart."""

    def collection(counts: list[int], place: float, seed: int) -> Material:
        labels = np.repeat(np.arange(5), counts)
        random = np.random.default_rng(seed)
        genre = np.eye(5)[labels] + random.normal(size=(len(labels), 5))
        features = np.concatenate([genre, np.full((len(labels), 1), place)], 1).astype(np.float32)
        return Material((features,), np.eye(5, dtype=np.float32)[labels], np.arange(len(labels)))

    own, other = collection([60] * 5, 1, 0), collection([300, 60, 60, 60, 60], -1, 1)
    shares = {}
    for allowance in (0.0, 30.0):
        head = fit(own, [other], Setting(0.5, (1.0,), allowance))
        shares[allowance] = [softmax(head.logits(s.plain), 1)[:, 0].mean() for s in (own, other)]
    assert abs(shares[30.0][0] - 0.2) < 0.02 < abs(shares[0.0][0] - 0.2)
    assert abs(shares[30.0][1] - 300 / 540) < 0.02
