"""The detail view of one poster: the picture, what speaks for each genre, what it is, its like, and the way on."""

from dashboard.components import activation, html
from dashboard.components.alike import alike
from dashboard.components.poster_card import outcome_class, picture, sureness, verdict
from dashboard.components.step import step
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
        sentence = f"This run has no poster “{name}”. Close this to go back."
        return [_dialog(view, [html.P(sentence, className="wide")], "Poster", [])]
    framed = html.Div([picture(view, poster, 360), *activation.layer(view, poster)], className="frame")
    body = [
        html.Div(
            [framed, html.Div(activation.controls(view, poster), className="activation-controls")],
            className="detail-picture",
        ),
        html.Div(
            [*_facts(view, poster), alike(view, poster)], className=f"detail-facts {outcome_class(poster)}"
        ),
    ]
    return [_dialog(view, body, f"Poster: {poster.name}", _ways(view, name))]


def _ways(view: View, name: str) -> list:
    """The steps to the posters around, and between them where this one stands; why there are none, where it is none
    of those that fit."""
    around = query.neighbours(view.run, view.selection, name)
    if around is None:
        return [html.Span("This poster does not fit the filters.", className="quiet outside")]
    place = "one" if around.place is None else f"{around.place:,}"
    return [
        _step(view, "‹ Previous", around.before, "previous"),
        html.Span(f"{place} of {query.count(view.run, view.selection):,}", className="quiet"),
        _step(view, "Next ›", around.after, "next"),
    ]


def _dialog(view: View, body: list, label: str, ways: list) -> html.Div:
    closed = view.query(poster=None, activation=None)
    close = html.A("Close ×", href=closed, className="step", **{"data-key": "close"})
    bar = html.Div([*ways, close], className="detail-bar")
    panel = html.Div(
        [bar, html.Div(body, className="detail-body")],
        className="detail",
        role="dialog",
        tabIndex=-1,
        **{"aria-modal": "true", "aria-label": label},
    )
    shade = html.A(href=closed, className="shade", tabIndex=-1, **{"aria-label": "Close"})
    return html.Div([shade, panel], className="over")


def _step(view: View, words: str, to: str | None, key: str) -> html.A:
    return step(words, view.query(poster=to) if to is not None else None, **{"data-key": key})


def _facts(view: View, poster: Poster) -> list:
    year = f" ({poster.year})" if poster.year else ""
    parts: list = [
        html.H2((poster.name) + year),
        html.P(verdict(poster), className="detail-verdict"),
    ]
    if poster.probabilities:
        parts.append(_probabilities(view, poster, poster.probabilities))
    elif poster.confidence is not None:
        sentence = (
            f"{sureness(poster.confidence).capitalize()} (exactly {poster.confidence:.4g}). "
            "This run keeps no probability for each genre."
        )
        parts.append(html.P(sentence, className="quiet"))
    others = [genre for genre in poster.genres if genre != poster.actual]
    rows = {
        "Actual genre": poster.actual or "not known",
        "Other genres": (", ".join(others) or "none") if poster.genres else "not known",
        "First guesses": " > ".join(poster.top3) or poster.predicted,
        "File": poster.poster,
        **{label: str(value) for label, value in poster.columns if value is not None},
    }
    listed = [html.Div([html.Dt(name), html.Dd(value)]) for name, value in rows.items()]
    return [*parts, html.Dl(listed, className="facts")]


def _probabilities(view: View, poster: Poster, probabilities: tuple[float, ...]) -> html.Div:
    """A bar a genre, the likeliest first; the actual genre and the film's others are named as such."""
    ranked = sorted(zip(view.run.genres, probabilities, strict=True), key=lambda pair: -pair[1])
    bars = [
        _bar(genre, share, genre_colour(genre, view.run.genres), _role(poster, genre))
        for genre, share in ranked
    ]
    return html.Div(bars, className="bars")


def _role(poster: Poster, genre: str) -> str:
    if genre == poster.actual:
        return "actual"
    return "also listed" if genre in poster.genres else ""


def _bar(genre: str, share: float, colour: str, role: str) -> html.Div:
    fill = html.Span(className="bar-fill", style={"width": f"{100 * share:.1f}%", "background": colour})
    return html.Div(
        [
            html.Span(genre, className="bar-name"),
            html.Span(fill, className="bar-track"),
            html.Span(_percent(share)),
            html.Span(role, className="bar-role"),
        ],
        className=f"bar-row bar-{role.replace(' ', '-')}" if role else "bar-row",
    )


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %" if share >= 0.01 else "under 1 %"
