"""A suspension bridge."""

from __future__ import annotations

import math

import skia
from numpy.random import Generator

from train.sample.paint import Colour, Light, Palette, fill, mix, ramp, stroke
from train.sample.scenes_ground import TOWN, far, horizon, paint_sky
from train.sample.scenes_land_sea import water
from train.sample.scenes_outline import down, ground, ltrb, polygon
from train.sample.scenes_tools import BLACK, haze


def bridge(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A suspension bridge over water, running into the haze."""
    y = down(box, rng.uniform(0.66, 0.74))
    paint_sky(canvas, ltrb(box.left(), box.top(), box.right(), y + 2), palette, light, rng, TOWN, whole=box)
    canvas.drawPath(
        ground(
            ltrb(box.left(), box.top(), box.right(), y),
            y - box.height() * 0.02,
            box.height() * 0.03,
            0.5,
            rng,
        ),
        fill(far(palette, 0.25)),
    )
    water(canvas, ltrb(box.left(), y, box.right(), box.bottom()), palette, light, rng)
    side = 1 if rng.random() < 0.5 else -1
    canvas.save()
    canvas.translate(box.centerX(), y)
    canvas.scale(side * box.width() / 100, box.height() / 150)
    red = mix(palette.accent, palette.shade, 0.45)
    pylons = [(34.0, 0.38), (-10.0, 1.0)]
    last: tuple[float, float] = (52.0, -11.0)
    for (px, size), tone in zip(pylons, (mix(red, horizon(palette), 0.55), red), strict=True):
        high, deck = 62 * size, -9 * size - 4
        _cable(canvas, last, (px, -high), deck, tone, size)
        _pylon(canvas, px, high, size, tone, light, side)
        last = (px, -high)
    _cable(canvas, last, (-75.0, -22.0), -13, red, 1.4)
    canvas.drawPath(
        polygon(
            (60, -9.5), (60, -8.5), (34, -7.2), (-10, -11), (-75, -17), (-75, -24), (-10, -14.5), (34, -8.6)
        ),
        ramp((40, 0), (-60, 0), (mix(red, horizon(palette), 0.6), mix(red, BLACK, 0.4))),
    )
    canvas.restore()
    haze(canvas, box, y, box.height() * 0.09, mix(horizon(palette), palette.light, 0.3), 0.55)


def _pylon(
    canvas: skia.Canvas, x: float, high: float, size: float, tone: Colour, light: Light, side: int
) -> None:
    wide = 4.2 * size
    for leg in (-1, 1):
        lx = x + leg * wide
        canvas.drawRect(
            ltrb(lx - 1.5 * size, -high, lx + 1.5 * size, 5),
            ramp(
                (lx - 2 * size, 0),
                (lx + 2 * size, 0),
                (mix(tone, BLACK, 0.35), mix(tone, light.colour, 0.35))
                if side * math.cos(light.angle) > 0
                else (mix(tone, light.colour, 0.35), mix(tone, BLACK, 0.35)),
            ),
        )
    for level in (0.99, 0.72, 0.46):
        canvas.drawRect(
            ltrb(x - wide, -high * level, x + wide, -high * level + 4 * size), fill(mix(tone, BLACK, 0.15))
        )


def _cable(
    canvas: skia.Canvas,
    start: tuple[float, float],
    end: tuple[float, float],
    deck: float,
    tone: Colour,
    size: float,
) -> None:
    low = deck - 4
    path = skia.Path()
    path.moveTo(*start)
    cx, cy = (start[0] + end[0]) / 2, 2 * low - (start[1] + end[1]) / 2
    path.quadTo(cx, cy, *end)
    canvas.drawPath(path, stroke(tone, 1.1 * size))
    for i in range(1, 16):
        t = i / 16
        x = (1 - t) ** 2 * start[0] + 2 * t * (1 - t) * cx + t * t * end[0]
        y = (1 - t) ** 2 * start[1] + 2 * t * (1 - t) * cy + t * t * end[1]
        canvas.drawLine(x, y, x, deck, stroke(tone, 0.3 * size, 0.85))
