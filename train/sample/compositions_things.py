"""Pictures without people: places, things, signs, and hardly anything beside the letters."""

from __future__ import annotations

import skia

from train.sample.backdrops import FLAT
from train.sample.backdrops_moods import MOODS
from train.sample.composing import flat_tone
from train.sample.figures import put_people
from train.sample.layouts import Layout, picture
from train.sample.paint import fill, glow
from train.sample.people import SINGLES
from train.sample.scenes import CITIES, INTERIORS, LANDSCAPES, OBJECTS, SYMBOLS
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
    stage.canvas.drawRect(area, fill(flat_tone(stage)))
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


def letters(stage: Stage, layout: Layout) -> None:
    """Hardly a picture: colour, a bar or a small sign, and room for the title."""
    area, focus = picture(layout), layout.focus
    stage.canvas.drawRect(area, fill(flat_tone(stage)))
    if stage.chance(0.3):
        stage.draw(FLAT, area)
    size = min(focus.width(), focus.height()) * stage.rng.uniform(0.4, 0.62)
    box = skia.Rect.MakeXYWH(focus.centerX() - size / 2, focus.centerY() - size / 2, size, size)
    if stage.chance(0.3):
        put_people(stage, SINGLES, box)
    else:
        stage.draw(OBJECTS if stage.chance(0.7) else SYMBOLS, box)
