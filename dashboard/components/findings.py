"""Findings in words, each a link to the view that shows it, and what follows from them."""

from dataclasses import asdict
from typing import Any
from urllib.parse import quote

from dash.development.base_component import Component

from dashboard.components import html
from dashboard.components.notice import empty
from dashboard.domain.diagnosis import diagnose
from dashboard.domain.metrics.facts import FEW
from dashboard.domain.metrics.finding import Finding
from dashboard.domain.metrics.recommendations import Recommendation, recommendations
from dashboard.domain.metrics.wording import counted
from dashboard.domain.outlook import is_unlabelled
from dashboard.domain.runs import query
from dashboard.view import BASELINE, View, baseline_run

WORDS = {"serious": "✗ Serious", "notable": "! Notable", "good": "✓ Good"}


def findings(view: View) -> list[Finding]:
    """The findings of what the view shows, worst first."""
    return diagnose(view.run, view.selection, view.vs, baseline_run(view), view.store)


def findings_list(view: View, found: list[Finding]) -> html.Div:
    """One line a finding: how grave, what, the sentence with its numbers, the link."""
    if not found:
        why = _why_silent(view)
        said = f"Nothing can be said of these posters: {why}" if why else "Nothing stands out."
        return empty([said, *_own_page(view)])
    return html.Div([_row(view, finding) for finding in found], className="findings")


def advice(view: View, found: list[Finding]) -> html.Div:
    """What to do next; each piece says which findings it rests on."""
    given = recommendations(found)
    if given:
        return html.Ol([_advice(view, one) for one in given], className="advice")
    why = _why_silent(view)
    return empty(f"Nothing can be advised from these posters: {why}" if why else "Nothing calls for action.")


def said(found: list[Finding]) -> dict[str, Any]:
    """Findings and advice as plain values."""
    return {
        "findings": [asdict(finding) for finding in found],
        "recommendations": [one.text for one in recommendations(found)],
    }


def _why_silent(view: View) -> str:
    """The one reason for which little can be found of these posters, and what to do; empty where there is none."""
    chosen, posters = view.selection, query.count(view.run, view.selection)
    if not posters:
        return "none fits these filters. Remove one above."
    if not is_unlabelled(view.run) and not query.confusion_matrix(view.run, chosen).any():
        return "none has a known genre."
    if chosen.outcome or chosen.newly:
        return "the filters choose them by whether the model is right. Remove that filter above."
    if posters < FEW and chosen.is_filtered:
        return f"only {counted(posters)} {'fits' if posters == 1 else 'fit'} these filters. Remove one above."
    if chosen.filters != chosen.but(actual=()).before_answers.filters:
        return "the filters choose them by genre or by what the model said. Remove those above."
    return ""


def _own_page(view: View) -> list[str | Component]:
    """Where more is told of the one genre that is chosen."""
    if len(view.selection.actual) != 1:
        return []
    (genre,) = view.selection.actual
    path = f"/genres/{quote(genre, safe='')}"
    return [
        " Their genre has a page of its own:",
        html.A(f"{genre} ›", href=view.link(path, actual=()), className="see"),
    ]


def _row(view: View, finding: Finding) -> html.A:
    words = [html.Span(WORDS[finding.severity], className="grave"), html.Strong(finding.title)]
    return html.A(
        [
            html.Div(words, className="finding-head"),
            html.P(finding.text),
            html.Span("See it ›", className="see"),
        ],
        href=_place(view, finding),
        className=f"finding {finding.severity}",
    )


def _see(view: View, finding: Finding) -> html.A:
    return html.A(
        "See it ›", href=_place(view, finding), className="see", **{"aria-label": f"See it: {finding.title}"}
    )


def _place(view: View, finding: Finding) -> str:
    """The link to the view that shows the finding, down to the chart where one does."""
    href = view.link(f"/{finding.page}", **{**_second(view, finding), **finding.selection})
    return href + (f"#{finding.page}-{finding.chart}-controls" if finding.chart else "")


def _second(view: View, finding: Finding) -> dict[str, str]:
    """A finding about another run knows its figures, not its name: the one compared with, else the baseline."""
    return {"vs": view.vs.id if view.vs else BASELINE} if finding.page == "compare" else {}


def _advice(view: View, one: Recommendation) -> html.Li:
    because = f"Because: {'; '.join(f.title for f in one.because)}."
    return html.Li([one.text, _see(view, one.because[0]), html.Span(because, className="why")])
