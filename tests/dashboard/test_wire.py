"""What goes to the browser is what Dash itself would send."""

import json
from typing import Any

import numpy as np
import pandas as pd
import pytest
from dash import dcc, no_update
from dash import html as dash_html
from dash._utils import to_json
from dash.development.base_component import Component

from dashboard.app import parts, skeleton
from dashboard.components import html
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
    by_dash = json.loads(to_json(_by_dash(answer)))
    assert json.loads(to_json(plain(answer))) == _elements(by_dash)


@pytest.mark.parametrize("page", all_pages(), ids=lambda page: page.key)
def test_skeleton__is_what_dash_itself_makes(page: Any) -> None:
    drawn = skeleton(page)
    assert json.loads(to_json(_by_dash(drawn))) == json.loads(to_json(drawn))


def test_plain__components_and_what_stays() -> None:
    assert plain([html.A("b", href="?", **{"data-x": np.int64(3)}), no_update]) == [
        {"tag": "a", "props": {"href": "?", "data-x": 3}, "children": ["b"]},
        no_update,
    ]
    assert plain(html.Input(name="q", value="x", type="search")) == {
        "tag": "input",
        "props": {"name": "q", "value": "x", "type": "search"},
        "children": [],
    }


def test_figure__columns_and_arrays_as_lists_and_nothing_for_not_a_number() -> None:
    drawn = figure(
        scatter(
            x=np.array([1.5, np.nan]),
            y=pd.Series([1, 2]),
            text=np.array(["a", None], object),
            error_x={"array": pd.Series([0.5, 1.0])},
        )
    )
    (trace,) = json.loads(to_json(drawn))["data"]
    assert trace == {
        "type": "scatter",
        "x": [1.5, None],
        "y": [1, 2],
        "text": ["a", None],
        "error_x": {"array": [0.5, 1.0]},
    }


def _by_dash(value: Any) -> Any:
    """The same components made by Dash's own classes, which refuse a name that an element does not have."""
    if isinstance(value, list | tuple):
        return [_by_dash(item) for item in value]
    if not isinstance(value, Component) or not (value._type == "Input" or hasattr(dash_html, value._type)):
        return value
    given = {name: _by_dash(item) for name, item in vars(value).items()}
    return getattr(dcc if value._type == "Input" else dash_html, value._type)(**given)


def _elements(value: Any) -> Any:
    """What Dash says of its components, as elements of a page."""
    if isinstance(value, list):
        return [_elements(item) for item in value]
    if not isinstance(value, dict) or "namespace" not in value:
        return value
    assert value["namespace"] == "dash_html_components" or value["type"] == "Input"
    props = dict(value["props"])
    children = props.pop("children", [])
    children = children if isinstance(children, list) else [children]
    return {
        "tag": value["type"].lower(),
        "props": props,
        "children": [_elements(child) for child in children if child is not None],
    }
