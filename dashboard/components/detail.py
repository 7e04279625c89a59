"""The detail view of one poster: the picture, the five probabilities, what it is, and the way on."""

from dash import html

from dashboard.components.poster_card import picture, sureness, verdict
from dashboard.domain.runs import query
from dashboard.domain.runs.query import Poster
from dashboard.figures.theme import genre_colour
from dashboard.view import View


def detail(view: View) -> list:
    """A dialog over the page for the open poster; nothing where none is open."""
    name = view.selection.poster
    if name is None:
        return []
    poster = query.poster(view.run, view.selection, name)
    if poster is None:
        return [
            _dialog(view, [html.P(f"This run has no poster “{name}”. Close this to go back.")], None, None)
        ]
    before, after = query.neighbours(view.run, view.selection, name)
    body = [
        html.Div(html.Div(picture(view, poster, 480), className="frame"), className="detail-picture"),
        html.Div(_facts(view, poster), className="detail-facts"),
    ]
    return [_dialog(view, body, before, after)]


def _dialog(view: View, body: list, before: str | None, after: str | None) -> html.Div:
    bar = html.Div(
        [
            _step(view, "‹ Previous", before, "previous"),
            _step(view, "Next ›", after, "next"),
            html.A("Close ×", href=view.query(poster=None), className="step", **{"data-key": "close"}),
        ],
        className="detail-bar",
    )
    panel = html.Div(
        [bar, html.Div(body, className="detail-body")],
        className="detail",
        role="dialog",
        **{"aria-modal": "true", "aria-label": "Poster"},
    )
    shade = html.A(href=view.query(poster=None), className="shade", tabIndex=-1, **{"aria-label": "Close"})
    return html.Div([shade, panel], className="over")


def _step(view: View, words: str, to: str | None, key: str) -> html.A | html.Span:
    if to is None:
        return html.Span(words, className="step off", **{"aria-disabled": "true"})
    return html.A(words, href=view.query(poster=to), className="step", **{"data-key": key})


def _facts(view: View, poster: Poster) -> list:
    year = f" ({poster.year})" if poster.year else ""
    parts: list = [
        html.H2((poster.title or poster.poster) + year),
        html.P(verdict(poster), className="detail-verdict"),
    ]
    if poster.probabilities:
        parts.append(_probabilities(view, poster.probabilities))
    elif poster.confidence is not None:
        parts.append(
            html.P(f"{sureness(poster.confidence).capitalize()}. This run keeps no probability a genre.")
        )
    rows = {
        "Actual genre": poster.actual or "not known",
        "All its genres": ", ".join(poster.genres) or "not known",
        "First guesses": " > ".join(poster.top3) or poster.predicted,
        "File": poster.poster,
        **{label: str(value) for label, value in poster.columns if value is not None},
    }
    listed = [html.Div([html.Dt(name), html.Dd(value)]) for name, value in rows.items()]
    return [*parts, html.Dl(listed, className="facts")]


def _probabilities(view: View, probabilities: tuple[float, ...]) -> html.Div:
    ranked = sorted(zip(view.run.genres, probabilities, strict=True), key=lambda pair: -pair[1])
    return html.Div(
        [_bar(genre, share, genre_colour(genre, view.run.genres)) for genre, share in ranked],
        className="bars",
    )


def _bar(genre: str, share: float, colour: str) -> html.Div:
    fill = html.Span(className="bar-fill", style={"width": f"{100 * share:.1f}%", "background": colour})
    return html.Div(
        [
            html.Span(genre, className="bar-name"),
            html.Span(fill, className="bar-track"),
            html.Span(_percent(share)),
        ],
        className="bar-row",
    )


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %" if share >= 0.01 else "under 1 %"
