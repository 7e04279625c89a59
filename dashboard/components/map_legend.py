"""The legend of the map: what each colour means, how many posters, and a filter by it."""

from dashboard.components import html
from dashboard.domain.runs import query
from dashboard.figures.map_points import palette, shown_colour
from dashboard.view import View


def legend(view: View) -> html.Div:
    """Each colour with its word and its posters among those that fit; a click filters by it, once more takes it off."""
    colour = shown_colour(view)
    entries = _outcomes(view) if colour == "outcome" else _genres(view, colour)
    return html.Div(
        entries, role="group", className="legend-entries", **{"aria-label": "Legend, click to filter"}
    )


def _genres(view: View, colour: str) -> list[html.A]:
    name = "actual" if colour == "genre" else "predicted"
    counts = query.genre_counts(view.run, view.selection.but(**{name: ()}), name)
    chosen = getattr(view.selection, name)
    return [
        _entry(
            genre,
            shade,
            "●",
            counts.get(genre, 0),
            view.toggle(**{name: (genre,)}),
            not chosen or genre in chosen,
        )
        for genre, shade in zip(view.run.genres, palette(view)[:-1], strict=True)
    ]


def _outcomes(view: View) -> list[html.A]:
    chosen = view.selection.outcome
    right, wrong, _ = palette(view)
    return [
        _entry(
            outcome,
            shade,
            mark,
            query.count(view.run, view.selection.but(outcome=outcome)),
            view.toggle(outcome=outcome),
            chosen in (None, outcome),
        )
        for outcome, shade, mark in (("right", right, "●"), ("wrong", wrong, "✕"))
    ]


def _entry(words: str, shade: str, mark: str, posters: int, to: str, on: bool) -> html.A:
    return html.A(
        [
            html.Span(mark, className="legend-mark", style={"color": shade}, **{"aria-hidden": "true"}),
            html.Span(words.capitalize() if words in ("right", "wrong") else words),
            html.Span(f"{posters:,}", className="quiet"),
        ],
        href=to,
        className="legend-entry" if on else "legend-entry off",
    )
