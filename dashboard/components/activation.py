"""The activation map over the open poster: which genre's, and why there is none where there is none."""

from urllib.parse import quote

from dashboard.components import html
from dashboard.components.tip import tip
from dashboard.domain.errors import UserError
from dashboard.domain.runs.model_file import model_of
from dashboard.domain.runs.pictures import picture_of
from dashboard.domain.runs.query import Poster
from dashboard.view import View

HELP = (
    "The class activation map: the parts of the picture that speak for a genre stay lit, the rest goes dark. "
    "It says where the model looked, not why."
)


def layer(view: View, poster: Poster) -> list:
    """The place over the picture where activation.js draws; nothing while no genre is chosen or none can be."""
    genre = view.selection.activation
    if genre not in view.run.genres or why_none(view, poster):
        return []
    address = f"/api/v1/runs/{view.run.id}/posters/{quote(poster.poster, safe='')}/activation"
    return [html.Div(className="activation", **{"data-activation": address, "data-genre": genre})]


def controls(view: View, poster: Poster) -> list:
    """The genres to choose from, or the sentence that says why there is no map."""
    head = html.Div([html.H3("What speaks for"), tip(HELP)], className="activation-head")
    why = why_none(view, poster)
    if why:
        return [head, html.P(why, className="quiet")]
    chosen = view.selection.activation
    links = [
        html.A(
            genre,
            href=view.toggle(activation=genre),
            className="choice chosen" if genre == chosen else "choice",
            **({"aria-current": "true"} if genre == chosen else {}),
        )
        for genre in view.run.genres
    ]
    slider = [html.Div(className="activation-opacity")] if chosen in view.run.genres else []
    return [
        head,
        html.Div(links, className="choices", role="group", **{"aria-label": "What speaks for"}),
        *slider,
    ]


def why_none(view: View, poster: Poster) -> str:
    """A sentence where no activation map can be made, else an empty one."""
    if picture_of(view.run, poster, view.settings.posters) is None:
        return "No activation map: the picture of this poster is not here."
    try:
        model_of(view.run, view.settings.models)
    except UserError as error:
        return f"No activation map: {str(error)[0].lower()}{str(error)[1:]}"
    return ""
