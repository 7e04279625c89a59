"""What all figures share: genre colours, margins, hover. Text and lines take their colours from app.css."""

from typing import Any

import plotly.graph_objects as go

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
FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif'


def genre_colour(genre: str, genres: tuple[str, ...]) -> str:
    """The colour of a genre, the same on every page; a genre outside the five takes a spare one."""
    spare = SPARE_COLOURS[genres.index(genre) % len(SPARE_COLOURS)] if genre in genres else NEUTRAL
    return GENRE_COLOURS.get(genre, spare)


def figure(*traces: Any, height: int = 300, **layout: Any) -> go.Figure:
    """A figure in the house's looks: no background of its own, quiet axes, room for its labels."""
    drawn = go.Figure(list(traces))
    axis: dict[str, Any] = {
        "automargin": True,
        "zeroline": False,
        "fixedrange": True,
        "title": {"standoff": 8},
    }
    drawn.update_layout(
        template="none",
        height=height,
        margin={"l": 8, "r": 8, "t": 8, "b": 8},
        paper_bgcolor="rgba(0,0,0,0)",
        plot_bgcolor="rgba(0,0,0,0)",
        font={"family": FONT, "size": 12},
        hoverlabel={"font": {"family": FONT, "size": 13}, "align": "left"},
        legend={"orientation": "h", "y": 1.02, "yanchor": "bottom", "x": 0, "xanchor": "left"},
        dragmode=False,
        bargap=0.25,
        separators=".,",
    )
    drawn.update_xaxes(**axis, showgrid=False)
    drawn.update_yaxes(**axis, gridcolor="#8886", gridwidth=1)
    drawn.update_layout(**layout)
    return drawn
