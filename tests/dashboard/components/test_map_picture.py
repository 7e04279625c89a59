"""The map as a picture: what fits is in its colour, the rest pale, and wrong is told by shape too."""

import base64
import io

import numpy as np
import pytest
from PIL import Image

from dashboard.components.map_picture import HEIGHT, WIDTH, map_picture
from dashboard.domain.runs.store import Store
from dashboard.figures.theme import GENRE_COLOURS, RIGHT, WRONG
from dashboard.settings import Settings
from dashboard.view import look

PALE, OUTLINE = "#e3e7ec", "#2f55b8"


def drawn(settings: Settings, store: Store, query: str) -> np.ndarray:
    code = map_picture(look(settings, store, query)).src.partition(",")[2]
    return np.asarray(Image.open(io.BytesIO(base64.b64decode(code))).convert("RGB"), int)


def has(picture: np.ndarray, colour: str) -> bool:
    wanted = [int(colour[k : k + 2], 16) for k in (1, 3, 5)]
    return bool((abs(picture - wanted).sum(axis=2) < 25).sum() > 20)


def test_map_picture__what_fits_is_coloured_and_the_rest_pale(settings: Settings, store: Store) -> None:
    whole, part = drawn(settings, store, ""), drawn(settings, store, "?actual=Drama")
    assert whole.shape == (HEIGHT, WIDTH, 3)
    assert [has(whole, colour) for colour in GENRE_COLOURS.values()] == [True] * 5
    assert not has(whole, PALE)
    assert [has(part, colour) for colour in GENRE_COLOURS.values()] == [False, False, True, False, False]
    assert has(part, PALE)


@pytest.mark.parametrize(("outcome", "shown", "other"), [("right", RIGHT, WRONG), ("wrong", WRONG, RIGHT)])
def test_map_picture__by_outcome(
    settings: Settings, store: Store, outcome: str, shown: str, other: str
) -> None:
    picture = drawn(settings, store, f"?colour=outcome&outcome={outcome}")
    assert has(picture, shown)
    assert not has(picture, other)


def test_map_picture__the_area_is_outlined(settings: Settings, store: Store) -> None:
    assert not has(drawn(settings, store, "?outcome=wrong"), OUTLINE)
    assert has(drawn(settings, store, "?area=-0.5,-0.5;0.5,-0.5;0,0.5"), OUTLINE)
