"""Grass and its flowers."""

from __future__ import annotations

import math

import skia
from numpy.random import Generator

from train.sample.paint import Colour, Light, Palette, fill, mix, ramp
from train.sample.scenes_tools import BLACK, WHITE


def grass(
    canvas: skia.Canvas, box: skia.Rect, y: float, palette: Palette, light: Light, rng: Generator
) -> None:
    """Blades and flowers in three depths from `y` down to the bottom of the box."""
    flowers = (palette.accent, mix(palette.accent, WHITE, 0.4), palette.paper, palette.accent2)
    for near in (0.25, 0.6, 1.0):
        base = y + (box.bottom() - y) * (0.25 + 0.85 * near)
        tone = mix(
            mix(palette.accent2, palette.light, 0.25), mix(palette.shade, BLACK, 0.2), 0.2 + 0.72 * near
        )
        for _ in range(int(190 - 60 * near)):
            x, tall, lean = (
                box.left() + box.width() * rng.random(),
                box.height() * (0.08 + 0.15 * near) * rng.uniform(0.5, 1.2),
                rng.normal(0, 9) * near,
            )
            blade = skia.Path()
            blade.moveTo(x - 1.3 * near, base)
            blade.quadTo(x, base - tall * 0.6, x + lean, base - tall)
            blade.quadTo(x + 0.8, base - tall * 0.5, x + 1.3 * near, base)
            foot = 1.0 if near == 1.0 else 0.0  # or the cut ends of the far rows show
            tones = (mix(tone, light.colour, 0.45), tone, tone)
            canvas.drawPath(
                blade, ramp((0, base - tall), (0, base), tones, (0.0, 0.6, 1.0), (1.0, 1.0, foot))
            )
            if rng.random() < 0.11:
                _flower(
                    canvas,
                    x + lean,
                    base - tall,
                    1.4 + 3.6 * near * rng.uniform(0.5, 1),
                    flowers[int(rng.integers(4))],
                    palette,
                )


def _flower(canvas: skia.Canvas, x: float, y: float, size: float, tone: Colour, palette: Palette) -> None:
    for i in range(5):
        angle = math.tau * i / 5 + x
        canvas.drawCircle(
            x + size * 0.62 * math.cos(angle),
            y + size * 0.45 * math.sin(angle),
            size * 0.5,
            fill(mix(tone, palette.shade, 0.1 * (i % 3)), 0.95),
        )
    canvas.drawCircle(x, y, size * 0.32, fill(mix(palette.light, palette.accent, 0.3)))
