"""Predict: posters that a person has, judged at once. The server keeps nothing; assets/predict.js does the rest."""

import json
from typing import Any

from dash.development.base_component import Component

from dashboard.components import html
from dashboard.components.part import Part
from dashboard.domain.errors import UserError
from dashboard.domain.inference.picture import FORMATS, MOST_BYTES
from dashboard.domain.runs import query
from dashboard.domain.runs.pictures import picture_of
from dashboard.domain.savings.case import case_of
from dashboard.domain.savings.wanted import wanted
from dashboard.domain.selection import Selection
from dashboard.figures.registry import Chart
from dashboard.figures.theme import genre_colour
from dashboard.pages.registry import Data, Page, register
from dashboard.urls import href, poster_src
from dashboard.view import PREFERRED, View

SIMILAR = 8
SAMPLES = 10
# Stands for a poster's name in the addresses that predict.js completes.
STAND_IN = "POSTER"


def skeleton(charts: list[Chart]) -> list[Component]:
    drop = html.Section(
        [
            html.H2("Drop a poster here, or a hundred"),
            html.P("or paste one from the clipboard with Ctrl+V", className="predict-or"),
            html.Div(
                [
                    html.Button(
                        "Choose pictures", className="predict-button primary", **{"data-do": "choose"}
                    ),
                    html.Button("Take a photo", className="predict-button", **{"data-do": "photo"}),
                ],
                className="predict-buttons",
            ),
            html.P(_accepted(), className="quiet"),
        ],
        className="card predict-drop",
        **{"aria-label": "Posters to judge"},
    )
    work = html.Div(id="predict-work", className="predict-work")
    return [html.Div(Part("predict-facts"), hidden=True), drop, Part("predict-samples"), work]


def data(view: View) -> Data:
    """What the browser needs to ask for predictions and to say them: addresses, threshold, colours, samples."""
    shown = Selection(run=view.selection.run)
    has_pictures = view.run.poster_folder(view.settings.posters) is not None
    return {
        "run": view.run.id,
        "run_title": view.run.manifest.title,
        "similar": SIMILAR,
        "poster_link": href("/posters", shown.but(poster=STAND_IN)),
        "poster_picture": poster_src(view.run.id, STAND_IN, 120) if has_pictures else None,
        "savings_link": href("/savings", view.selection.cleared()),
        "colours": {genre: genre_colour(genre, view.run.genres) for genre in view.run.genres},
        "most_bytes": MOST_BYTES,
        **_threshold(view),
        "samples": _samples(view),
    }


def fill(view: View, data: Data) -> dict[str, Any]:
    facts = html.Div(**{"data-facts": json.dumps(data)})
    return {"facts": facts, "samples": _sample_row(data["samples"])}


def _accepted() -> str:
    names = {"WEBP": "WebP"}
    *most, last = (names.get(name, name) for name in FORMATS)
    return f"{', '.join(most)} or {last}, up to {MOST_BYTES / 1e6:.0f} MB each. Pictures are not kept."


def _threshold(view: View) -> dict[str, Any]:
    """The calculator's threshold (None: nothing goes out untouched) and where it comes from."""
    plan = wanted(view.selection.plan)
    if plan.chose_threshold:
        return {"threshold": plan.scenario.threshold, "threshold_from": "chosen", "no_threshold": ""}
    try:
        best = case_of(view.run, view.selection, view.store).scenario.threshold
    except UserError as error:
        return {"threshold": None, "threshold_from": "none", "no_threshold": str(error)}
    return {"threshold": best, "threshold_from": "best", "no_threshold": ""}


def _samples(view: View) -> list[dict[str, str]]:
    """Posters spread evenly over the sample run; where it is not here, over the run shown; none without pictures."""
    run = next((run for run in view.store.readable()[0] if run.id == PREFERRED), view.run)
    total = run.manifest.posters
    places = sorted({(2 * k + 1) * total // (2 * SAMPLES) for k in range(SAMPLES)}) if total else []
    found = [query.posters(run, Selection(sort="file"), 1, place)[0] for place in places]
    return [
        {
            "title": poster.name,
            "picture": poster_src(run.id, poster.poster, 480),
            "small": poster_src(run.id, poster.poster, 120),
        }
        for poster in found
        if picture_of(run, poster, view.settings.posters)
    ]


def _sample_row(samples: list[dict[str, str]]) -> list[Component]:
    if not samples:
        return []
    buttons = [
        html.Button(
            html.Img(src=sample["small"], alt=sample["title"]),
            className="frame predict-sample",
            title=sample["title"],
            **{"data-do": "sample", "data-number": str(number)},
        )
        for number, sample in enumerate(samples)
    ]
    row = html.Div(buttons, className="predict-sample-row")
    return [html.Section([html.H2("No poster at hand? Try one of these"), row], className="predict-samples")]


register(
    Page(
        path="/predict",
        name="Predict",
        order=70,
        lead="Which genre a poster looks like, how sure that is, and whether a person should look.",
        parts=("facts", "samples"),
        skeleton=skeleton,
        data=data,
        fill=fill,
        filtered=False,
    )
)
