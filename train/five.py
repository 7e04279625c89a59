"""The second stage: a linear head on the five genres, its settings and temperature chosen on inner folds only."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np
from sklearn.model_selection import StratifiedGroupKFold

from dashboard.domain.metrics.calibration import fit_temperature
from train.config import HeadConfig
from train.head import Head, cross_entropy, fit_head

TELLING_PENALTY = 0.3


@dataclass(frozen=True)
class Material:
    """Posters to learn from: `views`, features [n, d] of the pictures and perhaps of their mirror images; targets
    [n, 5] (rows sum to 1, or to 0 where a poster teaches nothing); groups [n] of duplicates."""

    views: tuple[np.ndarray, ...]
    targets: np.ndarray
    groups: np.ndarray

    def __len__(self) -> int:
        return len(self.targets)

    @property
    def plain(self) -> np.ndarray:
        return self.views[0]

    @property
    def labels(self) -> np.ndarray:
        return self.targets.argmax(1)

    def rows(self, keep: np.ndarray) -> "Material":
        return Material(tuple(view[keep] for view in self.views), self.targets[keep], self.groups[keep])


@dataclass(frozen=True)
class Setting:
    """Strength of the head's regularisation, and what a poster of each joined set counts beside an own one."""

    penalty: float
    joined: tuple[float, ...] = ()
    allowance: float = 0.0  # for the sets' different proportions of genres, see `fit`


@dataclass(frozen=True)
class OutOfFold:
    """Logits [n, 5] of heads that never saw the poster or a duplicate of it, already divided by the temperature
    that inner folds gave; the fold [n] of each poster; setting and temperature of each fold."""

    logits: np.ndarray
    fold: np.ndarray
    settings: tuple[Setting, ...]
    temperatures: tuple[float, ...]


def out_of_fold(own: Material, joined: Sequence[Material], config: HeadConfig, seed: int) -> OutOfFold:
    """Judge the head on `own`: stratified folds that keep groups whole; `joined` sets only ever train."""
    logits, fold = np.zeros(own.targets.shape, np.float32), np.zeros(len(own), np.int64)
    chosen = []
    for number, (train, test) in enumerate(folds(own, config.folds, seed)):
        setting, temperature = choose(own.rows(train), joined, config, seed)
        head = fit(own.rows(train), joined, setting)
        logits[test], fold[test] = head.logits(own.plain[test]) / temperature, number
        chosen.append((setting, temperature))
    settings, temperatures = zip(*chosen, strict=True)
    return OutOfFold(logits, fold, settings, temperatures)


def choose(own: Material, joined: Sequence[Material], config: HeadConfig, seed: int) -> tuple[Setting, float]:
    """The setting whose inner out-of-fold logits are likeliest, and their temperature."""
    found = []
    for setting in grid(config, len(joined)):
        logits = np.zeros(own.targets.shape, np.float32)
        for train, test in folds(own, config.inner_folds, seed):
            logits[test] = fit(own.rows(train), joined, setting).logits(own.plain[test])
        temperature = fit_temperature(logits, own.labels)
        found.append((cross_entropy(logits / temperature, own.targets), setting, temperature))
    _, setting, temperature = min(found, key=lambda item: item[0])
    return setting, temperature


def fit(own: Material, joined: Sequence[Material], setting: Setting) -> Head:
    """A head on `own` and the joined sets, which differ in how often they use each genre.

    `own` is weighted to proportions between its own ones and even ones, so that accuracy and every genre's recall
    both have their say. A joined set keeps its own proportions, and what tells its posters from those of `own`
    (their age, above all) becomes one more feature, scaled by `allowance`: the larger, the cheaper it is for the
    head to learn that a genre is commoner over there, rather than believe it of all posters. The head that returns
    is linear in the features proper.
    """
    goal = np.sqrt(own.targets.mean(0))
    parts = [(own, _weights(own.targets, goal))]
    told = []
    for other, weight in zip(joined, setting.joined, strict=True):
        if weight:
            parts.append((other, np.full(len(other), weight)))
            told.append(setting.allowance * _telling_apart(own, other))
    apart = np.stack(told) if told and setting.allowance else np.zeros((0, own.plain.shape[1]), np.float32)
    views = [
        (np.concatenate([view, view @ apart.T], 1), part.targets, weights / len(part.views))
        for part, weights in parts
        for view in part.views
    ]
    features, targets, weights = (np.concatenate(column) for column in zip(*views, strict=True))
    head = fit_head(features, targets, weights, setting.penalty)
    proper = own.plain.shape[1]
    return Head(head.weight[:, :proper] + head.weight[:, proper:] @ apart, head.bias)


def _telling_apart(own: Material, other: Material) -> np.ndarray:
    """float32 [d]: the direction that a linear classifier finds between two sets, of unit deviation along it."""
    features = np.concatenate([own.plain, other.plain])
    sets = np.repeat(np.eye(2, dtype=np.float32), [len(own), len(other)], axis=0)
    low, high = fit_head(features, sets, np.ones(len(sets)), TELLING_PENALTY).weight
    return (high - low) / (features @ (high - low)).std()


def folds(own: Material, count: int, seed: int) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Rows to train on and rows to test on, `count` times; stratified by genre, no group on both sides."""
    split = StratifiedGroupKFold(count, shuffle=True, random_state=seed)
    yield from split.split(own.plain, own.labels, own.groups)


def grid(config: HeadConfig, joined: int) -> list[Setting]:
    """Every combination of the penalties and of the weights of the first `joined` sets to try."""
    return [
        Setting(penalty, weights, config.allowance)
        for penalty in config.penalties
        for weights in product(*config.weights[:joined])
    ]


def _weights(targets: np.ndarray, goal: np.ndarray) -> np.ndarray:
    """Weights [n] that give `targets` genres in proportion to `goal`; on average 1 where all genres occur."""
    return targets @ (goal / goal.sum() / np.maximum(targets.mean(0), 1e-9))
