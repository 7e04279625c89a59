"""Performance: what is taken for what, how sure, and whether the confidence can be believed."""

from dash import html
from dash.development.base_component import Component

from dashboard.components.chart_card import chart_card
from dashboard.components.gallery import gallery, listed
from dashboard.components.headline import figures, headline
from dashboard.figures.registry import Chart
from dashboard.pages.registry import Data, Page, register
from dashboard.view import View

BESIDE = 8


def skeleton(charts: list[Chart]) -> list[Component]:
    first, *rest = charts
    beside = html.Section(
        html.Div(id="performance-gallery"), className="card beside", **{"aria-label": "Posters"}
    )
    return [
        html.Div(id="performance-kpis"),
        html.Div(
            [chart_card("performance", first), beside, *(chart_card("performance", chart) for chart in rest)],
            className="charts",
        ),
    ]


def data(view: View) -> Data:
    return {"figures": figures(view), "posters": listed(view, BESIDE)}


def fill(view: View, data: Data) -> dict:
    return {"kpis": headline(view), "gallery": gallery(view, BESIDE, 160)}


register(
    Page(
        path="/performance",
        name="Performance",
        order=20,
        lead="What is taken for what, how sure the model is, and whether its confidence can be believed.",
        parts=("kpis", "gallery"),
        skeleton=skeleton,
        data=data,
        fill=fill,
    )
)
