"""What a callback answers, as plain values.

Dash would turn components and figures into JSON by itself, in the loop that serves everybody, with a copy of each
figure and a look at every name that a component might have: a fifth of all the time of an answer.
"""

from typing import Any

import numpy as np
import pandas as pd
import plotly.graph_objects as go
from dash.development.base_component import Component


def plain(value: Any) -> Any:
    """Lists, dicts, texts and numbers that say the same; what is no component or figure stays as it is."""
    if isinstance(value, str):
        return value
    if isinstance(value, Component):
        return {"props": _properties(value), "type": value._type, "namespace": value._namespace}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if isinstance(value, go.Figure):
        return {"data": [_drawn(trace) for trace in value._data], "layout": _drawn(value._layout)}
    return value


def _properties(component: Component) -> dict[str, Any]:
    """What was given to a component; beside that it keeps lists of all the names that could be."""
    given = component.__dict__.items()
    return {name: plain(item) for name, item in given if not name.startswith(("_", "available_"))}


def _drawn(value: Any) -> Any:
    """A part of a figure, arrays as lists; long lists of numbers are not looked through one by one."""
    if isinstance(value, dict):
        return {name: _drawn(item) for name, item in value.items()}
    if isinstance(value, np.ndarray | pd.Series):
        return value.tolist()
    if isinstance(value, list | tuple) and value and isinstance(value[0], dict):
        return [_drawn(item) for item in value]
    return value
