"""The map page: what the browser is told, and what is said where there is no map."""

import base64
import json
from typing import Any

import numpy as np
import pytest

from dashboard.domain.runs.store import Store
from dashboard.pages.registry import Page, page_at
from dashboard.settings import Settings
from dashboard.view import look


@pytest.fixture
def page() -> Page:
    page = page_at("/map")
    assert page is not None
    return page


@pytest.fixture
def filled(page: Page, settings: Settings, store: Store) -> Any:
    def fill(query: str) -> dict[str, Any]:
        view = look(settings, store, query)
        return page.fill(view, page.data(view))

    return fill


def test_state__bits_are_the_posters_that_fit(filled: Any) -> None:
    state = _state(filled("?outcome=wrong"))
    bits = np.unpackbits(np.frombuffer(base64.b64decode(state["fits"]), np.uint8), bitorder="little")[:12]
    assert bits.tolist() == [0, 1, 1, 1, 0, 0, 0, 1, 1, 0, 0, 1]
    assert "12 posters by likeness, 6 fit" in state["label"]


def test_state__without_a_filter_no_bits_are_sent(filled: Any) -> None:
    assert _state(filled(""))["fits"] is None
    assert _state(filled("?sort=file&colour=called"))["fits"] is None


def test_state__the_address_of_the_points_changes_with_the_run_alone(filled: Any) -> None:
    assert _state(filled("?outcome=wrong"))["points"] == _state(filled("?colour=outcome"))["points"]
    assert _state(filled("?run=second"))["points"] != _state(filled(""))["points"]


def test_state__palette_follows_the_colour(filled: Any) -> None:
    assert len(_state(filled(""))["colours"]) == 6
    assert len(_state(filled("?colour=outcome"))["colours"]) == 3


def test_legend__an_entry_filters_and_takes_the_filter_off(filled: Any) -> None:
    assert "href='?actual=Comedy'" in str(filled("")["legend"])
    assert "href='?'" in str(filled("?actual=Comedy")["legend"])
    assert "outcome=wrong" in str(filled("?colour=outcome")["legend"])


def test_fill__a_run_without_coordinates_says_why(filled: Any) -> None:
    parts = filled("?run=unlabelled")
    assert "no map" in str(parts["legend"])
    assert parts["state"] == []
    assert "Harbour of Iron" in str(parts["gallery"])


def test_data__says_how_many_are_drawn(page: Page, settings: Settings, store: Store) -> None:
    data = page.data(look(settings, store, "?actual=Drama"))
    assert (data["on_the_map"], data["drawn"], len(data["posters"])) == (12, 12, 3)


def _state(parts: dict[str, Any]) -> dict[str, Any]:
    return json.loads(parts["state"].to_plotly_json()["props"]["data-map"])
