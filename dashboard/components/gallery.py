"""A gallery: what is shown in words, the order, a page of posters, and the way to the next."""

from dataclasses import asdict

from dash import html

from dashboard.components.chart_card import choices
from dashboard.components.notice import empty
from dashboard.components.pager import pager
from dashboard.components.poster_card import poster_grid
from dashboard.domain.runs import query
from dashboard.domain.selection import SORTS
from dashboard.view import View


def gallery(view: View, per_page: int, width: int = 240) -> list:
    """The posters that fit, one page of them; says why there are none, where there are none."""
    count = query.count(view.run, view.selection)
    if not count:
        return [empty("No posters fit these filters. Remove one above, or clear all.")]
    page = min(view.selection.page, -(-count // per_page))
    shown = query.posters(view.run, view.selection, per_page, (page - 1) * per_page)
    head = html.H2(
        f"{count:,} {'poster' if count == 1 else 'posters'}: {view.selection}", className="gallery-title"
    )
    return [
        html.Div([head, choices(view, "sort", SORTS, "Order")], className="gallery-head"),
        poster_grid(view, shown, width),
        pager(view, count, per_page),
    ]


def listed(view: View, per_page: int) -> list[dict]:
    """The same page of posters as plain values, for the JSON twin."""
    shown = query.posters(view.run, view.selection, per_page, (view.selection.page - 1) * per_page)
    return [asdict(poster) for poster in shown]
