"""Performance: what is taken for what, how sure, and whether the confidence can be believed."""

from dash.development.base_component import Component

from dashboard.components import html
from dashboard.components.chart_card import chart_card
from dashboard.components.gallery import NOTHING_FITS, gallery, listed
from dashboard.components.headline import figures, headline
from dashboard.components.notice import empty
from dashboard.components.part import Part
from dashboard.components.table import table
from dashboard.domain.runs import query
from dashboard.figures.registry import Chart
from dashboard.pages.registry import Data, Page, Report, register
from dashboard.urls import search
from dashboard.view import View

BESIDE = 8


def skeleton(charts: list[Chart]) -> list[Component]:
    first, *rest = charts
    beside = html.Section(Part("performance-gallery"), className="card beside", **{"aria-label": "Posters"})
    return [
        Part("performance-kpis"),
        html.Div(
            [chart_card("performance", first), beside, *(chart_card("performance", chart) for chart in rest)],
            className="charts",
        ),
        _predictions(),
    ]


def _predictions() -> html.Section:
    head = html.Header([html.H2("Predictions"), Part("performance-exports", className="card-tools")])
    question = (
        "Every poster that fits the filters. Click a title to open it; click a genre to see only posters of the "
        "same actual and called genre, and again to see all."
    )
    # The grid stays in the page, for its rows come by themselves; app.css hides it where none fits.
    return html.Section(
        [
            head,
            Part("performance-no-rows", className="no-rows"),
            html.P(question, className="question"),
            table(),
        ],
        className="card strip table-card",
        **{"aria-label": "Predictions"},
    )


def _no_rows(view: View) -> list:
    return [] if query.count(view.run, view.selection) else [empty(NOTHING_FITS)]


def _exports(view: View) -> list:
    if not query.count(view.run, view.selection):
        return []
    address = f"/api/v1/runs/{view.run.id}/posters"
    links = [
        html.A(kind, href=f"{address}.{kind.lower()}{search(view.selection)}", className="tool")
        for kind in ("CSV", "XLSX")
    ]
    return [html.Span("Save these rows: ", className="quiet"), *links]


def data(view: View) -> Data:
    return {"figures": figures(view), "posters": listed(view, BESIDE)}


def fill(view: View, data: Data) -> dict:
    return {
        "kpis": headline(view, behind=True),
        "gallery": gallery(view, BESIDE, 160),
        "exports": _exports(view),
        "no-rows": _no_rows(view),
    }


register(
    Page(
        path="/performance",
        name="Performance",
        order=20,
        lead="What is taken for what, how sure the model is, and whether its confidence can be believed.",
        parts=("kpis", "gallery", "exports", "no-rows"),
        skeleton=skeleton,
        data=data,
        fill=fill,
        report=Report(title=lambda view: "Overview and performance"),
    )
)
