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
from dashboard.domain.errors import UserError
from dashboard.domain.metrics.finding import Finding
from dashboard.figures.registry import Chart, charts_of
from dashboard.view import View

Data = dict[str, Any]


@dataclass(frozen=True)
class Report:
    """What the report of a page has that its skeleton and parts do not.

    `title` names what is looked at; `concerns` chooses among the findings; `headline`: the key figures of the posters
    come first, as the page has none of its own; `scripted` holds what scripts fill on a screen, by the element's id;
    `refused` says why there can be none, where there can be none.
    """

    title: Callable[[View], str]
    concerns: Callable[[View, Finding], bool] = lambda view, finding: True
    headline: bool = False
    scripted: Callable[[View], dict[str, Any]] = lambda view: {}
    refused: Callable[[View], str] = lambda view: ""


@dataclass(frozen=True)
class Page:
    """A page of the dashboard.

    `parts` are the names of the places that `fill` fills; charts are added by the registry of figures, and every
    page has the shell's common parts too. `data(view)` returns plain values (JSON); `fill(view, data)` returns
    {part: children}. A path such as "/genres/<genre>" takes one argument. Without a `report` there is none to save.
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
    report: Report | None = None

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

    def report_name(self, view: View) -> str | None:
        """The page as an address of a report names it; None where it has none."""
        if self.report is None or self.report.refused(view):
            return None
        return f"{self.key}/{view.genre}" if view.genre else self.key

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


def page_named(path: str) -> tuple[Page, str | None]:
    """The page of a plain path such as "genres/Drama", and its argument. Raises UserError for none, or one without a
    report."""
    key, _, argument = path.strip("/").partition("/")
    reported = {page.key: page for page in all_pages() if page.report}
    page = reported.get(key or "overview")
    if page is None or (argument and "<" not in page.path):
        names = ", ".join(page.path for page in reported.values())
        raise UserError(f"There is no report of a page “{path}”. Pages that have one: {names}.")
    return page, argument or None


@cache
def _load() -> None:
    for module in pkgutil.iter_modules(dashboard.pages.__path__):
        importlib.import_module(f"dashboard.pages.{module.name}")
