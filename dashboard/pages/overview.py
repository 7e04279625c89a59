"""Overview: how good, compared with what, how sure, and where it fails."""

from dash import html
from dash.development.base_component import Component

from dashboard.components.chart_card import chart_card
from dashboard.components.headline import figures, headline
from dashboard.figures.registry import Chart
from dashboard.pages.registry import Data, Page, register
from dashboard.view import View


def skeleton(charts: list[Chart]) -> list[Component]:
    return [
        html.Div(id="overview-kpis"),
        html.Div([chart_card("overview", chart) for chart in charts], className="charts"),
    ]


def data(view: View) -> Data:
    return {"figures": figures(view)}


def fill(view: View, data: Data) -> dict:
    return {"kpis": headline(view)}


register(
    Page(
        path="/",
        name="Overview",
        order=10,
        lead="How good the model is, how sure we are of that, and where it fails.",
        parts=("kpis",),
        skeleton=skeleton,
        data=data,
        fill=fill,
    )
)
