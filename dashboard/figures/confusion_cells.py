"""What the matrix shows: its cells and margins, counted, priced, or held against another run."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pandas as pd

from dashboard.domain.errors import UserError
from dashboard.domain.runs import query
from dashboard.domain.runs.store import Run
from dashboard.domain.savings.case import case_of
from dashboard.domain.savings.per_cell import money_per_cell
from dashboard.domain.selection import Selection
from dashboard.figures.registry import Choice
from dashboard.view import View, other_run

ALL = "All"
NO_LABELS = "These posters have no known genre, so right and wrong cannot be told."
COLUMNS = ["actual", "predicted", "posters", "share_of_actual", "share_of_predicted", "query"]


def cells(view: View) -> pd.DataFrame:
    """One row a cell and a margin: actual, predicted, posters, their share of the row and of the column, query,
    and, where they are asked for, what the confusion costs a year, or the other run's share and the difference.

    The matrix does not filter itself: it counts without the filters on actual and predicted, and shows those.
    Money is told of the whole run, at the scenario that the query has, so there it counts without any filter.
    """
    if view.selection.matrix == "money":
        return _priced(view)
    table = _counted(view, view.selection.but(actual=(), predicted=()))
    return _against(view, table) if view.selection.matrix == "difference" else table


def matrix_elsewhere(view: View, other: Run) -> np.ndarray:
    """int64 [G, G]: the matrix of another run, which no more filters itself than this one does."""
    asked = view.selection.elsewhere(view.run.id, other.id)
    return query.confusion_matrix(other, asked.but(actual=(), predicted=()))


def other_runs(view: View) -> list[Choice]:
    """The runs that the matrix can be held against, where it is."""
    if view.selection.matrix != "difference":
        return []
    chosen = other_run(view)
    runs = [run for run in view.store.readable()[0] if run != view.run and run.genres == view.run.genres]
    offered = {run.id: f"− {run.manifest.title}" for run in runs}
    return [Choice("vs", offered, "The other run", chosen.id if chosen else None)]


def counted(view: View, matrix: np.ndarray, labelled: Sequence[str] = ()) -> pd.DataFrame:
    """The cells of a matrix of the view's run; its margins choose the genres `labelled`, none for all."""
    if not matrix.sum():
        return pd.DataFrame()
    names = (*view.run.genres, ALL)
    rows = [
        (
            actual,
            predicted,
            int(posters),
            _share(posters, with_margins[i, -1]),
            _share(posters, with_margins[-1, j]),
            view.toggle(
                actual=tuple(labelled) if actual == ALL else (actual,),
                predicted=() if predicted == ALL else (predicted,),
            ),
        )
        for with_margins in [_margins(matrix)]
        for i, actual in enumerate(names)
        for j, predicted in enumerate(names)
        for posters in [with_margins[i, j]]
    ]
    return pd.DataFrame(rows, columns=COLUMNS)


def _counted(view: View, chosen: Selection) -> pd.DataFrame:
    matrix = query.confusion_matrix(view.run, chosen)
    # Where some have no label, a margin without a filter on actual would open those too.
    return counted(view, matrix, view.run.genres if matrix.sum() < query.count(view.run, chosen) else ())


def _priced(view: View) -> pd.DataFrame:
    """The cells of the whole run with `dollars_a_year`: what would be saved if the model had called them right."""
    try:
        case = case_of(view.run, view.selection, view.store)
    except UserError:
        return _none(NO_LABELS)
    price = money_per_cell(case.scenario, case.study.evidence, case.study.weighting).confusion
    whole = view.selection.cleared()
    cell = whole.but(actual=view.selection.actual, predicted=view.selection.predicted)
    table = _counted(replace(view, selection=cell), whole)
    return table.assign(dollars_a_year=_margins(price).ravel()) if len(table) else table


def _against(view: View, table: pd.DataFrame) -> pd.DataFrame:
    """The cells with `share_there`, the other run's share of the row, and `points` by which this run has more."""
    other = other_run(view)
    if other is None:
        return _none("There is no other run with these genres to compare with: import one.")
    matrix = _margins(matrix_elsewhere(view, other))
    if not len(table) or not matrix.any():
        return _none("No posters with a known genre fit these filters in both runs. Remove one above.")
    there = np.divide(matrix, matrix[:, -1:], out=np.full(matrix.shape, np.nan), where=matrix[:, -1:] > 0)
    table = table.assign(share_there=there.ravel())
    return table.assign(points=100 * (table["share_of_actual"] - table["share_there"]))


def _margins(matrix: np.ndarray) -> np.ndarray:
    """[G + 1, G + 1]: the cells with their sums at the right and below."""
    return np.block([[matrix, matrix.sum(1)[:, None]], [matrix.sum(0)[None], matrix.sum()]])


def _none(why: str) -> pd.DataFrame:
    table = pd.DataFrame()
    table.attrs["why"] = why
    return table


def _share(part: int, whole: int) -> float:
    return float(part / whole) if whole else float("nan")
