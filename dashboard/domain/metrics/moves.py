"""How a run has moved against another: what was tested, whether it is more than chance, and whether it matters."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from dashboard.domain.metrics.apart import Apart
from dashboard.domain.metrics.arrays import IntArray
from dashboard.domain.metrics.drift import drift_p, stability_index
from dashboard.domain.metrics.groups import holm

What = Literal["genres", "confidence", "pictures"]
Grade = Literal["within chance", "small", "clear", "far"]
ALPHA = 0.05
# From where a move is clear, and from where it is far. The stability index by custom; of pairs told apart 60 and
# 75 %: of real posters, 15 % and 45 % exchanged for drawn ones are told apart so well.
CLEAR_FAR = {"genres": (0.1, 0.25), "confidence": (0.1, 0.25), "pictures": (0.6, 0.75)}


@dataclass(frozen=True, slots=True)
class Move:
    """One thing that was held against the other run. `p` is corrected for all that were; `size` is the population
    stability index of genres or confidence, for pictures the share of pairs told apart."""

    what: What
    p: float
    size: float

    @property
    def grade(self) -> Grade:
        """In four steps: what is within chance has no size that could be told."""
        clear, far = CLEAR_FAR[self.what]
        if self.p >= ALPHA:
            return "within chance"
        return "far" if self.size >= far else "clear" if self.size >= clear else "small"

    @property
    def matters(self) -> bool:
        return self.grade in ("clear", "far")


def moves(
    called: tuple[IntArray, IntArray] | None,
    confidence: tuple[IntArray, IntArray] | None,
    pictures: Apart | None,
) -> tuple[Move, ...]:
    """The moves that could be tested, p values corrected for their number (Holm 1979).

    `called` and `confidence`: posters here and there by genre and by bin, int64 [K] each. None, or nothing to tell
    apart, where a thing was not tested.
    """
    counted: dict[What, tuple[IntArray, IntArray] | None] = {"genres": called, "confidence": confidence}
    tested = [(what, drift_p(*pair), stability_index(*pair)) for what, pair in counted.items() if pair]
    if pictures is not None:
        tested.append(("pictures", pictures.p, pictures.told))
    tested = [one for one in tested if not math.isnan(one[1])]
    corrected: Sequence[float] = holm([p for _, p, _ in tested])
    return tuple(Move(what, p, size) for (what, _, size), p in zip(tested, corrected, strict=True))
