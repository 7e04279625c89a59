"""The table of predictions: rows come from the server block by block, sorted and filtered there."""

from typing import Any

import dash_ag_grid as dag

from dashboard.components import html
from dashboard.components.poster_card import sureness
from dashboard.domain.runs import query
from dashboard.domain.runs.query import Poster
from dashboard.domain.selection import NOTHING
from dashboard.view import View

BLOCK = 50
TABLE = "performance-table"
# Columns that can be sorted, by field: the Selection's own orders, up and down.
SORTED = {
    "title": ("title", "title-down"),
    "year": ("oldest", "year"),
    "actual": ("actual", "actual-down"),
    "called": ("called", "called-down"),
    "sure": ("unsure", "sure"),
    "outcome": ("mistakes", "hits"),
}
COLUMNS: list[dict[str, Any]] = [
    {"field": "title", "headerName": "Title", "cellRenderer": "TitleLink", "flex": 3, "minWidth": 200},
    {"field": "year", "headerName": "Year", "width": 90},
    {"field": "actual", "headerName": "Actual", "cellRenderer": "CellLink", "flex": 1, "minWidth": 110},
    {"field": "called", "headerName": "Called", "cellRenderer": "CellLink", "flex": 1, "minWidth": 110},
    {"field": "outcome", "headerName": "Outcome", "flex": 1, "minWidth": 110},
    {"field": "sure", "headerName": "How sure", "flex": 1, "minWidth": 130},
    {"field": "guesses", "headerName": "First guesses", "flex": 2, "minWidth": 270},
]


def table() -> html.Div:
    """The empty grid; table.js has it ask again when the query changes."""
    return dag.AgGrid(
        id=TABLE,
        columnDefs=[column | _head(column["field"]) for column in COLUMNS],
        # The order is the page's, as the address says it: the grid's own would be lost on the way back.
        defaultColDef={"sortable": False, "resizable": True},
        rowModelType="infinite",
        dashGridOptions={
            "cacheBlockSize": BLOCK,
            "maxBlocksInCache": 20,
            "rowHeight": 36,
            "headerHeight": 40,
            "rowBuffer": 2,
            # Rows that are gone would fade for another 400 ms.
            "animateRows": False,
            # All columns stay in the page, for those who cannot see which are in sight.
            "suppressColumnVirtualisation": True,
            # Arrows move from cell to cell; Tab leaves the table, which has thousands of them.
            "tabToNextCell": {"function": "false"},
        },
        className="grid",
        style={"height": 460},
    )


def block(view: View, request: dict[str, Any]) -> dict[str, Any]:
    """The rows that the grid asks for: from `startRow` up to `endRow`, in the Selection's order."""
    first = max(0, int(request.get("startRow", 0)))
    most = min(10 * BLOCK, max(0, int(request.get("endRow", BLOCK)) - first))
    posters = query.posters(view.run, view.selection, most, first)
    return {
        "rowData": [_row(view, poster) for poster in posters],
        "rowCount": query.count(view.run, view.selection),
    }


def _head(field: str) -> dict[str, Any]:
    """A column's head as a link that sorts by it, down where it is sorted up already."""
    if field not in SORTED:
        return {}
    rises, falls = ("" if order == NOTHING.sort else order for order in SORTED[field])
    return {"headerComponent": "SortLink", "headerComponentParams": {"rises": rises, "falls": falls}}


def _row(view: View, poster: Poster) -> dict[str, Any]:
    outcome = {True: "✓ right", False: "✗ wrong", None: "not known"}[poster.is_right]
    return {
        "poster": poster.poster,
        "cell": _cell(view, poster),
        "title": poster.name,
        "year": poster.year or "–",
        "actual": poster.actual or "–",
        "called": poster.predicted,
        "outcome": outcome,
        "sure": sureness(poster.confidence) if poster.confidence is not None else "",
        "guesses": " > ".join(poster.top3),
    }


def _cell(view: View, poster: Poster) -> dict[str, str]:
    """The filters of the matrix's cell that counts a poster; of its called genre alone where it has no label.

    Empty where the matrix has no such cell.
    """
    cell = {"predicted": poster.predicted}
    if poster.actual is not None:
        # Under "any listed genre", what is right counts as what it was called.
        cell["actual"] = poster.predicted if poster.is_right else poster.actual
    return cell if set(cell.values()) <= set(view.run.genres) else {}
