"""The posters that would go out wrong: the twelve nearest to the threshold, which change as it moves."""

from typing import Any

from dash.development.base_component import Component

from dashboard.components import html
from dashboard.components.poster_card import poster_card, sureness
from dashboard.domain.runs import query
from dashboard.domain.selection import Selection
from dashboard.urls import poster_src
from dashboard.view import View

SHOWN = 12
WIDTH = 160


def wrong_posters(view: View, threshold: float | None) -> dict[str, Any]:
    """How many posters of the run go out wrong, and SHOWN of them as plain values, least sure first."""
    if threshold is None or not view.run.has_labels:
        return {"count": 0, "posters": []}
    chosen = out_wrong(view, threshold)
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


def wrong_cards(view: View, threshold: float | None) -> tuple[list[Component], str]:
    """The same as cards, and how many they are in words; `assets/savings.js` has both: change them together."""
    if threshold is None:
        return [html.P("Nothing goes out without a person, so nothing goes out wrong.", className="none")], ""
    chosen = out_wrong(view, threshold)
    count = query.count(view.run, chosen)
    if not count:
        why = "None was seen among these few, which does not rule it out."
        return [html.P(why, className="none")], ""
    posters = query.posters(view.run, chosen, SHOWN)
    many = f"; the {len(posters)} that the threshold lets out last" if count > len(posters) else ""
    return [poster_card(view, poster) for poster in posters], f"{count:,} of the posters of this run{many}"


def out_wrong(view: View, threshold: float) -> Selection:
    """The posters of the run that go out wrong, those that the threshold lets out last first."""
    return view.selection.cleared().but(
        outcome="wrong", confidence=(threshold, 1.0), sort="unsure", group="none"
    )
