"""The art director: which genre a poster looks like, its composition, layout, letters, finish."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from numpy.random import Generator

from train.sample import compositions_people as people
from train.sample import compositions_things as things
from train.sample import lockup, treatments
from train.sample.catalogue import Film
from train.sample.layouts import Layout, layout
from train.sample.lettering import Style
from train.sample.lockup import Finish
from train.sample.stage import Stage
from train.sample.treatments import Treatment
from train.sample.typefaces import is_thin, style_for

T = TypeVar("T")
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
class _Way:
    compose: Compose
    layouts: tuple[str, ...]
    weights: tuple[float, float, float, float, float]  # by genre, in the order of GENRES


_WAYS = (
    _Way(people.portrait, _CLOSE, (12, 12, 14, 8, 14)),
    _Way(people.double_exposure, _CLOSE, (2, 1, 6, 3, 8)),
    _Way(people.couple, (*_FULL, "belt", "panel bottom", "panel side", "across"), (4, 8, 7, 32, 3)),
    _Way(people.ensemble, (*_FULL, "panel bottom", "panel top", "plate", "belt"), (10, 17, 6, 4, 4)),
    _Way(people.floating_heads, ("bottom", "low", "framed", "panel bottom", "belt"), (11, 4, 5, 3, 6)),
    _Way(people.lone_figure, (*_FULL, "left high", "plate top", "small top"), (14, 3, 13, 8, 14)),
    _Way(people.before_the_sun, (*_FULL, "giant bottom", "belt", "plate"), (12, 5, 4, 7, 4)),
    _Way(people.two_faces, ("bottom", "low", "across", "belt", "framed"), (5, 4, 5, 7, 6)),
    _Way(people.strips, ("bottom", "low", "framed", "panel bottom", "plate"), (6, 6, 3, 3, 4)),
    _Way(people.grid, ("bottom", "top", "framed", "panel bottom", "panel top", "low"), (2, 7, 3, 5, 2)),
    _Way(people.in_a_room, (*_FULL, "left high", "small top"), (1, 4, 8, 4, 7)),
    _Way(
        things.place,
        (*_FULL, "giant top", "left high", "across", "plate top"),
        (5, 2, 8, 4, 7),
    ),
    _Way(things.thing, _BARE, (6, 10, 6, 5, 9)),
    _Way(things.sign, _BARE, (1.5, 4, 3, 5, 6)),
    _Way(
        things.many,
        ("bottom", "top", "low", "framed", "panel bottom", "crown", "panel side"),
        (1, 6, 1, 2, 2),
    ),
    _Way(things.window, (*_FULL, "plate", "small top", "left high"), (2, 3, 5, 6, 4)),
    _Way(things.horizon, _BARE, (3, 4, 6, 6, 3)),
    _Way(things.torn, ("bottom", "low", "top", "framed", "belt"), (1, 2, 2, 2, 4)),
    _Way(things.letters, _GIANT, (5, 8, 4, 4, 6)),
)

_TREATMENTS: dict[str, tuple[tuple[Treatment, float], ...]] = {
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
_FINISHES: dict[str, tuple[tuple[Finish, float], ...]] = {
    "Action": (
        (lockup.two_toned, 1.5),
        (lockup.metal, 3),
        (lockup.worn, 3),
        (lockup.lifted, 3),
        (lockup.flat, 2),
        (lockup.extruded, 1),
        (lockup.fading, 1),
    ),
    "Comedy": (
        (lockup.flat, 4),
        (lockup.two_toned, 3),
        (lockup.doubled, 2),
        (lockup.extruded, 2),
        (lockup.outlined, 2),
        (lockup.lifted, 1),
    ),
    "Drama": (
        (lockup.two_toned, 0.7),
        (lockup.flat, 5),
        (lockup.lifted, 3),
        (lockup.fading, 1),
        (lockup.worn, 0.5),
    ),
    "Romance": (
        (lockup.two_toned, 1),
        (lockup.flat, 4),
        (lockup.lifted, 3),
        (lockup.fading, 1),
        (lockup.doubled, 0.7),
        (lockup.neon, 0.3),
    ),
    "Thriller": (
        (lockup.two_toned, 1),
        (lockup.flat, 4),
        (lockup.worn, 3),
        (lockup.lifted, 2),
        (lockup.neon, 1),
        (lockup.fading, 1),
    ),
}


def look_of(film: Film, rng: Generator) -> tuple[str, str | None]:
    """The genre whose conventions a poster follows and the one that pulls at it.

    One poster in seven misleads: it looks like its second genre, or like one that it has not.
    """
    others = [genre for genre in GENRES if genre != film.primary]
    dice = rng.random()
    if film.secondary is not None and dice < 0.14:
        return film.secondary, film.primary
    if dice < (0.17 if film.secondary is not None else 0.11):
        return others[int(rng.integers(4))], film.primary
    return film.primary, film.secondary


def way_for(stage: Stage) -> tuple[Compose, Layout]:
    """A composition and a layout that it goes with."""
    place = GENRES.index(stage.look)
    way = _weighted(tuple((way, way.weights[place]) for way in _WAYS), stage.rng)
    return way.compose, layout(way.layouts, stage.rng)


def treatment_for(stage: Stage) -> Treatment:
    """What is done to the picture before the words go on."""
    return _weighted(_TREATMENTS[stage.look], stage.rng)


def title_style(stage: Stage, layout: Layout) -> Style:
    """Letters of the look, now and then of what pulls at it; no hairlines across a picture."""
    wanted = stage.pull if stage.pull and stage.chance(0.12) else stage.look
    style = style_for(wanted, stage.film.year, stage.rng)
    while layout.over and is_thin(style):
        style = style_for(wanted, stage.film.year, stage.rng)
    return style


def finish_for(stage: Stage, style: Style) -> Finish:
    """How the title is finished; hairlines are left alone, they do not bear it."""
    return lockup.flat if is_thin(style) else _weighted(_FINISHES[stage.look], stage.rng)


def _weighted(options: tuple[tuple[T, float], ...], rng: Generator) -> T:
    total = sum(weight for _, weight in options)
    dice = rng.random() * total
    for option, weight in options:
        dice -= weight
        if dice < 0:
            return option
    return options[-1][0]
