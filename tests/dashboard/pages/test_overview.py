"""The overview says what it costs, and nothing that its filters alone have made true."""

from typing import Any

import pytest

from dashboard.domain.runs.store import Store
from dashboard.domain.savings.case import case_of
from dashboard.pages.registry import page_at
from dashboard.settings import Settings
from dashboard.view import look


def _filled(store: Store, settings: Settings, query: str) -> dict[str, Any]:
    page = page_at("/")
    assert page is not None
    view = look(settings, store, query)
    return page.fill(view, page.data(view))


def test_worth__is_the_verdict_of_the_savings_page(settings: Settings, store: Store) -> None:
    view = look(settings, store, "?run=small")
    case = case_of(view.run, view.selection, store)
    said = str(_filled(store, settings, "?run=small")["worth"])
    assert case.verdict in said.replace("\\'", "'")
    assert "told of all posters" not in said
    assert "told of all posters" in str(_filled(store, settings, "?run=small&actual=Drama")["worth"])


def test_worth__is_not_told_without_labels(settings: Settings, store: Store) -> None:
    assert _filled(store, settings, "?run=unlabelled")["worth"] == []


@pytest.mark.parametrize("query", ["&actual=Drama", "&actual=Drama&predicted=Comedy", "&outcome=wrong"])
def test_findings__none_on_confidence_where_filters_fix_what_is_right(
    settings: Settings, store: Store, query: str
) -> None:
    page = page_at("/")
    assert page is not None
    told = page.data(look(settings, store, f"?run=small{query}"))["findings"]
    assert not {"confidence_promises", "confidence_sorts"} & {finding["rule"] for finding in told}
