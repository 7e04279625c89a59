"""Whole people: pairs, casts, and someone small in a large place."""

from __future__ import annotations

import skia

from train.sample.backdrops import FLAT
from train.sample.backdrops_moods import MOODS
from train.sample.composing import ground, halo, standing
from train.sample.figures import PAIRS, put_people
from train.sample.layouts import Layout, picture
from train.sample.paint import glow, mix, ramp
from train.sample.people import COUPLES, GROUPS, SINGLES
from train.sample.scenes import CITIES, INTERIORS, LANDSCAPES
from train.sample.stage import Stage


def couple(stage: Stage, layout: Layout) -> None:
    """Two people, close, full height or cropped, before a place or a mood."""
    area = picture(layout)
    ground(stage, area)
    halo(stage, layout)
    put_people(stage, COUPLES, standing(stage, layout, area), edge=area.bottom())


def ensemble(stage: Stage, layout: Layout) -> None:
    """The cast in a row or a wedge."""
    area = picture(layout)
    ground(stage, area)
    put_people(stage, GROUPS, standing(stage, layout, area), edge=area.bottom())


def lone_figure(stage: Stage, layout: Layout) -> None:
    """Someone small in a large place."""
    area = picture(layout)
    stage.draw((LANDSCAPES, CITIES, LANDSCAPES)[int(stage.rng.integers(3))], area)
    tall = area.height() * stage.rng.uniform(0.2, 0.36)
    x = layout.focus.left() + layout.focus.width() * stage.rng.uniform(0.25, 0.75)
    foot = layout.focus.bottom() - 2
    if not layout.over:
        glow(stage.canvas, (x, foot - tall * 0.6), tall * 1.5, stage.light.colour, 0.35)
    register = PAIRS if stage.look == "Romance" and stage.chance(0.6) else SINGLES
    put_people(stage, register, skia.Rect.MakeXYWH(x - tall * 0.4, foot - tall, tall * 0.8, tall))


def before_the_sun(stage: Stage, layout: Layout) -> None:
    """A figure cut out against a disc."""
    area, canvas = picture(layout), stage.canvas
    stage.draw(FLAT if stage.chance(0.35) else MOODS, area)
    focus, tone = layout.focus, stage.palette.accent if stage.chance(0.7) else stage.palette.light
    radius = min(focus.width(), focus.height()) * stage.rng.uniform(0.38, 0.52)
    centre = (focus.centerX(), focus.top() + focus.height() * 0.45)
    glow(canvas, centre, radius * 1.7, tone, 0.6)
    canvas.drawCircle(
        *centre,
        radius,
        ramp((0, centre[1] - radius), (0, centre[1] + radius), (mix(tone, stage.palette.light, 0.5), tone)),
    )
    put_people(
        stage, (SINGLES, PAIRS)[int(stage.look == "Romance")], standing(stage, layout, area), beneath=tone
    )


def in_a_room(stage: Stage, layout: Layout) -> None:
    """Someone in a room, or only the room."""
    area = picture(layout)
    stage.draw(INTERIORS, area)
    if stage.chance(0.75):
        tall = min(area.height() * stage.rng.uniform(0.42, 0.6), layout.focus.height())
        foot = min(area.bottom() - area.height() * 0.06, layout.focus.bottom() + 20)
        x = layout.focus.left() + layout.focus.width() * stage.rng.uniform(0.3, 0.7)
        register = (SINGLES, SINGLES, PAIRS)[int(stage.rng.integers(3))]
        put_people(stage, register, skia.Rect.MakeXYWH(x - tall * 0.4, foot - tall, tall * 0.8, tall))
