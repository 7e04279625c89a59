"""Faces: one, two, a whole cast of them, in halves, strips and squares."""

from __future__ import annotations

from dataclasses import replace

import skia

from train.sample.composing import bust, ground, halo, pale
from train.sample.figures import FACES, put_people, recorded
from train.sample.layouts import Layout, picture
from train.sample.paint import Palette, fill, layer, mix, ramp
from train.sample.people import PORTRAITS, SINGLES
from train.sample.scenes import CITIES, LANDSCAPES
from train.sample.stage import Stage


def portrait(stage: Stage, layout: Layout) -> None:
    """One face, large, before a mood, a sky or flat colour."""
    area = picture(layout)
    ground(stage, area)
    halo(stage, layout)
    put_people(stage, PORTRAITS, bust(stage, layout, area))


def double_exposure(stage: Stage, layout: Layout) -> None:
    """A head that holds a landscape or a town."""
    area = picture(layout)
    stage.canvas.drawRect(area, fill(pale(stage)))
    canvas = stage.canvas
    layer(canvas)
    heads = {name: entry for name, entry in PORTRAITS.items() if "profile" in name} or PORTRAITS
    canvas.drawPicture(recorded(stage, heads, stage.choose(heads), bust(stage, layout, area)))
    layer(canvas, mode=skia.BlendMode.kSrcATop, alpha=0.94)
    stage.draw((LANDSCAPES, CITIES)[int(stage.rng.integers(2))], area)
    canvas.restore()
    canvas.restore()


def two_faces(stage: Stage, layout: Layout) -> None:
    """The sheet cut in two, a face on either side, each in its own light."""
    area, canvas = picture(layout), stage.canvas
    lean = float(stage.rng.choice((0.0, 0.18, -0.18, 0.35)))
    dividing = skia.Path()
    mid, shift = area.centerX(), area.width() * lean
    dividing.addPoly(
        [
            skia.Point(area.left(), area.top()),
            skia.Point(mid + shift, area.top()),
            skia.Point(mid - shift, area.bottom()),
            skia.Point(area.left(), area.bottom()),
        ],
        True,
    )
    for side, palette in enumerate((stage.palette, _turned(stage.palette))):
        canvas.save()
        canvas.clipPath(dividing, skia.ClipOp.kIntersect if side == 0 else skia.ClipOp.kDifference, True)
        canvas.drawRect(area, ramp((0, area.top()), (0, area.bottom()), palette.background))
        high = area.height() * (0.92 - 0.12 * side)
        x = area.left() + area.width() * (0.24 if side == 0 else 0.78)
        box = skia.Rect.MakeXYWH(x - high / 2, area.bottom() - high, high, high)
        put_people(replace(stage, palette=palette), FACES, box, beneath=palette.background[1])
        canvas.restore()


def floating_heads(stage: Stage, layout: Layout) -> None:
    """Faces of the cast over a place, each dissolving into the next, someone small below."""
    area = picture(layout)
    place = (CITIES, LANDSCAPES)[int(stage.rng.integers(2))]
    stage.draw(place, area)
    count = int(stage.rng.integers(2, 5))
    top, wide = area.top() + area.height() * 0.02, area.width()
    sizes = [0.66, 0.5, 0.46, 0.4][:count]
    for index in range(count - 1, -1, -1):
        size = sizes[index] * wide
        x = area.centerX() + (0 if index == 0 else (1 if index % 2 else -1) * wide * 0.24 * (1 + index // 3))
        y = top + (0 if index == 0 else area.height() * (0.18 + 0.09 * (index - 1)))
        _dissolving(stage, skia.Rect.MakeXYWH(x - size / 2, y, size, size * 1.3))
    if stage.chance(0.6):
        small = area.height() * 0.3
        foot = layout.focus.bottom()
        put_people(
            stage, SINGLES, skia.Rect.MakeXYWH(area.centerX() - small * 0.3, foot - small, small * 0.6, small)
        )


def strips(stage: Stage, layout: Layout) -> None:
    """Three to five strips, a face or a place in each, every one in another colour."""
    area, canvas = picture(layout), stage.canvas
    canvas.drawRect(area, fill(pale(stage) if stage.chance(0.7) else stage.palette.shade))
    count, lean = int(stage.rng.integers(3, 6)), float(stage.rng.choice((0.0, 0.0, 22.0, -22.0)))
    focus = skia.Rect.MakeLTRB(
        area.left(), area.top(), area.right(), min(layout.focus.bottom() + 2, area.bottom())
    )
    cell, gap = focus.width() / count, 4.0
    tones = (
        stage.palette.accent,
        stage.palette.background[1],
        stage.palette.accent2,
        stage.palette.shade,
        stage.palette.light,
    )
    for index in range(count):
        left = focus.left() + index * cell
        path = skia.Path()
        path.addPoly(
            [
                skia.Point(left + gap / 2 + lean, focus.top()),
                skia.Point(left + cell - gap / 2 + lean, focus.top()),
                skia.Point(left + cell - gap / 2 - lean, focus.bottom()),
                skia.Point(left + gap / 2 - lean, focus.bottom()),
            ],
            True,
        )
        canvas.save()
        canvas.clipPath(path, True)
        canvas.drawPaint(fill(tones[index % 5]))
        size = focus.height() * stage.rng.uniform(0.75, 0.95)
        middle = left + cell / 2
        put_people(
            stage,
            FACES,
            skia.Rect.MakeXYWH(middle - size * 0.36, focus.bottom() - size, size * 0.72, size),
        )
        canvas.restore()


def grid(stage: Stage, layout: Layout) -> None:
    """Four or six squares of faces, as on a contact sheet."""
    area, canvas = picture(layout), stage.canvas
    canvas.drawRect(area, fill(pale(stage)))
    columns, rows = ((2, 2), (2, 3), (3, 2), (3, 3))[int(stage.rng.integers(4))]
    focus, gap = layout.focus, float(stage.rng.choice((0.0, 5.0, 8.0)))
    wide, high = focus.width() / columns, focus.height() / rows
    tones = [
        stage.palette.accent,
        stage.palette.accent2,
        stage.palette.background[1],
        stage.palette.light,
        stage.palette.shade,
    ]
    for cell in range(columns * rows):
        x, y = focus.left() + cell % columns * wide, focus.top() + cell // columns * high
        box = skia.Rect.MakeXYWH(x + gap / 2, y + gap / 2, wide - gap, high - gap)
        canvas.save()
        canvas.clipRect(box)
        canvas.drawRect(box, fill(tones[(cell * 2 + cell // columns) % 5]))
        side = max(box.width(), box.height() * 0.8) * 0.98
        stage.draw(
            FACES,
            skia.Rect.MakeXYWH(box.centerX() - side / 2, box.bottom() - side * 1.12, side, side * 1.2),
        )
        canvas.restore()


def _dissolving(stage: Stage, box: skia.Rect) -> None:
    layer(stage.canvas)
    put_people(stage, FACES, box)
    fade = ramp(
        (0, box.top() + box.height() * 0.6),
        (0, box.bottom() - box.height() * 0.04),
        ((0, 0, 0),) * 2,
        None,
        (0, 1),
    )
    fade.setBlendMode(skia.BlendMode.kDstOut)
    stage.canvas.drawRect(box.makeOutset(40, 40), fade)
    stage.canvas.restore()


def _turned(palette: Palette) -> Palette:
    tones = tuple(mix(tone, palette.accent2, 0.45) for tone in palette.background[::-1])
    return replace(palette, background=tones, accent=palette.accent2, accent2=palette.accent)
