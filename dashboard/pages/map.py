"""Map: every poster of the run as a point, like beside like; an area drawn on it filters, a point opens its poster."""

import base64
import json
from typing import Any

import numpy as np
from dash import dcc
from dash.development.base_component import Component

from dashboard.components import html
from dashboard.components.chart_card import choices
from dashboard.components.gallery import gallery, listed
from dashboard.components.map_legend import legend
from dashboard.components.map_picture import map_picture
from dashboard.components.notice import empty
from dashboard.components.part import Part
from dashboard.components.tip import tip
from dashboard.domain.runs import query
from dashboard.domain.runs.places import fitting, places
from dashboard.domain.selection import COLOURS
from dashboard.figures.map_points import palette, shown_colour
from dashboard.figures.registry import Chart
from dashboard.figures.theme import figure
from dashboard.pages.registry import Data, Page, Report, register
from dashboard.urls import points_src, search
from dashboard.view import View

BESIDE = 12
TOOLS = {
    "lasso": ("Lasso", "Draw around posters to filter them"),
    "select": ("Box", "Draw a box around posters to filter them"),
    "pan": ("Move", "Drag the map; the wheel zooms"),
    "in": ("+", "Zoom in"),
    "out": ("−", "Zoom out"),
    "home": ("Whole map", "Show all of the map again"),
}
NO_MAP = (
    "This run has no map: its posters have no coordinates, which are computed from embeddings when a model "
    "makes a run. Choose another run above; the posters of this one are listed here."
)
HELP = (
    "Two posters lie near each other when the model sees them as alike. The two directions have no meaning of "
    "their own, and distances across the whole map say little: look at who is next to whom."
)


def skeleton(charts: list[Chart]) -> list[Component]:
    tools = [
        html.Button(words, title=says, className="tool", **{"data-map-tool": name, "aria-label": says})
        for name, (words, says) in TOOLS.items()
    ]
    picture = html.Button("PNG", title="Save the map as a picture", className="tool", **{"data-png": "map"})
    head = html.Header(
        [
            html.Div([html.H2("Like beside like"), tip(HELP)], className="card-title"),
            html.Div(
                [*tools, picture, Part("map-save", tag="span")],
                className="card-tools map-tools",
                role="group",
                **{"aria-label": "Map"},
            ),
        ]
    )
    # map.js draws into a place of its own: a Graph would draw anew, with the points as a prop, at each zoom. The
    # empty one here has Plotly loaded.
    loader = dcc.Graph(id="map-plotly", figure=figure(height=10), className="map-plotly")
    card = html.Section(
        [
            head,
            Part("map-caption", tag="p", className="question"),
            Part("map-colours", className="controls"),
            html.Div(id="map-plot", className="map-plot"),
            Part("map-legend", className="map-legend"),
            Part("map-state"),
            html.Div(loader, hidden=True),
        ],
        className="card chart-card map-card",
        **{"data-chart": "map", "aria-label": "Map"},
    )
    beside = html.Section(Part("map-gallery"), className="card beside", **{"aria-label": "Posters"})
    return [html.Div([card, beside], className="map-columns")]


def data(view: View) -> Data:
    points = places(view.run)
    return {
        "on_the_map": points.total,
        "drawn": len(points.rows),
        "colour": shown_colour(view),
        "points": points_src(view.run.id, view.run.fingerprint) if points.total else None,
        "posters": listed(view, BESIDE),
    }


def fill(view: View, data: Data) -> dict[str, Any]:
    shown = gallery(view, BESIDE, 160)
    if not data["on_the_map"]:
        nothing: dict[str, Any] = {name: [] for name in ("caption", "colours", "state", "save")}
        return {**nothing, "legend": [empty(NO_MAP)], "gallery": shown}
    offered = COLOURS if view.run.has_labels else {"called": COLOURS["called"]}
    return {
        "caption": _caption(view, data),
        "colours": [
            html.Span("Coloured by ", className="quiet"),
            choices(view, "colour", offered, "Coloured by"),
        ],
        "legend": legend(view),
        "save": _save(view),
        "state": html.Div(hidden=True, **{"data-map": json.dumps(_state(view, data))}),
        "gallery": shown,
    }


def _save(view: View) -> html.A:
    return html.A(
        "CSV",
        href=f"/api/v1/runs/{view.run.id}/map.csv{search(view.selection)}",
        title="Save the points that fit, with their places",
        className="tool",
    )


def _caption(view: View, data: Data) -> str:
    total, drawn, posters = data["on_the_map"], data["drawn"], view.run.manifest.posters
    parts = ["Each point is a poster; near means alike. The axes have no meaning."]
    if drawn < total:
        parts.append(f"{drawn:,} of {total:,} drawn, evenly at random; counts and filters use all of them.")
    if total < posters:
        parts.append(f"{posters - total:,} of {posters:,} posters have no place on the map.")
    return " ".join(parts)


def _state(view: View, data: Data) -> dict[str, Any]:
    """What map.js needs beside the points: colours, and one bit a point for whether it fits; null for all."""
    fits = fitting(view.run, view.selection) if view.selection.is_filtered else None
    return {
        "points": data["points"],
        "one": f"/api/v1/runs/{view.run.id}/map/",
        "scoring": view.selection.scoring,
        "by": data["colour"],
        "colours": palette(view),
        "fits": None
        if fits is None
        else base64.b64encode(np.packbits(fits, bitorder="little").tobytes()).decode(),
        "area": view.selection.area,
        "label": f"Map of {data['drawn']:,} posters by likeness, {query.count(view.run, view.selection):,} fit. "
        "The posters that fit are listed beside it.",
    }


register(
    Page(
        path="/map",
        name="Map",
        order=45,
        lead="All posters by likeness. Draw around some to filter them; click a point to open its poster.",
        parts=("caption", "colours", "legend", "state", "save", "gallery"),
        skeleton=skeleton,
        data=data,
        fill=fill,
        report=Report(
            title=lambda view: "Map",
            headline=True,
            scripted=lambda view: {"map-plot": map_picture(view)} if places(view.run).total else {},
        ),
    )
)
