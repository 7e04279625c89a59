"""What confidence promises of posters whose genre nobody knows, after what it kept on judged ones."""

import math
from typing import NamedTuple

import numpy as np

from dashboard.domain.metrics.arrays import FloatArray, IntArray
from dashboard.domain.metrics.calibration import Reliability
from dashboard.domain.metrics.intervals import DRAWS, LEVEL, UNKNOWN, Interval

FEWEST = 30  # judged posters that a level of confidence rests on


class Levels(NamedTuple):
    """Posters without labels by confidence: `posters` int64 [B] and the sum of confidences float64 [B], in equal
    bins of [0, 1]."""

    posters: IntArray
    confidence: FloatArray


class Promise(NamedTuple):
    """`stated`: mean confidence; `expected`: the share to expect right, with its 95 % interval; `judged`: the posters
    with labels that it was held against, 0 for none."""

    posters: int
    stated: float
    expected: float
    interval: Interval
    judged: int


class Rates(NamedTuple):
    """How often something was so, by level: `yes` of `posters`, int64 [B]."""

    yes: IntArray
    posters: IntArray

    def seen(self) -> FloatArray:
        """float64 [B]: the share that was so; a half where there are no posters."""
        return np.where(self.posters > 0, self.yes / np.maximum(self.posters, 1), 0.5)

    def drawn(self, draws: int, rng: np.random.Generator) -> FloatArray:
        """float64 [draws, B]: the shares with the posters drawn anew.

        By the Bayesian bootstrap (Rubin 1981), whose weights make of a share a Beta; Jeffreys' half a poster either
        way (Brown, Cai & DasGupta 2001) keeps a level without a mistake from passing for perfect.
        """
        return rng.beta(self.yes + 0.5, self.posters - self.yes + 0.5, (draws, len(self.yes)))


def expected_accuracy(
    here: Levels, judged: Reliability | None, draws: int = DRAWS, level: float = LEVEL, seed: int = 0
) -> Promise:
    """The share of posters to expect right: mean confidence, mended level by level by what judged posters kept.

    Over levels b: Σ N_b·p_b / N with p_b = s_b + (r_b/n_b − s'_b), within [0, 1]; N_b posters here of mean confidence
    s_b, of n_b judged ones of mean confidence s'_b r_b were right. Neighbouring bins are joined until 30 judged
    posters are in each (histogram binning, Zadrozny & Elkan 2001). The interval has both sources of doubt: the
    shares r_b/n_b as the judged posters drawn anew give them, and the posters here, Binomial(N_b, p_b); the true sum of
    unequal chances varies less (Hoeffding 1956), so it errs to the careful side.
    Without judged posters mean confidence stands as it is, and the interval is that of the posters alone.
    `here` and `judged` have the same bins. nan of no posters. Holds as far as posters are like the judged ones.
    """
    posters = int(here.posters.sum())
    if not posters:
        return Promise(0, math.nan, math.nan, UNKNOWN, 0)
    stated = min(float(here.confidence.sum()) / posters, 1.0)
    rng, tail = np.random.default_rng(seed), (1 - level) / 2
    if judged is None or not judged.posters:
        expected, right = stated, np.asarray(rng.binomial(posters, stated, draws), np.float64)
    else:
        expected, right = _mended(here, judged, draws, rng)
    low, high = np.quantile(right / posters, (tail, 1 - tail))
    return Promise(
        posters, stated, expected, Interval(float(low), float(high)), judged.posters if judged else 0
    )


def joined(judged: IntArray, fewest: int = FEWEST) -> IntArray:
    """int64 [B]: for each bin, its place among neighbours joined from the top until each has so many judged posters;
    the last ones join the bins above them."""
    place, seen, at = np.zeros(len(judged), np.int64), 0, 0
    for k in reversed(range(len(judged))):
        if seen >= fewest and judged[: k + 1].sum() >= fewest:
            at, seen = at + 1, 0
        place[k] = at
        seen += int(judged[k])
    return place


def _mended(
    here: Levels, judged: Reliability, draws: int, rng: np.random.Generator
) -> tuple[float, FloatArray]:
    """The expected share, and posters right in each draw, float64 [draws]."""
    place = joined(judged.count)
    count, posters, right = (_summed(place, part) for part in (here.posters, judged.count, judged.right))
    stated = _mean(np.bincount(place, here.confidence).astype(np.float64), count)
    stated_there = _mean(np.bincount(place, judged.confidence).astype(np.float64), posters)
    kept = Rates(right, posters)
    chance = np.clip(stated + kept.seen() - stated_there, 0, 1)
    drawn = np.clip(stated + kept.drawn(draws, rng) - stated_there, 0, 1)
    expected = float((count * chance).sum() / count.sum())
    return expected, np.asarray(rng.binomial(count, drawn).sum(1), np.float64)


def _summed(place: IntArray, counts: IntArray) -> IntArray:
    return np.bincount(place, counts).astype(np.int64)


def _mean(sums: FloatArray, count: IntArray) -> FloatArray:
    """Mean confidence of each level; 0 of an empty one, which then counts for nothing."""
    return np.minimum(sums / np.maximum(count, 1), 1)
