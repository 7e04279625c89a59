"""Links to the posters that stand behind a figure of the savings page."""

from functools import lru_cache
from typing import Any

from dashboard.domain.savings.case import Case
from dashboard.domain.selection import Selection
from dashboard.urls import href
from dashboard.view import View


def posters_link(view: View, **changes: Any) -> str:
    """The posters of the whole run that fit; the money counts all of them, so other filters are taken off."""
    return _posters(view.selection, **changes)


def automatic(view: View, case: Case, **changes: Any) -> str:
    """The posters that go out in this case, last let out first; all of them where none does."""
    return at(view, case.scenario.threshold, **changes)


def at(view: View, threshold: float | None, **changes: Any) -> str:
    """The posters at least so sure, least sure first; all posters, whatever the changes, where none goes out."""
    if threshold is None:
        return posters_link(view, sort="unsure")
    return posters_link(view, sort="unsure", confidence=(threshold, 1.0), **changes)


@lru_cache(1024)
def _posters(selection: Selection, **changes: Any) -> str:
    """Kept, as the page links a hundred times to the same few."""
    return href("/posters", selection.cleared().but(**changes))
