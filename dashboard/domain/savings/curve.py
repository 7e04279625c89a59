"""How many posters go out automatically, right and wrong, at every threshold at once."""

from typing import Any, NamedTuple

import numpy as np

from dashboard.domain.savings.evidence import Evidence, Floats, steps_at
from dashboard.domain.savings.mix import Weighting


class Shares(NamedTuple):
    """Shares of all posters, floats or arrays of one shape; φ + H + M = 1, 0 <= G <= φ.

    coverage φ (automatic), wrong G (automatic and wrong), hit H and miss M (to a person, with the true genre
    among those shown or not).
    """

    coverage: Any
    wrong: Any
    hit: Any
    miss: Any


class Curve(NamedTuple):
    """`shares` float64 [J + 1]: first NEVER, then each distinct confidence as threshold, from high to low.

    `thresholds` float64 [J] has those; so `shares` at place j is what thresholds[j - 1] gives.
    """

    thresholds: Floats
    shares: Shares

    def each_threshold(self) -> list[float | None]:
        """The threshold at every place, in as few digits as float32 needs (0.95, not 0.949999988); None for NEVER."""
        return [None, *np.float32(self.thresholds).astype(str).astype(float).tolist()]

    def place(self, threshold: float | None) -> int:
        """The place whose plan is that of the threshold."""
        return steps_at(self.thresholds, threshold)

    def at(self, threshold: float | None) -> Shares:
        """The shares at one threshold, as floats."""
        place = self.place(threshold)
        return Shares(*(float(share[place]) for share in self.shares))


def trace(evidence: Evidence, weighting: Weighting) -> Curve:
    """The curve over all thresholds, equal confidences collapsed into one step."""
    thresholds, place = evidence.steps
    kind = place * 4 + evidence.right * 2 + evidence.hit
    weighed = evidence.count * weighting.weight[evidence.actual]
    table = np.bincount(kind, weighed, len(thresholds) * 4).astype(np.float64).reshape(-1, 2, 2)
    return Curve(thresholds, accumulate(table))


def accumulate(table: Floats) -> Shares:
    """Shares [..., J + 1] from weighed posters [..., J, 2 (wrong, right), 2 (not shown, shown)]."""
    # Added one by one: numpy sums over axes of two take twenty times as long.
    wrong_miss, wrong_hit, right_miss, right_hit = (table[..., r, h] for r in (0, 1) for h in (0, 1))
    wrong, hit = wrong_miss + wrong_hit, wrong_hit + right_hit
    parts = [_from_none(part) for part in (wrong + right_miss + right_hit, wrong, hit)]
    automatic, automatic_wrong, automatic_hit = parts
    total = automatic[..., -1:]
    to_hit = automatic_hit[..., -1:] - automatic_hit
    to_miss = total - automatic - to_hit
    return Shares(automatic / total, automatic_wrong / total, to_hit / total, np.maximum(to_miss, 0) / total)


def augrc(shares: Shares) -> float:
    """The area under the generalised risk-coverage curve, ∫ G dφ by trapezoids (Traub et al. 2024).

    Lower is better. Equals (1 − AUROC_f)·acc·(1 − acc) + ½(1 − acc)², where AUROC_f is the confidence's for
    right against wrong.
    """
    return float(np.trapezoid(shares.wrong, shares.coverage))


def table(curve: Curve) -> dict[str, list[float | None]]:
    """The curve for the browser: lists by name, NEVER (null) first."""
    named = {name: share.tolist() for name, share in curve.shares._asdict().items()}
    return {"threshold": curve.each_threshold(), **named}


def _from_none(part: Floats) -> Floats:
    sums = np.zeros((*part.shape[:-1], part.shape[-1] + 1))
    np.cumsum(part, -1, out=sums[..., 1:])
    return sums
