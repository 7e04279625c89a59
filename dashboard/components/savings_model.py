"""What the browser needs to follow the hand: the curve with its band, the scenario, and words for both."""

from typing import Any

import numpy as np
import orjson

from dashboard.components import html
from dashboard.domain.savings.case import Case
from dashboard.domain.savings.curve import table
from dashboard.domain.savings.inputs import INPUTS
from dashboard.figures.savings_behind import posters_link
from dashboard.view import View


def model(view: View, case: Case) -> html.Div:
    """A hidden element whose `data-model` is JSON; assets/savings.js reads it whenever it changes."""
    return html.Div(hidden=True, **{"data-model": orjson.dumps(_model(view, case)).decode()})


def _model(view: View, case: Case) -> dict[str, Any]:
    low, high = case.band
    return {
        "run": view.run.id,
        "title": view.run.manifest.title,
        "scoring": case.scoring,
        "scenario": case.scenario.model_dump(),
        "currency": case.currency,
        "table": table(case.study.curve) | {"low": _cents(low), "high": _cents(high)},
        "labels": {name: field.label for name, field in INPUTS.items()},
        "out": posters_link(view, sort="unsure"),
        "wrong": posters_link(view, sort="unsure", outcome="wrong"),
    }


def _cents(amounts: Any) -> list[float]:
    return np.round(amounts, 2).tolist()
