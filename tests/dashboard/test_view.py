import pytest

from dashboard.domain.runs.store import Store
from dashboard.domain.selection import Selection
from dashboard.settings import Settings
from dashboard.urls import parse, search
from dashboard.view import View

PLANS = [(), (("hourly_rate", "30"),), (("threshold", "never"), ("mix", "a&b = ü"), ("-", "-"))]


@pytest.mark.parametrize("plan", PLANS, ids=str)
@pytest.mark.parametrize(
    "selection",
    [
        Selection(),
        Selection(plan=(("years", "3"),), matrix="money"),
        Selection(q="plan.-=-", columns=(("language", "plan.-=-"),), page=3, poster="a/1.png", scoring="any"),
    ],
    ids=str,
)
def test_query__another_plan_alone(
    selection: Selection, plan: tuple[tuple[str, str], ...], settings: Settings, store: Store
) -> None:
    view = View(settings, store, store.open("small"), selection)
    changed = selection.but(plan=plan)
    assert view.query(plan=plan) == (search(changed) or "?")
    assert parse(view.query(plan=plan)) == changed
