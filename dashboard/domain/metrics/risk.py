"""Which posters may go out untouched: risk against coverage, the surest first."""

from dataclasses import dataclass

import numpy as np

from dashboard.domain.metrics.arrays import FloatArray, IntArray, ratio
from dashboard.domain.metrics.intervals import LEVEL, Interval, wilson


@dataclass(frozen=True, eq=False, slots=True)
class RiskCoverage:
    """Point i takes every poster with confidence ≥ `threshold[i]`; point 0 takes none (threshold inf).

    `threshold` float64 [K+1] falling, `covered` and `wrong` int64 [K+1] rising: posters taken, and wrong
    among them.
    """

    threshold: FloatArray
    covered: IntArray
    wrong: IntArray

    @property
    def coverage(self) -> FloatArray:
        """Share of all posters that is taken."""
        return ratio(self.covered, self.covered[-1])

    @property
    def risk(self) -> FloatArray:
        """Wrong among those taken; nan where none is."""
        return ratio(self.wrong, self.covered)

    @property
    def generalised_risk(self) -> FloatArray:
        """Taken and wrong, among all posters."""
        return ratio(self.wrong, self.covered[-1])

    def risk_intervals(self, level: float = LEVEL) -> list[Interval]:
        """Wilson's, pointwise, one a point."""
        return [wilson(int(w), int(n), level) for w, n in zip(self.wrong, self.covered, strict=True)]


def risk_coverage(lowest: FloatArray, count: IntArray, right: IntArray) -> RiskCoverage:
    """The curve of a histogram of confidence: `lowest` [B] rising (a bin's lower edge, or the value itself),
    `count` and `right` int64 [B]. Equal confidences stay together, for no threshold can part them; empty bins
    give no point."""
    filled = np.flatnonzero(count)[::-1]
    taken, hits = (np.concatenate([[0], np.cumsum(part[filled])]) for part in (count, right))
    return RiskCoverage(np.concatenate([[np.inf], np.asarray(lowest)[filled]]), taken, taken - hits)


def augrc(curve: RiskCoverage) -> float:
    """Area under generalised risk by coverage, trapezoid (Traub et al. 2024): 0 best, ½ worst; nan of no
    posters."""
    return float(np.trapezoid(curve.generalised_risk, curve.coverage)) if curve.covered[-1] else float("nan")


def auroc_failure(curve: RiskCoverage) -> float:
    """The chance that a right poster is surer than a wrong one, a tie counting half; nan unless there are
    both.

    AUGRC = (1 − AUROC_f)·acc·(1−acc) + ½(1−acc)², the same ties in both.
    """
    wrong, right = np.diff(curve.wrong), np.diff(curve.covered - curve.wrong)
    pairs = float(wrong.sum()) * float(right.sum())
    # Thresholds fall, so the wrong posters that a bin's right ones outrank are those that come later.
    outranked = wrong.sum() - np.cumsum(wrong) + wrong / 2
    return float((right * outranked).sum()) / pairs if pairs else float("nan")
