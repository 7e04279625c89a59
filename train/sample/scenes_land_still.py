"""Still water and snow: each fills its box."""

from __future__ import annotations

import math

import numpy as np
import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, fill, mix, ramp
from train.sample.scenes_flora_trees import leafy_tree, pine
from train.sample.scenes_ground import DAY, EVENING, far, horizon, paint_sky, pick
from train.sample.scenes_outline import across, down, ground, ltrb, xywh
from train.sample.scenes_sky_cloud import overcast
from train.sample.scenes_sky_night import moonlit
from train.sample.scenes_sky_sun import golden, sunrise
from train.sample.scenes_tools import WHITE, clouds, haze, multiply


def lake(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Still water that mirrors hills and firs."""
    y = down(box, rng.uniform(0.5, 0.62))
    sky, seed = pick(rng, DAY + EVENING), int(rng.integers(1 << 30))
    upper = ltrb(box.left(), box.top(), box.right(), y)
    for mirrored in (True, False):
        again = np.random.default_rng(seed)
        canvas.save()
        canvas.clipRect(ltrb(box.left(), y, box.right(), box.bottom()) if mirrored else upper)
        if mirrored:
            canvas.translate(0, 2 * y)
            canvas.scale(1, -1)
        sky(canvas, ltrb(box.left(), box.top(), box.right(), y + box.height() * 0.1), palette, light, again)
        _shore(canvas, upper, palette, light, again)
        canvas.restore()
    below = ltrb(box.left(), y, box.right(), box.bottom())
    canvas.drawRect(
        below,
        multiply(
            ramp(
                (0, y),
                (0, box.bottom()),
                (mix(palette.background[0], WHITE, 0.6), mix(palette.shade, palette.background[0], 0.4)),
            )
        ),
    )
    clouds(
        canvas,
        below,
        mix(horizon(palette), palette.light, 0.4),
        rng,
        size=0.05,
        stretch=14,
        cover=0.35,
        edge=2.2,
        alpha=0.5,
    )
    haze(canvas, box, y, box.height() * 0.035, mix(horizon(palette), palette.paper, 0.5), 0.7)


def _shore(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    for t in (0.25, 0.5):
        y = box.bottom() - box.height() * 0.2 * (1.1 - t)
        canvas.drawPath(ground(box, y, box.height() * 0.16 * (1.2 - t), 0.5, rng), fill(far(palette, t)))
        haze(canvas, box, box.bottom(), box.height() * 0.14, horizon(palette), 0.4)
    for x in np.linspace(box.left(), box.right(), 26):
        pine(
            canvas,
            float(x) + rng.normal(0, 6),
            box.bottom(),
            box.height() * rng.uniform(0.05, 0.17),
            far(palette, 0.85),
            light,
            rng,
            rim=0.2,
        )
    canvas.drawRect(ltrb(box.left(), box.bottom() - 3, box.right(), box.bottom()), fill(far(palette, 0.9)))


def snowfield(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Snow under a winter sky, footprints that lead away, bare trees."""
    y = down(box, rng.uniform(0.45, 0.6))
    paint_sky(canvas, box, palette, light, rng, (overcast, sunrise, moonlit, golden))
    white = mix(mix(palette.paper, WHITE, 0.5), palette.background[len(palette.background) // 2], 0.15)
    blue = mix(white, palette.shade, 0.45)
    canvas.drawPath(
        ground(box, y - 4, box.height() * 0.05, 0.45, rng), fill(mix(far(palette, 0.3), white, 0.3))
    )
    for step in range(4):
        t = step / 3
        level = y + box.height() * 0.4 * t**1.3
        drift = ground(box, level, box.height() * (0.012 + 0.02 * t), 0.3, rng)
        canvas.drawPath(
            drift,
            ramp(
                (0, level - 8),
                (0, level + box.height() * 0.25),
                (mix(white, light.colour, 0.25), mix(white, blue, 0.35 + 0.35 * t)),
            ),
        )
    for _ in range(int(rng.integers(2, 6))):
        t = rng.random()
        x = across(box, rng.uniform(0, 0.3) if rng.random() < 0.5 else rng.uniform(0.7, 1))
        leafy_tree(
            canvas,
            x,
            y + box.height() * 0.1 * t,
            box.height() * (0.12 + 0.24 * t),
            far(palette, 0.7 + 0.3 * t),
            palette,
            light,
            rng,
            bare=True,
        )
    x, at = box.centerX() + rng.normal(0, 20), 0.04
    while at < 1:
        py = y + box.height() * 0.02 + (box.bottom() - y) * at
        side = 9 * at * (1 if int(at * 997) % 2 else -1)
        canvas.drawOval(
            xywh(x + side + 30 * math.sin(at * 3), py, 9 * at + 0.8, 5 * at + 0.5), fill(blue, 0.75)
        )
        at *= 1.13
