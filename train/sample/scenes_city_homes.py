"""Rows of houses, in a suburb and along a canal: each fills its box."""

from __future__ import annotations

import math

import numpy as np
import skia
from numpy.random import Generator

from train.sample import scenes_sky as skies
from train.sample.paint import Light, Palette, fill, mix, ramp
from train.sample.scenes_flora import leafy_tree
from train.sample.scenes_ground import TOWN, far, horizon, paint_sky
from train.sample.scenes_outline import across, down, ltrb, polygon, xywh
from train.sample.scenes_tools import BLACK, WHITE


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


def suburb(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A row of neat houses, lawns and a pavement."""
    paint_sky(
        canvas,
        box,
        palette,
        light,
        rng,
        (skies.cumulus, skies.contrails, skies.great_sun, skies.golden, skies.moonlit),
    )
    y = down(box, rng.uniform(0.68, 0.76))
    for _ in range(8):
        leafy_tree(
            canvas,
            box.left() + box.width() * rng.random(),
            y,
            box.height() * rng.uniform(0.14, 0.24),
            far(palette, 0.3),
            palette,
            light,
            rng,
        )
    lawn = mix(palette.accent2, palette.shade, 0.25)
    for place in range(3):
        _villa(
            canvas,
            box.left() + box.width() * (0.17 + 0.33 * place),
            y,
            box.width() * 0.29,
            palette,
            light,
            rng,
        )
    canvas.drawRect(
        ltrb(box.left(), y, box.right(), box.bottom()),
        ramp((0, y), (0, box.bottom()), (mix(lawn, palette.light, 0.3), mix(lawn, palette.shade, 0.4))),
    )
    kerb = y + box.height() * 0.1
    canvas.drawRect(
        ltrb(box.left(), kerb, box.right(), box.bottom()), fill(mix(palette.paper, palette.shade, 0.3))
    )
    canvas.drawRect(
        ltrb(box.left(), kerb + box.height() * 0.035, box.right(), box.bottom()),
        ramp(
            (0, kerb),
            (0, box.bottom()),
            (mix(palette.shade, palette.paper, 0.5), mix(palette.shade, palette.paper, 0.2)),
        ),
    )
    x = box.left() + 2.0
    while x < box.right():
        canvas.drawPath(
            polygon((x, y + 8), (x, y - 7), (x + 2, y - 9), (x + 4, y - 7), (x + 4, y + 8)),
            fill(mix(palette.paper, WHITE, 0.3)),
        )
        x += 6.5
    canvas.drawRect(
        ltrb(box.left(), y - 3, box.right(), y - 1), fill(mix(palette.paper, palette.shade, 0.12))
    )


def _villa(
    canvas: skia.Canvas, x: float, y: float, wide: float, palette: Palette, light: Light, rng: Generator
) -> None:
    wall = mix(
        (palette.paper, palette.accent, palette.accent2, palette.light)[int(rng.integers(4))],
        palette.paper,
        0.45,
    )
    roof, tall, lit = (
        mix(palette.accent, palette.shade, rng.uniform(0.3, 0.6)),
        wide * 0.55,
        math.cos(light.angle) > 0,
    )
    canvas.drawRect(
        ltrb(x - wide / 2, y - tall, x + wide / 2, y),
        ramp(
            (x - wide / 2, 0),
            (x + wide / 2, 0),
            (mix(wall, palette.shade, 0.35), wall) if lit else (wall, mix(wall, palette.shade, 0.35)),
        ),
    )
    canvas.drawPath(
        polygon(
            (x - wide * 0.58, y - tall),
            (x - wide * 0.36, y - tall * 1.7),
            (x + wide * 0.36, y - tall * 1.7),
            (x + wide * 0.58, y - tall),
        ),
        ramp((0, y - tall * 1.7), (0, y - tall), (mix(roof, light.colour, 0.3), roof)),
    )
    side = rng.choice((-1, 1)) * wide * 0.22
    canvas.drawPath(
        polygon(
            (x + side - wide * 0.24, y - tall * 0.95),
            (x + side, y - tall * 1.62),
            (x + side + wide * 0.24, y - tall * 0.95),
        ),
        fill(mix(roof, BLACK, 0.15)),
    )
    canvas.drawPath(
        polygon(
            (x + side - wide * 0.19, y),
            (x + side - wide * 0.19, y - tall),
            (x + side, y - tall * 1.5),
            (x + side + wide * 0.19, y - tall),
            (x + side + wide * 0.19, y),
        ),
        fill(mix(wall, WHITE, 0.12)),
    )
    glass = mix(palette.light, palette.accent2, 0.25)
    for wx, wy in (
        (x + side, y - tall * 0.85),
        (x - side * 1.3, y - tall * 0.8),
        (x + side, y - tall * 0.38),
    ):
        canvas.drawRect(
            xywh(wx - wide * 0.075, wy, wide * 0.15, tall * 0.28), fill(mix(palette.shade, BLACK, 0.2))
        )
        canvas.drawRect(xywh(wx - wide * 0.06, wy + 1, wide * 0.12, tall * 0.28 - 2), fill(glass))
    canvas.drawRect(
        xywh(x - side * 1.3 - wide * 0.055, y - tall * 0.42, wide * 0.11, tall * 0.42),
        fill(mix(palette.accent, palette.shade, 0.35)),
    )
