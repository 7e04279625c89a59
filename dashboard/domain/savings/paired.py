"""The posters that two runs judge both, counted by what each run's plan makes of them."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dashboard.domain.runs.database import source, sql
from dashboard.domain.runs.predicate import right, truth
from dashboard.domain.savings.case import Case
from dashboard.domain.savings.curve import Shares
from dashboard.domain.savings.evidence import Floats
from dashboard.domain.savings.held_out import hit, place

Side = NDArray[np.int64]
FIELDS = ("_t", "_out", "_r", "_h")


@dataclass(frozen=True, eq=False)
class Pairs:
    """One entry for all posters that are alike to both runs: `count` int64 [m].

    `sides`: for each run int64 [4, m], the genre's place, and whether the poster goes out, is right, and has its
    genre among those shown; `weights`: for each run what a poster of the entry counts, float64 [m].
    """

    count: NDArray[np.int64]
    sides: tuple[Side, Side]
    weights: tuple[Floats, Floats]

    @property
    def posters(self) -> int:
        return int(self.count.sum())

    def here(self, counts: NDArray[np.int64]) -> Shares:
        """The shares of this run's plan among so many posters of each entry, [..., m] -> [...]."""
        return _shares(self.sides[0], self.weights[0], counts)

    def there(self, counts: NDArray[np.int64]) -> Shares:
        """The same of the other run's plan."""
        return _shares(self.sides[1], self.weights[1], counts)


def pairs(here: Case, there: Case) -> Pairs:
    """The posters with a label and a confidence in both runs, each at its own best threshold."""
    names = [f"{field}{side}" for side in (1, 2) for field in FIELDS]
    text = (
        f"SELECT {', '.join(names)}, count(*) FROM ({_side(here, 1, 'run')}) JOIN"
        f" ({_side(there, 2, source(there.run))}) USING (poster) GROUP BY ALL ORDER BY ALL"
    )
    rows = np.array(sql(here.run, text, []), np.int64).reshape(-1, 2 * len(FIELDS) + 1)
    mine, theirs = rows[:, :4].T, rows[:, 4:8].T
    weights = tuple(case.study.weighting.weight[side[0]] for case, side in ((here, mine), (there, theirs)))
    return Pairs(rows[:, -1], (mine, theirs), (weights[0], weights[1]))


def _side(case: Case, number: int, rows: str) -> str:
    """SQL for one run's posters: what its best plan makes of each. NEVER lets none out."""
    run, scoring, threshold = case.run, case.scoring, case.best.threshold
    out = "FALSE" if threshold is None else f"confidence >= {threshold!r}::FLOAT"
    said = (place(run, truth(scoring)), out, right(scoring), hit(run, scoring, case.scenario.shown))
    fields = ", ".join(f"({words})::INT AS {name}{number}" for name, words in zip(FIELDS, said, strict=True))
    known = f"confidence IS NOT NULL AND _t{number} IS NOT NULL AND {place(run, 'predicted')} IS NOT NULL"
    return f"SELECT poster, {fields} FROM {rows} WHERE {known}"


def _shares(side: Side, weight: Floats, counts: NDArray[np.int64]) -> Shares:
    out, is_right, is_hit = (row.astype(bool) for row in side[1:])
    masks = (out, out & ~is_right, ~out & is_hit, ~out & ~is_hit)
    total = counts @ weight
    return Shares(*(counts @ (weight * mask) / total for mask in masks))
