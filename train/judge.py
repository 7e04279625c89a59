"""Judging the second stage out of fold, over several seeds; and what a further set of posters adds to it."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.special import softmax

from train.config import HeadConfig
from train.five import Material, OutOfFold, out_of_fold
from train.material import Prepared
from train.scores import Scores, mean_scores, scores


@dataclass(frozen=True)
class Judgement:
    """Out-of-fold results and scores, one a seed, and their mean."""

    results: tuple[OutOfFold, ...]
    each: tuple[Scores, ...]

    @property
    def mean(self) -> Scores:
        return mean_scores(self.each)

    @property
    def probabilities(self) -> np.ndarray:
        """float64 [n, 5] of the first seed."""
        return softmax(self.results[0].logits, axis=1)


def judge_extra(ready: Prepared, config: HeadConfig) -> tuple[Judgement, Judgement]:
    """Without the extra posters and with them, on the same folds."""
    return judge_material(ready.own, ready.joined[:1], config), judge_material(
        ready.own, ready.joined, config
    )


def judge_material(own: Material, joined: Sequence[Material], config: HeadConfig) -> Judgement:
    """Judge heads on `own` for every seed of the config."""
    results = tuple(out_of_fold(own, joined, config, seed) for seed in config.seeds)
    each = tuple(scores(softmax(result.logits, axis=1), own.labels) for result in results)
    return Judgement(results, each)
