"""A cell."""

from __future__ import annotations

import math

import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, fill, glow, mix, ramp, stroke
from train.sample.scenes_outline import down, ltrb, xywh
from train.sample.scenes_room_shell import (
    far_wall,
    light_shaft,
    paint_shell,
    plaster,
    room_tones,
    shell,
    vignette,
)
from train.sample.scenes_tools import BLACK, WHITE


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
    pane = xywh(
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
            ltrb(x - half, box.top(), x + half, box.bottom()),
            ramp((x - half, 0), (x + half, 0), (BLACK, mix(iron, light.colour, 0.35), BLACK)),
        )
    for v in (0.14, 0.86):
        y = down(box, v)
        canvas.drawRect(ltrb(box.left(), y, box.right(), y + box.height() * 0.022), fill(iron))
    vignette(canvas, box, 0.5)
