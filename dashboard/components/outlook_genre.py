"""A genre of a run without labels: how often it is called, how sure, what to expect right, and its posters."""

from math import isnan
from typing import Any

from dashboard.components import html
from dashboard.components.kpi import kpi, kpi_row
from dashboard.components.notice import empty
from dashboard.components.outlook_kpis import PROMISE
from dashboard.components.poster_card import poster_grid
from dashboard.domain.metrics.intervals import Interval, wilson
from dashboard.domain.metrics.wording import percent
from dashboard.domain.outlook import outlook, reference
from dashboard.domain.runs import query
from dashboard.domain.runs.query import Poster
from dashboard.domain.runs.strange import why_not
from dashboard.view import View

IN_A_ROW = 6
ROWS = {
    "sure": ("surest calls", "Called so with the greatest confidence."),
    "unsure": ("least sure calls", "Called so with the least confidence: look here first."),
    "strange": ("least like anything known", "Called so, and farthest from every poster of the other run."),
}


def genre_data(view: View, genre: str) -> dict[str, Any]:
    """Plain values: `called` posters and their share, what is expected of them, and posters by row."""
    found = outlook(view.run, view.selection.but(predicted=(genre,)))
    place, everything = view.run.genres.index(genre), int(found.called.sum())
    there = found.called_there
    return {
        "genre": genre,
        "called": int(found.called[place]),
        "posters": everything,
        "share_there": float(there[place] / there.sum()) if there is not None and there.sum() else None,
        "mean_confidence": found.promise.stated,
        "expected_precision": found.promise.expected,
        "expected_precision_interval": found.promise.interval,
        "rows": {name: [poster.poster for poster in _posters(view, genre, name)] for name in _rows(view)},
    }


def genre_kpis(view: View, genre: str) -> html.Div:
    """How often it is called, how sure, and how many of the calls should be right."""
    data, other = genre_data(view, genre), reference(view.run, view.selection)
    called, posters, there = data["called"], data["posters"], data["share_there"]
    link = view.link("/posters", predicted=(genre,), sort="unsure")
    cards = [
        kpi(
            f"Called {genre}",
            f"{called:,}",
            percent(called / posters, wilson(called, posters)) + " of all" if posters else "",
            f"“{other.manifest.title}”: {percent(there)}"
            if other and there is not None
            else "Nothing to compare with",
            "No genre is known for these posters.",
            f"How many posters the model called {genre}, and their share here and in the run held against.",
            link,
        ),
        kpi(
            f"Should be {genre}",
            percent(data["expected_precision"]),
            _span(data["expected_precision_interval"], called),
            "of those called so",
            PROMISE,
            "Expected precision: mean confidence of these calls, mended by how often calls of this genre as sure as "
            "these were right on the judged run (95 % interval).",
            link,
        ),
        kpi(
            "How sure",
            percent(data["mean_confidence"]),
            "on average",
            "when the model calls it so",
            "Click to see the least sure first.",
            "Mean confidence of the calls of this genre.",
            link,
        ),
    ]
    row = kpi_row(cards)
    row.className += " outlook"
    return row


def genre_rows(view: View, genre: str) -> list[html.Section]:
    """Its surest, least sure and strangest posters."""
    return [_row(view, genre, name) for name in _rows(view)]


def _row(view: View, genre: str, name: str) -> html.Section:
    title, words = ROWS[name]
    posters = _posters(view, genre, name)
    link = html.A("See all ›", href=view.link("/posters", predicted=(genre,), sort=name), className="see")
    head = html.Header([html.Div([html.H2(f"{genre}: {title}"), html.P(words, className="question")]), link])
    body = poster_grid(view, posters) if posters else empty("No poster fits. Remove a filter above.")
    return html.Section([head, body], className="card strip", **{"aria-label": f"{genre}: {title}"})


def _rows(view: View) -> list[str]:
    unlike = why_not(view.run, reference(view.run, view.selection)) == ""
    return [name for name in ROWS if name != "strange" or unlike]


def _posters(view: View, genre: str, name: str) -> list[Poster]:
    return query.posters(view.run, view.selection.but(predicted=(genre,), sort=name), IN_A_ROW)


def _span(interval: Interval, posters: int) -> str:
    known = posters and not isnan(interval.low)
    return f"{100 * interval.low:.0f}–{100 * interval.high:.0f}, of {posters:,}" if known else ""
