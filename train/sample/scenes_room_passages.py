"""Rooms that lead somewhere: corridor, doorway, lift. Each fills its box."""

from __future__ import annotations

import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, fill, glow, mix, ramp, stroke
from train.sample.scenes_outline import down, ltrb, polygon, xywh
from train.sample.scenes_room_shell import (
    Shell,
    along,
    far_wall,
    light_shaft,
    paint_shell,
    plaster,
    room_tones,
    shell,
    vignette,
)
from train.sample.scenes_tools import BLACK, WHITE, clouds, screen


def corridor(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A long corridor: doors, ceiling lamps, a carpet, a bright or dark end."""
    room = shell(box, rng, rng.uniform(0.14, 0.22))
    wall, floor, ceiling, fog = room_tones(palette)
    paint_shell(canvas, room, wall, floor, ceiling, light, fog)
    canvas.drawPath(
        room.panel((0.27, 1, 0), (0.73, 1, 0), (0.73, 1, 1), (0.27, 1, 1)),
        along(room, mix(palette.accent, BLACK, 0.35), palette.accent),
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


def _ceiling_lamp(canvas: skia.Canvas, room: Shell, depth: float, palette: Palette) -> None:
    x, y = room.at(0.5, 0.0, depth)
    wide = (room.at(0.6, 0, depth)[0] - x) * 1.1
    canvas.drawOval(
        ltrb(x - wide, y - wide * 0.12, x + wide, y + wide * 0.3), fill(mix(palette.light, WHITE, 0.6))
    )
    glow(canvas, (x, y + wide * 0.2), wide * 5, palette.light, 0.5)
    fx, fy = room.at(0.5, 1, depth)
    canvas.drawOval(
        ltrb(fx - wide * 2.6, fy - wide * 0.5, fx + wide * 2.6, fy + wide * 0.5),
        screen(fill(palette.light, 0.28, blur=wide * 0.4)),
    )


def _end(canvas: skia.Canvas, room: Shell, palette: Palette, rng: Generator) -> None:
    back = far_wall(room)
    opening = ltrb(
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


def doorway(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A dark room, one open door, and the light it lets in."""
    wall, floor, _, _ = room_tones(palette)
    dark = mix(wall, BLACK, 0.6)
    edge = down(box, rng.uniform(0.72, 0.8))
    canvas.drawRect(box, ramp((0, box.top()), (0, edge), (mix(dark, BLACK, 0.45), dark)))
    plaster(canvas, box, dark, rng, 0.5)
    canvas.drawRect(
        ltrb(box.left(), edge, box.right(), box.bottom()),
        ramp((0, edge), (0, box.bottom()), (mix(floor, BLACK, 0.45), mix(floor, BLACK, 0.75))),
    )
    wide, tall = box.width() * rng.uniform(0.2, 0.3), box.height() * rng.uniform(0.4, 0.5)
    x, side = box.centerX() + rng.normal(0, box.width() * 0.1), rng.choice((-1, 1))
    glare = mix(palette.light, WHITE, 0.4)
    glow(canvas, (x, edge - tall * 0.5), tall * 1.1, palette.light, 0.8)
    opening = ltrb(x - wide / 2, edge - tall, x + wide / 2, edge)
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
    canvas.drawRect(ltrb(left - 8, top - 8, right + 8, foot), fill(mix(metal, WHITE, 0.2)))
    gap = box.width() * rng.uniform(0.03, 0.16)
    glare = mix(palette.light, WHITE, 0.35)
    canvas.drawRect(
        ltrb(left, top, right, foot), ramp((0, top), (0, foot), (mix(glare, WHITE, 0.4), palette.light))
    )
    for side in (-1, 1):
        outer, inner = (left, box.centerX() - gap) if side < 0 else (right, box.centerX() + gap)
        area = ltrb(min(outer, inner), top, max(outer, inner), foot)
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
        canvas.drawCircle(x, down(box, 0.06), 3, fill(palette.accent if i == 4 else mix(metal, BLACK, 0.6)))
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
    panel = xywh((right + box.right()) / 2 - 2, box.centerY(), 9, 26)
    canvas.drawRect(panel, fill(mix(metal, WHITE, 0.25)))
    for dy in (8, 18):
        canvas.drawCircle(
            panel.centerX(),
            panel.top() + dy,
            2.2,
            fill(palette.accent if dy == 8 else mix(metal, BLACK, 0.5)),
        )
    vignette(canvas, box, 0.55)
