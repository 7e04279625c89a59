"""Rooms that lead somewhere: corridors, stairs, doorways, halls. Each fills its box."""

from __future__ import annotations

import math

import numpy as np
import skia
from numpy.random import Generator

from train.sample.paint import Colour, Light, Palette, fill, glow, mix, radial, ramp, stroke
from train.sample.scenes_outline import oval, polygon, shape, slab, smooth
from train.sample.scenes_room_shell import (
    Shell,
    checker,
    far_wall,
    floor_boards,
    light_shaft,
    paint_shell,
    plaster,
    room_tones,
    shell,
    vignette,
)  # fmt: skip
from train.sample.scenes_tools import BLACK, WHITE, clipped, clouds, screen


def corridor(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A long corridor: doors, ceiling lamps, a carpet, a bright or dark end."""
    room = shell(box, rng, rng.uniform(0.14, 0.22))
    wall, floor, ceiling, fog = room_tones(palette)
    paint_shell(canvas, room, wall, floor, ceiling, light, fog)
    canvas.drawPath(
        room.panel((0.27, 1, 0), (0.73, 1, 0), (0.73, 1, 1), (0.27, 1, 1)),
        _along(room, mix(palette.accent, BLACK, 0.35), palette.accent),
    )
    for u in (0.3, 0.7):
        canvas.drawLine(
            *room.at(u, 1, 0), *room.at(u, 1, 1), stroke(mix(palette.light, palette.accent2, 0.4), 1.6, 0.7)
        )
    for i in range(5):
        d0, d1 = 0.05 + 0.19 * i, 0.14 + 0.19 * i
        for u in (0, 1):
            frame = room.panel(
                (u, 0.24, d0 - 0.012), (u, 0.24, d1 + 0.012), (u, 1, d1 + 0.012), (u, 1, d0 - 0.012)
            )
            canvas.drawPath(frame, fill(mix(wall, palette.paper, 0.25)))
            leaf = room.panel((u, 0.27, d0), (u, 0.27, d1), (u, 1, d1), (u, 1, d0))
            ajar = rng.random() < 0.16
            canvas.drawPath(
                leaf,
                fill(
                    mix(palette.light, WHITE, 0.3)
                    if ajar
                    else mix(mix(palette.accent2, palette.shade, 0.6), wall, 0.25)
                ),
            )
            if ajar:
                away = 0.35 if u == 0 else 0.65
                light_shaft(
                    canvas,
                    [
                        room.at(u, 1, d0),
                        room.at(u, 1, d1),
                        room.at(away, 1, d1 + 0.02),
                        room.at(away, 1, d0 - 0.02),
                    ],
                    palette.light,
                    0.6,
                    4,
                )
        _ceiling_lamp(canvas, room, 0.1 + 0.19 * i, palette)
    for v in (0.62, 0.95):
        for u in (0, 1):
            canvas.drawLine(
                *room.at(u, v, 0), *room.at(u, v, 1), stroke(mix(wall, palette.paper, 0.35), 1.2, 0.6)
            )
    _end(canvas, room, palette, rng)
    vignette(canvas, box, 0.7)


def _along(room: Shell, near: Colour, away: Colour) -> skia.Paint:
    return ramp(room.at(0.5, 1, 0), room.at(0.5, 1, 1), (near, away))


def _ceiling_lamp(canvas: skia.Canvas, room: Shell, depth: float, palette: Palette) -> None:
    x, y = room.at(0.5, 0.0, depth)
    wide = (room.at(0.6, 0, depth)[0] - x) * 1.1
    canvas.drawOval(
        skia.Rect.MakeLTRB(x - wide, y - wide * 0.12, x + wide, y + wide * 0.3),
        fill(mix(palette.light, WHITE, 0.6)),
    )
    glow(canvas, (x, y + wide * 0.2), wide * 5, palette.light, 0.5)
    fx, fy = room.at(0.5, 1, depth)
    canvas.drawOval(
        skia.Rect.MakeLTRB(fx - wide * 2.6, fy - wide * 0.5, fx + wide * 2.6, fy + wide * 0.5),
        screen(fill(palette.light, 0.28, blur=wide * 0.4)),
    )


def _end(canvas: skia.Canvas, room: Shell, palette: Palette, rng: Generator) -> None:
    back = far_wall(room)
    opening = skia.Rect.MakeLTRB(
        back.left() + back.width() * 0.26,
        back.top() + back.height() * 0.2,
        back.right() - back.width() * 0.26,
        back.bottom(),
    )
    if rng.random() < 0.65:
        glow(canvas, (opening.centerX(), opening.centerY()), room.front.width() * 0.42, palette.light, 1.0)
        canvas.drawRect(opening, fill(mix(palette.light, WHITE, 0.7)))
        light_shaft(
            canvas,
            [
                (opening.left(), opening.bottom()),
                (opening.right(), opening.bottom()),
                room.at(0.72, 1, 0.15),
                room.at(0.28, 1, 0.15),
            ],
            palette.light,
            0.45,
            5,
        )
    else:
        canvas.drawRect(opening, fill(mix(palette.shade, BLACK, 0.75)))


def staircase(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Stairs that climb to a lit landing, banister and its shadow."""
    wall, floor, _, fog = room_tones(palette)
    canvas.drawRect(
        box, ramp((0, box.top()), (0, box.bottom()), (mix(wall, fog, 0.45), wall, mix(wall, BLACK, 0.5)))
    )
    plaster(canvas, box, wall, rng)
    way, count = (1 if math.cos(light.angle) > 0 else -1), 13
    canvas.save()
    canvas.translate(box.centerX(), box.bottom())
    canvas.scale(way * box.width() / 100, box.height() / 150)
    top = (30.0, -108.0)
    canvas.drawPath(
        slab(14, -150, 60, 44),
        radial((42, -126), 56, (mix(palette.light, WHITE, 0.5), palette.light), None, (1.0, 0.0)),
    )
    canvas.drawPath(
        polygon((24, -150), (46, -150), (46, -106), (24, -106)), fill(mix(palette.light, WHITE, 0.55))
    )
    for i in range(count, -1, -1):
        t, u = i / count, (i + 1) / count
        y0, y1 = 4 + (top[1] - 4) * t, 4 + (top[1] - 4) * u
        left0, right0 = -46 + (top[0] - 8 + 46) * t, 26 + (top[0] + 18 - 26) * t
        left1, right1 = -46 + (top[0] - 8 + 46) * u, 26 + (top[0] + 18 - 26) * u
        tread = polygon(
            (left0, y0), (right0, y0), (right1, y0 + (y1 - y0) * 0.45), (left1, y0 + (y1 - y0) * 0.45)
        )
        riser = polygon(
            (left1, y0 + (y1 - y0) * 0.45), (right1, y0 + (y1 - y0) * 0.45), (right1, y1), (left1, y1)
        )
        lit = 0.15 + 0.75 * t
        canvas.drawPath(
            tread,
            ramp(
                (left0, 0),
                (right0, 0),
                (mix(floor, palette.light, 0.75 * lit), mix(floor, palette.light, 0.3 * lit)),
            ),
        )
        canvas.drawPath(
            riser,
            ramp(
                (left0, 0), (right0, 0), (mix(floor, BLACK, 0.35 - 0.3 * t), mix(floor, BLACK, 0.7 - 0.4 * t))
            ),
        )
    _banister(canvas, palette, top, count)
    canvas.restore()
    glow(
        canvas,
        (box.centerX() + way * box.width() * 0.35, box.top() + box.height() * 0.15),
        box.width() * 0.9,
        palette.light,
        0.55,
    )
    vignette(canvas, box, 0.75)


def _banister(canvas: skia.Canvas, palette: Palette, top: tuple[float, float], count: int) -> None:
    tone = mix(palette.shade, BLACK, 0.55)
    for i in range(count + 1):
        t = i / count
        x, y, tall = 26 + (top[0] + 18 - 26) * t, 4 + (top[1] - 4) * t, 30 - 15 * t
        canvas.drawLine(x, y, x, y - tall, stroke(tone, 1.5 - 0.8 * t))
    rail = smooth([(26 - 3, -28), (35, -70), (top[0] + 18, top[1] - 15), (top[0] + 24, top[1] - 17)])
    canvas.drawPath(rail, stroke(tone, 3.2))
    canvas.drawPath(rail, stroke(mix(palette.light, palette.accent, 0.3), 0.7, 0.8))
    canvas.drawPath(slab(22, -34, 6.5, 40, 1), fill(tone))
    canvas.drawPath(oval(25.2, -37, 4.4), fill(tone))


def stairwell(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Looking down a spiral stair, turn below turn."""
    wall, floor, _, fog = room_tones(palette)
    canvas.drawRect(box, fill(mix(wall, BLACK, 0.35)))
    x, y = (
        box.centerX() + rng.normal(0, box.width() * 0.05),
        box.centerY() + rng.normal(0, box.height() * 0.05),
    )
    reach, turn, way = (
        math.hypot(box.width(), box.height()) * 0.62,
        rng.uniform(0, math.tau),
        rng.choice((-1, 1)),
    )
    for level in range(6):
        t = level / 5
        r, lit = reach * 0.62**level, 0.08 + 0.85 * t
        steps, hole = 26, 0.66
        for i in range(steps):
            a, b = turn + way * math.tau * i / steps, turn + way * math.tau * (i + 1) / steps
            outer = [(x + r * math.cos(v), y + r * math.sin(v) * 0.96) for v in (a, b)]
            inner = [(x + r * hole * math.cos(v), y + r * hole * math.sin(v) * 0.96) for v in (b, a)]
            facing = 0.5 + 0.5 * math.cos(a - light.angle)
            tone = mix(mix(floor, BLACK, 0.55 - 0.3 * facing), fog, lit * (0.25 + 0.4 * facing))
            canvas.drawPath(polygon(*outer, *inner), ramp(outer[0], outer[1], (tone, mix(tone, BLACK, 0.4))))
        rail = oval(x, y, r * hole, r * hole * 0.96)
        canvas.drawPath(oval(x, y, r * hole * 0.98, r * hole * 0.94), fill(BLACK, 0.35, blur=r * 0.03))
        canvas.drawPath(rail, stroke(mix(palette.shade, BLACK, 0.5), r * 0.028))
        canvas.drawPath(
            oval(x, y, r * hole * 1.01, r * hole * 0.97),
            stroke(mix(palette.accent, palette.light, 0.35), r * 0.012, 0.9),
        )
        turn += way * 0.5
    r = reach * 0.62**6 * 1.15
    canvas.drawPath(
        oval(x, y, r),
        radial((x, y), r, (mix(palette.light, WHITE, 0.6), mix(palette.light, palette.accent, 0.3))),
    )
    glow(canvas, (x, y), reach * 0.4, palette.light, 0.8)
    vignette(canvas, box, 0.7)


def doorway(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A dark room, one open door, and the light it lets in."""
    wall, floor, _, _ = room_tones(palette)
    dark = mix(wall, BLACK, 0.6)
    edge = box.top() + box.height() * rng.uniform(0.72, 0.8)
    canvas.drawRect(box, ramp((0, box.top()), (0, edge), (mix(dark, BLACK, 0.45), dark)))
    plaster(canvas, box, dark, rng, 0.5)
    canvas.drawRect(
        skia.Rect.MakeLTRB(box.left(), edge, box.right(), box.bottom()),
        ramp((0, edge), (0, box.bottom()), (mix(floor, BLACK, 0.45), mix(floor, BLACK, 0.75))),
    )
    wide, tall = box.width() * rng.uniform(0.2, 0.3), box.height() * rng.uniform(0.4, 0.5)
    x, side = box.centerX() + rng.normal(0, box.width() * 0.1), rng.choice((-1, 1))
    glare = mix(palette.light, WHITE, 0.4)
    glow(canvas, (x, edge - tall * 0.5), tall * 1.1, palette.light, 0.8)
    opening = skia.Rect.MakeLTRB(x - wide / 2, edge - tall, x + wide / 2, edge)
    canvas.drawRect(opening.makeOutset(wide * 0.09, wide * 0.09), fill(mix(dark, palette.light, 0.3)))
    canvas.drawRect(
        opening, ramp((0, opening.top()), (0, opening.bottom()), (mix(glare, WHITE, 0.4), palette.light))
    )
    hinge = x + side * wide / 2
    leaf = polygon(
        (hinge, edge - tall),
        (hinge + side * wide * 0.62, edge - tall * 1.07),
        (hinge + side * wide * 0.62, edge + tall * 0.1),
        (hinge, edge),
    )
    canvas.drawPath(
        leaf,
        ramp(
            (hinge, 0),
            (hinge + side * wide * 0.62, 0),
            (mix(palette.accent, palette.light, 0.25), mix(palette.accent, BLACK, 0.55)),
        ),
    )
    reach = box.bottom() - edge
    light_shaft(
        canvas,
        [
            (opening.left(), edge),
            (opening.right(), edge),
            (x + wide * 1.5, edge + reach * 1.1),
            (x - wide * 1.2, edge + reach * 1.1),
        ],
        glare,
        0.75,
        5,
    )
    for _ in range(40):
        canvas.drawCircle(
            x + rng.normal(0, wide * 0.9),
            edge - tall * rng.random(),
            rng.gamma(1.3, 0.4) + 0.2,
            screen(fill(glare, rng.uniform(0.2, 0.6))),
        )
    vignette(canvas, box, 0.6)


def blinds(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Bars of light from a slatted blind across a dark wall."""
    wall, floor, _, _ = room_tones(palette)
    dark = mix(wall, BLACK, 0.5)
    canvas.drawRect(
        box,
        ramp(
            (box.left(), box.top()),
            (box.right(), box.bottom()),
            (mix(dark, wall, 0.3), mix(dark, BLACK, 0.55)),
        ),
    )
    plaster(canvas, box, dark, rng, 0.4)
    way = -1 if math.cos(light.angle) > 0 else 1
    glare, count = mix(palette.light, palette.accent, 0.15), int(rng.integers(11, 17))
    x0, x1 = (
        box.centerX() - way * box.width() * 0.42,
        box.centerX() + way * box.width() * rng.uniform(0.3, 0.5),
    )
    tall, slope = box.height() * rng.uniform(0.62, 0.8), box.height() * 0.13
    y0 = box.top() + box.height() * rng.uniform(0.06, 0.12)
    for i in range(count):
        a, b = y0 + tall * i / count, y0 + tall * (i + 0.55) / count
        light_shaft(canvas, [(x0, a), (x1, a + slope), (x1, b + slope), (x0, b)], glare, 0.62, 1.6)
    mullion = box.centerX() + way * box.width() * 0.03
    canvas.drawRect(
        skia.Rect.MakeLTRB(
            mullion - box.width() * 0.025, box.top(), mullion + box.width() * 0.025, box.bottom()
        ),
        fill(dark, 0.85, blur=3),
    )
    foot = box.top() + box.height() * 0.88
    canvas.drawRect(
        skia.Rect.MakeLTRB(box.left(), foot, box.right(), box.bottom()),
        ramp((0, foot), (0, box.bottom()), (mix(floor, BLACK, 0.5), mix(floor, BLACK, 0.8))),
    )
    glow(canvas, (x0, box.top() + box.height() * 0.3), box.width() * 0.8, palette.light, 0.35)
    clouds(canvas, box, glare, rng, size=0.6, stretch=1.2, cover=0.4, edge=1.1, alpha=0.22)
    vignette(canvas, box, 0.6)


def window_room(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A tall window with curtains, its light on bare boards."""
    room = shell(box, rng, rng.uniform(0.5, 0.6))
    wall, floor, ceiling, fog = room_tones(palette)
    paint_shell(canvas, room, wall, floor, ceiling, light, fog)
    floor_boards(canvas, room, floor)
    back = far_wall(room)
    plaster(canvas, back, wall, rng, 0.3)
    pane = skia.Rect.MakeXYWH(
        back.left() + back.width() * 0.26,
        back.top() + back.height() * 0.12,
        back.width() * 0.48,
        back.height() * 0.62,
    )
    frame = mix(palette.paper, wall, 0.25)
    canvas.drawRect(pane.makeOutset(4, 4), fill(mix(frame, BLACK, 0.25)))
    canvas.drawRect(
        pane,
        ramp(
            (0, pane.top()),
            (0, pane.bottom()),
            (mix(palette.background[0], palette.light, 0.55), mix(palette.light, WHITE, 0.5)),
        ),
    )
    with clipped(canvas, slab(pane.left(), pane.top(), pane.width(), pane.height())):
        canvas.drawPath(
            smooth(
                [
                    (pane.left() - 9, pane.bottom() - 12),
                    (pane.centerX(), pane.bottom() - 24),
                    (pane.right() + 9, pane.bottom() - 10),
                    (pane.right() + 9, pane.bottom() + 9),
                    (pane.left() - 9, pane.bottom() + 9),
                ],
                closed=True,
            ),
            fill(mix(palette.shade, palette.light, 0.45)),
        )
    for i in range(1, 4):
        canvas.drawLine(
            pane.left(),
            pane.top() + pane.height() * i / 4,
            pane.right(),
            pane.top() + pane.height() * i / 4,
            stroke(frame, 2),
        )
    canvas.drawLine(pane.centerX(), pane.top(), pane.centerX(), pane.bottom(), stroke(frame, 2.6))
    glow(canvas, (pane.centerX(), pane.centerY()), box.width() * 0.65, palette.light, 0.7)
    for side in (-1, 1):
        _curtain(canvas, pane, side, mix(palette.accent, wall, 0.25), back.bottom() - 4)
    lean = -math.cos(light.angle) * 0.22
    for half in (0, 1):
        for row in range(4):
            u0, u1, d0, d1 = (
                0.33 + 0.19 * half + lean,
                0.48 + 0.19 * half + lean,
                0.78 - 0.17 * row,
                0.9 - 0.17 * row,
            )
            light_shaft(
                canvas,
                [
                    room.at(u0 + lean * row * 0.25, 1, d0),
                    room.at(u1 + lean * row * 0.25, 1, d0),
                    room.at(u1 + lean * (row - 1) * 0.25, 1, d1),
                    room.at(u0 + lean * (row - 1) * 0.25, 1, d1),
                ],
                palette.light,
                0.55,
                1.5,
            )
    vignette(canvas, box, 0.5)


def _curtain(canvas: skia.Canvas, pane: skia.Rect, side: int, tone: Colour, foot: float) -> None:
    wide = pane.width() * 0.42
    edge = pane.centerX() + side * (pane.width() / 2 + wide * 0.55)
    for fold in range(6):
        x0, x1 = edge - side * wide * fold / 6, edge - side * wide * (fold + 1) / 6
        body = polygon(
            (x0, pane.top() - 8),
            (x1, pane.top() - 8),
            (x1 + side * wide * 0.12, foot),
            (x0 + side * wide * 0.12, foot),
        )
        canvas.drawPath(
            body,
            ramp((x0, 0), (x1, 0), (mix(tone, BLACK, 0.35), mix(tone, WHITE, 0.28), mix(tone, BLACK, 0.2))),
        )


def theatre_curtain(
    canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator
) -> None:
    """Heavy curtains, parted or closed, footlights below."""
    tone, parted = mix(palette.accent, palette.shade, 0.25), rng.random() < 0.55
    stage = box.top() + box.height() * 0.86
    canvas.drawRect(
        box,
        radial(
            (box.centerX(), box.top() + box.height() * 0.5),
            box.height() * 0.5,
            (mix(palette.light, palette.background[0], 0.35), mix(palette.shade, BLACK, 0.45)),
        ),
    )
    if parted:
        light_shaft(
            canvas,
            [
                (box.centerX() - 8, box.top()),
                (box.centerX() + 8, box.top()),
                (box.centerX() + box.width() * 0.24, stage),
                (box.centerX() - box.width() * 0.24, stage),
            ],
            palette.light,
            0.5,
            7,
        )
        canvas.drawOval(
            skia.Rect.MakeLTRB(
                box.centerX() - box.width() * 0.27, stage - 13, box.centerX() + box.width() * 0.27, stage + 17
            ),
            fill(palette.light, 0.7, blur=4),
        )
    for side in (-1, 1):
        folds, edge = 9, box.centerX() + side * box.width() * 0.54
        inner = box.width() * (0.3 if parted else 0.54)
        for fold in range(folds):
            x0, x1 = edge - side * inner * fold / folds, edge - side * inner * (fold + 1) / folds
            sway = side * box.width() * (0.06 if parted else 0.0) * fold / folds
            body = skia.Path()
            body.moveTo(x0 - sway * 1.6, box.top())
            body.cubicTo(
                x0 - sway * 1.5,
                box.top() + box.height() * 0.4,
                x0 + sway,
                stage - box.height() * 0.3,
                x0 + sway * 0.5,
                stage,
            )
            body.lineTo(x1 + sway * 0.5, stage)
            body.cubicTo(
                x1 + sway,
                stage - box.height() * 0.3,
                x1 - sway * 1.5,
                box.top() + box.height() * 0.4,
                x1 - sway * 1.6,
                box.top(),
            )
            body.close()
            canvas.drawPath(
                body,
                ramp(
                    (x0, 0),
                    (x1, 0),
                    (
                        mix(tone, BLACK, 0.65),
                        mix(tone, light.colour, 0.28),
                        mix(tone, BLACK, 0.2),
                        mix(tone, BLACK, 0.7),
                    ),
                    (0, 0.35, 0.65, 1),
                ),
            )
    _valance(canvas, box, tone, palette)
    canvas.drawRect(
        skia.Rect.MakeLTRB(box.left(), stage, box.right(), box.bottom()),
        ramp(
            (0, stage),
            (0, box.bottom()),
            (mix(palette.accent, palette.shade, 0.55), mix(palette.shade, BLACK, 0.55)),
        ),
    )
    for i in range(9):
        x = box.left() + box.width() * (i + 0.5) / 9
        glow(canvas, (x, stage + 5), box.width() * 0.17, palette.light, 0.75)
        canvas.drawArc(
            skia.Rect.MakeLTRB(x - 6, stage - 1, x + 6, stage + 11),
            0,
            180,
            True,
            fill(mix(palette.shade, BLACK, 0.6)),
        )
    canvas.drawRect(box, ramp((0, box.top()), (0, stage), (BLACK, BLACK), None, (0.5, 0.0)))


def _valance(canvas: skia.Canvas, box: skia.Rect, tone: Colour, palette: Palette) -> None:
    count = 5
    for i in range(count):
        x0, x1, low = (
            box.left() + box.width() * i / count,
            box.left() + box.width() * (i + 1) / count,
            box.top() + box.height() * 0.11,
        )
        swag = skia.Path()
        swag.moveTo(x0, box.top())
        swag.lineTo(x1, box.top())
        swag.lineTo(x1, box.top() + box.height() * 0.05)
        swag.quadTo(
            (x0 + x1) / 2, low * 2 - box.top() - box.height() * 0.06, x0, box.top() + box.height() * 0.05
        )
        swag.close()
        canvas.drawPath(
            swag, ramp((0, box.top()), (0, low + 12), (mix(tone, BLACK, 0.6), mix(tone, palette.light, 0.2)))
        )
        canvas.drawPath(swag, stroke(mix((0.85, 0.66, 0.3), palette.light, 0.3), 2.4, 0.9))


def ballroom(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A hall with columns, a polished chequered floor and a chandelier."""
    room = shell(box, rng, rng.uniform(0.3, 0.38))
    wall, floor, ceiling, fog = room_tones(palette)
    paint_shell(canvas, room, mix(wall, palette.light, 0.2), floor, ceiling, light, fog)
    checker(canvas, room, mix(floor, BLACK, 0.35), mix(palette.paper, wall, 0.35))
    back = far_wall(room)
    for i in range(3):
        arch = skia.Rect.MakeXYWH(
            back.left() + back.width() * (0.08 + 0.31 * i),
            back.top() + back.height() * 0.2,
            back.width() * 0.22,
            back.height() * 0.7,
        )
        canvas.drawRoundRect(
            arch,
            arch.width() / 2,
            arch.width() / 2,
            ramp((0, arch.top()), (0, arch.bottom()), (mix(palette.light, WHITE, 0.5), palette.light)),
        )
        canvas.drawRect(
            skia.Rect.MakeLTRB(arch.left(), arch.centerY(), arch.right(), back.bottom() - 2),
            fill(palette.light),
        )
    for depth in (0.75, 0.48, 0.26, 0.08):
        for u in (0.0, 1.0):
            _column(canvas, room, u, depth, mix(palette.paper, wall, 0.4))
    x, y = room.at(0.5, 0.2, 0.3)
    _chandelier(canvas, x, y, box.width() * 0.2, box.top(), palette)
    fx, fy = room.at(0.5, 1, 0.3)
    canvas.drawOval(
        skia.Rect.MakeLTRB(
            fx - box.width() * 0.4, fy - box.height() * 0.07, fx + box.width() * 0.4, fy + box.height() * 0.07
        ),
        screen(fill(palette.light, 0.45, blur=box.width() * 0.06)),
    )
    vignette(canvas, box, 0.55)


def _column(canvas: skia.Canvas, room: Shell, u: float, depth: float, tone: Colour) -> None:
    inward = 0.06 if u == 0 else -0.06
    x0, top = room.at(u + inward * 0.2, 0, depth)
    x1, _ = room.at(u + inward * 1.5, 0, depth)
    _, foot = room.at(u, 1, depth)
    area = skia.Rect.MakeLTRB(min(x0, x1), top, max(x0, x1), foot)
    canvas.drawRect(
        area,
        ramp(
            (x0, 0),
            (x1, 0),
            (mix(tone, BLACK, 0.55), tone, mix(tone, WHITE, 0.4), mix(tone, BLACK, 0.15)),
            (0, 0.4, 0.75, 1),
        ),
    )
    for level in (top + (foot - top) * 0.03, foot - (foot - top) * 0.05):
        canvas.drawRect(
            skia.Rect.MakeLTRB(
                area.left() - area.width() * 0.2,
                level,
                area.right() + area.width() * 0.2,
                level + (foot - top) * 0.035,
            ),
            fill(mix(tone, BLACK, 0.1)),
        )


def _chandelier(canvas: skia.Canvas, x: float, y: float, size: float, top: float, palette: Palette) -> None:
    gold = mix((0.8, 0.62, 0.3), palette.light, 0.35)
    canvas.drawLine(x, top, x, y - size * 0.6, stroke(mix(gold, BLACK, 0.4), 1.6))
    glow(canvas, (x, y), size * 3, palette.light, 0.85)
    for ring, wide, level in ((9, 1.0, 0.1), (7, 0.6, -0.3)):
        canvas.drawOval(
            skia.Rect.MakeLTRB(
                x - size * wide, y + size * (level - 0.1), x + size * wide, y + size * (level + 0.12)
            ),
            stroke(gold, 2),
        )
        for i in range(ring):
            a = math.pi * i / (ring - 1)
            px, py = x - size * wide * math.cos(a), y + size * (level + 0.12 * math.sin(a))
            canvas.drawLine(x, y - size * 0.55, px, py, stroke(mix(gold, WHITE, 0.3), 0.6, 0.7))
            canvas.drawLine(px, py, px, py - size * 0.13, stroke(palette.paper, 2))
            canvas.drawOval(
                skia.Rect.MakeLTRB(px - 1.6, py - size * 0.22, px + 1.6, py - size * 0.12),
                fill(mix(palette.light, WHITE, 0.8)),
            )
            glow(canvas, (px, py - size * 0.17), size * 0.3, palette.light, 0.7)
            canvas.drawPath(oval(px, py + size * 0.09, 1.3, 3.2), fill(WHITE, 0.8))


def bars_cell(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A cell: bars before us, a barred window high up, its light on the floor."""
    room = shell(box, rng, rng.uniform(0.5, 0.58))
    wall, floor, ceiling, fog = room_tones(palette)
    stone = mix(wall, (0.4, 0.4, 0.4), 0.3)
    paint_shell(canvas, room, stone, mix(floor, stone, 0.5), ceiling, light, fog)
    back = far_wall(room)
    for row in range(9):
        y = back.top() + back.height() * row / 9
        canvas.drawLine(back.left(), y, back.right(), y, stroke(mix(stone, BLACK, 0.45), 0.8, 0.7))
        for column in range(6):
            x = back.left() + back.width() * (column + row % 2 / 2) / 5.5
            canvas.drawLine(x, y, x, y + back.height() / 9, stroke(mix(stone, BLACK, 0.45), 0.8, 0.7))
    plaster(canvas, box, stone, rng, 0.5)
    pane = skia.Rect.MakeXYWH(
        back.centerX() - back.width() * 0.14,
        back.top() + back.height() * 0.13,
        back.width() * 0.28,
        back.height() * 0.2,
    )
    canvas.drawRect(pane.makeOutset(4, 4), fill(mix(stone, BLACK, 0.6)))
    canvas.drawRect(pane, fill(mix(palette.light, WHITE, 0.55)))
    for i in range(1, 4):
        canvas.drawLine(
            pane.left() + pane.width() * i / 4,
            pane.top(),
            pane.left() + pane.width() * i / 4,
            pane.bottom(),
            stroke(mix(stone, BLACK, 0.75), 2.4),
        )
    glow(canvas, (pane.centerX(), pane.centerY()), box.width() * 0.55, palette.light, 0.85)
    lean = 0.5 - 0.25 * math.cos(light.angle)
    for i in range(4):
        u0, u1 = lean - 0.16 + 0.09 * i, lean - 0.16 + 0.09 * i + 0.06
        light_shaft(
            canvas,
            [
                (pane.left() + pane.width() * i / 4, pane.centerY()),
                (pane.left() + pane.width() * (i + 1) / 4, pane.centerY()),
                room.at(u1, 1, 0.35),
                room.at(u0, 1, 0.25),
            ],
            palette.light,
            0.2,
            4,
        )
        light_shaft(
            canvas,
            [room.at(u0, 1, 0.25), room.at(u1, 1, 0.25), room.at(u1, 1, 0.5), room.at(u0, 1, 0.5)],
            palette.light,
            0.6,
            2,
        )
    iron = mix(palette.shade, BLACK, 0.6)
    for i in range(7):
        x, half = box.left() + box.width() * (i + 0.5) / 7, box.width() * 0.013
        canvas.drawRect(
            skia.Rect.MakeLTRB(x - half, box.top(), x + half, box.bottom()),
            ramp((x - half, 0), (x + half, 0), (BLACK, mix(iron, light.colour, 0.35), BLACK)),
        )
    for v in (0.14, 0.86):
        y = box.top() + box.height() * v
        canvas.drawRect(skia.Rect.MakeLTRB(box.left(), y, box.right(), y + box.height() * 0.022), fill(iron))
    vignette(canvas, box, 0.5)


def spotlit_stage(
    canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator
) -> None:
    """A bare stage, beams from the rig, smoke in them, rows of heads in front."""
    dark = mix(palette.shade, BLACK, 0.5)
    canvas.drawRect(
        box,
        ramp(
            (0, box.top()),
            (0, box.bottom()),
            (mix(dark, BLACK, 0.5), mix(dark, palette.background[1], 0.35), mix(dark, BLACK, 0.3)),
        ),
    )
    floor = box.top() + box.height() * 0.74
    canvas.drawRect(
        skia.Rect.MakeLTRB(box.left(), floor, box.right(), box.bottom()),
        ramp((0, floor), (0, box.bottom()), (mix(dark, palette.accent, 0.35), mix(dark, BLACK, 0.4))),
    )
    tones = (palette.light, palette.accent, palette.accent2, palette.light)
    for i in range(int(rng.integers(3, 6))):
        x, foot = (
            box.left() + box.width() * rng.uniform(0.05, 0.95),
            box.centerX() + rng.normal(0, box.width() * 0.2),
        )
        half, tone = box.width() * rng.uniform(0.1, 0.2), tones[i % 4]
        light_shaft(
            canvas,
            [(x - 4, box.top()), (x + 4, box.top()), (foot + half, floor + 14), (foot - half, floor + 14)],
            tone,
            0.3,
            5,
        )
        canvas.drawOval(
            skia.Rect.MakeLTRB(foot - half, floor + 2, foot + half, floor + 26),
            screen(fill(tone, 0.6, blur=4)),
        )
        glow(canvas, (x, box.top()), box.width() * 0.16, tone, 0.9)
    clouds(
        canvas,
        box,
        mix(palette.light, palette.accent2, 0.4),
        rng,
        size=0.5,
        stretch=1.6,
        cover=0.46,
        edge=1.6,
        alpha=0.3,
    )
    for row in range(3):
        y = box.bottom() - box.height() * (0.11 - 0.045 * row)
        for i in range(9 - row):
            x = box.left() + box.width() * (i + 0.5 + rng.normal(0, 0.12)) / (9 - row)
            r = box.width() * (0.032 + 0.012 * row)
            tone = mix(BLACK, palette.accent, 0.22 - 0.1 * row)
            canvas.drawPath(oval(x, y, r, r * 1.2), fill(tone))
            canvas.drawPath(oval(x, y + r * 2.6, r * 2, r * 1.9), fill(tone))
            canvas.drawArc(
                skia.Rect.MakeLTRB(x - r, y - r * 1.2, x + r, y + r * 1.2),
                200,
                140,
                False,
                stroke(palette.light, 0.8, 0.5 - 0.14 * row),
            )


def lift(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Lift doors a hand's breadth apart, light in the gap."""
    metal = mix(
        mix(palette.background[len(palette.background) // 2], palette.shade, 0.35), (0.55, 0.56, 0.58), 0.3
    )
    canvas.drawRect(
        box, ramp((0, box.top()), (0, box.bottom()), (mix(metal, BLACK, 0.45), mix(metal, BLACK, 0.6)))
    )
    left, right, top, foot = (
        box.left() + box.width() * 0.13,
        box.right() - box.width() * 0.13,
        box.top() + box.height() * 0.12,
        box.top() + box.height() * 0.9,
    )
    canvas.drawRect(skia.Rect.MakeLTRB(left - 8, top - 8, right + 8, foot), fill(mix(metal, WHITE, 0.2)))
    gap = box.width() * rng.uniform(0.03, 0.16)
    glare = mix(palette.light, WHITE, 0.35)
    canvas.drawRect(
        skia.Rect.MakeLTRB(left, top, right, foot),
        ramp((0, top), (0, foot), (mix(glare, WHITE, 0.4), palette.light)),
    )
    for side in (-1, 1):
        outer, inner = (left, box.centerX() - gap) if side < 0 else (right, box.centerX() + gap)
        area = skia.Rect.MakeLTRB(min(outer, inner), top, max(outer, inner), foot)
        canvas.drawRect(
            area,
            ramp(
                (outer, 0),
                (inner, 0),
                (mix(metal, BLACK, 0.35), metal, mix(metal, light.colour, 0.45), mix(metal, BLACK, 0.1)),
                (0, 0.5, 0.9, 1),
            ),
        )
        clouds(
            canvas,
            area,
            mix(metal, WHITE, 0.5),
            rng,
            size=0.6,
            stretch=0.06,
            cover=0.45,
            edge=1.4,
            alpha=0.25,
        )
        canvas.drawRect(area, stroke(mix(metal, BLACK, 0.5), 1))
    glow(canvas, (box.centerX(), (top + foot) / 2), box.width() * 0.7, palette.light, 0.7)
    for i in range(7):
        x = box.centerX() + (i - 3) * box.width() * 0.07
        canvas.drawCircle(
            x, box.top() + box.height() * 0.06, 3, fill(palette.accent if i == 4 else mix(metal, BLACK, 0.6))
        )
    light_shaft(
        canvas,
        [
            (box.centerX() - gap, foot),
            (box.centerX() + gap, foot),
            (box.centerX() + gap * 3.4, box.bottom() + 6),
            (box.centerX() - gap * 3.4, box.bottom() + 6),
        ],
        glare,
        0.8,
        3,
    )
    panel = skia.Rect.MakeXYWH((right + box.right()) / 2 - 2, box.centerY(), 9, 26)
    canvas.drawRect(panel, fill(mix(metal, WHITE, 0.25)))
    for dy in (8, 18):
        canvas.drawCircle(
            panel.centerX(),
            panel.top() + dy,
            2.2,
            fill(palette.accent if dy == 8 else mix(metal, BLACK, 0.5)),
        )
    vignette(canvas, box, 0.55)


def chapel(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A nave with pews and one tall window of coloured glass."""
    room = shell(box, rng, rng.uniform(0.3, 0.36))
    wall, floor, ceiling, fog = room_tones(palette)
    paint_shell(canvas, room, wall, floor, mix(ceiling, BLACK, 0.3), light, fog)
    back = far_wall(room)
    pane = shape("M-20 60V-10C-20-34-8-52 0-60C8-52 20-34 20-10V60Z")
    glass = skia.Path(pane)
    scale = back.height() / 150
    matrix = skia.Matrix.Translate(back.centerX(), back.top() + back.height() * 0.47)
    matrix.preScale(scale * 1.1, scale)
    glass.transform(matrix)
    tones = (palette.accent, palette.accent2, palette.light, mix(palette.light, WHITE, 0.5))
    with clipped(canvas, glass):
        bounds = glass.getBounds()
        for row in range(12):
            for column in range(5):
                canvas.drawRect(
                    skia.Rect.MakeXYWH(
                        bounds.left() + bounds.width() * column / 5,
                        bounds.top() + bounds.height() * row / 12,
                        bounds.width() / 5,
                        bounds.height() / 12,
                    ),
                    fill(mix(tones[int(rng.integers(4))], WHITE, 0.2)),
                )
        for i in range(1, 5):
            canvas.drawLine(
                bounds.left() + bounds.width() * i / 5,
                bounds.top(),
                bounds.left() + bounds.width() * i / 5,
                bounds.bottom(),
                stroke(BLACK, 1, 0.7),
            )
        for i in range(1, 12):
            canvas.drawLine(
                bounds.left(),
                bounds.top() + bounds.height() * i / 12,
                bounds.right(),
                bounds.top() + bounds.height() * i / 12,
                stroke(BLACK, 0.8, 0.6),
            )
    canvas.drawPath(glass, stroke(mix(wall, BLACK, 0.4), 2.4))
    glow(canvas, (back.centerX(), back.centerY()), box.width() * 0.6, palette.light, 0.85)
    canvas.drawPath(
        room.panel((0.4, 1, 0), (0.6, 1, 0), (0.6, 1, 1), (0.4, 1, 1)),
        _along(room, mix(palette.accent, BLACK, 0.45), mix(palette.accent, palette.light, 0.3)),
    )
    for depth in np.linspace(0.92, 0.0, 9):
        _pews(canvas, room, float(depth), mix(palette.shade, palette.accent, 0.25), light)
    for i in range(3):
        x = back.centerX() + (i - 1) * back.width() * 0.12
        light_shaft(
            canvas,
            [
                (x - 4, back.top() + back.height() * 0.3),
                (x + 4, back.top() + back.height() * 0.3),
                room.at(0.42 + 0.12 * i, 1, 0.05),
                room.at(0.32 + 0.12 * i, 1, 0.05),
            ],
            tones[i],
            0.22,
            6,
        )
    vignette(canvas, box, 0.6)


def _pews(canvas: skia.Canvas, room: Shell, depth: float, tone: Colour, light: Light) -> None:
    for u0, u1 in ((0.04, 0.36), (0.64, 0.96)):
        x0, foot = room.at(u0, 1, depth)
        x1, _ = room.at(u1, 1, depth)
        _, top = room.at(u0, 0.84, depth)
        dark = mix(tone, BLACK, 0.55 - 0.4 * depth)
        canvas.drawRect(
            skia.Rect.MakeLTRB(x0, top, x1, foot),
            ramp((0, top), (0, foot), (mix(dark, light.colour, 0.18), mix(dark, BLACK, 0.5))),
        )
        canvas.drawRect(
            skia.Rect.MakeLTRB(x0, top - (foot - top) * 0.08, x1, top + (foot - top) * 0.06),
            fill(mix(dark, light.colour, 0.4)),
        )
