"""Actual against predicted: one hue, number and share in each cell, the diagonal framed, margins to click."""

from typing import Any

import numpy as np
import pandas as pd

from dashboard.domain.savings.wanted import wanted
from dashboard.domain.selection import DIAGONALS, MATRICES
from dashboard.figures.confusion_cells import ALL, NO_LABELS, cells, other_runs
from dashboard.figures.confusion_said import cell_said
from dashboard.figures.registry import Choice, chart
from dashboard.figures.savings_axis import short
from dashboard.figures.theme import DIVERGING, SEQUENTIAL, Figure, figure, heatmap, said, signed
from dashboard.view import View, other_run

MEASURES = {
    "count": "posters",
    "row": "share_of_actual",
    "column": "share_of_predicted",
    "money": "dollars_a_year",
    "difference": "points",
}
PALE = "#7b8794"


def _more(view: View) -> list[Choice]:
    return [Choice("diagonal", DIAGONALS, "The diagonal"), *other_runs(view)]


@chart(
    pages=("performance", "overview"),
    order=10,
    title="What is taken for what",
    question="Rows: what the film is. Columns: what the model called it. Click a cell to filter by it, again to take "
    "it off.",
    help="Each cell counts posters of one genre that were called another (a confusion matrix). "
    "The framed diagonal is right; everything else is a mistake, and with “mistakes only” the colours tell those "
    "apart. In money a year: what a confusion costs at the scenario of the savings page, so what calling these "
    "posters right would save; of all posters of the run. All genres stay in sight when one is filtered, so that "
    "another can be chosen. Against another run: how many points more of a genre's "
    "posters are called so here than there, blue where that is better, orange where it is worse.",
    feed=cells,
    height=400,
    choices=("matrix", MATRICES),
    more=_more,
    empty=NO_LABELS,
)
def confusion_matrix(table: pd.DataFrame, view: View) -> Figure:
    """A heat map of the cells; colour follows the number that is printed large."""
    return matrix_figure(table, view, _title(view))


def matrix_figure(table: pd.DataFrame, view: View, title: str) -> Figure:
    """The drawing of `cells`, whatever stands over its columns."""
    names = [*view.run.genres, ALL]
    shape = (len(names), len(names))
    rows = list(table.itertuples())
    share = "share_of_predicted" if view.selection.matrix == "column" else "share_of_actual"
    told = [cell_said(cell, view, share) for cell in table.to_dict("records")]
    words = np.array([_words(row, view) for row in rows], dtype=object).reshape(shape)
    trace = heatmap(
        z=_shown(table, view, shape),
        x=names,
        y=names,
        text=words,
        customdata=table["query"].to_numpy(object).reshape(shape),
        texttemplate="%{text}",
        # An amount is wider than a count, and a cell of a telephone has 38 pixels.
        textfont={"size": 11 if view.selection.matrix == "money" else 13},
        **_colours(table, view),
        showscale=False,
        xgap=2,
        ygap=2,
        **said(np.array(told, dtype=object).reshape(shape)),
        hoverongaps=True,
    )
    diagonal = [_frame(place, place, 2) for place in range(len(view.run.genres))]
    return figure(
        trace,
        height=400,
        x={"side": "top", "title": title},
        y={"autorange": "reversed", "title": "Actual", "showgrid": False},
        shapes=diagonal + chosen_frames(view, names),
    )


def chosen_frames(view: View, names: list[str]) -> list[dict]:
    """The frames of the cells that the filters choose, among the names along both sides."""
    return [_frame(i, j, 4) for i, j in _chosen(view, names)]


def _shown(table: pd.DataFrame, view: View, shape: tuple[int, int]) -> np.ndarray:
    """What is coloured: no margin, and no diagonal where it is hidden, so that the scale is of the rest."""
    colour = table[MEASURES[view.selection.matrix]].to_numpy(float, copy=True).reshape(shape)
    colour[-1, :] = colour[:, -1] = np.nan
    if view.selection.diagonal == "hidden":
        np.fill_diagonal(colour, np.nan)
    return better(colour) if view.selection.matrix == "difference" else colour


def better(points: np.ndarray) -> np.ndarray:
    """float64 [n, n], positive where a difference is for the better: more on the diagonal, fewer beside it."""
    return np.where(np.eye(len(points), dtype=bool), points, -points)


def _colours(table: pd.DataFrame, view: View) -> dict[str, Any]:
    """One hue from nothing up; two where a difference has a sign, the same strength for the same size."""
    if view.selection.matrix != "difference":
        return {"colorscale": SEQUENTIAL, "zmin": 0}
    size = len(view.run.genres) + 1
    reach = max(1.0, float(np.nanmax(np.abs([*_shown(table, view, (size, size)).ravel(), 0]))))
    return {"colorscale": DIVERGING, "zmin": -reach, "zmax": reach}


def _title(view: View) -> str:
    """What the columns are, and what they are held against."""
    other = other_run(view) if view.selection.matrix == "difference" else None
    if other is not None:
        return f"Called (points, % here) against<br>{other.manifest.title}"
    return "Called"


def _words(row: Any, view: View) -> str:
    """Number and share in one cell; a margin has the number alone where its share would be 100 %."""
    actual, predicted, posters = row.actual, row.predicted, f"{row.posters:,}"
    measure = view.selection.matrix
    if view.selection.diagonal == "hidden" and actual == predicted != ALL:
        return f'<span style="color: {PALE}">{posters}</span>'
    if measure == "money":
        currency = wanted(view.selection.plan).currency
        # In two digits, as a cell on a telephone has room for; the card over it has the whole.
        cost = short(float(f"{row.dollars_a_year:.2g}"), currency)
        return posters if actual == predicted != ALL else f"<b>{cost}</b><br>{posters}"
    if predicted == ALL and actual == ALL:
        return f"<b>{posters}</b><br>\u00a0"  # in line with the numbers of its row, not between them and their shares
    of = row.share_of_predicted if measure == "column" else row.share_of_actual
    if (predicted == ALL and measure != "column") or (actual == ALL and measure == "column"):
        return f"<b>{posters}</b>"
    if measure == "difference":
        return _difference(row)
    share = "" if np.isnan(of) else _short(of)
    large, small = (posters, share) if measure == "count" else (share, posters)
    return f"<b>{large}</b><br>{small}" if small else f"<b>{large}</b>"


def _difference(row: Any) -> str:
    """Points more or less here, over the share here."""
    if np.isnan(row.points):
        return "–"
    return f"<b>{signed(row.points)}</b><br>{_short(row.share_of_actual)}"


def _short(share: float) -> str:
    """As a cell has room for, and never 0 % or 100 % for what is only nearly so."""
    if 0 < share < 0.005:
        return "&lt;1 %"
    return "&gt;99 %" if 0.995 <= share < 1 else f"{100 * share:.0f} %"


def _chosen(view: View, names: list[str]) -> list[tuple[int, int]]:
    actual, predicted = view.selection.actual, view.selection.predicted
    if not actual and not predicted:
        return []
    margin = [names.index(ALL)] if ALL in names else range(len(names))
    rows = [names.index(genre) for genre in actual] or margin
    columns = [names.index(genre) for genre in predicted] or margin
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
