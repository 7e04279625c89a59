"""Old roofs, row before row."""

from __future__ import annotations

import math

import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, fill, mix, ramp
from train.sample.scenes_ground import TOWN, far, horizon, paint_sky
from train.sample.scenes_outline import down, ltrb, polygon, xywh
from train.sample.scenes_tools import BLACK, clipped, haze


def rooftops(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Old roofs, chimneys and attic windows, row before row."""
    paint_sky(canvas, box, palette, light, rng, TOWN)
    for step in range(5):
        t = step / 4
        y, x = down(box, 0.48 + 0.45 * t), box.left() - 30 + rng.uniform(-20, 0)
        while x < box.right():
            wide = box.width() * (0.13 + 0.2 * t) * rng.uniform(0.7, 1.3)
            _house_top(
                canvas, x, y + rng.normal(0, box.height() * 0.015), wide, box.bottom(), t, palette, light, rng
            )
            x += wide * 0.93
        haze(
            canvas,
            box,
            y + box.height() * 0.09,
            box.height() * 0.08,
            mix(horizon(palette), palette.light, 0.3),
            0.6 * (1 - t),
        )


def _house_top(
    canvas: skia.Canvas,
    x: float,
    y: float,
    wide: float,
    foot: float,
    t: float,
    palette: Palette,
    light: Light,
    rng: Generator,
) -> None:
    roof = mix(far(palette, 0.3 + 0.6 * t), palette.accent, 0.28)
    wall, pitch = mix(far(palette, 0.35 + 0.5 * t), palette.paper, 0.22), wide * rng.uniform(0.35, 0.62)
    lit = math.cos(light.angle) > 0
    canvas.drawRect(
        ltrb(x, y, x + wide, foot), ramp((0, y), (0, y + wide), (wall, mix(wall, palette.shade, 0.6)))
    )
    if rng.random() < 0.5:
        canvas.drawPath(
            polygon((x - wide * 0.05, y), (x + wide * 0.5, y - pitch), (x + wide * 1.05, y)),
            fill(mix(roof, BLACK, 0.3)),
        )
        half = polygon(
            (x + wide * 0.5, y - pitch), (x + wide * (1.05 if lit else -0.05), y), (x + wide * 0.5, y)
        )
        canvas.drawPath(
            polygon((x, y + 1), (x + wide * 0.5, y - pitch * 0.9), (x + wide, y + 1)),
            fill(mix(wall, palette.shade, 0.25)),
        )
        with clipped(canvas, half):
            canvas.drawRect(half.getBounds(), fill(light.colour, 0.25))
    else:
        canvas.drawPath(
            polygon(
                (x - wide * 0.06, y),
                (x + wide * 0.1, y - pitch),
                (x + wide * 0.9, y - pitch),
                (x + wide * 1.06, y),
            ),
            ramp((0, y - pitch), (0, y), (mix(roof, light.colour, 0.35), mix(roof, BLACK, 0.15))),
        )
        dx = x + wide * rng.uniform(0.3, 0.6)
        canvas.drawPath(
            polygon(
                (dx - wide * 0.1, y - pitch * 0.25),
                (dx - wide * 0.1, y - pitch * 0.7),
                (dx, y - pitch * 0.95),
                (dx + wide * 0.1, y - pitch * 0.7),
                (dx + wide * 0.1, y - pitch * 0.25),
            ),
            fill(mix(roof, BLACK, 0.25)),
        )
        canvas.drawRect(
            xywh(dx - wide * 0.055, y - pitch * 0.66, wide * 0.11, pitch * 0.34),
            fill(mix(palette.light, palette.accent, 0.2), 0.95 if rng.random() < 0.6 else 0.15),
        )
    cx = x + wide * rng.uniform(0.62, 0.85)
    canvas.drawRect(
        ltrb(cx, y - pitch * 1.15, cx + wide * 0.11, y - pitch * 0.3),
        ramp((cx, 0), (cx + wide * 0.11, 0), (mix(roof, BLACK, 0.45), mix(roof, light.colour, 0.3))),
    )
    for i in range(3):
        canvas.drawRect(
            xywh(cx + wide * 0.036 * i, y - pitch * 1.28, wide * 0.026, pitch * 0.14),
            fill(mix(roof, BLACK, 0.3)),
        )
    for place in (0.2, 0.5, 0.8):
        canvas.drawRect(
            xywh(x + wide * place - wide * 0.055, y + wide * 0.14, wide * 0.11, wide * 0.2),
            fill(palette.light if rng.random() < 0.35 else mix(wall, BLACK, 0.5), 0.9),
        )
