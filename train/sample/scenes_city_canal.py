"""Gabled houses on a canal."""

from __future__ import annotations

import math

import numpy as np
import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, fill, mix, ramp
from train.sample.scenes_ground import TOWN, horizon
from train.sample.scenes_outline import across, down, ltrb, polygon, xywh
from train.sample.scenes_tools import BLACK


def canal(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Narrow gabled houses and what the water makes of them."""
    y, seed = down(box, rng.uniform(0.58, 0.66)), int(rng.integers(1 << 30))
    sky = TOWN[int(rng.integers(len(TOWN)))]
    canvas.drawRect(box, fill(palette.shade))
    upper = ltrb(box.left(), box.top(), box.right(), y)
    for mirrored in (True, False):
        again = np.random.default_rng(seed)
        canvas.save()
        canvas.clipRect(ltrb(box.left(), y, box.right(), box.bottom()) if mirrored else upper)
        if mirrored:
            canvas.translate(0, 2 * y)
            canvas.scale(1, -1)
        sky(canvas, upper, palette, light, again)
        _gables(canvas, upper, palette, light, again)
        canvas.restore()
    below = ltrb(box.left(), y, box.right(), box.bottom())
    canvas.drawRect(
        below,
        ramp((0, y), (0, box.bottom()), (palette.shade, mix(palette.shade, BLACK, 0.4)), None, (0.35, 0.85)),
    )
    for row in range(34):
        t = (row / 34) ** 1.5
        level = y + below.height() * t
        for _ in range(5):
            x, long = across(box, rng.random()), box.width() * (0.04 + 0.12 * t)
            canvas.drawOval(
                xywh(x, level, long, 0.7 + 1.8 * t), fill(mix(horizon(palette), palette.light, 0.4), 0.22)
            )


def _gables(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    x, tones = (
        box.left() - 8.0,
        (palette.accent, palette.paper, palette.accent2, palette.shade, palette.light),
    )
    while x < box.right():
        wide, tall = box.width() * rng.uniform(0.13, 0.2), box.height() * rng.uniform(0.42, 0.62)
        top, cap = box.bottom() - tall, box.width() * 0.08
        wall = mix(mix(tones[int(rng.integers(5))], palette.shade, 0.45), horizon(palette), 0.18)
        outline = (
            polygon(
                (x, box.bottom()),
                (x, top),
                (x + wide / 2, top - cap * 1.4),
                (x + wide, top),
                (x + wide, box.bottom()),
            ),
            polygon(
                (x, box.bottom()),
                (x, top),
                (x + wide * 0.2, top),
                (x + wide * 0.2, top - cap * 0.5),
                (x + wide * 0.36, top - cap * 0.5),
                (x + wide * 0.36, top - cap),
                (x + wide * 0.64, top - cap),
                (x + wide * 0.64, top - cap * 0.5),
                (x + wide * 0.8, top - cap * 0.5),
                (x + wide * 0.8, top),
                (x + wide, top),
                (x + wide, box.bottom()),
            ),
            polygon(
                (x, box.bottom()), (x, top - cap * 0.3), (x + wide, top - cap * 0.3), (x + wide, box.bottom())
            ),
        )[int(rng.integers(3))]
        canvas.drawPath(
            outline,
            ramp(
                (x, 0),
                (x + wide, 0),
                (mix(wall, BLACK, 0.2), wall, mix(wall, light.colour, 0.25))
                if math.cos(light.angle) > 0
                else (mix(wall, light.colour, 0.25), wall, mix(wall, BLACK, 0.2)),
            ),
        )
        for row in range(5):
            for column in range(3):
                area = xywh(
                    x + wide * (0.14 + 0.28 * column),
                    top + tall * (0.05 + 0.19 * row),
                    wide * 0.16,
                    tall * 0.11,
                )
                alight = rng.random() < 0.4
                canvas.drawRect(area.makeOutset(0.8, 0.8), fill(mix(palette.paper, wall, 0.35)))
                canvas.drawRect(
                    area, fill(mix(palette.light, palette.accent, 0.15) if alight else mix(wall, BLACK, 0.65))
                )
        x += wide
