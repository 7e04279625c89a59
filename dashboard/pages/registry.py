"""Pages are found here: one file a page, drawn into the menu; one callback a page, made from its parts.

A page has a skeleton, drawn when the path changes, and parts, filled when the query changes. Its `data` is the
single source of both the parts and the JSON twin.
"""

import importlib
import pkgutil
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

from dash.development.base_component import Component

import dashboard.pages
from dashboard.figures.registry import Chart, charts_of
from dashboard.view import View

Data = dict[str, Any]


@dataclass(frozen=True)
class Page:
    """A page of the dashboard.

    `parts` are the names of the places that `fill` fills; charts are added by the registry of figures, and every
    page has the shell's common parts too. `data(view)` returns plain values (JSON); `fill(view, data)` returns
    {part: children}. A path such as "/genres/<genre>" takes one argument.
    """

    path: str
    name: str
    order: int
    lead: str
    parts: tuple[str, ...]
    skeleton: Callable[[list[Chart]], list[Component]]
    data: Callable[[View], Data]
    fill: Callable[[View, Data], dict[str, Any]]
    in_menu: bool = True
    filtered: bool = True

    @property
    def key(self) -> str:
        return self.path.strip("/").split("/")[0] or "overview"

    @property
    def charts(self) -> list[Chart]:
        return charts_of(self.key)

    @property
    def menu_path(self) -> str:
        """Where the menu leads: the path without its argument, which the page then chooses itself."""
        return self.path.split("<")[0].rstrip("/") or "/"

    def argument(self, path: str) -> str | None:
        """What stands for <genre> in the path; None where this page has no argument."""
        match = re.fullmatch(re.sub(r"<\w+>", "([^/]+)", self.path), path)
        return match[1] if match and match.groups() else None

    def fits(self, path: str) -> bool:
        pattern = re.sub(r"/<\w+>", "(/[^/]+)?", self.path)
        return re.fullmatch(pattern, path.rstrip("/") or "/") is not None


_pages: list[Page] = []


def register(page: Page) -> Page:
    _pages.append(page)
    return page


def all_pages() -> list[Page]:
    """All pages in the order of the menu."""
    _load()
    return sorted(_pages, key=lambda page: page.order)


def page_at(path: str) -> Page | None:
    return next((page for page in all_pages() if page.fits(path)), None)


@cache
def _load() -> None:
    for module in pkgutil.iter_modules(dashboard.pages.__path__):
        importlib.import_module(f"dashboard.pages.{module.name}")
