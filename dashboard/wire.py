"""What a callback answers, as plain values: elements for the parts of a page."""

from typing import Any

from dash.development.base_component import Component


def plain(value: Any) -> Any:
    """Lists, texts and numbers that say the same; what is no component stays as it is."""
    if isinstance(value, str):
        return value
    if isinstance(value, Component):
        return _element(value)
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    return value


def _element(component: Component) -> dict[str, Any]:
    """An element as part.js draws it."""
    given = vars(component).copy()
    children = given.pop("children", None)
    children = children if isinstance(children, list | tuple) else [children]
    return {
        "tag": component._type.lower(),
        "props": given,
        "children": [plain(child) for child in children if child is not None],
    }
