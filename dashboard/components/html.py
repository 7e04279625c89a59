"""The elements of pages: Dash's own components, made quickly.

Dash looks each name that is given to a component up and keeps lists of all names that could be; a page of a thousand
elements spent a third of its time on that. The tests hold every element of every page against Dash's own.
"""

from typing import Any

from dash import dcc
from dash import html as dash_html


class _Quick:
    """A component's class in which `__init__` does nothing but keep what is given."""

    def __init_subclass__(cls) -> None:
        each = vars(cls.__mro__[2]())  # what Dash gives every single component of the kind
        for name, value in each.items():
            setattr(cls, name, value)

    def __init__(self, children: Any = None, **given: Any) -> None:
        if children is not None:
            self.children = children
        self.__dict__.update(given)


class A(_Quick, dash_html.A): ...


class Aside(_Quick, dash_html.Aside): ...


class Br(_Quick, dash_html.Br): ...


class Button(_Quick, dash_html.Button): ...


class Dd(_Quick, dash_html.Dd): ...


class Details(_Quick, dash_html.Details): ...


class Dialog(_Quick, dash_html.Dialog): ...


class Div(_Quick, dash_html.Div): ...


class Dl(_Quick, dash_html.Dl): ...


class Dt(_Quick, dash_html.Dt): ...


class H1(_Quick, dash_html.H1): ...


class H2(_Quick, dash_html.H2): ...


class H3(_Quick, dash_html.H3): ...


class Header(_Quick, dash_html.Header): ...


class Img(_Quick, dash_html.Img): ...


class Label(_Quick, dash_html.Label): ...


class Li(_Quick, dash_html.Li): ...


class Main(_Quick, dash_html.Main): ...


class Nav(_Quick, dash_html.Nav): ...


class Ol(_Quick, dash_html.Ol): ...


class P(_Quick, dash_html.P): ...


class Section(_Quick, dash_html.Section): ...


class Span(_Quick, dash_html.Span): ...


class Strong(_Quick, dash_html.Strong): ...


class Summary(_Quick, dash_html.Summary): ...


class Table(_Quick, dash_html.Table): ...


class Tbody(_Quick, dash_html.Tbody): ...


class Td(_Quick, dash_html.Td): ...


class Th(_Quick, dash_html.Th): ...


class Thead(_Quick, dash_html.Thead): ...


class Tr(_Quick, dash_html.Tr): ...


class Ul(_Quick, dash_html.Ul): ...


class Input(_Quick, dcc.Input):
    """A field; a browser's own is silent until it is left."""
