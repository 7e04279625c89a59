"""Links of the savings page: to the posters behind a figure, and to the same page with another scenario."""

from typing import Any

from dashboard.domain.savings.case import Case, case_of
from dashboard.domain.savings.wanted import changed
from dashboard.urls import href
from dashboard.view import View

# Stands for the threshold in a link that follows the hand; no threshold of float32 is written like it.
STAND_IN = 0.123456789


def case_in(view: View) -> Case:
    """The case that the view asks for. Raises UserError where the run has no evidence."""
    return case_of(view.run, view.selection, view.store)


def planned(view: View, **changes: str | None) -> str:
    """The query of this page with changes to the scenario; None takes an input back to its default."""
    return view.query(plan=changed(view.selection.plan, **changes))


def posters_link(view: View, **changes: Any) -> str:
    """The posters of the whole run that fit; the money counts all of them, so other filters are taken off."""
    return href("/posters", view.selection.cleared().but(**changes))


def at_threshold(view: View, **changes: Any) -> dict[str, str]:
    """Attributes of a link to the posters that go out, which follows the threshold; when none does, to all."""
    threshold = case_in(view).scenario.threshold
    moving = posters_link(view, sort="unsure", confidence=(STAND_IN, 1.0), **changes)
    never = posters_link(view, sort="unsure")
    now = (
        never
        if threshold is None
        else posters_link(view, sort="unsure", confidence=(threshold, 1.0), **changes)
    )
    return {"href": now, "data-moving": moving.replace(str(STAND_IN), "{t}"), "data-never": never}
