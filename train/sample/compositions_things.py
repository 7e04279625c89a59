"""Pictures without people, or with hardly any: places, things, signs, shapes, the letters themselves."""

from __future__ import annotations

import math

import skia

from train.sample.backdrops import FLAT, MOODS
from train.sample.figures import PAIRS, put_people
from train.sample.layouts import Layout, picture
from train.sample.paint import fill, glow, mix
from train.sample.people import SINGLES
from train.sample.scenes import CITIES, INTERIORS, LANDSCAPES, OBJECTS, SKIES, SYMBOLS
from train.sample.stage import Stage


def place(stage: Stage, layout: Layout) -> None:
    """A landscape or a town, and nobody."""
    stage.draw((LANDSCAPES, CITIES, LANDSCAPES, INTERIORS)[int(stage.rng.integers(4))], picture(layout))


def thing(stage: Stage, layout: Layout) -> None:
    """One thing, large, with its light or its shadow."""
    area, focus = picture(layout), layout.focus
    dark = stage.palette.is_dark
    stage.draw(MOODS if dark or stage.chance(0.2) else FLAT, area)
    size = min(focus.width(), focus.height()) * stage.rng.uniform(0.62, 0.86)
    box = skia.Rect.MakeXYWH(focus.centerX() - size / 2, focus.centerY() - size / 2, size, size)
    if dark:
        glow(stage.canvas, (box.centerX(), box.centerY()), size * 0.85, stage.light.colour, 0.6)
    else:
        shadow = skia.Rect.MakeXYWH(
            box.left() + size * 0.12, box.bottom() - size * 0.06, size * 0.76, size * 0.09
        )
        stage.canvas.drawOval(shadow, fill(stage.palette.shade, 0.3, blur=7))
    stage.canvas.save()
    stage.canvas.rotate(float(stage.rng.choice((0, 0, -8, 10, 24))), box.centerX(), box.centerY())
    stage.draw(OBJECTS, box)
    stage.canvas.restore()


def sign(stage: Stage, layout: Layout) -> None:
    """A symbol as large as the sheet allows, on flat colour."""
    area, focus = picture(layout), layout.focus
    stage.draw(FLAT if stage.chance(0.3) else {"plain": FLAT["plain"]}, area)
    size = min(focus.width(), focus.height()) * stage.rng.uniform(0.72, 0.98)
    stage.draw(
        SYMBOLS, skia.Rect.MakeXYWH(focus.centerX() - size / 2, focus.centerY() - size / 2, size, size)
    )


def many(stage: Stage, layout: Layout) -> None:
    """The same thing over and over, one of them in another colour."""
    area, focus = picture(layout), layout.focus
    stage.canvas.drawRect(area, fill(_flat(stage)))
    columns = int(stage.rng.integers(3, 6))
    cell = focus.width() / columns
    rows = max(int(focus.height() / cell), 1)
    odd = int(stage.rng.integers(columns * rows))
    register = OBJECTS if stage.chance(0.6) else SYMBOLS
    name = stage.choose(register)
    other = stage.choose(register)
    top = focus.centerY() - rows * cell / 2
    for index in range(columns * rows):
        x, y = focus.left() + index % columns * cell, top + index // columns * cell
        box = skia.Rect.MakeXYWH(x + cell * 0.12, y + cell * 0.12, cell * 0.76, cell * 0.76)
        if index == odd:
            stage.canvas.drawCircle(box.centerX(), box.centerY(), cell * 0.5, fill(stage.palette.accent))
        stage.paint(register, other if index == odd else name, box)


def window(stage: Stage, layout: Layout) -> None:
    """A place seen through a disc, an arch, a diamond or a door, the rest of the sheet bare."""
    area, focus, canvas = picture(layout), layout.focus, stage.canvas
    canvas.drawRect(area, fill(_flat(stage)))
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


def letters(stage: Stage, layout: Layout) -> None:
    """Hardly a picture: colour, a bar or a small sign, and room for the title."""
    area, focus = picture(layout), layout.focus
    stage.canvas.drawRect(area, fill(_flat(stage)))
    if stage.chance(0.3):
        stage.draw(FLAT, area)
    size = min(focus.width(), focus.height()) * stage.rng.uniform(0.4, 0.62)
    box = skia.Rect.MakeXYWH(focus.centerX() - size / 2, focus.centerY() - size / 2, size, size)
    if stage.chance(0.3):
        put_people(stage, SINGLES, box)
    else:
        stage.draw(OBJECTS if stage.chance(0.7) else SYMBOLS, box)


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


def _flat(stage: Stage) -> tuple[float, float, float]:
    palette = stage.palette
    return (palette.background[0], palette.paper, palette.accent, palette.background[-1])[
        int(stage.rng.choice(4, p=(0.4, 0.3, 0.15, 0.15)))
    ]
