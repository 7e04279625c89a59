"""The posters most like the open one, as the model sees them."""

from functools import lru_cache

import numpy as np

from dashboard.components import html
from dashboard.components.poster_card import genres_said, outcome_class, picture
from dashboard.components.tip import tip
from dashboard.domain.runs import query
from dashboard.domain.runs.query import Poster
from dashboard.domain.runs.similar import nearest
from dashboard.domain.runs.store import Run
from dashboard.view import View

MOST = 8
HELP = "Nearest by embedding: what the model makes of a picture before it names a genre. Filters do not count here."


def alike(view: View, poster: Poster) -> html.Section:
    """Eight small cards that open, or the sentence that says why there are none."""
    head = html.Div([html.H3("Most alike, of the whole run"), tip(HELP)], className="activation-head")
    rows = _rows(view.run, poster.row)
    if not rows:
        words = "This run keeps no embeddings, so it cannot be told which posters are alike."
        return html.Section([head, html.P(words, className="quiet")], className="alike")
    found = query.at_rows(view.run, view.selection, rows)
    return html.Section(
        [head, html.Div([_card(view, one) for one in found], className="alike-cards")], className="alike"
    )


def _card(view: View, poster: Poster) -> html.A:
    """A small card: the picture, the title, and right or wrong with the genres."""
    mark = {True: "✓ ", False: "✗ ", None: "called "}[poster.is_right]
    words = genres_said(poster) if poster.actual else poster.predicted
    title = poster.name
    return html.A(
        [
            html.Div(picture(view, poster, 120), className="frame"),
            html.Div(title, className="poster-title", title=title),
            html.Div([html.Span(mark, className="outcome"), words], className="quiet"),
        ],
        href=view.query(poster=poster.poster),
        className=f"alike-card {outcome_class(poster)}",
    )


@lru_cache(1024)
def _rows(run: Run, row: int) -> tuple[int, ...]:
    if run.embeddings is None:
        return ()
    vector = np.asarray(run.embeddings[row], np.float32)
    return tuple(found for found, _ in nearest(run, vector, MOST, row))
