"""One self-contained HTML file: the figures, findings and most telling posters of what is filtered.

It opens without network and prints well; links in it lead nowhere, so they are left out.
"""

import base64
import re
from dataclasses import replace
from datetime import UTC, datetime
from html import escape

from plotly.io import to_html
from plotly.offline import get_plotlyjs

from dashboard.api.thumbnails import drawn
from dashboard.components.findings import advice, findings, findings_list
from dashboard.components.headline import headline
from dashboard.components.markup import markup
from dashboard.components.outlook_cards import moved
from dashboard.components.poster_card import outcome_class, verdict
from dashboard.domain.errors import UserError
from dashboard.domain.outlook import is_unlabelled, reference
from dashboard.domain.runs import query
from dashboard.domain.runs.pictures import picture_of
from dashboard.domain.runs.query import Poster
from dashboard.domain.runs.strange import why_not
from dashboard.figures.registry import Chart, charts_of, why_empty
from dashboard.settings import ROOT
from dashboard.view import View

POSTERS = 12
PICTURE_WIDTH = 160
STYLE = """
body { background: #fff; } .sheet { max-width: 1080px; margin: 0 auto; padding: 32px; }
.sheet h1 { font-size: 26px; } .sheet h2 { margin: 28px 0 8px; } .about { color: var(--ink-2); margin: 4px 0 20px; }
.two { display: grid; grid-template-columns: 1fr 1fr; gap: 16px; } .two figure, .card { break-inside: avoid; }
.two > * { min-width: 0; }
figure { margin: 0; border: 1px solid var(--line); border-radius: 10px; padding: 12px; }
figcaption { font-weight: 650; } .tip, .see, .card-tools { display: none; } .findings { max-height: none; }
.posters { grid-template-columns: repeat(6, minmax(0, 1fr)); }
.poster { content-visibility: visible; break-inside: avoid; }
.poster-title { white-space: normal; overflow-wrap: anywhere; }
.hashes { font-size: 12px; color: var(--ink-3); margin-top: 32px; overflow-wrap: anywhere; }
@media (max-width: 700px) {
.two { grid-template-columns: 1fr; } .posters { grid-template-columns: repeat(3, minmax(0, 1fr)); } }
"""


def report(view: View) -> str:
    """The report of a View as the text of an HTML file."""
    found = findings(view)
    body = [
        f"<h1>{escape(view.run.manifest.title)}</h1>",
        f"<p class='about'>{escape(_about(view))}</p>",
        _unlinked(markup(headline(view))),
        "<h2>What the figures say</h2>",
        _unlinked(markup(findings_list(view, found))),
        "<h2>What to do next</h2>",
        markup(advice(found)),
        _moved(view),
        "<h2>Figures</h2>",
        f"<div class='two'>{''.join(_figure(view, chart) for chart in _charts(view))}</div>",
        _telling(view),
        f"<p class='hashes'>{escape(_hashes(view))}</p>",
    ]
    style = (ROOT / "assets" / "app.css").read_text(encoding="utf-8") + STYLE
    return (
        "<!doctype html><html lang='en' data-bs-theme='light'><head><meta charset='utf-8'>"
        "<meta name='viewport' content='width=device-width, initial-scale=1'>"
        f"<title>{escape(view.run.manifest.title)}: report</title><style>{style}</style>"
        f"<script>{get_plotlyjs()}</script></head><body><div class='sheet'>{''.join(body)}</div></body></html>"
    )


def _about(view: View) -> str:
    count, total = query.count(view.run, view.selection), view.run.manifest.posters
    which = (
        f"{count:,} of {total:,} posters: {view.selection}"
        if view.selection.is_filtered
        else f"{total:,} posters"
    )
    scoring = (
        "any listed genre counts as right"
        if view.selection.scoring == "any"
        else "the one label counts as right"
    )
    made = f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC"
    run = view.run.manifest
    return f"{which}; {scoring}. Evaluation: {run.protocol}. Made {made}. {run.fiction}".rstrip()


def _charts(view: View) -> list[Chart]:
    """Those of the performance page; of a run without labels what needs none, beside the run it is held against."""
    if not is_unlabelled(view.run):
        return charts_of("performance")
    return [
        chart for page in ("overview", "performance") for chart in charts_of(page) if len(chart.feed(view))
    ]


def _moved(view: View) -> str:
    return _unlinked(markup(moved(view))) if is_unlabelled(view.run) else ""


def _figure(view: View, chart: Chart) -> str:
    table = chart.feed(view)
    if not len(table):
        why = escape(why_empty(chart, table, view))
        return f"<figure><figcaption>{escape(chart.title)}</figcaption><p>{why}</p></figure>"
    drawing = to_html(
        chart.draw(table, view),
        full_html=False,
        include_plotlyjs=False,
        config={"displayModeBar": False, "responsive": True},
        validate=False,
    )
    question = chart.question.split(" Click")[0]
    words = f"<figcaption>{escape(chart.title)}</figcaption><p class='question'>{escape(question)}</p>"
    return f"<figure>{words}{drawing}</figure>"


def _telling(view: View) -> str:
    """The most confident mistakes, or, where nothing is known to be wrong, those like nothing known or least sure."""
    wrong = replace(view.selection, outcome="wrong", sort="mistakes")
    labelled = view.run.has_labels and view.selection.outcome is None
    unknown = "unsure" if why_not(view.run, reference(view.run, view.selection)) else "strange"
    chosen = (
        wrong if labelled else replace(view.selection, sort="mistakes" if view.run.has_labels else unknown)
    )
    posters = query.posters(view.run, chosen, POSTERS)
    if not posters:
        return ""
    named = {"strange": "Least like anything known"}.get(chosen.sort, "The most telling posters")
    title = "The most confident mistakes" if chosen.outcome == "wrong" else named
    return f"<h2>{title}</h2><div class='posters'>{''.join(_card(view, poster) for poster in posters)}</div>"


def _card(view: View, poster: Poster) -> str:
    name = escape(poster.name)
    return (
        f"<div class='poster {outcome_class(poster)}'><div class='frame'>{_picture(view, poster)}</div>"
        f"<div class='poster-title'>{name}</div><div class='poster-verdict'>{markup(verdict(poster))}</div></div>"
    )


def _picture(view: View, poster: Poster) -> str:
    file = picture_of(view.run, poster, view.settings.posters)
    try:
        if file is None:
            raise UserError("There is no picture.")
        code = base64.b64encode(drawn(file, PICTURE_WIDTH)).decode()
    except UserError:
        return f"<div class='no-picture'>{escape(poster.poster)}</div>"
    return f"<img alt='' src='data:image/webp;base64,{code}'>"


def _hashes(view: View) -> str:
    model = view.run.manifest.model
    said = (
        f"{model.name} {model.version or ''}, sha256 {model.sha256 or 'not known'}" if model else "not known"
    )
    return f"Run {view.run.id}, fingerprint {view.run.fingerprint}. Model: {said}."


def _unlinked(text: str) -> str:
    """Without links, and without the sentences that ask for a click."""
    return re.sub(r">Click [^<]*<", "><", re.sub(r"<a([^>]*?) href=\"[^\"]*\"", r"<a\1", text))
