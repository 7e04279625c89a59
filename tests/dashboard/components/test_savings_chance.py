"""The outcome of the draws in words, and the posters that it links to."""

import pytest

from dashboard.components.markup import markup
from dashboard.components.savings_chance import chance
from dashboard.domain.runs.store import Store
from dashboard.domain.savings.case import case_of
from dashboard.settings import Settings
from dashboard.view import look


@pytest.mark.parametrize(
    ("threshold", "behind"),
    [("0.7", "that go out from 70 % on"), ("never", "all 12 posters, which people tag")],
)
def test_chance__says_what_stands_behind(
    threshold: str, behind: str, settings: Settings, store: Store
) -> None:
    view = look(settings, store, f"?plan.threshold={threshold}&plan.draws=uniform")
    words = markup(chance(view, case_of(view.run, view.selection, store)))
    assert behind in words
    assert ("confidence=0.7-1" in words) == (threshold == "0.7")


def test_draws__uniform_spreads_wider_than_triangular(settings: Settings, store: Store) -> None:
    spread = []
    for query in ("?plan.draws=uniform", ""):
        view = look(settings, store, query)
        found = case_of(view.run, view.selection, store).chance
        spread.append(found.p95 - found.p5)
    assert spread[0] > 1.2 * spread[1]
