"""Posters as cards: the picture in a frame of 2:3, and what was said of it. Without a picture, its numbers."""

from dashboard.components import html
from dashboard.domain.runs.query import Poster
from dashboard.urls import poster_src
from dashboard.view import View


def poster_grid(view: View, posters: list[Poster], width: int = 240) -> html.Div:
    """The cards of some posters; each opens its detail view in place."""
    return html.Div([poster_card(view, poster, width) for poster in posters], className="posters")


def poster_card(view: View, poster: Poster, width: int = 240) -> html.A:
    return html.A(
        [
            html.Div(picture(view, poster, width), className="frame"),
            html.Div(
                [
                    html.Div(poster.name, className="poster-title", title=poster.title or ""),
                    html.Div(verdict(poster), className="poster-verdict"),
                ],
                className="poster-words",
            ),
        ],
        href=view.query(poster=poster.poster),
        className=f"poster {outcome_class(poster)}",
        **{"data-poster": poster.poster},
    )


def picture(view: View, poster: Poster, width: int) -> html.Img | html.Div:
    """The poster's picture, sharp on fine screens too; where the run has none, a plain card with its genres."""
    if view.run.poster_folder(view.settings.posters) is None:
        guesses = [html.Div(genre) for genre in poster.top3 or (poster.predicted,)]
        return html.Div(
            [html.Div(poster.poster, className="no-picture-name"), *guesses], className="no-picture"
        )
    once, twice = (poster_src(view.run.id, poster.poster, pixels) for pixels in (width, 2 * width))
    return html.Img(src=once, srcSet=f"{once} 1x, {twice} 2x", alt=poster.name)


def verdict(poster: Poster) -> list:
    """Right or wrong as a mark and a word, how sure, and the genres."""
    sure = sure_said(poster)
    if poster.is_right is None:
        return [f"called {poster.predicted}{sure}"]
    mark = html.Span("✓ right" if poster.is_right else "✗ wrong", className="outcome")
    return [mark, sure, html.Br(), genres_said(poster)]


def genres_said(poster: Poster) -> str:
    """The genre alone where it was called so, else both."""
    return (
        f"{poster.actual}"
        if poster.actual == poster.predicted
        else f"{poster.actual}, called {poster.predicted}"
    )


def sure_said(poster: Poster) -> str:
    """How sure the call was, as what follows it; nothing where that is not known."""
    return f", {sureness(poster.confidence)}" if poster.confidence is not None else ""


def sureness(confidence: float) -> str:
    """A confidence in whole percent; what is short of certain is never rounded up to 100 %."""
    percent = 100 * confidence
    return "over 99 % sure" if 99.5 <= percent < 100 else f"{percent:.0f} % sure"


def outcome_class(poster: Poster) -> str:
    return {True: "is-right", False: "is-wrong", None: "is-unknown"}[poster.is_right]
