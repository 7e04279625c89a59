"""The posters that would go out wrong: the twelve nearest to the threshold, which change as it moves."""

from typing import Any

from dashboard.components.poster_card import sureness
from dashboard.domain.runs import query
from dashboard.urls import poster_src
from dashboard.view import View

SHOWN = 12
WIDTH = 160


def wrong_posters(view: View, threshold: float | None) -> dict[str, Any]:
    """How many posters of the run go out wrong, and SHOWN of them as plain values, least sure first."""
    if threshold is None or not view.run.has_labels:
        return {"count": 0, "posters": []}
    chosen = view.selection.cleared().but(outcome="wrong", confidence=(threshold, 1.0), sort="unsure")
    pictured = view.run.poster_folder(view.settings.posters) is not None
    posters = [
        {
            "poster": poster.poster,
            "title": poster.name,
            "actual": poster.actual,
            "predicted": poster.predicted,
            "sure": sureness(poster.confidence or 0),
            "picture": poster_src(view.run.id, poster.poster, WIDTH) if pictured else None,
        }
        for poster in query.posters(view.run, chosen, SHOWN)
    ]
    return {"count": query.count(view.run, chosen), "posters": posters}
