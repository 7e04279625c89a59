"""How the points of the map are coloured."""

from dashboard.figures.theme import NEUTRAL, RIGHT, WRONG, genre_colour
from dashboard.view import View


def shown_colour(view: View) -> str:
    """What the points are coloured by; a run without labels has only what it was called."""
    return view.selection.colour if view.run.has_labels else "called"


def palette(view: View) -> list[str]:
    """The colour of each genre, or of right and wrong, and at the end that of the unknown."""
    if shown_colour(view) == "outcome":
        return [RIGHT, WRONG, NEUTRAL]
    return [*(genre_colour(genre, view.run.genres) for genre in view.run.genres), NEUTRAL]
