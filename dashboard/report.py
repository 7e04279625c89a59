"""One self-contained HTML file of a page as filtered: its figures, the findings that concern it, its posters.

It opens without network and prints well; links in it would lead nowhere, so only their words are kept.
"""

import re
from dataclasses import replace
from datetime import UTC, datetime
from html import escape
from pathlib import Path
from typing import Any

import orjson
from plotly.offline import get_plotlyjs

from dashboard.components import html
from dashboard.components.findings import advice, findings, findings_list
from dashboard.components.headline import headline
from dashboard.components.markup import markup
from dashboard.components.outlook_cards import moved
from dashboard.components.poster_card import poster_grid
from dashboard.components.savings_verdict import worth
from dashboard.domain.errors import UserError
from dashboard.domain.outlook import is_unlabelled, reference
from dashboard.domain.runs import query
from dashboard.domain.runs.strange import why_not
from dashboard.figures.registry import charts_of
from dashboard.on_paper import Paper
from dashboard.pages.registry import Page, Report, page_named
from dashboard.settings import ROOT
from dashboard.view import View

POSTERS = 12
TOGETHER = ("overview", "performance")
STYLE = Path(__file__).with_name("report.css")
SCRIPT = Path(__file__).with_name("report.js")


def report(view: View, page: Page | None = None) -> str:
    """The report of a page as the text of an HTML file; without one, of overview and performance.

    Raises UserError where the page has none of this view, and where the view's query said more than was understood: a
    report of other posters than were asked for would be taken for the right one.
    """
    if view.selection.notices:
        raise UserError(f"{' '.join(view.selection.notices)} No report was written.")
    page = page or page_named("")[0]
    if page.report is None or (refused := page.report.refused(view)):
        raise UserError(refused)
    paper = Paper(view)
    body = _both(view, paper) if page.key in TOGETHER else _one(view, page, page.report, paper)
    title = f"{page.report.title(view)}: {view.run.manifest.title}"
    whole = html.Div(
        [
            html.H1(title),
            html.P(_about(view, page), className="about"),
            html.Div(body, className=f"is-{page.key}"),
            _terms(paper),
            html.P(_hashes(view), className="hashes"),
        ],
        className="sheet",
    )
    return _document(title, markup(whole), paper.figures, is_unlabelled(view.run))


def file_name(view: View, page: Page | None) -> str:
    """What the file is called where nobody says: after the run, and the page where one was asked for."""
    named = [view.run.id, page.key if page else None, view.genre if page else None]
    return "-".join(re.sub(r"\W+", "-", name).lower() for name in (*named, "report") if name) + ".html"


def _both(view: View, paper: Paper) -> list[Any]:
    """Overview and performance in one: of a run without labels what needs none, beside the run it is held against."""
    found = findings(view)
    unlabelled = is_unlabelled(view.run)
    charts = [chart for key in (TOGETHER if unlabelled else ("performance",)) for chart in charts_of(key)]
    return [
        paper.plain(headline(view)),
        *([] if unlabelled else paper.plain(worth(view))),
        html.H2("What the figures say"),
        paper.plain(findings_list(view, found)),
        html.H2("What to do next"),
        paper.plain(advice(view, found)),
        paper.plain(moved(view)) if unlabelled else "",
        html.H2("Figures"),
        html.Div([card for chart in charts if (card := paper.chart(chart))], className="charts"),
        *_telling(view, paper),
    ]


def _one(view: View, page: Page, said: Report, paper: Paper) -> list[Any]:
    """A page as it is on the screen, after the findings that concern it."""
    found = [finding for finding in findings(view) if said.concerns(view, finding)]
    filled = page.fill(view, page.data(view))
    places = {f"{page.key}-{name}": part for name, part in filled.items()} | said.scripted(view)
    story = [html.H2("What the figures say"), paper.plain(findings_list(view, found))] if found else []
    return [
        paper.plain(headline(view)) if said.headline else "",
        *story,
        *paper.page(page.key, page.charts, page.skeleton(page.charts), places),
    ]


def _about(view: View, page: Page) -> str:
    count, total = query.count(view.run, view.selection), view.run.manifest.posters
    chosen = view.selection.is_filtered and page.filtered
    which = f"{count:,} of {total:,} posters: {view.selection}" if chosen else f"{total:,} posters"
    scoring = (
        "any listed genre counts as right"
        if view.selection.scoring == "any"
        else "the one label counts as right"
    )
    made = f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC"
    run = view.run.manifest
    return f"{which}; {scoring}. Evaluation: {run.protocol}. Made {made}. {run.fiction}".rstrip()


def _telling(view: View, paper: Paper) -> list[Any]:
    """The most confident mistakes, or, where nothing is known to be wrong, those like nothing known or least sure."""
    wrong = replace(view.selection, outcome="wrong", sort="mistakes")
    labelled = view.run.has_labels and view.selection.outcome is None
    unknown = "unsure" if why_not(view.run, reference(view.run, view.selection)) else "strange"
    chosen = (
        wrong if labelled else replace(view.selection, sort="mistakes" if view.run.has_labels else unknown)
    )
    posters = query.posters(view.run, chosen, POSTERS)
    if not posters:
        return []
    named = {"strange": "Least like anything known"}.get(chosen.sort, "The most telling posters")
    title = "The most confident mistakes" if chosen.outcome == "wrong" else named
    return [html.H2(title), paper.plain(poster_grid(view, posters))]


def _terms(paper: Paper) -> Any:
    """What the page explains when a mark is pointed at."""
    rows = [html.Div([html.Dt(term), html.Dd(meaning)]) for meaning, term in paper.terms.items()]
    return html.Section([html.H2("What is meant"), html.Dl(rows)], className="terms") if rows else ""


def _hashes(view: View) -> str:
    model = view.run.manifest.model
    said = (
        f"{model.name} {model.version or ''}, sha256 {model.sha256 or 'not known'}" if model else "not known"
    )
    return f"Run {view.run.id}, fingerprint {view.run.fingerprint}. Model: {said}."


def _document(title: str, body: str, figures: dict[str, Any], unlabelled: bool) -> str:
    sheets = [file.read_text(encoding="utf-8") for file in sorted((ROOT / "assets").glob("*.css"))]
    # Within a script nothing may look like its end, whatever a film is called.
    drawn = orjson.dumps(figures, option=orjson.OPT_SERIALIZE_NUMPY).decode().replace("<", "\\u003c")
    kind = " class='no-labels'" if unlabelled else ""
    return (
        f"<!doctype html><html lang='en' data-bs-theme='light'{kind}><head><meta charset='utf-8'>"
        "<meta name='viewport' content='width=device-width, initial-scale=1'>"
        f"<title>{escape(title)}: report</title><style>{''.join(sheets)}{STYLE.read_text(encoding='utf-8')}</style>"
        f"<script>{get_plotlyjs()}</script></head><body>{body}"
        f"<script>const FIGURES = {drawn};\n{SCRIPT.read_text(encoding='utf-8')}</script></body></html>"
    )
