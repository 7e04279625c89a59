"""What a genre's confusions cost a year, dearest first, for its page."""

from dash.development.base_component import Component

from dashboard.components import html
from dashboard.components.savings_links import case_in
from dashboard.domain.errors import UserError
from dashboard.domain.savings.per_cell import money_per_cell
from dashboard.domain.savings.verdict import dollars
from dashboard.figures.savings_behind import posters_link
from dashboard.view import View

MOST = 3


def dearest(view: View, genre: str) -> list[Component]:
    """One line: the dearest confusions of the genre at the present scenario, each a link to its posters."""
    try:
        case = case_in(view)
    except UserError:
        return []
    genres, place = view.run.genres, view.run.genres.index(genre)
    price = money_per_cell(case.scenario, case.study.evidence, case.study.weighting).confusion
    found = [(price[place, k], genre, other) for k, other in enumerate(genres)]
    found += [(price[k, place], other, genre) for k, other in enumerate(genres)]
    dear = sorted((entry for entry in found if entry[0] >= 1), reverse=True)[:MOST]
    if not dear:
        return []
    parts: list[Component | str] = []
    for cost, actual, called in dear:
        link = posters_link(view, actual=(actual,), predicted=(called,))
        words = f"{actual} called {called} {dollars(round(cost), case.currency).removesuffix('.00')}"
        parts += [" · ", html.A(words, href=link)]
    whole = ", of all posters" if view.selection.is_filtered else ""
    head = html.Strong(f"{genre}, dearest confusions a year{whole}: ")
    costs = html.A("at which costs?", href=view.link("/savings"), className="see")
    return [html.P([head, *parts[1:], costs], className="dearest")]
