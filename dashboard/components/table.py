"""The table of predictions: rows come from the server block by block, sorted and filtered there."""

from dataclasses import replace
from typing import Any

import dash_ag_grid as dag

from dashboard.components import html
from dashboard.components.poster_card import sureness
from dashboard.domain.runs import query
from dashboard.domain.runs.query import Poster
from dashboard.urls import search
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
COLUMNS = [
    {"field": "title", "headerName": "Title", "cellRenderer": "TitleLink", "flex": 3, "minWidth": 200},
    {"field": "year", "headerName": "Year", "width": 90},
    {"field": "actual", "headerName": "Actual", "flex": 1, "minWidth": 110},
    {"field": "called", "headerName": "Called", "flex": 1, "minWidth": 110},
    {"field": "outcome", "headerName": "Outcome", "flex": 1, "minWidth": 110},
    {"field": "sure", "headerName": "How sure", "flex": 1, "minWidth": 130},
    {"field": "guesses", "headerName": "First guesses", "flex": 2, "minWidth": 270, "sortable": False},
]


def table() -> html.Div:
    """The empty grid; table.js has it ask again when the query changes."""
    return dag.AgGrid(
        id=TABLE,
        columnDefs=COLUMNS,
        defaultColDef={"sortable": True, "resizable": True, "sortingOrder": ["asc", "desc", None]},
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
        },
        className="grid",
        style={"height": 460},
    )


def block(view: View, request: dict[str, Any]) -> dict[str, Any]:
    """The rows that the grid asks for: from `startRow` up to `endRow`, in the order of its `sortModel`."""
    selection = replace(view.selection, sort=_order(request.get("sortModel") or [], view.selection.sort))
    first = max(0, int(request.get("startRow", 0)))
    most = min(10 * BLOCK, max(0, int(request.get("endRow", BLOCK)) - first))
    posters = query.posters(view.run, selection, most, first)
    return {
        "rowData": [_row(view, poster) for poster in posters],
        "rowCount": query.count(view.run, selection),
    }


def _order(model: list[dict[str, str]], otherwise: str) -> str:
    if not model or model[0].get("colId") not in SORTED:
        return otherwise
    return SORTED[model[0]["colId"]][model[0].get("sort") == "desc"]


def _row(view: View, poster: Poster) -> dict[str, Any]:
    outcome = {True: "✓ right", False: "✗ wrong", None: "not known"}[poster.is_right]
    return {
        "title": poster.name,
        "href": search(view.selection.but(poster=poster.poster)),
        "year": poster.year or "–",
        "actual": poster.actual or "–",
        "called": poster.predicted,
        "outcome": outcome,
        "sure": sureness(poster.confidence) if poster.confidence is not None else "",
        "guesses": " > ".join(poster.top3),
    }
