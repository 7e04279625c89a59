"""The headline figures of some posters of a run, each with its interval: one place for pages, API and reports."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from dashboard.domain.metrics import calibration, classification, intervals
from dashboard.domain.metrics.arrays import share
from dashboard.domain.metrics.calibration import Reliability
from dashboard.domain.metrics.intervals import Interval
from dashboard.domain.metrics.rivals import Rivals
from dashboard.domain.runs import query
from dashboard.domain.runs.store import Run
from dashboard.domain.selection import Selection

# Two thousand tables are drawn for each of two intervals: one beside the other, where there is a second core.
_beside = ThreadPoolExecutor(1, "interval")


@dataclass(frozen=True, eq=False)
class Summary:
    """Figures in [0, 1], nan where undefined; `matrix` int64 [G, G], rows actual; per genre in `genres`' order.

    `top2`, `top3`: of the labelled posters that have a list of first guesses. `mean_confidence`: of the labelled
    posters, as accuracy is; of all where none is labelled.
    """

    genres: tuple[str, ...]
    posters: int
    matrix: np.ndarray
    reliability: Reliability
    accuracy: float
    accuracy_interval: Interval
    macro_f1: float
    macro_f1_interval: Interval
    ece: float
    ece_interval: Interval
    rivals: Rivals | None
    top2: float
    top2_interval: Interval
    top3: float
    top3_interval: Interval
    mean_confidence: float | None

    @property
    def majority(self) -> float:
        """Share right by always answering the commonest genre; nan where no genre is known."""
        return self.rivals.commonest if self.rivals else float("nan")

    @property
    def labelled(self) -> int:
        return int(self.matrix.sum())

    @property
    def right(self) -> int:
        return int(np.trace(self.matrix))


def summarise(run: Run, selection: Selection) -> Summary:
    """The figures of the posters that fit the Selection. Kept, bounded, by (run, filters)."""
    return _summarise(run, selection.filters)


@lru_cache(1024)
def _summarise(run: Run, selection: Selection) -> Summary:
    matrix = query.confusion_matrix(run, selection)
    table = query.reliability(run, selection)
    guessed = query.with_guesses(run, selection)
    _, top2, top3 = query.hits_within(run, selection)
    macro_f1_interval = _beside.submit(intervals.macro_f1_interval, matrix)
    return Summary(
        genres=run.genres,
        posters=query.count(run, selection),
        matrix=matrix,
        reliability=table,
        accuracy=float(classification.accuracy(matrix)),
        accuracy_interval=intervals.accuracy_interval(matrix),
        macro_f1=float(classification.macro_f1(matrix)),
        ece=calibration.ece(table),
        ece_interval=calibration.ece_interval(table),
        macro_f1_interval=macro_f1_interval.result(),
        rivals=query.rivals(run, selection),
        top2=share(top2, guessed),
        top2_interval=intervals.wilson(top2, guessed),
        top3=share(top3, guessed),
        top3_interval=intervals.wilson(top3, guessed),
        mean_confidence=table.mean_confidence if table.posters else query.mean_confidence(run, selection),
    )
