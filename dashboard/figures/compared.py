"""The charts of the comparison: the other run's matrix, and the difference of the two."""

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from dashboard.domain.runs import query
from dashboard.figures.confusion_cells import elsewhere
from dashboard.figures.registry import chart
from dashboard.figures.theme import DIVERGING, FONT, figure, heatmap, signed
from dashboard.view import View

NO_OTHER = "Choose a run to compare with above."


def differences(view: View) -> pd.DataFrame:
    """One row a cell: actual, predicted, share of the genre here and there, difference in points, query.

    Shares of the actual genre, so that runs of different size compare.
    """
    if view.vs is None or view.vs.genres != view.run.genres:
        return pd.DataFrame()
    here = query.confusion_matrix(view.run, view.selection.but(actual=(), predicted=()))
    there = query.confusion_matrix(view.vs, elsewhere(view.selection))
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
            view.link("/posters", actual=(actual,), predicted=(predicted,), vs=None),
        )
        for i, actual in enumerate(view.run.genres)
        for j, predicted in enumerate(view.run.genres)
    ]
    return pd.DataFrame(rows, columns=["actual", "predicted", "here", "there", "points", "query"])


@chart(
    pages=("compare",),
    order=10,
    title="Where the two differ",
    question="Points by which a genre's share called so differs. On the diagonal more is better. Click a cell.",
    help="For each actual genre, the share called each genre in this run minus the same share in the other run, in "
    "percentage points. Blue is more here, orange is more there; the sign is printed too.",
    feed=differences,
    height=360,
    wide=True,
    empty=NO_OTHER,
)
def matrix_difference(table: pd.DataFrame, view: View) -> go.Figure:
    """A diverging heat map, centred at no difference."""
    genres = list(view.run.genres)
    shape = (len(genres), len(genres))
    points = table["points"].to_numpy().reshape(shape)
    reach = max(1.0, float(np.abs(points).max()))
    words = [
        f"<b>{signed(row.points)}</b><br>{100 * row.here:.0f} % | {100 * row.there:.0f} %"
        for row in table.itertuples()
    ]
    trace = heatmap(
        z=points,
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
        hovertemplate="%{y}, called %{x}: %{text}<extra></extra>",
    )
    return figure(
        trace,
        height=360,
        x={"side": "top", "title": "Called"},
        y={"autorange": "reversed", "title": "Actual", "showgrid": False},
    )
