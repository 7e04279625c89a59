from typing import Any

import pytest

from dashboard.domain.runs.store import Store
from dashboard.domain.selection import Selection
from dashboard.settings import Settings
from dashboard.urls import href, parse, search
from dashboard.view import View, look

CHANGES = [
    {"plan": ()},
    {"plan": (("hourly_rate", "30"),)},
    {"plan": (("threshold", "never"), ("mix", "a&b = ü"), ("-", "-"))},
    {"actual": ("Drama", "Sci & Fi"), "outcome": None},
    {"confidence": (0.05, 1.0)},
    {"columns": (("language", "ü"), ("language", "~e"))},
    {"poster": "Drama/2.png"},
    {"poster": None, "activation": None},
    {"page": 2},
    {"vs": None},
    {"scoring": "strict"},
]


@pytest.mark.parametrize("changes", CHANGES, ids=str)
@pytest.mark.parametrize(
    "selection",
    [
        Selection(),
        Selection(plan=(("years", "3"),), matrix="money"),
        Selection(q="plan.-=-", columns=(("language", "plan.-=-"),), page=3, poster="a/1.png", scoring="any"),
        Selection(vs="second", newly="wrong", actual=("Drama",), page=2),
    ],
    ids=str,
)
def test_query__says_what_the_changed_selection_says(
    selection: Selection, changes: dict[str, Any], settings: Settings, store: Store
) -> None:
    view = View(settings, store, store.open("small"), selection)
    changed = selection.but(**changes)
    assert view.query(**changes) == (search(changed) or "?")
    assert view.link("/posters", **changes) == href("/posters", changed)
    assert parse(view.query(**changes)) == changed


@pytest.mark.parametrize("name", ["threshold", "years"])
def test_queries__are_those_of_each_plan_alone(name: str, settings: Settings, store: Store) -> None:
    mine = Selection(q="plan.threshold=0", columns=(("plan.threshold", "0"),), beside="plan.threshold=0")
    view = View(settings, store, store.open("small"), mine)
    plan = (("threshold", "0"), ("years", "3"))
    values = ["0", "0.25", "never", "1e+20"]
    expected = [
        view.query(plan=tuple((key, value if key == name else text) for key, text in plan))
        for value in values
    ]
    assert view.queries(plan, name, values) == expected


def test_look__a_run_is_not_held_against_itself(settings: Settings, store: Store) -> None:
    view = look(settings, store, "?vs=small")
    assert view.vs is None
    assert "cannot be held against itself" in view.selection.notices[0]
