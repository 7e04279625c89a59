"""Actual against predicted: one hue, number and share in each cell, the diagonal framed, margins to click."""

from dataclasses import replace

import numpy as np
import pandas as pd
import plotly.graph_objects as go

from dashboard.domain.errors import UserError
from dashboard.domain.runs import query
from dashboard.domain.savings.case import case_of
from dashboard.domain.savings.per_cell import money_per_cell
from dashboard.domain.savings.verdict import dollars
from dashboard.domain.savings.wanted import wanted
from dashboard.domain.selection import MATRICES
from dashboard.figures.registry import chart
from dashboard.figures.theme import SEQUENTIAL, figure, heatmap
from dashboard.view import View

ALL = "All"
MEASURES = {
    "count": "posters",
    "row": "share_of_actual",
    "column": "share_of_predicted",
    "money": "dollars_a_year",
}


def cells(view: View) -> pd.DataFrame:
    """One row a cell and a margin: actual, predicted, posters, their share of the row and of the column, query,
    and, where money is asked for, what the confusion costs a year.

    The matrix does not filter itself: it counts without the filters on actual and predicted, and shows those.
    Money is told of the whole run, at the scenario that the query has, so there it counts without any filter.
    """
    if view.selection.matrix == "money":
        return _priced(view)
    return _counted(view, query.confusion_matrix(view.run, view.selection.but(actual=(), predicted=())))


def _counted(view: View, matrix: np.ndarray) -> pd.DataFrame:
    genres = view.run.genres
    if not matrix.sum():
        return pd.DataFrame()
    with_margins = np.block([[matrix, matrix.sum(1)[:, None]], [matrix.sum(0)[None], matrix.sum()]])
    names = (*genres, ALL)
    rows = [
        (
            actual,
            predicted,
            int(posters),
            _share(posters, with_margins[i, -1]),
            _share(posters, with_margins[-1, j]),
            view.toggle(actual=_genre(actual), predicted=_genre(predicted)),
        )
        for i, actual in enumerate(names)
        for j, predicted in enumerate(names)
        for posters in [with_margins[i, j]]
    ]
    columns = ["actual", "predicted", "posters", "share_of_actual", "share_of_predicted", "query"]
    return pd.DataFrame(rows, columns=columns)


def _priced(view: View) -> pd.DataFrame:
    """The cells of the whole run with `dollars_a_year`: what would be saved if the model had called them right."""
    try:
        case = case_of(view.run, view.selection, view.store)
    except UserError:
        return pd.DataFrame()
    price = money_per_cell(case.scenario, case.study.evidence, case.study.weighting).confusion
    whole = view.selection.cleared()
    cell = whole.but(actual=view.selection.actual, predicted=view.selection.predicted)
    table = _counted(replace(view, selection=cell), query.confusion_matrix(view.run, whole))
    margins = np.block([[price, price.sum(1)[:, None]], [price.sum(0)[None], price.sum()]])
    return table.assign(dollars_a_year=margins.ravel()) if len(table) else table


@chart(
    pages=("performance", "overview"),
    order=10,
    title="What is taken for what",
    question="Rows: what the film is. Columns: what the model called it. Click a cell to see its posters.",
    help="Each cell counts posters of one genre that were called another (a confusion matrix). "
    "The framed diagonal is right; everything else is a mistake. In dollars a year: what a confusion costs at the "
    "scenario of the savings page, so what calling these posters right would save; of all posters of the run.",
    feed=cells,
    height=400,
    choices=("matrix", MATRICES),
    empty="These posters have no known genre, so right and wrong cannot be told.",
)
def confusion_matrix(table: pd.DataFrame, view: View) -> go.Figure:
    """A heat map of the cells; colour follows the number that is printed large."""
    measure = MEASURES[view.selection.matrix]
    names = [*view.run.genres, ALL]
    shape = (len(names), len(names))
    colour = table[measure].to_numpy(float, copy=True).reshape(shape)
    colour[-1, :] = colour[:, -1] = np.nan
    words = np.array([_words(row, view) for row in table.itertuples()], dtype=object).reshape(shape)
    trace = heatmap(
        z=colour,
        x=names,
        y=names,
        text=words,
        customdata=table["query"].to_numpy(object).reshape(shape),
        texttemplate="%{text}",
        textfont={"size": 13},
        colorscale=SEQUENTIAL,
        zmin=0,
        showscale=False,
        xgap=2,
        ygap=2,
        hovertemplate="%{y}, called %{x}<br>%{text}<extra></extra>",
        hoverongaps=True,
    )
    diagonal = [_frame(place, place, 2) for place in range(len(view.run.genres))]
    return figure(
        trace,
        height=400,
        x={"side": "top", "title": "Called"},
        y={"autorange": "reversed", "title": "Actual", "showgrid": False},
        shapes=diagonal + [_frame(i, j, 4) for i, j in _chosen(view, names)],
    )


def _words(row: object, view: View) -> str:
    """Number and share in one cell; a margin has the number alone where its share would be 100 %."""
    actual, predicted, posters = row.actual, row.predicted, f"{row.posters:,}"  # type: ignore[attr-defined]
    measure = view.selection.matrix
    if measure == "money":
        currency = wanted(view.selection.plan).currency
        cost = dollars(round(row.dollars_a_year), currency).removesuffix(".00")  # type: ignore[attr-defined]
        return posters if actual == predicted != ALL else f"<b>{cost}</b><br>{posters}"
    if predicted == ALL and actual == ALL:
        return f"<b>{posters}</b>"
    of = row.share_of_predicted if measure == "column" else row.share_of_actual  # type: ignore[attr-defined]
    if (predicted == ALL and measure != "column") or (actual == ALL and measure == "column"):
        return f"<b>{posters}</b>"
    share = "" if np.isnan(of) else f"{100 * of:.0f} %"
    large, small = (posters, share) if measure == "count" else (share, posters)
    return f"<b>{large}</b><br>{small}" if small else f"<b>{large}</b>"


def _chosen(view: View, names: list[str]) -> list[tuple[int, int]]:
    actual, predicted = view.selection.actual, view.selection.predicted
    if not actual and not predicted:
        return []
    rows = [names.index(genre) for genre in actual] or [len(names) - 1]
    columns = [names.index(genre) for genre in predicted] or [len(names) - 1]
    return [(i, j) for i in rows for j in columns]


def _frame(i: int, j: int, width: int) -> dict:
    return {
        "type": "rect",
        "x0": j - 0.48,
        "x1": j + 0.48,
        "y0": i - 0.48,
        "y1": i + 0.48,
        "line": {"width": width, "color": "#5b6b84"},
    }


def _genre(name: str) -> tuple[str, ...]:
    return () if name == ALL else (name,)


def _share(part: int, whole: int) -> float:
    return float(part / whole) if whole else float("nan")
