"""A big wheel and tents."""

from __future__ import annotations

import math

import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, fill, glow, mix, stroke
from train.sample.scenes_ground import far, paint_sky
from train.sample.scenes_outline import down, ground, ltrb, polygon, slab
from train.sample.scenes_sky_night import moonlit, starry
from train.sample.scenes_sky_sun import sunrise, sunset_bands
from train.sample.scenes_tools import WHITE, screen


def funfair(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A big wheel with its lamps against the evening."""
    paint_sky(canvas, box, palette, light, rng, (sunset_bands, sunrise, moonlit, starry))
    x, y, size = (
        box.centerX() + rng.normal(0, box.width() * 0.08),
        box.top() + box.height() * 0.56,
        box.width() * rng.uniform(0.36, 0.44),
    )
    foot, tone = down(box, 0.92), far(palette, 0.95)
    glow(canvas, (x, y), size * 1.8, mix(palette.accent, palette.light, 0.5), 0.5)
    for leg in (-0.5, 0.5):
        canvas.drawLine(x, y, x + leg * size, foot, stroke(tone, 3))
    spokes = 20
    for ring in (1.0, 0.9, 0.3):
        canvas.drawCircle(x, y, size * ring, stroke(tone, 1.5))
    for i in range(spokes):
        a = math.tau * i / spokes + 0.1
        cx, cy = x + size * math.cos(a), y + size * math.sin(a)
        canvas.drawLine(x, y, cx, cy, stroke(tone, 0.8))
        tint = (palette.accent, palette.light, palette.accent2)[i % 3]
        canvas.drawPath(slab(cx - 4, cy, 8, 9, 3), fill(mix(tint, palette.shade, 0.35)))
        for along in (0.45, 0.72, 1.0):
            lx, ly = x + size * along * math.cos(a), y + size * along * math.sin(a)
            canvas.drawCircle(lx, ly, 3.4, screen(fill(tint, 0.5, blur=2)))
            canvas.drawCircle(lx, ly, 1.0, fill(mix(tint, WHITE, 0.7)))
    canvas.drawPath(ground(box, foot, 3, 0.5, rng), fill(tone))
    for place in range(7):
        _tent(
            canvas,
            box.left() + box.width() * (place + rng.uniform(0.1, 0.9)) / 7,
            foot + 4,
            box.width() * rng.uniform(0.1, 0.17),
            palette,
            place,
        )


def _tent(canvas: skia.Canvas, x: float, y: float, wide: float, palette: Palette, turn: int) -> None:
    tones = (mix(palette.accent, palette.shade, 0.4), mix(palette.paper, palette.shade, 0.35))
    for strip in range(6):
        x0, x1 = x + wide * (strip / 6 - 0.5), x + wide * ((strip + 1) / 6 - 0.5)
        canvas.drawPath(
            polygon((x, y - wide * 0.8), (x0, y - wide * 0.4), (x0, y), (x1, y), (x1, y - wide * 0.4)),
            fill(tones[(strip + turn) % 2]),
        )
    canvas.drawRect(
        ltrb(x - wide / 2, y - wide * 0.4, x + wide / 2, y - wide * 0.34),
        fill(mix(palette.light, WHITE, 0.2), 0.9),
    )
