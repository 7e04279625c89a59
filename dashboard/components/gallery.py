"""A gallery: what is shown in words, its order and groups, a page of posters, and the way to the next."""

from dataclasses import asdict
from itertools import accumulate, groupby
from urllib.parse import quote

from dashboard.components import html
from dashboard.components.chart_card import choices
from dashboard.components.notice import empty, notice
from dashboard.components.pager import pager
from dashboard.components.poster_card import poster_grid
from dashboard.domain.outlook import reference
from dashboard.domain.runs import query
from dashboard.domain.runs.query import Poster
from dashboard.domain.runs.strange import why_not
from dashboard.domain.selection import GROUPS, SORTS, Selection
from dashboard.view import View

NEEDS_LABELS = ("actual", "outcome")
NOTHING_FITS = "No posters fit these filters. Remove one above, or clear all."


def gallery(view: View, per_page: int, width: int = 240) -> list:
    """The posters that fit, one page of them; says why there are none, where there are none."""
    count = query.count(view.run, view.selection)
    if not count:
        return [empty(NOTHING_FITS)]
    last = _last(count, per_page)
    page = min(view.selection.page, last)
    shown = query.posters(view.run, view.selection, per_page, (page - 1) * per_page)
    head = html.H2(
        f"{count:,} {'poster' if count == 1 else 'posters'}: {view.selection}", className="gallery-title"
    )
    sorts, sort = _sorts(view), view.selection.sort
    # Without labels, the most confident mistakes come as the surest.
    chosen = "sure" if sort == "mistakes" and sort not in sorts else sort
    order = _labelled("Order", choices(view, "sort", sorts, "Order", chosen))
    groups = _labelled("Groups", choices(view, "group", _groups(view), "Groups"))
    return [
        *([notice(_no_such_page(view.selection.page, last))] if page < view.selection.page else []),
        html.Div([head, html.Div([order, groups], className="gallery-choices")], className="gallery-head"),
        *_ways_to_groups(view, per_page, {poster.group for poster in shown}),
        *_groups_of(view, shown, width, {key for key, at in _begins(view, per_page).items() if at == page}),
        pager(view, count, per_page),
    ]


def _last(count: int, per_page: int) -> int:
    return max(1, -(-count // per_page))


def _no_such_page(asked: int, last: int) -> str:
    return f"There is no page {asked:,}; this is the last, page {last:,}."


def listed(view: View, per_page: int) -> list[dict]:
    """The same posters as plain values, for the JSON twin: of a page past the last those of the last."""
    page = min(view.selection.page, _last(query.count(view.run, view.selection), per_page))
    return [
        asdict(poster) for poster in query.posters(view.run, view.selection, per_page, (page - 1) * per_page)
    ]


def _labelled(words: str, links: html.Div | html.Nav) -> html.Div:
    return html.Div([html.Span(words, className="quiet"), links], className="gallery-choice")


def _sorts(view: View) -> dict[str, str]:
    """The orders that this run can have: without a map nothing can be told to be alike, nor without embeddings
    what is typical, nor without those of another run of the same model what is unlike anything known."""
    missing = set() if query.on_map(view.run) else {"alike"}
    missing |= set() if query.has_titles(view.run) else {"title"}
    missing |= set() if query.years(view.run, Selection()) else {"year"}
    missing |= set() if view.run.has_labels else {"mistakes"}
    missing |= {"strange"} if why_not(view.run, reference(view.run, view.selection)) else set()
    return {name: words for name, words in SORTS.items() if name not in missing}


def _groups(view: View) -> dict[str, str]:
    """The groups that this run can have."""
    missing = set(NEEDS_LABELS if not view.run.has_labels else ())
    missing |= set() if query.years(view.run, Selection()) else {"year"}
    return {name: words for name, words in GROUPS.items() if name not in missing}


def _ways_to_groups(view: View, per_page: int, here: set[str | None]) -> list:
    """A link to each group's beginning, on whichever page that is; `here` are the groups on this one."""
    group = view.selection.group
    begins = _begins(view, per_page)
    if len(begins) < 2:
        return []
    sizes = query.group_sizes(view.run, view.selection, group)
    links = [
        html.A(
            [_name(group, key), html.Span(f"{sizes[key]:,}", className="group-count")],
            href=f"{view.query(page=page)}#{_place(key)}",
            className="choice chosen" if key in here else "choice",
            **({"aria-current": "true"} if key in here else {}),
        )
        for key, page in begins.items()
    ]
    ways = html.Nav(links, className="choices", **{"aria-label": "Go to a group"})
    said = html.Span("Go to", className="quiet")
    return [html.Div([said, ways], className="gallery-choice group-ways")]


def _begins(view: View, per_page: int) -> dict[str | None, int]:
    """The page on which each group begins, in their order; empty where nothing is grouped."""
    if view.selection.group == "none":
        return {}
    sizes = query.group_sizes(view.run, view.selection, view.selection.group)
    starts = accumulate(sizes.values(), initial=0)
    return {key: start // per_page + 1 for key, start in zip(sizes, starts, strict=False)}


def _groups_of(view: View, posters: list[Poster], width: int, begun: set[str | None]) -> list:
    """The grid, or one a group under its heading: the page goes on where the last one ended.

    Only the headings of what has `begun` on this page can be led to: what merely goes on has its beginning elsewhere.
    """
    group = view.selection.group
    if group == "none":
        return [poster_grid(view, posters, width)]
    sizes = query.group_sizes(view.run, view.selection, group)
    parts = []
    for key, members in groupby(posters, key=lambda poster: poster.group):
        count = sizes.get(key, 0)
        words = f"{count:,} {'poster' if count == 1 else 'posters'}"
        heading = html.H3(
            [_name(group, key), html.Span(words, className="group-count")],
            className="group-name",
            **({"id": _place(key), "tabIndex": -1} if key in begun else {}),
        )
        parts.append(html.Section([heading, poster_grid(view, list(members), width)], className="group"))
    return parts


def _place(key: str | None) -> str:
    """The id of a group's heading, as it stands in an address."""
    return quote(f"group-{key or ''}")


def _name(group: str, key: str | None) -> str:
    if key is None:
        return {"year": "Year not known"}.get(group, "Genre not known")
    return {"year": f"{key}s", "outcome": key.capitalize(), "predicted": f"Called {key}"}.get(group, key)
