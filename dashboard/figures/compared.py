"""The charts of the comparison: both runs' matrices, and the difference of the two."""

from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd

from dashboard.domain.metrics.comparison import matrices
from dashboard.domain.runs import query, together
from dashboard.domain.runs.store import Run
from dashboard.domain.selection import DIAGONALS, MATRICES, Selection
from dashboard.figures.confusion_cells import ALL, NO_LABELS, cells, counted, matrix_elsewhere
from dashboard.figures.confusion_matrix import better, chosen_frames, matrix_figure
from dashboard.figures.confusion_said import difference_said
from dashboard.figures.registry import Choice, chart
from dashboard.figures.theme import DIVERGING, FONT, Figure, figure, heatmap, said, signed
from dashboard.view import View, other_run

NO_OTHER = "There is no other run to compare with: import one."
NO_BOTH = "No posters with a known genre fit these filters in both runs. Remove one above."
OTHER_GENRES = (
    "The two runs tell different genres apart, so they cannot be compared. Choose another run above."
)
SMALL = '<span style="font-size: 11px">'
ALONE = {name: words for name, words in MATRICES.items() if name != "difference"}
HELP = (
    "Each cell counts posters of one genre that were called another. In money a year: what a confusion costs at the "
    "scenario of the savings page, of all posters of the run."
)


def fair(view: View) -> View:
    """The view without the filters by which two runs cannot be held against each other; its second run is the one
    asked for, else the one that the matrix would be held against."""
    other, asked = view.vs or other_run(view), view.selection
    selection = together.fair(view.run, other, asked) if other else asked.before_answers
    return replace(view, vs=other, selection=selection)


def here(view: View) -> pd.DataFrame:
    """The cells of this run, as `confusion_cells.cells` has them; a click opens their posters."""
    mine = _alone(fair(view))
    return _opening(cells(mine), mine)


def there(view: View) -> pd.DataFrame:
    """The same of the other run; a click opens its posters.

    Under a filter that it does not understand its cells are those of the posters that both have, and open nothing.
    """
    view = fair(view)
    other = view.vs
    if other is None or other.genres != view.run.genres:
        return _nothing(view)
    theirs = _alone(_swapped(view))
    if theirs.selection.matrix != "money" and not _understood(view.selection, other):
        shared = _shared(view, other)
        if shared is not None:
            return counted(theirs, shared[1]).assign(query="")
    return _opening(cells(theirs), theirs)


def _more(view: View) -> list[Choice]:
    return [Choice("diagonal", DIAGONALS, "The diagonal")]


@chart(
    pages=("compare",),
    order=5,
    title="What this run takes for what",
    question="Rows: what the film is. Columns: what the model called it. Click a cell to see its posters.",
    help=HELP,
    feed=here,
    height=400,
    choices=("matrix", ALONE),
    more=_more,
    empty=NO_LABELS,
)
def matrix_here(table: pd.DataFrame, view: View) -> Figure:
    """This run's matrix in the measure that both are shown in."""
    return matrix_figure(table, _alone(view), f"Called in {view.run.manifest.title}")


@chart(
    pages=("compare",),
    order=6,
    title="What the other run takes for what",
    question="The same of the run it is held against. Click a cell to see the other run's posters.",
    help=HELP,
    feed=there,
    height=400,
    choices=("matrix", ALONE),
    more=_more,
    empty=NO_BOTH,
)
def matrix_there(table: pd.DataFrame, view: View) -> Figure:
    """The other run's matrix in the same measure."""
    other = _alone(_swapped(fair(view)))
    return matrix_figure(table, other, f"Called in {other.run.manifest.title}")


def differences(view: View) -> pd.DataFrame:
    """One row a cell: actual, predicted, share of the genre here and there, difference in points, query.

    Shares of the actual genre, so that runs of different size compare.
    """
    view = fair(view)
    other = view.vs
    if other is None or other.genres != view.run.genres:
        return _nothing(view)
    here, there = _shared(view, other) or (
        query.confusion_matrix(view.run, view.selection.but(actual=())),
        matrix_elsewhere(view, other),
    )
    if not here.sum() or not there.sum():
        return pd.DataFrame()
    mine, theirs = (matrix / np.maximum(matrix.sum(1, keepdims=True), 1) for matrix in (here, there))
    rows = [
        (
            actual,
            predicted,
            float(mine[i, j]),
            float(theirs[i, j]),
            100 * float(mine[i, j] - theirs[i, j]),
            view.link("/posters", actual=(actual,), predicted=(predicted,), vs=view.selection.filters.vs),
        )
        for i, actual in enumerate(view.run.genres)
        for j, predicted in enumerate(view.run.genres)
    ]
    return pd.DataFrame(rows, columns=["actual", "predicted", "here", "there", "points", "query"])


