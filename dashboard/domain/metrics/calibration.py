"""Does confidence keep its promise? A reliability table, its error, and the temperature that mends it."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.special import logsumexp, ndtri, softmax

from dashboard.domain.metrics.arrays import FloatArray, IntArray, share
from dashboard.domain.metrics.intervals import DRAWS, LEVEL, UNKNOWN, Interval, resample, wilson
from dashboard.domain.metrics.wording import percent

BINS = 15
BEARABLE = 0.05  # a gap between confidence and accuracy that does not matter
CROWDED = 0.8  # a bin with more than this share of the posters does not tell them apart
COLDEST, HOTTEST = 0.01, 100.0


@dataclass(frozen=True, eq=False, slots=True)
class Reliability:
    """Posters by confidence: `edges` float64 [B+1] rising, `count` and `right` int64 [B], `confidence`
    float64 [B], the *sum* of the confidences in the bin. A bin holds its lower edge; the last one holds
    both."""

    edges: FloatArray
    count: IntArray
    confidence: FloatArray
    right: IntArray

    def __post_init__(self) -> None:
        if not len(self.edges) - 1 == len(self.count) == len(self.confidence) == len(self.right):
            raise ValueError(
                "A reliability table has one count, sum and number right a bin, and one edge more"
            )

    @property
    def posters(self) -> int:
        return int(self.count.sum())

    @property
    def mean_confidence(self) -> float:
        return float(self.confidence.sum()) / self.posters if self.posters else float("nan")

    @property
    def accuracy(self) -> float:
        return share(int(self.right.sum()), self.posters)

    @property
    def accuracy_interval(self) -> Interval:
        return wilson(int(self.right.sum()), self.posters)


def reliability(confidence: npt.ArrayLike, right: npt.ArrayLike, bins: int = BINS) -> Reliability:
    """The table of rows: `confidence` in [0, 1] and `right` (bool), both [n]; equal bins."""
    sure, hit = np.asarray(confidence, np.float64), np.asarray(right, bool)
    place = np.minimum((sure * bins).astype(np.int64), bins - 1)
    sums = np.bincount(place, sure, bins).astype(np.float64)
    count, hits = np.bincount(place, minlength=bins), np.bincount(place[hit], minlength=bins)
    return Reliability(np.linspace(0, 1, bins + 1), count, sums, hits)


def ece(table: Reliability) -> float:
    """Expected calibration error (Naeini et al. 2015): mean gap between confidence and accuracy, weighted by
    bin."""
    return float(_ece(table.count, table.confidence, table.right)) if table.posters else float("nan")


def ece_interval(table: Reliability, draws: int = DRAWS, level: float = LEVEL, seed: int = 0) -> Interval:
    """Bootstrap interval, within [0, 1], checked by simulation to hold the truth in 93 % of runs or more.

    Noise can only add to a sum of gaps, so resampling shifts the error upwards, the more the smaller it is.
    The lower end mirrors the draws at the estimate, which takes that shift out, and is 0 where exact
    confidence would often show as large an error. The upper end is the careful one: spread alone, no shift
    taken out.
    """
    if not table.posters:
        return UNKNOWN
    drawn = resample(np.stack([table.count - table.right, table.right], -1), draws, seed)
    count = drawn.sum(-1)
    errors = _ece(count, count * _level(table), drawn[..., 1])
    estimate, tail = ece(table), (1 + level) / 2
    by_chance = estimate <= np.quantile(_ece_of_exact(table, draws, seed), tail)
    low = 0.0 if by_chance else max(0.0, 2 * estimate - float(np.quantile(errors, tail)))
    return Interval(low, min(1.0, estimate + float(ndtri(tail) * errors.std())))


def spiegelhalter_z(score: float, variance: float) -> float:
    """Standard normal if confidence is exact (Spiegelhalter 1986); positive when the squared error is larger
    than the confidences promise.

    From two sums over posters, with s the confidence and c = 1 if right: `score` Σ(c−s)(1−2s) and `variance`
    Σ(1−2s)²s(1−s). nan when both are 0; infinite when certainty itself was wrong.
    """
    if variance > 0:
        return score / float(np.sqrt(variance))
    return float(np.copysign(np.inf, score)) if score else float("nan")


def calibration_z(table: Reliability) -> float:
    """Spiegelhalter's statistic of a table with fine bins; beyond ±1.96 confidence is not exact."""
    n, c = table.count, table.right
    s = np.minimum(table.confidence / np.maximum(n, 1), 1)  # a sum of floats may pass 1 by rounding
    score, variance = (c - n * s) * (1 - 2 * s), n * (1 - 2 * s) ** 2 * s * (1 - s)
    return spiegelhalter_z(float(score.sum()), float(variance.sum()))


