"""Links of the savings page: to the posters behind a figure, and to the same page with another scenario."""

from typing import Any

from dashboard.components import html
from dashboard.domain.savings.case import Case, case_of
from dashboard.domain.savings.wanted import changed
from dashboard.figures.savings_behind import at, automatic
from dashboard.view import View

# Stands for the threshold in a link that follows the hand; no threshold of float32 is written like it.
STAND_IN = 0.123456789


def case_in(view: View) -> Case:
    """The case that the view asks for. Raises UserError where the run has no evidence."""
    return case_of(view.run, view.selection, view.store)


def planned(view: View, **changes: str | None) -> str:
    """The query of this page with changes to the scenario; None takes an input back to its default."""
    return view.query(plan=changed(view.selection.plan, **changes))


def at_threshold(view: View, **changes: Any) -> dict[str, str]:
    """Attributes of a link to the posters that go out, which follows the threshold; when none does, to all."""
    moving = at(view, STAND_IN, **changes).replace(str(STAND_IN), "{t}")
    return {
        "href": automatic(view, case_in(view), **changes),
        "data-moving": moving,
        "data-never": at(view, None),
    }


def behind(figure: Any, link: str | dict[str, str]) -> html.A:
    """A figure as a link to the posters behind it: an address, or the attributes of one that follows the hand."""
    attributes = {"href": link} if isinstance(link, str) else link
    return html.A(figure, className="behind", title="The posters behind this figure", **attributes)
