"""A chapel."""

from __future__ import annotations

import numpy as np
import skia
from numpy.random import Generator

from train.sample.paint import Colour, Light, Palette, fill, glow, mix, ramp, stroke
from train.sample.scenes_outline import ltrb, shape, xywh
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
from train.sample.scenes_tools import BLACK, WHITE, clipped


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
                    xywh(
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
        along(room, mix(palette.accent, BLACK, 0.45), mix(palette.accent, palette.light, 0.3)),
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
            ltrb(x0, top, x1, foot),
            ramp((0, top), (0, foot), (mix(dark, light.colour, 0.18), mix(dark, BLACK, 0.5))),
        )
        canvas.drawRect(
            ltrb(x0, top - (foot - top) * 0.08, x1, top + (foot - top) * 0.06),
            fill(mix(dark, light.colour, 0.4)),
        )
