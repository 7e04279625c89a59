"""What can be said of posters whose genre nobody knows: what the rules of such a run read."""

from dataclasses import dataclass

from dashboard.domain.metrics.arrays import FloatArray, IntArray
from dashboard.domain.metrics.moves import Move, What
from dashboard.domain.metrics.promise import Promise


@dataclass(frozen=True, eq=False, slots=True, kw_only=True)
class Outlook:
    """A run without labels against the one that it is held against, `reference` (its title, None for no run), and
    against the judged one that vouches for its confidence, `yardstick`; often they are one. `same_model`: whether one
    file made this run and the reference.

    `called`, `called_there` int64 [G]: posters by called genre, None where the genres differ. `stated_there`: mean
    confidence of the reference. `actual_share` float64 [G]: true genres of the yardstick, `accuracy` how many it had
    right, `commonest` the share of its commonest genre; None or nan without one. `untested`: why a thing was not held
    against the reference. Of `sampled` posters `beyond` lie farther from anything known than 99 % of what is known.
    """

    posters: int
    called: IntArray
    promise: Promise
    reference: str | None
    same_model: bool
    yardstick: str | None
    called_there: IntArray | None
    stated_there: float
    actual_share: FloatArray | None
    accuracy: float
    commonest: float
    moves: tuple[Move, ...]
    untested: tuple[str, ...]
    beyond: int = 0
    sampled: int = 0

    def move(self, what: What) -> Move | None:
        """The move of that kind; None where it was not tested."""
        return next((move for move in self.moves if move.what == what), None)
