"""What a callback answers, as plain values: elements for the parts of a page, figures for its charts.

Dash would turn figures into JSON by itself, in the loop that serves everybody, with a copy of each: a fifth of all the
time of an answer.
"""

from typing import Any

import numpy as np
import pandas as pd
import plotly.graph_objects as go
from dash import dcc
from dash.development.base_component import Component


def plain(value: Any) -> Any:
    """Lists, dicts, texts and numbers that say the same; what is no component or figure stays as it is."""
    if isinstance(value, str):
        return value
    if isinstance(value, Component):
        return _element(value)
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if isinstance(value, go.Figure):
        return {"data": [_drawn(trace) for trace in value._data], "layout": _drawn(value._layout)}
    return value


def _element(component: Component) -> dict[str, Any]:
    """An element as part.js draws it: of html.* or a field. Beside what was given to it, a component keeps lists of
    all the names that could be."""
    given = {
        name: value for name, value in component.__dict__.items() if not name.startswith(("_", "available_"))
    }
    children = given.pop("children", None)
    if isinstance(component, dcc.Input):
        given.pop("debounce", None)  # a field of the browser is silent until it is left anyway
    children = children if isinstance(children, list | tuple) else [children]
    return {
        "tag": component._type.lower(),
        "props": given,
        "children": [plain(child) for child in children if child is not None],
    }


def _drawn(value: Any) -> Any:
    """A part of a figure, arrays as lists; long lists of numbers are not looked through one by one."""
    if isinstance(value, dict):
        return {name: _drawn(item) for name, item in value.items()}
    if isinstance(value, np.ndarray | pd.Series):
        return value.tolist()
    if isinstance(value, list | tuple) and value and isinstance(value[0], dict):
        return [_drawn(item) for item in value]
    return value
