"""What compositions share: the ground behind a subject, its light, and the boxes people are put in."""

from __future__ import annotations

import skia

from train.sample.backdrops import FLAT
from train.sample.backdrops_moods import MOODS
from train.sample.layouts import Layout
from train.sample.paint import fill, glow, layer, mix
from train.sample.scenes import CITIES, LANDSCAPES, SKIES
from train.sample.stage import Stage


def ground(stage: Stage, area: skia.Rect) -> None:
    """What stands behind a subject: bright looks like flat colour, dark ones places and moods."""
    bright = {"Comedy": 0.7, "Romance": 0.35, "Drama": 0.3, "Action": 0.22, "Thriller": 0.18}[stage.look]
    if stage.chance(bright):
        stage.draw(FLAT, area)
    elif stage.chance(0.45):
        stage.draw(MOODS, area)
    else:
        blurred = stage.chance(0.5)
        stage.canvas.save()
        stage.canvas.clipRect(area)
        if blurred:
            layer(stage.canvas, blur=stage.rng.uniform(2.0, 6.0))
        wide = area.makeOutset(20, 20) if blurred else area  # what a blur spreads at the edges stays outside
        stage.draw((SKIES, CITIES, LANDSCAPES)[int(stage.rng.integers(3))], wide)
        if blurred:
            stage.canvas.restore()
        stage.canvas.restore()


def halo(stage: Stage, layout: Layout) -> None:
    focus = layout.focus
    centre = (focus.centerX(), focus.top() + focus.height() * 0.4)
    if stage.chance(0.45):
        glow(stage.canvas, centre, focus.width() * stage.rng.uniform(0.5, 0.8), stage.light.colour, 0.55)
    elif stage.chance(0.25):
        tone = (stage.palette.accent, stage.palette.light, stage.palette.accent2)[int(stage.rng.integers(3))]
        stage.canvas.drawCircle(*centre, focus.width() * stage.rng.uniform(0.36, 0.46), fill(tone))


def bust(stage: Stage, layout: Layout, area: skia.Rect) -> skia.Rect:
    top = layout.focus.top() + layout.focus.height() * stage.rng.uniform(-0.02, 0.16)
    high = area.bottom() - top
    if not layout.over and layout.focus.bottom() < area.bottom() - 150:
        high = layout.focus.bottom() - top
    wide = min(high * 1.2, area.width() * stage.rng.uniform(1.25, 1.6))
    x = layout.focus.centerX() + stage.rng.normal(0, 10)
    return skia.Rect.MakeLTRB(x - wide / 2, top, x + wide / 2, area.bottom())


def standing(stage: Stage, layout: Layout, area: skia.Rect) -> skia.Rect:
    focus = layout.focus
    top = focus.top() + focus.height() * stage.rng.uniform(0.0, 0.2)
    bottom = min(focus.bottom() + (60 if layout.over else -3), area.bottom())
    return skia.Rect.MakeLTRB(focus.left(), top, focus.right(), bottom)


def pale(stage: Stage) -> tuple[float, float, float]:
    return (
        stage.palette.paper
        if stage.chance(0.6)
        else mix(stage.palette.background[0], stage.palette.paper, 0.3)
    )


def flat_tone(stage: Stage) -> tuple[float, float, float]:
    palette = stage.palette
    return (palette.background[0], palette.paper, palette.accent, palette.background[-1])[
        int(stage.rng.choice(4, p=(0.4, 0.3, 0.15, 0.15)))
    ]
