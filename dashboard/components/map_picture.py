"""The map as a picture, for where no script draws it."""

import base64
import io

import numpy as np
from PIL import Image, ImageDraw

from dashboard.components import html
from dashboard.domain.runs.places import Places, fitting, places
from dashboard.figures.map_points import palette, shown_colour
from dashboard.view import View

WIDTH, HEIGHT, MARGIN = 1600, 1000, 20
WRONG = 1  # its place in the palette by outcome
UNFIT, AREA = "#e3e7ec", "#2f55b8"
# Radius in pixels: few posters are drawn large, fifty thousand as mere specks.
LARGEST, SMALLEST = 7.0, 2.0


def map_picture(view: View) -> html.Img:
    """Every drawn point in its colour; those that the filters leave out are pale, and the area drawn is outlined."""
    points = places(view.run)
    fits = fitting(view.run, view.selection)
    spots, corners = _scaled(points, np.array(view.selection.area).reshape(-1, 2))
    picture = Image.new("RGB", (WIDTH, HEIGHT), "white")
    pen = ImageDraw.Draw(picture)
    radius = max(SMALLEST, min(LARGEST, 220 / len(spots) ** 0.5))
    colours, painted, by_outcome = palette(view), _painted(view, points), shown_colour(view) == "outcome"
    for k in np.argsort(fits, kind="stable"):  # those that fit lie on top
        x, y = spots[k]
        place = min(int(painted[k]), len(colours) - 1)
        colour, box = colours[place] if fits[k] else UNFIT, (x - radius, y - radius, x + radius, y + radius)
        if by_outcome and place == WRONG:
            _cross(pen, box, colour)
        else:
            pen.ellipse(box, fill=colour)
    if len(corners):
        pen.polygon([tuple(corner) for corner in corners], outline=AREA, width=4)
    bytes_ = io.BytesIO()
    picture.save(bytes_, "WEBP", lossless=True, quality=50, method=4)
    code = base64.b64encode(bytes_.getvalue()).decode()
    return html.Img(
        src=f"data:image/webp;base64,{code}", alt="Map of the posters by likeness", className="map-picture"
    )


def _cross(pen: ImageDraw.ImageDraw, box: tuple[float, float, float, float], colour: str) -> None:
    """What is wrong is told by its shape too."""
    left, top, right, bottom = box
    width = max(1, round((right - left) / 4))
    pen.line((left, top, right, bottom), colour, width)
    pen.line((left, bottom, right, top), colour, width)


def _painted(view: View, points: Places) -> np.ndarray:
    """The place of each point's colour in the palette; what is unknown lies beyond its end."""
    if shown_colour(view) == "outcome":
        bit = 2 if view.selection.scoring == "any" else 1
        return np.where(points.hits & 4, np.where(points.hits & bit, 0, 1), 2)
    return points.actual if shown_colour(view) == "genre" else points.predicted


def _scaled(points: Places, corners: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Places on the map as pixels, for the points and the corners of the area; both axes have one scale."""
    spots = np.stack([points.x, points.y], axis=1).astype(np.float64)
    low, high = spots.min(axis=0), spots.max(axis=0)
    size = np.array([WIDTH, HEIGHT])
    scale = ((size - 2 * MARGIN) / np.maximum(high - low, 1e-12)).min()

    def pixels(of: np.ndarray) -> np.ndarray:
        return size / 2 + (of - (low + high) / 2) * [scale, -scale]

    return pixels(spots), pixels(corners)
