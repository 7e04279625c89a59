"""The dearest confusions of a genre, against the matrix in dollars."""

from typing import Any

import pytest

from dashboard.components.markup import markup
from dashboard.components.savings_genre import dearest
from dashboard.domain.runs.store import Store
from dashboard.figures.confusion_matrix import cells
from dashboard.settings import Settings
from dashboard.urls import parse
from dashboard.view import look


def _links(part: Any) -> list[Any]:
    return [child for child in part._traverse() if getattr(child, "href", "").startswith("/posters")]


def test_dearest__the_three_cells_of_the_genre_that_cost_most(settings: Settings, store: Store) -> None:
    view = look(settings, store, "?plan.threshold=0.5&matrix=money")
    (line,) = dearest(view, "Drama")
    table = cells(view)
    others = (
        (table["actual"] != table["predicted"]) & (table["actual"] != "All") & (table["predicted"] != "All")
    )
    mine = table[others & ((table["actual"] == "Drama") | (table["predicted"] == "Drama"))]
    opened = [parse(link.href) for link in _links(line)]
    found = [
        table[(table["actual"] == s.actual[0]) & (table["predicted"] == s.predicted[0])].iloc[0]
        for s in opened
    ]
    costs = [float(row["dollars_a_year"]) for row in found]
    assert costs == pytest.approx(sorted(mine["dollars_a_year"], reverse=True)[:3])


def test_dearest__nothing_to_say_without_labels(settings: Settings, store: Store) -> None:
    assert dearest(look(settings, store, "?run=unlabelled"), "Drama") == []


def test_dearest__under_filters_says_that_it_is_of_all_posters(settings: Settings, store: Store) -> None:
    for asked, whole in (("", False), ("&q=none", True)):
        said = markup(dearest(look(settings, store, f"?plan.threshold=0.5{asked}"), "Drama"))
        assert "dearest confusions a year" in said
        assert ("a year, of all posters: " in said) == whole
