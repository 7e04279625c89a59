"""What the findings are made from: the aggregates of one run, counted where the data lies."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from dashboard.domain.metrics.arrays import FloatArray, IntArray, ratio, share
from dashboard.domain.metrics.calibration import Reliability
from dashboard.domain.metrics.groups import Group
from dashboard.domain.metrics.intervals import Interval, accuracy_interval
from dashboard.domain.metrics.outlook import Outlook
from dashboard.domain.metrics.rivals import Rivals, rivals

# Posters below which a share is not known to within 10 points.
FEW = 100


class AnyListed(NamedTuple):
    """Of the posters whose full genres are known: how many, right by the one label, right by any listed
    genre."""

    posters: int
    right_strict: int
    right_any: int


class Commonest(NamedTuple):
    """The commonest order of the first three guesses (`Drama>Thriller>Romance`): got by `times` of `posters` that
    have one; there are `patterns` different ones."""

    pattern: str
    times: int
    posters: int
    patterns: int


class Yardstick(NamedTuple):
    """The 2025 workbook: `right` of its `posters`; `joint` int64 [G, G, G, G] as in Facts where it judges the same
    posters, else None."""

    right: int
    posters: int
    joint: IntArray | None = None


class Saving(NamedTuple):
    """What the plan to take is worth, dollars a year: in words as `amount`, and in brackets as `range`.

    `outcome`: saves, saves with all out (every poster, untouched), may be chance, may not pay back, not earned back
    or loses. `start`: from how sure on posters go out untouched, in words; empty where none does. `assisted`: people
    see the model's list.
    """

    outcome: str
    start: str
    assisted: bool
    saving: float
    low: float
    high: float
    amount: str
    range: str


class Column(NamedTuple):
    """A column's name, as a Selection knows it (`year` or an extra column), and its groups."""

    name: str
    groups: Sequence[Group]


@dataclass(frozen=True, eq=False, slots=True, kw_only=True)
class Facts:
    """One run, whole or filtered. What a run lacks is left out; its rules then say nothing.

    `matrix` int64 [G, G], rows actual, columns predicted, in the order of `genres`; all zero for a run
    without labels. `called` int64 [G]: posters by called genre, labelled or not. `top`: k -> posters whose
    genre is among the first k; empty where some have no list of guesses. `columns`: label -> Column. `joint`
    int64 [G, G, G, G], counted as and called here, counted as and called by `other`, over the posters that
    both runs have. `baseline`: the 2025 workbook, unless this is its run. `filtered_by`: the fields of the Selection
    that chose these posters, so that no rule takes the filter's work for the model's. `labels` int64 [G]: posters by
    their one label, and `rivals`, where any listed genre counts; else both follow from the matrix. `fiction`: a
    sentence that goes with every figure where the posters are drawn. `calibration_z`: Spiegelhalter's statistic, nan
    where it is not known. `tied`: the confidence that most posters have and how many have it, where a single level
    of confidence holds nearly all; else None. `same_model`: whether one model is known to have made this run and
    `other`. `outlook`: of a run without labels, in place of the matrix. `saving`: of all posters, so None where
    filters chose some.

    Raises ValueError where the tables do not fit the genres.
    """

    title: str
    genres: tuple[str, ...]
    matrix: IntArray
    called: IntArray | None = None
    commonest: Commonest | None = None
    top: Mapping[int, int] = field(default_factory=dict)
    reliability: Reliability | None = None
    any_listed: AnyListed | None = None
    columns: Mapping[str, Column] = field(default_factory=dict)
    other: "Facts | None" = None
    joint: IntArray | None = None
    baseline: Yardstick | None = None
    filtered_by: frozenset[str] = frozenset()
    labels: IntArray | None = None
    rivals: Rivals | None = None
    fiction: str = ""
    outlook: Outlook | None = None
    calibration_z: float = math.nan
    tied: tuple[float, int] | None = None
    same_model: bool = False
    saving: Saving | None = None

    def __post_init__(self) -> None:
        size = len(self.genres)
        if self.matrix.shape != (size, size) or (self.joint is not None and self.joint.shape != (size,) * 4):
            raise ValueError(f"The matrix and the joint table need {size} genres on every axis")

    @property
    def whole(self) -> dict[str, bool]:
        """Among a finding's numbers: whether it is of all posters, so that advice on the model may rest on it."""
        return {"whole": not self.filtered_by}

    @property
    def is_small(self) -> bool:
        """Whether filters have left too few posters to say anything of single genres or groups."""
        called = 0 if self.called is None else int(self.called.sum())
        return bool(self.filtered_by) and (self.posters or called) < FEW

    @property
    def to_beat(self) -> Rivals | None:
        """What answers that need no look at the posters would get; None where no genre is known."""
        return self.rivals or rivals(self.genres, np.eye(len(self.genres), dtype=bool), self.actual)

    @property
    def by_label(self) -> IntArray:
        """int64 [G]: posters by their one label."""
        return self.actual if self.labels is None else self.labels

    @property
    def posters(self) -> int:
        """Posters with a label."""
        return int(self.matrix.sum())

    @property
    def right(self) -> int:
        return int(np.trace(self.matrix))

    @property
    def accuracy(self) -> float:
        return share(self.right, self.posters)

    @property
    def accuracy_interval(self) -> Interval:
        return accuracy_interval(self.matrix)

    @property
    def actual(self) -> IntArray:
        """int64 [G]: posters of each genre."""
        return self.matrix.sum(1)

    def those(self, genre: str) -> str:
        """In words what `actual` counts: a film of several genres may count as another than its label."""
        return f"{genre} posters" if self.labels is None else f"posters that count as {genre}"

    @property
    def predicted(self) -> IntArray:
        """int64 [G]: posters called each genre."""
        return self.matrix.sum(0)

    @property
    def actual_share(self) -> FloatArray:
        return ratio(self.actual, self.posters)

    @property
    def predicted_share(self) -> FloatArray:
        return ratio(self.predicted, self.posters)
