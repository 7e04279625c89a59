"""A few large shapes: openings, horizons, torn paper."""

from __future__ import annotations

import math

import skia

from train.sample.backdrops import FLAT
from train.sample.backdrops_moods import MOODS
from train.sample.composing import flat_tone
from train.sample.figures import PAIRS
from train.sample.layouts import Layout, picture
from train.sample.paint import fill, mix
from train.sample.people import SINGLES
from train.sample.scenes import CITIES, INTERIORS, LANDSCAPES, OBJECTS, SKIES, SYMBOLS
from train.sample.stage import Stage


def window(stage: Stage, layout: Layout) -> None:
    """A place seen through a disc, an arch, a diamond or a door, the rest of the sheet bare."""
    area, focus, canvas = picture(layout), layout.focus, stage.canvas
    canvas.drawRect(area, fill(flat_tone(stage)))
    shape = _opening(stage, focus)
    canvas.drawPath(shape, fill(stage.palette.shade, 0.3, blur=8))
    canvas.save()
    canvas.clipPath(shape, True)
    bounds = shape.computeTightBounds()
    stage.draw((LANDSCAPES, CITIES, SKIES, INTERIORS)[int(stage.rng.integers(4))], bounds)
    if stage.chance(0.6):
        tall = bounds.height() * stage.rng.uniform(0.3, 0.6)
        register = PAIRS if stage.look == "Romance" else SINGLES
        stage.draw(
            register,
            skia.Rect.MakeXYWH(bounds.centerX() - tall * 0.4, bounds.bottom() - tall, tall * 0.8, tall),
        )
    canvas.restore()


def horizon(stage: Stage, layout: Layout) -> None:
    """Two fields of colour, a disc, somebody the size of a nail: as little as will do."""
    area, canvas = picture(layout), stage.canvas
    tones = [
        stage.palette.background[0],
        stage.palette.accent,
        stage.palette.paper,
        stage.palette.background[-1],
    ]
    first, second = (tones[i] for i in stage.rng.choice(4, 2, replace=False))
    canvas.drawRect(area, fill(first))
    line = layout.focus.bottom() - layout.focus.height() * stage.rng.uniform(0.04, 0.3)
    radius = area.width() * stage.rng.uniform(0.14, 0.36)
    x = area.left() + area.width() * stage.rng.uniform(0.3, 0.7)
    sun = mix(stage.palette.accent2, stage.palette.light, 0.3)
    canvas.drawCircle(x, line - radius * stage.rng.uniform(-0.2, 1.3), radius, fill(sun))
    slope = stage.rng.normal(0, 26)
    hill = skia.Path()
    hill.moveTo(area.left(), line + slope)
    hill.quadTo(area.centerX(), line - abs(slope) * 0.7, area.right(), line - slope)
    hill.lineTo(area.right(), area.bottom())
    hill.lineTo(area.left(), area.bottom())
    hill.close()
    canvas.drawPath(hill, fill(mix(second, stage.palette.shade, 0.25)))
    tall = area.height() * stage.rng.uniform(0.1, 0.2)
    register = PAIRS if stage.look == "Romance" or stage.chance(0.2) else SINGLES
    stage.draw(
        register,
        skia.Rect.MakeXYWH(
            area.centerX() - tall * 0.4, line - tall * 0.96 - abs(slope) * 0.3, tall * 0.8, tall
        ),
    )


def torn(stage: Stage, layout: Layout) -> None:
    """Two pictures, the upper torn off over the lower."""
    area, canvas = picture(layout), stage.canvas
    stage.draw((LANDSCAPES, CITIES, SKIES)[int(stage.rng.integers(3))], area)
    y, lean = (
        layout.focus.top() + layout.focus.height() * stage.rng.uniform(0.4, 0.6),
        stage.rng.normal(0, 60),
    )
    edge = [
        (
            area.left() + area.width() * i / 60,
            y + lean * (i / 60 - 0.5) + stage.rng.normal(0, 2.6) + 5 * math.sin(i * 0.5),
        )
        for i in range(61)
    ]
    for offset, paint in (
        (7.0, fill(stage.palette.shade, 0.5, blur=5)),
        (5.0, fill(stage.palette.paper)),
        (0.0, None),
    ):
        path = skia.Path()
        path.moveTo(area.left(), area.top())
        for px, py in edge:
            path.lineTo(px, py + offset)
        path.lineTo(area.right(), area.top())
        path.close()
        if paint is not None:
            canvas.drawPath(path, paint)
            continue
        canvas.save()
        canvas.clipPath(path, True)
        stage.draw(MOODS if stage.chance(0.5) else FLAT, area)
        size = min(y - area.top(), area.width()) * 0.9
        stage.draw(
            (OBJECTS, SYMBOLS)[int(stage.rng.integers(2))],
            skia.Rect.MakeXYWH(
                area.centerX() - size / 2, area.top() + (y - area.top() - size) / 2, size, size
            ),
        )
        canvas.restore()


def _opening(stage: Stage, focus: skia.Rect) -> skia.Path:
    path, size = skia.Path(), min(focus.width(), focus.height())
    x, y = focus.centerX(), focus.centerY()
    shape = int(stage.rng.integers(5))
    if shape == 0:
        path.addCircle(x, y, size * 0.46)
    elif shape == 1:
        box = skia.Rect.MakeLTRB(x - size * 0.36, focus.top() + 6, x + size * 0.36, focus.bottom() - 6)
        path.addRRect(_arch(box))
    elif shape == 2:
        path.addPoly(
            [
                skia.Point(x, y - size * 0.54),
                skia.Point(x + size * 0.46, y),
                skia.Point(x, y + size * 0.54),
                skia.Point(x - size * 0.46, y),
            ],
            True,
        )
    elif shape == 3:
        path.addRect(skia.Rect.MakeLTRB(x - size * 0.3, focus.top() + 8, x + size * 0.3, focus.bottom() - 8))
    else:
        path.addPoly(
            [
                skia.Point(x, y - size * 0.52),
                skia.Point(x + size * 0.5, y + size * 0.42),
                skia.Point(x - size * 0.5, y + size * 0.42),
            ],
            True,
        )
    return path


def _arch(box: skia.Rect) -> skia.RRect:
    rounded, half = skia.RRect(), box.width() / 2
    rounded.setRectRadii(
        box, [skia.Point(half, half), skia.Point(half, half), skia.Point(0, 0), skia.Point(0, 0)]
    )
    return rounded
