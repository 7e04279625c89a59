"""Findings in words, each a link to the view that shows it, and what follows from them."""

from dataclasses import asdict
from typing import Any

from dashboard.components import html
from dashboard.components.notice import empty
from dashboard.domain.diagnosis import diagnose
from dashboard.domain.metrics.finding import Finding
from dashboard.domain.metrics.recommendations import Recommendation, recommendations
from dashboard.view import BASELINE, View, baseline_run

WORDS = {"serious": "✗ Serious", "notable": "! Notable", "good": "✓ Good"}


def findings(view: View) -> list[Finding]:
    """The findings of what the view shows, worst first."""
    return diagnose(view.run, view.selection, view.vs, baseline_run(view), view.store)


def findings_list(view: View, found: list[Finding]) -> html.Div:
    """One line a finding: how grave, what, the sentence with its numbers, the link."""
    if not found:
        return empty(
            "Nothing can be said of these posters: too few fit, no genre is known, or the filters fix what is right."
        )
    return html.Div([_row(view, finding) for finding in found], className="findings")


def advice(found: list[Finding]) -> html.Div:
    """What to do next; each piece says which findings it rests on."""
    given = recommendations(found)
    if not given:
        return empty("Nothing calls for action.")
    return html.Ol([_advice(one) for one in given], className="advice")


def said(found: list[Finding]) -> dict[str, Any]:
    """Findings and advice as plain values."""
    return {
        "findings": [asdict(finding) for finding in found],
        "recommendations": [one.text for one in recommendations(found)],
    }


def _row(view: View, finding: Finding) -> html.A:
    words = [html.Span(WORDS[finding.severity], className="grave"), html.Strong(finding.title)]
    return html.A(
        [
            html.Div(words, className="finding-head"),
            html.P(finding.text),
            html.Span("See it ›", className="see"),
        ],
        href=view.link(f"/{finding.page}", **{**_second(view, finding), **finding.selection}),
        className=f"finding {finding.severity}",
    )


def _second(view: View, finding: Finding) -> dict[str, str]:
    """A finding about another run knows its figures, not its name: the one compared with, else the baseline."""
    return {"vs": view.vs.id if view.vs else BASELINE} if finding.page == "compare" else {}


def _advice(one: Recommendation) -> html.Li:
    return html.Li(
        [one.text, html.Span(f"Because: {'; '.join(f.title for f in one.because)}.", className="why")]
    )
