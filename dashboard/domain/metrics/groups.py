"""Where accuracy differs: the groups of a column against the rest, corrected for how many were looked at."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from dashboard.domain.metrics.comparison import Difference, two_proportions, two_proportions_p

ENOUGH = 30  # posters, below which the figures of a group are no more than a hint


class Group(NamedTuple):
    """Posters that share a value of a column, and how many of them are right; `words` where the value is no words."""

    value: str
    posters: int
    right: int
    words: str = ""

    @property
    def name(self) -> str:
        return self.words or self.value


@dataclass(frozen=True, slots=True)
class GroupDifference:
    """A group against all other posters of its column; `p` is corrected for all the groups looked at."""

    column: str
    group: Group
    rest: Group
    difference: Difference
    p: float


def differing_groups(columns: Mapping[str, Sequence[Group]], level: float = 0.95) -> list[GroupDifference]:
    """Groups whose share right differs from that of the rest of their column, the surest difference first.

    Tested is what is large enough to tell anything, and for the score test (five expected right and wrong on
    either side, Cochran 1954). All groups of all columns are one family, corrected by Holm; the interval of a
    difference is its own, at `level`.
    """
    pairs = [(column, *pair) for column, groups in columns.items() for pair in _against_rest(groups)]
    p_values = holm([two_proportions_p(a.right, a.posters, b.right, b.posters) for _, a, b in pairs])
    found = [
        GroupDifference(column, a, b, two_proportions(a.right, a.posters, b.right, b.posters, level), p)
        for (column, a, b), p in zip(pairs, p_values, strict=True)
        if p < 1 - level
    ]
    return sorted(found, key=lambda one: one.p)


def groups_tested(columns: Mapping[str, Sequence[Group]]) -> int:
    """How many groups are large enough to be tested: the family that `differing_groups` corrects for."""
    return sum(len(_against_rest(groups)) for groups in columns.values())


def holm(p_values: Sequence[float]) -> list[float]:
    """p values corrected for their number (Holm 1979), in the order given."""
    order = sorted(range(len(p_values)), key=p_values.__getitem__)
    corrected, worst = [0.0] * len(order), 0.0
    for rank, place in enumerate(order):
        worst = max(worst, min(1.0, (len(order) - rank) * p_values[place]))
        corrected[place] = worst
    return corrected


def _against_rest(groups: Sequence[Group]) -> list[tuple[Group, Group]]:
    posters, right = sum(group.posters for group in groups), sum(group.right for group in groups)
    fewest = 5 * posters / min(right, posters - right) if 0 < right < posters else math.inf
    rests = (Group("the rest", posters - group.posters, right - group.right) for group in groups)
    fewest = max(fewest, ENOUGH)
    return [(a, b) for a, b in zip(groups, rests, strict=True) if min(a.posters, b.posters) >= fewest]