def is_crowded(table: Reliability) -> bool:
    """Whether one bin holds so many of the posters that its order cannot tell them apart."""
    return bool(table.count.max(initial=0) > CROWDED * table.posters)


def promise(table: Reliability) -> str:
    """In words: `promises over 99.9 %, delivers 20 % (18–23)`."""
    delivered = percent(table.accuracy, table.accuracy_interval)
    return f"promises {percent(table.mean_confidence)}, delivers {delivered}"


def fit_temperature(logits: npt.ArrayLike, labels: npt.ArrayLike) -> float:
    """The T that makes softmax(logits / T) likeliest (Guo et al. 2017), within [0.01, 100].

    `logits` float [n, G], `labels` int [n] in 0…G−1. Raises ValueError on other shapes or no rows.
    """
    from scipy.optimize import brentq  # takes as long to import as all else here; only fitting needs it

    z, y = np.asarray(logits, np.float64), np.asarray(labels, np.int64)
    if z.ndim != 2 or y.shape != z.shape[:1] or not len(z):
        raise ValueError("A temperature is fitted on logits [n, G] and labels [n], with at least one row.")
    target = z[np.arange(len(z)), y].mean()

    def slope(log_t: float) -> float:
        # The likelihood is concave in 1/T; its slope there is expected minus observed logit, and falls with
        # T.
        return float((softmax(z / np.exp(log_t), axis=1) * z).sum(1).mean() - target)

    cold, hot = np.log(COLDEST), np.log(HOTTEST)
    if slope(cold) <= 0:
        return COLDEST
    return HOTTEST if slope(hot) >= 0 else float(np.exp(brentq(slope, cold, hot, xtol=1e-10)))


def negative_log_likelihood(logits: npt.ArrayLike, labels: npt.ArrayLike, temperature: float = 1.0) -> float:
    """Mean −log softmax(logits / T) at the label, in nats; shapes as in `fit_temperature`."""
    z, y = np.asarray(logits, np.float64) / temperature, np.asarray(labels, np.int64)
    return float((logsumexp(z, axis=1) - z[np.arange(len(z)), y]).mean())


def _level(table: Reliability) -> FloatArray:
    """Mean confidence of each bin; 0 of an empty one. Sums of floats may pass 1 by a rounding error."""
    return np.minimum(table.confidence / np.maximum(table.count, 1), 1.0)


def _ece_of_exact(table: Reliability, draws: int, seed: int) -> FloatArray:
    """Errors that as many posters would show by chance, were each level of confidence exact."""
    # Bin by bin, as a draw of the same kind as the last one costs a third.
    size = (len(table.count), draws)
    right = np.random.default_rng(seed).binomial(table.count[:, None], _level(table)[:, None], size)
    return _ece(table.count, table.confidence, right.T)


def _ece(count: npt.ArrayLike, confidence: npt.ArrayLike, right: npt.ArrayLike) -> FloatArray:
    gaps = np.abs(np.asarray(confidence) - np.asarray(right, np.float64))
    return gaps.sum(-1) / np.asarray(count).sum(-1)
