"""What goes to the browser is what Dash itself would send."""

import base64
import json
from typing import Any

import numpy as np
import pandas as pd
import pytest
from dash import dcc, html, no_update
from dash._utils import to_json

from dashboard.app import parts
from dashboard.domain.runs.store import Store
from dashboard.figures.theme import figure, scatter
from dashboard.pages.registry import all_pages
from dashboard.settings import Settings
from dashboard.wire import plain


@pytest.mark.parametrize("page", all_pages(), ids=lambda page: page.key)
@pytest.mark.parametrize("run", ["small", "unlabelled"])
def test_plain__every_page_says_the_same_as_by_dash(
    page: Any, run: str, settings: Settings, store: Store
) -> None:
    path = page.path.replace("<genre>", "Drama")
    answer = parts(page, settings, store, f"?run={run}&poster=Drama%2F2.png&q=e", path)
    by_dash = _decoded(json.loads(to_json(answer)))
    assert json.loads(to_json(plain(answer))) == _elements(by_dash)


def test_plain__arrays_components_and_what_stays() -> None:
    drawn = figure(
        scatter(x=np.array([1.5, np.nan]), y=pd.Series([1, 2]), text=np.array(["a", None], object))
    )
    assert plain([html.A("b", href="?", **{"data-x": np.int64(3)}), no_update]) == [
        {"tag": "a", "props": {"href": "?", "data-x": 3}, "children": ["b"]},
        no_update,
    ]
    field = dcc.Input(name="q", value="x", type="search", debounce=True)
    assert plain(field) == {
        "tag": "input",
        "props": {"name": "q", "value": "x", "type": "search"},
        "children": [],
    }
    trace = plain(drawn)["data"][0]
    assert (trace["y"], trace["text"]) == ([1, 2], ["a", None])
    assert json.loads(to_json(plain(drawn)))["data"][0]["x"] == [1.5, None]


def _elements(value: Any) -> Any:
    """What Dash says of its components, as elements of a page."""
    if isinstance(value, list):
        return [_elements(item) for item in value]
    if not isinstance(value, dict) or "namespace" not in value:
        return value
    assert value["namespace"] == "dash_html_components" or value["type"] == "Input"
    props = {name: item for name, item in value["props"].items() if name != "debounce"}
    children = props.pop("children", [])
    children = children if isinstance(children, list) else [children]
    return {
        "tag": value["type"].lower(),
        "props": props,
        "children": [_elements(child) for child in children if child is not None],
    }


def _decoded(value: Any) -> Any:
    """Plotly packs arrays of numbers; here they are lists again."""
    if isinstance(value, list):
        return [_decoded(item) for item in value]
    if not isinstance(value, dict):
        return value
    if "bdata" not in value:
        return {name: _decoded(item) for name, item in value.items()}
    packed = np.frombuffer(base64.b64decode(value["bdata"]), np.dtype(value["dtype"]))
    shape = [int(size) for size in value.get("shape", str(len(packed))).split(",")]
    return json.loads(json.dumps(packed.reshape(shape).tolist()).replace("NaN", "null"))
