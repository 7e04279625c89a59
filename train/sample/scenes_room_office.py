"""An office above the town."""

from __future__ import annotations

import math

import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, fill, glow, mix, ramp, stroke
from train.sample.scenes_city_towers import skyline
from train.sample.scenes_outline import down, ltrb, polygon, slab
from train.sample.scenes_room_shell import light_shaft, vignette
from train.sample.scenes_tools import BLACK


def office(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A desk before a wall of glass, the town beyond."""
    skyline(canvas, ltrb(box.left(), box.top(), box.right(), down(box, 0.78)), palette, light, rng)
    frame = mix(palette.shade, BLACK, 0.45)
    canvas.drawRect(ltrb(box.left(), box.top(), box.right(), down(box, 0.07)), fill(frame))
    for i in range(5):
        x = box.left() + box.width() * i / 4
        canvas.drawRect(ltrb(x - 4, box.top(), x + 4, down(box, 0.72)), fill(frame))
    canvas.drawRect(ltrb(box.left(), down(box, 0.4), box.right(), down(box, 0.41)), fill(frame))
    floor = down(box, 0.7)
    canvas.drawRect(
        ltrb(box.left(), floor, box.right(), box.bottom()),
        ramp(
            (0, floor),
            (0, box.bottom()),
            (mix(palette.light, frame, 0.55), frame, mix(frame, BLACK, 0.5)),
            (0, 0.25, 1),
        ),
    )
    for i in range(4):
        x = box.left() + box.width() * (i + 0.1) / 4
        light_shaft(
            canvas,
            [
                (x, floor),
                (x + box.width() * 0.2, floor),
                (x + box.width() * 0.16 - 40 * math.cos(light.angle), box.bottom()),
                (x - 20 - 60 * math.cos(light.angle), box.bottom()),
            ],
            palette.light,
            0.2,
            5,
        )
    x, y, half = box.centerX() + rng.normal(0, 14), down(box, 0.76), box.width() * 0.33
    canvas.drawPath(
        slab(x - half * 0.28, y - half * 0.72, half * 0.56, half * 0.75, 7),
        ramp(
            (x - half * 0.28, 0),
            (x + half * 0.28, 0),
            (mix(frame, light.colour, 0.3), mix(frame, BLACK, 0.4)),
        ),
    )
    canvas.drawRect(
        ltrb(x - half, y, x + half, y + half * 0.09), fill(mix(palette.accent, palette.shade, 0.45))
    )
    for dx in (-0.9, 0.55):
        canvas.drawRect(
            ltrb(x + half * dx, y + half * 0.09, x + half * (dx + 0.35), y + half * 0.62),
            fill(mix(palette.shade, BLACK, 0.55)),
        )
    canvas.drawPath(
        slab(x - half * 0.75, y - half * 0.36, half * 0.44, half * 0.3, 2), fill(mix(frame, BLACK, 0.4))
    )
    canvas.drawRect(ltrb(x - half * 0.55, y - half * 0.07, x - half * 0.5, y), fill(frame))
    lx = x + half * 0.68
    canvas.drawLine(lx, y, lx - half * 0.1, y - half * 0.42, stroke(frame, 2.4))
    canvas.drawPath(
        polygon(
            (lx - half * 0.28, y - half * 0.36),
            (lx - half * 0.16, y - half * 0.5),
            (lx + half * 0.02, y - half * 0.4),
            (lx - half * 0.05, y - half * 0.3),
        ),
        fill(palette.accent),
    )
    glow(canvas, (lx - half * 0.16, y - half * 0.25), half * 0.8, palette.light, 0.75)
    vignette(canvas, box, 0.5)
