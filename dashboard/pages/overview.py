"""Overview: how good, compared with what, how sure, where it fails, and what to do next.

Of a run without labels, the daily case after launch: what was called, what is promised, and what has moved. Its parts
stay empty for a run with labels, and assets/overview.css hides the charts that the other kind of run has.
"""

from dash.development.base_component import Component

from dashboard.components import findings, html
from dashboard.components.chart_card import chart_card
from dashboard.components.headline import figures, headline
from dashboard.components.outlook_cards import held_against, moved, strange
from dashboard.components.outlook_data import outlook_data
from dashboard.components.part import Part
from dashboard.components.savings_verdict import worth
from dashboard.domain.outlook import is_unlabelled
from dashboard.figures.registry import Chart
from dashboard.pages.registry import Data, Page, Report, register
from dashboard.view import View


def skeleton(charts: list[Chart]) -> list[Component]:
    story = html.Section(
        [html.H2("What the figures say"), Part("overview-findings")],
        className="card",
        **{"aria-label": "What the figures say"},
    )
    advice = html.Section(
        [html.H2("What to do next"), Part("overview-advice")],
        className="card wide",
        **{"aria-label": "What to do next"},
    )
    cards = [chart_card("overview", chart) for chart in charts]
    moved = Part("overview-moved", className="overview-part")
    strange = Part("overview-strange", className="overview-part wide")
    return [
        Part("overview-kpis"),
        Part("overview-worth", className="overview-part"),
        Part("overview-held"),
        html.Div([story, *cards, moved, strange, advice], className="charts"),
    ]


def data(view: View) -> Data:
    promised = {"outlook": outlook_data(view)} if is_unlabelled(view.run) else {}
    return {"figures": figures(view), **promised, **findings.said(findings.findings(view))}


def fill(view: View, data: Data) -> dict:
    found = findings.findings(view)
    unlabelled = is_unlabelled(view.run)
    return {
        "held": held_against(view) if unlabelled else [],
        "moved": moved(view) if unlabelled else [],
        "strange": strange(view) if unlabelled else [],
        "kpis": headline(view),
        "worth": [] if unlabelled else worth(view),
        "findings": findings.findings_list(view, found),
        "advice": findings.advice(view, found),
    }


register(
    Page(
        path="/",
        name="Overview",
        order=10,
        lead="How good the model is, how sure we are of that, and where it fails.",
        parts=("kpis", "worth", "held", "findings", "moved", "strange", "advice"),
        skeleton=skeleton,
        data=data,
        fill=fill,
        report=Report(title=lambda view: "Overview and performance"),
    )
)
