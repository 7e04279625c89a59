"""What all figures share: genre colours, margins, hover. Text and lines take their colours from app.css."""

import math
from typing import Any

import numpy as np
import pandas as pd

Axis = dict[str, Any]
# From one tick to the next, times a power of ten.
STEPS = (1, 2, 2.5, 5, 10)
# What Plotly draws, as plain lists and dicts of its own names.
Figure = dict[str, Any]

# Differ in hue and in lightness, each at least 3:1 on the light and on the dark background.
GENRE_COLOURS = {
    "Action": "#d1495b",
    "Comedy": "#b07d00",
    "Drama": "#4f77c9",
    "Romance": "#c2559d",
    "Thriller": "#2f8f83",
}
SPARE_COLOURS = ("#7a6ff0", "#8a7f66", "#3f8fb5", "#a3684a", "#6b8e23")
RIGHT, WRONG, NEUTRAL, ACCENT = "#3b7dd8", "#d9662b", "#7b8794", "#3b62c4"
SEQUENTIAL = [[0.0, "#f5f8fd"], [0.15, "#dce7f7"], [0.4, "#9dbbe8"], [0.7, "#4a7bc8"], [1.0, "#163a75"]]
DIVERGING = [[0.0, "#b3470f"], [0.5, "#f1f3f6"], [1.0, "#1c5fb4"]]
GRID = "#8886"
FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif'


def genre_colour(genre: str, genres: tuple[str, ...]) -> str:
    """The colour of a genre, the same on every page; a genre outside the five takes a spare one."""
    spare = SPARE_COLOURS[genres.index(genre) % len(SPARE_COLOURS)] if genre in genres else NEUTRAL
    return GENRE_COLOURS.get(genre, spare)


def figure(
    *traces: dict[str, Any], height: int = 300, x: Axis | None = None, y: Axis | None = None, **layout: Any
) -> Figure:
    """A figure in the house's looks: no background of its own, quiet axes, room for its labels.

    Traces and axes are plain dicts of Plotly's own names, and a title may be mere text. Plotly's own class for it
    would copy and check all of it, a third of the time that a chart takes: the tests do the checking.
    """
    whole = {
        "template": {},
        "height": height,
        "margin": {"l": 8, "r": 8, "t": 8, "b": 8},
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "font": {"family": FONT, "size": 12},
        "hoverlabel": {"font": {"family": FONT, "size": 13}, "align": "left"},
        "legend": {
            "orientation": "h",
            "y": 1.02,
            "yanchor": "bottom",
            "x": 0,
            "xanchor": "left",
            "traceorder": "normal",
        },
        "dragmode": False,
        "bargap": 0.25,
        "separators": ".,",
        "xaxis": _axis({"showgrid": False}, x or {}),
        "yaxis": _axis({"gridcolor": GRID}, y or {}),
    }
    return {"data": [_plain(trace) for trace in traces], "layout": _plain(whole | layout)}


def bar(**properties: Any) -> dict[str, Any]:
    return {"type": "bar", **properties}


def scatter(**properties: Any) -> dict[str, Any]:
    return {"type": "scatter", **properties}


def heatmap(**properties: Any) -> dict[str, Any]:
    return {"type": "heatmap", **properties}


def note(text: str, **place: Any) -> dict[str, Any]:
    """Words in a figure, without an arrow."""
    return {"text": text, "showarrow": False, **place}


def said(words: Any) -> dict[str, Any]:
    """What the cards of marks say, and those who walk a chart by keyboard are told: a whole phrase for each mark."""
    return {"hovertext": words, "hovertemplate": "%{hovertext}<extra></extra>"}


def round_places(low: float, high: float, most: int = 6) -> list[float]:
    """Round numbers from low to high, at most about `most` of them."""
    rough = max(high - low, 1e-9) / most
    size = 10.0 ** math.floor(math.log10(rough))
    step = next(m * size for m in STEPS if m * size >= rough * 0.999)
    return [k * step for k in range(math.ceil(low / step), math.floor(high / step) + 1)]


def share_ticks(low: float, high: float) -> Axis:
    """An axis of shares from low to high, with ticks as “54 %” from none to all: Plotly's own have no space."""
    places = round_places(max(low, 0.0), min(high, 1.0))
    return {"range": [low, high], "tickvals": places, "ticktext": [f"{100 * at:.4g} %" for at in places]}


def signed(points: float) -> str:
    """A difference in whole points with its sign, a true minus; 0 where it rounds to none."""
    return f"{points:+.0f}".replace("-", "−") if abs(points) >= 0.5 else "0"


def _plain(value: Any) -> Any:
    """Columns and arrays as lists; long lists of numbers are not looked through one by one."""
    if isinstance(value, dict):
        return {name: _plain(item) for name, item in value.items()}
    if isinstance(value, np.ndarray | pd.Series):
        return value.tolist()
    if isinstance(value, list | tuple) and value and isinstance(value[0], dict):
        return [_plain(item) for item in value]
    return value


def _axis(usual: Axis, given: Axis) -> Axis:
    axis = {
        "automargin": True,
        "ticks": "",
        "ticklabelstandoff": 4,
        "zeroline": False,
        "fixedrange": True,
        **usual,
        **given,
    }
    title = axis.get("title", {})
    axis["title"] = {"standoff": 8} | ({"text": title} if isinstance(title, str) else title)
    return axis
