"""A place of a page that the server fills: assets/part.js draws what it is given, in place.

Dash would make a component of its own for every element in it, with state and callbacks that none of them needs; for a
page of some hundred elements that took longer than all of its charts.
"""

from typing import Any

from dash.development.base_component import Component

NAMES = ["id", "content", "tag", "className"]
WILDCARDS = ["data-", "aria-"]


class Part(Component):
    """`content`: elements, lists, texts and numbers as `dashboard.wire.plain` makes them; `tag`: the element around."""

    _namespace = "dashboard"  # where part.js puts it
    _type = "Part"
    _prop_names = available_properties = NAMES
    _valid_wildcard_attributes = available_wildcard_properties = WILDCARDS

    def __init__(self, id: str, tag: str = "div", className: str = "", **attributes: Any) -> None:
        super().__init__(id=id, tag=tag, className=className, **attributes)
