"""The art director: which genre a poster looks like, its composition, layout, letters, finish."""

from __future__ import annotations

from typing import TypeVar

from numpy.random import Generator

from train.sample import finishes
from train.sample.catalogue import Film
from train.sample.finishes import Finish
from train.sample.layouts import Layout, layout
from train.sample.lettering import Style
from train.sample.stage import Stage
from train.sample.treatments import Treatment
from train.sample.typefaces import is_thin, style_for
from train.sample.ways import FINISHES, GENRES, TREATMENTS, WAYS, Compose

T = TypeVar("T")


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
    way = _weighted(tuple((way, way.weights[place]) for way in WAYS), stage.rng)
    return way.compose, layout(way.layouts, stage.rng)


def treatment_for(stage: Stage) -> Treatment:
    """What is done to the picture before the words go on."""
    return _weighted(TREATMENTS[stage.look], stage.rng)


def title_style(stage: Stage, layout: Layout) -> Style:
    """Letters of the look, now and then of what pulls at it; no hairlines across a picture."""
    wanted = stage.pull if stage.pull and stage.chance(0.12) else stage.look
    style = style_for(wanted, stage.film.year, stage.rng)
    while layout.over and is_thin(style):
        style = style_for(wanted, stage.film.year, stage.rng)
    return style


def finish_for(stage: Stage, style: Style) -> Finish:
    """How the title is finished; hairlines are left alone, they do not bear it."""
    return finishes.flat if is_thin(style) else _weighted(FINISHES[stage.look], stage.rng)


def _weighted(options: tuple[tuple[T, float], ...], rng: Generator) -> T:
    total = sum(weight for _, weight in options)
    dice = rng.random() * total
    for option, weight in options:
        dice -= weight
        if dice < 0:
            return option
    return options[-1][0]
