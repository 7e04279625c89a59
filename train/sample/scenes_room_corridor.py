"""A corridor."""

from __future__ import annotations

import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, fill, glow, mix, stroke
from train.sample.scenes_outline import ltrb
from train.sample.scenes_room_shell import (
    Shell,
    along,
    far_wall,
    light_shaft,
    paint_shell,
    room_tones,
    shell,
    vignette,
)
from train.sample.scenes_tools import BLACK, WHITE, screen


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