@chart(
    pages=("compare",),
    order=10,
    title="Where the two differ",
    question="Points by which a genre's share called so differs, over the shares here | there in %. Blue is "
    "better, orange worse. Click a cell.",
    help="For each actual genre, the share called each genre in this run minus the same share in the other run, in "
    "percentage points. More is better on the diagonal, where the call is right, and worse beside it.",
    feed=differences,
    height=360,
    wide=True,
    empty=NO_BOTH,
)
def matrix_difference(table: pd.DataFrame, view: View) -> Figure:
    """A diverging heat map, centred at no difference: the colour says better or worse, the number more or fewer."""
    genres = list(view.run.genres)
    shape = (len(genres), len(genres))
    points = table["points"].to_numpy().reshape(shape)
    reach = max(1.0, float(np.abs(points).max()))
    words = [
        f"<b>{signed(row.points)}</b><br>{SMALL}{100 * row.here:.0f} | {100 * row.there:.0f}</span>"
        for row in table.itertuples()
    ]
    trace = heatmap(
        z=better(points),
        x=genres,
        y=genres,
        text=np.array(words, dtype=object).reshape(shape),
        customdata=table["query"].to_numpy(object).reshape(shape),
        texttemplate="%{text}",
        textfont={"size": 13, "family": FONT},
        colorscale=DIVERGING,
        zmin=-reach,
        zmax=reach,
        showscale=False,
        xgap=2,
        ygap=2,
        **said(np.array([_told(row) for row in table.itertuples()], dtype=object).reshape(shape)),
    )
    return figure(
        trace,
        height=360,
        x={"side": "top", "title": "Called"},
        y={"autorange": "reversed", "title": "Actual", "showgrid": False},
        shapes=chosen_frames(fair(view), genres),
    )


def _told(row: Any) -> str:
    return f"{row.actual} called {row.predicted}:<br>{difference_said(f'{row.actual} posters', row.here, row.there)}"


def _nothing(view: View) -> pd.DataFrame:
    table = pd.DataFrame()
    table.attrs["why"] = NO_OTHER if view.vs is None else OTHER_GENRES
    return table


def _shared(view: View, other: Run) -> tuple[np.ndarray, np.ndarray] | None:
    """Both matrices of the posters that the runs have in common, which do not filter themselves; None without any."""
    joint = together.joint(view.run, view.selection.but(actual=()), other)
    return matrices(joint) if joint.any() else None


def _understood(selection: Selection, other: Run) -> bool:
    """Whether another run has labels of its own, and knows of what the filters ask."""
    own = selection.columns or selection.area
    return (
        not own
        and other.has_labels
        and (selection.year is None or query.years(other, Selection()) is not None)
    )


def _alone(view: View) -> View:
    """A matrix by itself cannot show a difference: there it shows shares of the genre, as the difference does."""
    matrix = "row" if view.selection.matrix == "difference" else view.selection.matrix
    return replace(view, selection=view.selection.but(matrix=matrix))


def _swapped(view: View) -> View:
    """The other run's side of the comparison."""
    if view.vs is None:
        return view
    chosen = view.selection.elsewhere(view.run.id, view.vs.id)
    return replace(view, run=view.vs, vs=view.run, selection=chosen)


def _opening(table: pd.DataFrame, view: View) -> pd.DataFrame:
    """The cells where a click opens the posters behind them, instead of filtering this page."""
    if not len(table):
        return table
    sides = [
        {
            side: () if name == ALL else (name,)
            for side, name in zip(("actual", "predicted"), pair, strict=True)
        }
        for pair in zip(table["actual"], table["predicted"], strict=True)
    ]
    whole = view.selection.cleared() if view.selection.matrix == "money" else view.selection
    opens = replace(view, selection=whole)
    return table.assign(query=[opens.link("/posters", vs=whole.filters.vs, **side) for side in sides])
