"""Another mix of genres than the run's: weigh the posters, not the model."""

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np

from dashboard.domain.errors import UserError
from dashboard.domain.savings.evidence import Evidence, Floats

FEW = 30


class Weighting(NamedTuple):
    """`weight` float64 [K]: what a poster of each true genre counts; sentences to show beside the result."""

    weight: Floats
    effective_posters: float
    warnings: tuple[str, ...] = ()

    @property
    def is_even(self) -> bool:
        """Whether every poster counts the same."""
        return bool(np.ptp(self.weight) == 0)


def weigh(evidence: Evidence, genre_shares: Mapping[str, float] | None = None) -> Weighting:
    """Weights w = π'/π that give the posters the customer's mix of true genres; None keeps the run's mix.

    Effective posters n_eff = (Σw)²/Σw² (Kish 1965), over posters. This reweights the evaluation; adjusting
    the model's probabilities to the mix is a separate step (Saerens et al. 2002).
    Raises UserError for a genre that the run does not know, or that has a share but no poster.
    """
    if genre_shares is None:
        return Weighting(np.ones(len(evidence.genres)), float(evidence.n))
    share = _in_order(evidence, genre_shares)
    posters = evidence.genre_counts
    for genre, wanted, have in zip(evidence.genres, share, posters, strict=True):
        if wanted > 0 and have == 0:
            raise UserError(
                f"No held-out poster is {genre}, so its share of {100 * wanted:.0f} % cannot be weighed: set it to 0."
            )
    weight = np.divide(share * evidence.n, posters, out=np.zeros(len(share)), where=posters > 0)
    effective = float((weight @ posters) ** 2 / (weight**2 @ posters))
    return Weighting(weight, effective, _warnings(evidence, share, effective))


def _in_order(evidence: Evidence, genre_shares: Mapping[str, float]) -> Floats:
    odd = [genre for genre in genre_shares if genre not in evidence.genres]
    if odd:
        raise UserError(f"This run has no genre “{odd[0]}”: give shares for {', '.join(evidence.genres)}.")
    share = np.array([genre_shares.get(genre, 0.0) for genre in evidence.genres])
    return share / share.sum()


def _warnings(evidence: Evidence, share: Floats, effective: float) -> tuple[str, ...]:
    told = []
    if effective < evidence.n / 2:
        told.append(
            f"This mix of genres is far from the run's: {evidence.n:,} posters weigh as much as "
            f"{effective:,.0f}, so every interval is wider."
        )
    for genre, wanted, have in zip(evidence.genres, share, evidence.genre_counts, strict=True):
        if wanted > 0 and have < FEW:
            told.append(f"Only {have} held-out posters are {genre}: its share rests on fewer than {FEW}.")
    return tuple(told)
