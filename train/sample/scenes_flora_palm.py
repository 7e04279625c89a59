"""Palms, with the foot at (x, y)."""

from __future__ import annotations

import math

import skia
from numpy.random import Generator

from train.sample.paint import Colour, Light, Palette, mix, stroke
from train.sample.scenes_outline import smooth
from train.sample.scenes_tools import BLACK


def palm(
    canvas: skia.Canvas,
    x: float,
    y: float,
    tall: float,
    lean: float,
    palette: Palette,
    light: Light,
    rng: Generator,
) -> None:
    """A palm that leans by `lean` (share of its height)."""
    tone, tx, ty = mix(palette.shade, BLACK, 0.3), x + lean * tall, y - tall
    bow = smooth([(x, y), (x + lean * tall * 0.25, y - tall * 0.5), (tx, ty)])
    canvas.drawPath(bow, stroke(tone, tall * 0.032))
    canvas.drawPath(bow, stroke(mix(tone, light.colour, 0.45), tall * 0.006, 0.7))
    for i in range(11):
        angle = -math.pi / 2 + (i - 5) * 0.52 + rng.normal(0, 0.1)
        long = tall * rng.uniform(0.28, 0.4)
        end = (tx + long * math.cos(angle) * 1.05, ty + long * (0.62 * math.sin(angle) + 0.42))
        knee = (tx + long * 0.55 * math.cos(angle), ty + long * 0.5 * math.sin(angle) - long * 0.12)
        _frond(canvas, (tx, ty), knee, end, long, tone if i % 3 else mix(tone, palette.light, 0.3))


def _frond(
    canvas: skia.Canvas,
    root: tuple[float, float],
    knee: tuple[float, float],
    end: tuple[float, float],
    long: float,
    tone: Colour,
) -> None:
    rib = skia.Path()
    rib.moveTo(*root)
    rib.quadTo(*knee, *end)
    canvas.drawPath(rib, stroke(tone, long * 0.018))
    for i in range(2, 26):
        t = i / 26
        a, b = (1 - t) ** 2, t * t
        px, py = (
            a * root[0] + 2 * t * (1 - t) * knee[0] + b * end[0],
            a * root[1] + 2 * t * (1 - t) * knee[1] + b * end[1],
        )
        dx, dy = end[0] - root[0], end[1] - root[1]
        for side in (-1, 1):
            wide = long * 0.2 * math.sin(math.pi * (0.15 + 0.8 * t))
            canvas.drawLine(
                px,
                py,
                px + dx * 0.1 + side * dy * 0.05 + side * wide * 0.25,
                py + dy * 0.1 + wide * (0.55 if side > 0 else 0.75),
                stroke(tone, long * 0.016),
            )
