"""What stands around every page: header with the run switcher, menu, filter rail, chips."""

from urllib.parse import quote

from dash import dcc

from dashboard.components import html
from dashboard.components.part import Part
from dashboard.components.rail import rail
from dashboard.domain.runs import query
from dashboard.urls import href, search
from dashboard.view import View

COMMON_PARTS = ("runs", "notices", "chips", "rail", "detail")
THEMES = {"auto": "As the system", "light": "Light", "dark": "Dark"}


def shell() -> html.Div:
    """The layout: one Location, and the place where the skeleton of the page goes."""
    return html.Div(
        [
            dcc.Location(id="url", refresh=False),
            html.Div(id="page", className="page", tabIndex=-1),
            html.Div(id="said", className="said", role="status", **{"aria-live": "polite"}),
            _stale(),
            _keys(),
        ],
        className="app",
    )


def frame(
    key: str, name: str, lead: str, menu: list[tuple[str, str, bool]], body: list, filtered: bool
) -> list:
    """The skeleton of a page: header, rail, chips and its own body, with empty parts in their places."""
    head = html.Div([html.H1(name), html.P(lead, className="lead")], className="head")
    chips = Part(f"{key}-chips", className="chips")
    notices = Part(f"{key}-notices", className="notices")
    detail = Part(f"{key}-detail", className="detail-place")
    main = html.Main(
        [head, chips, notices, *body, detail], id=f"{key}-content", className="content", tabIndex=-1
    )
    side = html.Aside(
        html.Details(
            [html.Summary("Filters"), Part(f"{key}-rail", className="rail-body")],
            open=True,
            className="rail-fold",
        ),
        className="rail",
        **{"aria-label": "Filters"},
    )
    skip = html.A("Skip to content", href=f"#{key}-content", className="skip")
    columns = html.Div([side, main], className="columns" if filtered else "columns no-rail")
    return [skip, _header(key, menu), columns]


def common_parts(view: View, filtered: bool, report: str | None = None) -> dict[str, object]:
    """The children of the parts that every page has, save the open poster; `report` names the page in the address of
    its report, None where it has none."""
    return {
        "runs": _runs(view),
        "notices": [html.Div(text, className="notice", role="status") for text in view.selection.notices],
        "chips": [*(chips(view) if filtered else _fiction(view)), *_report(view, report)],
        "rail": rail(view) if filtered else [],
    }


def chips(view: View) -> list:
    """n of N posters, and each filter as a chip that one click removes."""
    shown = query.count(view.run, view.selection)
    total = view.run.manifest.posters
    counted = (
        [html.Strong(f"{shown:,}"), f" of {total:,} posters"]
        if shown != total
        else [html.Strong(f"{total:,}"), " posters"]
    )
    links = [
        html.A(
            [words, html.Span("×", className="chip-x", **{"aria-hidden": "true"})],
            href=href("", without) or "?",
            className="chip",
            **{"aria-label": f"Remove the filter: {words}"},
        )
        for _, words, without in view.selection.parts()
    ]
    if links:
        links.append(
            html.A("Clear all", href=href("", view.selection.cleared()) or "?", className="chip-clear")
        )
    see = html.A(
        counted, href=view.link("/posters"), className="counted", title="See these posters in the gallery"
    )
    # What stays in sight when a page is scrolled, apart from what need not.
    return [html.Div([see, *links, *_scoring(view)], className="in-force"), *_fiction(view)]


def _report(view: View, page: str | None) -> list:
    """The way to the page as one file."""
    if page is None:
        return []
    address = f"/api/v1/runs/{view.run.id}/report/{quote(page)}.html{search(view.selection)}"
    link = html.A(
        "Save as report",
        href=address,
        title="This page as one HTML file, to send or to print",
        className="report-link",
    )
    return [link]


def _scoring(view: View) -> list:
    """Where another genre than the label counts as right, every number says so; no filter, but taken off alike."""
    if view.selection.scoring == "strict":
        return []
    if not query.knows_genres(view.run):
        return [html.Span("This run lists one genre a film: only that counts as right.", className="quiet")]
    words = "any listed genre counts as right"
    return [
        html.A(
            [words, html.Span("×", className="chip-x", **{"aria-hidden": "true"})],
            href=view.query(scoring="strict"),
            className="chip chip-scoring",
            **{"aria-label": f"Count only the one label as right; now {words}"},
        )
    ]


def _fiction(view: View) -> list:
    said = view.run.manifest.fiction
    return [html.Span(said, className="fiction")] if said else []


def _header(key: str, menu: list[tuple[str, str, bool]]) -> html.Header:
    links = [
        html.A(
            name,
            href=path,
            className="menu-link here" if here else "menu-link",
            **{"data-menu": path},
            **({"aria-current": "page"} if here else {}),
        )
        for name, path, here in menu
    ]
    themes = [html.Button(words, className="theme", **{"data-theme": name}) for name, words in THEMES.items()]
    return html.Header(
        [
            html.A(
                [html.Span(className="logo"), "Marquee"], href="/", className="brand", **{"data-menu": "/"}
            ),
            html.Nav(links, className="menu", **{"aria-label": "Main"}),
            Part(f"{key}-runs", className="runs"),
            html.Details(
                [html.Summary("Theme", title="Light or dark"), html.Div(themes, className="pop")],
                className="switch",
            ),
        ],
        className="bar",
    )


def _runs(view: View) -> html.Details:
    runs, broken = view.store.readable()
    links = [
        html.A(
            [
                html.Strong(run.manifest.title),
                html.Span(f"{run.manifest.posters:,} posters · {run.manifest.protocol}"),
            ],
            href=view.query(
                run=run.id, vs=None if view.selection.vs == run.id else view.selection.vs, area=()
            ),
            className="run-link here" if run == view.run else "run-link",
            **({"aria-current": "true"} if run == view.run else {}),
        )
        for run in runs
    ]
    bad = [html.Div(sentence, className="notice notice-error") for sentence in broken]
    summary = html.Summary([html.Span("Run", className="quiet"), " ", view.run.manifest.title])
    return html.Details([summary, html.Div([*links, *bad], className="pop")], className="switch")


def _stale() -> html.Div:
    """What navigate.js shows while the page is not what the address asks for."""
    words = "The page could not be brought up to date: the server did not answer as it should."
    return html.Div(
        [html.Span(words), html.Button("Try again", className="tool")],
        id="stale",
        className="notice notice-error stale",
        role="alert",
        hidden=True,
    )


def _keys() -> html.Dialog:
    rows = {
        "Tab, Enter": "go to anything and open it",
        "arrow keys, Enter": "move in a chart or the table, open a mark or a cell",
        "arrow keys, + −, Enter": "on the map: move it, zoom, filter by what is in sight",
        "← →": "previous and next poster, in the detail view",
        "Esc": "close what is open",
        "/": "search",
        "?": "this list",
    }
    body = [html.Tr([html.Th(key, scope="row"), html.Td(words)]) for key, words in rows.items()]
    return html.Dialog(
        [html.H2("Keys"), html.Table(html.Tbody(body))], id="keys", className="keys", **{"aria-label": "Keys"}
    )
