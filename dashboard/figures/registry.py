"""Charts find their page here: a chart is one file with a feed, a drawing, and a decorator that says the rest."""

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

import pandas as pd

import dashboard.figures
from dashboard.domain.runs import query
from dashboard.figures.theme import Figure
from dashboard.view import View

Feed = Callable[[View], pd.DataFrame]
Draw = Callable[[pd.DataFrame, View], Figure]


class Choice(NamedTuple):
    """A field of the Selection, the values of it that a card offers with their words, and the one in force."""

    name: str
    offered: dict[str, str]
    label: str
    chosen: str | None = None


@dataclass(frozen=True)
class Chart:
    """A chart: `feed` asks for its small table, `draw` is pure. `wide` charts take a whole row of the page.

    The table's columns are what the CSV has; one named `query` holds what a click on the row's mark opens.
    `choices` is a field of the Selection, and the values of it that the card offers; `more` gives further ones,
    which depend on what is looked at. `only` says of which views the page shows the chart at all: where it is hidden,
    it is not drawn. `idle`: the filters that its feed leaves out, other than those that its own marks set.
    `draw` gets a table with at least one row; for none the card says the table's `attrs["why"]`, or `empty`.
    """

    name: str
    pages: tuple[str, ...]
    order: int
    title: str
    question: str
    help: str
    feed: Feed
    draw: Draw
    wide: bool = False
    height: int = 300
    empty: str = "No posters fit these filters. Remove one above."
    choices: tuple[str, dict[str, str]] | None = None
    more: Callable[[View], list[Choice]] | None = None
    only: Callable[[View], bool] | None = None
    idle: Callable[[View], tuple[str, ...]] | None = None


_charts: dict[str, Chart] = {}


def chart(
    *,
    pages: tuple[str, ...],
    order: int,
    title: str,
    question: str,
    help: str,
    feed: Feed,
    wide: bool = False,
    height: int = 300,
    empty: str = Chart.empty,
    choices: tuple[str, dict[str, str]] | None = None,
    more: Callable[[View], list[Choice]] | None = None,
    only: Callable[[View], bool] | None = None,
    idle: Callable[[View], tuple[str, ...]] | None = None,
) -> Callable[[Draw], Draw]:
    """Register the decorated function as the drawing of a chart; its name is the chart's."""

    def register(draw: Draw) -> Draw:
        name = draw.__name__.replace("_", "-")
        if name in _charts:
            raise ValueError(f"Two charts are named {name}.")
        _charts[name] = Chart(
            name,
            pages,
            order,
            title,
            question,
            help,
            feed,
            draw,
            wide,
            height,
            empty,
            choices,
            more,
            only,
            idle,
        )
        return draw

    return register


def charts_of(page: str) -> list[Chart]:
    """The charts of a page, in their order."""
    _load()
    return sorted((item for item in _charts.values() if page in item.pages), key=lambda item: item.order)


def why_empty(chart: Chart, table: pd.DataFrame, view: View) -> str:
    """Why a chart has nothing to draw, and what to do."""
    nothing_fits = "why" not in table.attrs and not query.count(view.run, view.selection)
    return Chart.empty if nothing_fits else str(table.attrs.get("why", chart.empty))


@cache
def _load() -> None:
    for module in pkgutil.iter_modules(dashboard.figures.__path__):
        importlib.import_module(f"dashboard.figures.{module.name}")
