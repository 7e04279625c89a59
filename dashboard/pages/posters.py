"""Posters: a gallery sized for looking, in the order that a reviewer wants."""

from dash.development.base_component import Component

from dashboard.components.gallery import gallery, listed
from dashboard.components.part import Part
from dashboard.figures.registry import Chart
from dashboard.pages.registry import Data, Page, Report, register
from dashboard.view import View

PER_PAGE = 24


def skeleton(charts: list[Chart]) -> list[Component]:
    return [Part("posters-gallery")]


def data(view: View) -> Data:
    return {"posters": listed(view, PER_PAGE)}


def fill(view: View, data: Data) -> dict:
    return {"gallery": gallery(view, PER_PAGE)}


register(
    Page(
        path="/posters",
        name="Posters",
        order=40,
        lead="Every poster of the run with what was said of it. Click one to open it.",
        parts=("gallery",),
        skeleton=skeleton,
        data=data,
        fill=fill,
        report=Report(title=lambda view: "Posters", headline=True),
    )
)
