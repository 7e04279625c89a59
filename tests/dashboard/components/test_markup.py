"""Dash components as static HTML."""

import pytest
from dash import dcc, html

from dashboard.components.markup import markup


def test_markup__text_is_escaped_and_attributes_are_named_as_in_html() -> None:
    part = html.A(["a < b", html.Br(), 3], href="?q=1&page=2", className="x", **{"data-key": "k"})
    assert markup(part) == '<a class="x" href="?q=1&amp;page=2" data-key="k">a &lt; b<br>3</a>'


def test_markup__style_and_none() -> None:
    assert markup(html.Span(None, style={"width": "5%"})) == '<span style="width: 5%"></span>'


def test_markup__what_needs_the_program_is_refused() -> None:
    with pytest.raises(ValueError, match="no static form"):
        markup(html.Div(dcc.Graph()))
