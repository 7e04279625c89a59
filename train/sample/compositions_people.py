"""Pictures with people in them: faces, pairs, casts, and someone small in a large place."""

from __future__ import annotations

from dataclasses import replace

import skia

from train.sample.backdrops import FLAT, MOODS
from train.sample.figures import FACES, PAIRS, put_people, recorded
from train.sample.layouts import Layout, picture
from train.sample.paint import Palette, fill, glow, layer, mix, ramp
from train.sample.people import COUPLES, GROUPS, PORTRAITS, SINGLES
from train.sample.scenes import CITIES, INTERIORS, LANDSCAPES, SKIES
from train.sample.stage import Stage


def portrait(stage: Stage, layout: Layout) -> None:
    """One face, large, before a mood, a sky or flat colour."""
    area = picture(layout)
    ground(stage, area)
    _halo(stage, layout)
    put_people(stage, PORTRAITS, _bust(stage, layout, area))


def double_exposure(stage: Stage, layout: Layout) -> None:
    """A head that holds a landscape or a town."""
    area = picture(layout)
    stage.canvas.drawRect(area, fill(_pale(stage)))
    canvas = stage.canvas
    layer(canvas)
    heads = {name: entry for name, entry in PORTRAITS.items() if "profile" in name} or PORTRAITS
    canvas.drawPicture(recorded(stage, heads, stage.choose(heads), _bust(stage, layout, area)))
    layer(canvas, mode=skia.BlendMode.kSrcATop, alpha=0.94)
    stage.draw((LANDSCAPES, CITIES)[int(stage.rng.integers(2))], area)
    canvas.restore()
    canvas.restore()


def couple(stage: Stage, layout: Layout) -> None:
    """Two people, close, full height or cropped, before a place or a mood."""
    area = picture(layout)
    ground(stage, area)
    _halo(stage, layout)
    put_people(stage, COUPLES, _standing(stage, layout, area), edge=area.bottom())


def ensemble(stage: Stage, layout: Layout) -> None:
    """The cast in a row or a wedge."""
    area = picture(layout)
    ground(stage, area)
    put_people(stage, GROUPS, _standing(stage, layout, area), edge=area.bottom())


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
        stage, (SINGLES, PAIRS)[int(stage.look == "Romance")], _standing(stage, layout, area), beneath=tone
    )


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


def strips(stage: Stage, layout: Layout) -> None:
    """Three to five strips, a face or a place in each, every one in another colour."""
    area, canvas = picture(layout), stage.canvas
    canvas.drawRect(area, fill(_pale(stage) if stage.chance(0.7) else stage.palette.shade))
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
    canvas.drawRect(area, fill(_pale(stage)))
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


def _bust(stage: Stage, layout: Layout, area: skia.Rect) -> skia.Rect:
    top = layout.focus.top() + layout.focus.height() * stage.rng.uniform(-0.02, 0.16)
    high = area.bottom() - top
    if not layout.over and layout.focus.bottom() < area.bottom() - 150:
        high = layout.focus.bottom() - top
    wide = min(high * 1.2, area.width() * stage.rng.uniform(1.25, 1.6))
    x = layout.focus.centerX() + stage.rng.normal(0, 10)
    return skia.Rect.MakeLTRB(x - wide / 2, top, x + wide / 2, area.bottom())


def _standing(stage: Stage, layout: Layout, area: skia.Rect) -> skia.Rect:
    focus = layout.focus
    top = focus.top() + focus.height() * stage.rng.uniform(0.0, 0.2)
    bottom = min(focus.bottom() + (60 if layout.over else -3), area.bottom())
    return skia.Rect.MakeLTRB(focus.left(), top, focus.right(), bottom)


def _halo(stage: Stage, layout: Layout) -> None:
    focus = layout.focus
    centre = (focus.centerX(), focus.top() + focus.height() * 0.4)
    if stage.chance(0.45):
        glow(stage.canvas, centre, focus.width() * stage.rng.uniform(0.5, 0.8), stage.light.colour, 0.55)
    elif stage.chance(0.25):
        tone = (stage.palette.accent, stage.palette.light, stage.palette.accent2)[int(stage.rng.integers(3))]
        stage.canvas.drawCircle(*centre, focus.width() * stage.rng.uniform(0.36, 0.46), fill(tone))


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


def _pale(stage: Stage) -> tuple[float, float, float]:
    return (
        stage.palette.paper
        if stage.chance(0.6)
        else mix(stage.palette.background[0], stage.palette.paper, 0.3)
    )


def _turned(palette: Palette) -> Palette:
    tones = tuple(mix(tone, palette.accent2, 0.45) for tone in palette.background[::-1])
    return replace(palette, background=tones, accent=palette.accent2, accent2=palette.accent)
