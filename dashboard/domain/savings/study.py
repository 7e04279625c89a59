"""What a page needs of a run before any money is known: computed once a run and mix, then kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from dashboard.domain.savings.bootstrap import DRAWS, resample
from dashboard.domain.savings.curve import Curve, Shares, trace
from dashboard.domain.savings.evidence import Evidence, binned
from dashboard.domain.savings.mix import Weighting, weigh


@dataclass(frozen=True, eq=False)
class Study:
    """Binned evidence with its weighting, curve and bootstrap draws, which fit one another place by place.

    All of it depends on the run, the mix of genres and how many genres the list shows, on no other input.
    """

    evidence: Evidence
    weighting: Weighting
    curve: Curve
    many: int

    @cached_property
    def draws(self) -> Shares:
        """The curve's shares in each of `many` draws: made when first asked for, as few pages do."""
        return resample(self.evidence, self.weighting, self.many)


def study(
    evidence: Evidence,
    genre_shares: Mapping[str, float] | None = None,
    keep: Sequence[float | None] = (),
    draws: int = DRAWS,
) -> Study:
    """Bin the posters (the thresholds in `keep` stay exact), weigh them, and draw them anew.

    Raises UserError for a mix that cannot be weighed.
    """
    few = binned(evidence, keep=keep)
    weighting = weigh(few, genre_shares)
    return Study(few, weighting, trace(few, weighting), draws)
