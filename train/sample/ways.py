"""What the art director chooses from: compositions, treatments and finishes, and how often a genre takes each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from train.sample import compositions_faces as faces
from train.sample import compositions_people as people
from train.sample import compositions_shapes as shapes
from train.sample import compositions_things as things
from train.sample import finishes, treatments
from train.sample.finishes import Finish
from train.sample.layouts import Layout
from train.sample.stage import Stage
from train.sample.treatments import Treatment

GENRES = ("Action", "Comedy", "Drama", "Romance", "Thriller")
Compose = Callable[[Stage, Layout], None]

_FULL = (
    "bottom",
    "low",
    "top",
    "crown",
    "left low",
    "spine",
    "framed",
    "framed top",
    "bottom",
    "low",
)
_CLOSE = (*_FULL, "across", "belt", "panel bottom", "panel top", "left high", "panel side", "plate")
_BARE = (
    "giant top",
    "giant bottom",
    "left high",
    "left middle",
    "spine wide",
    "panel side",
    "top",
    "bottom",
    "small top",
    "crown",
    "low",
    "left low",
    "framed",
    "plate",
    "plate top",
)
_GIANT = ("giant top", "giant bottom", "spine wide", "giant top", "giant bottom")


@dataclass(frozen=True)
class Way:
    """A composition, the layouts it goes with, and how often each genre (in the order of GENRES) takes it."""

    compose: Compose
    layouts: tuple[str, ...]
    weights: tuple[float, float, float, float, float]


WAYS = (
    Way(faces.portrait, _CLOSE, (12, 12, 14, 8, 14)),
    Way(faces.double_exposure, _CLOSE, (2, 1, 6, 3, 8)),
    Way(people.couple, (*_FULL, "belt", "panel bottom", "panel side", "across"), (4, 8, 7, 32, 3)),
    Way(people.ensemble, (*_FULL, "panel bottom", "panel top", "plate", "belt"), (10, 17, 6, 4, 4)),
    Way(faces.floating_heads, ("bottom", "low", "framed", "panel bottom", "belt"), (11, 4, 5, 3, 6)),
    Way(people.lone_figure, (*_FULL, "left high", "plate top", "small top"), (14, 3, 13, 8, 14)),
    Way(people.before_the_sun, (*_FULL, "giant bottom", "belt", "plate"), (12, 5, 4, 7, 4)),
    Way(faces.two_faces, ("bottom", "low", "across", "belt", "framed"), (5, 4, 5, 7, 6)),
    Way(faces.strips, ("bottom", "low", "framed", "panel bottom", "plate"), (6, 6, 3, 3, 4)),
    Way(faces.grid, ("bottom", "top", "framed", "panel bottom", "panel top", "low"), (2, 7, 3, 5, 2)),
    Way(people.in_a_room, (*_FULL, "left high", "small top"), (1, 4, 8, 4, 7)),
    Way(
        things.place,
        (*_FULL, "giant top", "left high", "across", "plate top"),
        (5, 2, 8, 4, 7),
    ),
    Way(things.thing, _BARE, (6, 10, 6, 5, 9)),
    Way(things.sign, _BARE, (1.5, 4, 3, 5, 6)),
    Way(
        things.many,
        ("bottom", "top", "low", "framed", "panel bottom", "crown", "panel side"),
        (1, 6, 1, 2, 2),
    ),
    Way(shapes.window, (*_FULL, "plate", "small top", "left high"), (2, 3, 5, 6, 4)),
    Way(shapes.horizon, _BARE, (3, 4, 6, 6, 3)),
    Way(shapes.torn, ("bottom", "low", "top", "framed", "belt"), (1, 2, 2, 2, 4)),
    Way(things.letters, _GIANT, (5, 8, 4, 4, 6)),
)

TREATMENTS: dict[str, tuple[tuple[Treatment, float], ...]] = {
    "Action": (
        (treatments.split_toned, 3),
        (treatments.weathered, 3),
        (treatments.beams, 2),
        (treatments.tritone, 1.2),
        (treatments.duotone, 1),
        (treatments.hazed, 1.5),
        (treatments.sunlit, 1.5),
        (treatments.screened, 0.5),
    ),
    "Comedy": (
        (treatments.untouched, 6),
        (treatments.weathered, 1),
        (treatments.sunlit, 1),
        (treatments.screened, 0.7),
        (treatments.tritone, 0.5),
    ),
    "Drama": (
        (treatments.split_toned, 3),
        (treatments.monochrome, 1.2),
        (treatments.duotone, 1),
        (treatments.hazed, 2),
        (treatments.weathered, 1),
        (treatments.untouched, 2),
        (treatments.beams, 1),
        (treatments.screened, 0.4),
    ),
    "Romance": (
        (treatments.sunlit, 3),
        (treatments.weathered, 2),
        (treatments.hazed, 2),
        (treatments.untouched, 2),
        (treatments.duotone, 0.6),
        (treatments.weathered, 1),
    ),
    "Thriller": (
        (treatments.split_toned, 3),
        (treatments.duotone, 1.5),
        (treatments.monochrome, 1),
        (treatments.hazed, 1),
        (treatments.untouched, 2),
        (treatments.beams, 1),
        (treatments.screened, 0.7),
        (treatments.weathered, 0.7),
    ),
}
FINISHES: dict[str, tuple[tuple[Finish, float], ...]] = {
    "Action": (
        (finishes.two_toned, 1.5),
        (finishes.metal, 3),
        (finishes.worn, 3),
        (finishes.lifted, 3),
        (finishes.flat, 2),
        (finishes.extruded, 1),
        (finishes.fading, 1),
    ),
    "Comedy": (
        (finishes.flat, 4),
        (finishes.two_toned, 3),
        (finishes.doubled, 2),
        (finishes.extruded, 2),
        (finishes.outlined, 2),
        (finishes.lifted, 1),
    ),
    "Drama": (
        (finishes.two_toned, 0.7),
        (finishes.flat, 5),
        (finishes.lifted, 3),
        (finishes.fading, 1),
        (finishes.worn, 0.5),
    ),
    "Romance": (
        (finishes.two_toned, 1),
        (finishes.flat, 4),
        (finishes.lifted, 3),
        (finishes.fading, 1),
        (finishes.doubled, 0.7),
        (finishes.neon, 0.3),
    ),
    "Thriller": (
        (finishes.two_toned, 1),
        (finishes.flat, 4),
        (finishes.worn, 3),
        (finishes.lifted, 2),
        (finishes.neon, 1),
        (finishes.fading, 1),
    ),
}
