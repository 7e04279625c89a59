"""The filter rail: its fields show the range that is in force."""

import pytest
from dash.development.base_component import Component

from dashboard.components.rail import rail
from dashboard.domain.runs.store import Store
from dashboard.settings import Settings
from dashboard.view import look


@pytest.mark.parametrize(
    ("asked", "ends"),
    [
        ("", [None, None]),
        ("?col.lightness=0.2-0.5", [0.2, 0.5]),
        ("?col.lightness=-3.5-2", [-3.5, 2]),
        ("?col.lightness=-3--1", [-3, -1]),
        ("?col.lightness=-1", [-1, -1]),
    ],
)
def test_number_column__its_two_fields(
    asked: str, ends: list[float | None], settings: Settings, store: Store
) -> None:
    blocks: list[Component] = rail(look(settings, store, asked))
    fields = {part.name: part.value for block in blocks for part in block._traverse() if hasattr(part, "min")}
    assert [fields[f"col.lightness.{side}"] for side in ("from", "to")] == ends


@pytest.mark.parametrize(
    ("asked", "ends"),
    [("", [None, None]), ("?confidence=0.8-1", [80, 100]), ("?confidence=0.7364-0.9", [73.64, 90])],
)
def test_confidence__its_two_fields_are_in_per_cent(
    asked: str, ends: list[float | None], settings: Settings, store: Store
) -> None:
    blocks: list[Component] = rail(look(settings, store, asked))
    fields = {part.name: part for block in blocks for part in block._traverse() if hasattr(part, "min")}
    mine = [fields[f"confidence.{side}"] for side in ("from", "to")]
    assert [field.value for field in mine] == ends
    assert [(field.min, field.max) for field in mine] == [(0, 100)] * 2
