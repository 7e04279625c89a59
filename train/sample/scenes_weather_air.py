"""Mist, smoke, bubbles, far birds."""

from __future__ import annotations

import math

import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, fill, layer, mix, radial, ramp, stroke
from train.sample.scenes_outline import across, moved, shape
from train.sample.scenes_tools import BLACK, WHITE, clouds, scatter


def fog(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Banks of mist that thicken downwards."""
    tone = mix(mix(palette.paper, palette.background[len(palette.background) // 2], 0.35), light.colour, 0.2)
    for size, alpha in ((0.9, 0.7), (0.45, 0.55)):
        clouds(
            canvas,
            box,
            tone,
            rng,
            size=size,
            stretch=3.5,
            cover=0.55,
            edge=1.1,
            alpha=alpha,
            fade=(0.15, 1.0),
        )
    canvas.drawRect(box, ramp((0, box.centerY()), (0, box.bottom()), (tone, tone), None, (0.0, 0.55)))


def bubbles(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Soap bubbles, each with its window of light."""
    for x, y in scatter(box, rng, 16):
        size = rng.gamma(2.5, 0.02) * box.width() + 3
        canvas.drawCircle(
            x,
            y,
            size,
            radial(
                (x, y),
                size,
                (palette.light, palette.accent2, palette.paper),
                (0.0, 0.86, 1.0),
                (0.02, 0.22, 0.65),
            ),
        )
        dx, dy = math.cos(light.angle) * size * 0.55, math.sin(light.angle) * size * 0.55
        canvas.drawCircle(x + dx, y + dy, size * 0.16, fill(WHITE, 0.85, blur=size * 0.05))
        canvas.drawCircle(x - dx, y - dy, size * 0.1, fill(WHITE, 0.4, blur=size * 0.06))


def smoke(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Drifting cigarette smoke, in folds."""
    tone = mix(palette.paper, light.colour, 0.35)
    x0 = across(box, rng.uniform(0.3, 0.7))
    layer(canvas, blur=box.width() * 0.02, alpha=0.5, mode=skia.BlendMode.kScreen)
    for strand in range(26):
        phase, sway = 0.09 * strand + rng.normal(0, 0.05), box.width() * 0.16
        path = skia.Path()
        path.moveTo(x0, box.bottom())
        for step in range(1, 24):
            t = step / 23
            path.lineTo(
                x0 + sway * t * math.sin(phase + t * 6.5) + strand * t * 0.8,
                box.bottom() - box.height() * 0.9 * t,
            )
        canvas.drawPath(path, stroke(tone, 2.6, 0.28))
    canvas.restore()
    clouds(canvas, box, tone, rng, size=0.5, stretch=0.8, cover=0.42, edge=1.3, alpha=0.3)


def birds_away(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A loose flock, far off."""
    wing = shape("M-6-1C-4-3.6-2-3.2 0 0C2-3.2 4-3.6 6-1C4-2.2 2-1.8 0 1.4C-2-1.8-4-2.2-6-1Z")
    cx, cy = (
        box.left() + box.width() * rng.uniform(0.3, 0.7),
        box.top() + box.height() * rng.uniform(0.18, 0.4),
    )
    for _ in range(int(rng.integers(8, 20))):
        x, y = cx + rng.normal(0, box.width() * 0.17), cy + rng.normal(0, box.height() * 0.07)
        canvas.drawPath(
            moved(wing, x, y, rng.normal(0, 14), rng.uniform(0.35, 0.95)),
            fill(mix(palette.shade, BLACK, 0.4), 0.85),
        )
    del light
