"""Dash components as static HTML, for files that must open without the program."""

from html import escape
from typing import Any

from dash.development.base_component import Component

from dashboard.components import html

ATTRIBUTES = {"className": "class", "tabIndex": "tabindex", "htmlFor": "for"}
EMPTY = ("img", "br", "hr", "input")
LEFT_OUT = ("children", "n_clicks", "style")


def markup(part: Any) -> str:
    """HTML of html.* components, lists, text and numbers; anything else of Dash is refused with a ValueError."""
    if part is None:
        return ""
    if isinstance(part, list | tuple):
        return "".join(map(markup, part))
    if not isinstance(part, Component):
        return escape(str(part))
    if part._namespace != html.Div()._namespace:
        raise ValueError(f"{part._type} has no static form")
    tag = part._type.lower()
    opened = f"<{tag}{_attributes(part)}>"
    return opened if tag in EMPTY else f"{opened}{markup(getattr(part, 'children', None))}</{tag}>"


def _attributes(part: Component) -> str:
    given = {name: value for name, value in part.to_plotly_json()["props"].items() if name not in LEFT_OUT}
    pairs = [f'{ATTRIBUTES.get(name, name)}="{escape(str(value))}"' for name, value in given.items()]
    if style := getattr(part, "style", None):
        pairs.append(f'style="{escape("; ".join(f"{name}: {value}" for name, value in style.items()))}"')
    return "".join(f" {pair}" for pair in pairs)
