"""Overview: how good, compared with what, how sure, where it fails, and what to do next."""

from dash import html
from dash.development.base_component import Component

from dashboard.components import findings
from dashboard.components.chart_card import chart_card
from dashboard.components.headline import figures, headline
from dashboard.figures.registry import Chart
from dashboard.pages.registry import Data, Page, register
from dashboard.view import View


def skeleton(charts: list[Chart]) -> list[Component]:
    story = html.Section(
        [html.H2("What the figures say"), html.Div(id="overview-findings")],
        className="card",
        **{"aria-label": "What the figures say"},
    )
    advice = html.Section(
        [html.H2("What to do next"), html.Div(id="overview-advice")],
        className="card wide",
        **{"aria-label": "What to do next"},
    )
    cards = [chart_card("overview", chart) for chart in charts]
    return [html.Div(id="overview-kpis"), html.Div([story, *cards, advice], className="charts")]


def data(view: View) -> Data:
    return {"figures": figures(view), **findings.said(findings.findings(view))}


def fill(view: View, data: Data) -> dict:
    found = findings.findings(view)
    return {
        "kpis": headline(view),
        "findings": findings.findings_list(view, found),
        "advice": findings.advice(found),
    }


register(
    Page(
        path="/",
        name="Overview",
        order=10,
        lead="How good the model is, how sure we are of that, and where it fails.",
        parts=("kpis", "findings", "advice"),
        skeleton=skeleton,
        data=data,
        fill=fill,
    )
)
