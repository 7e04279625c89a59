"""Mountains, one of them on fire."""

from __future__ import annotations

import math

import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, fill, glow, mix, ramp, stroke
from train.sample.scenes_ground import DARK, DAY, far, horizon, paint_sky
from train.sample.scenes_outline import ground, ltrb, profile, smooth
from train.sample.scenes_sky_storm import inferno
from train.sample.scenes_tools import BLACK, WHITE, clipped, clouds, haze


def mountains(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Ranges behind ranges, the lit side of the nearest carved out."""
    paint_sky(canvas, box, palette, light, rng, DAY + DARK)
    level, count = box.height() * rng.uniform(0.4, 0.55), 5
    for step in range(count):
        t = step / (count - 1)
        y = box.top() + level + box.height() * 0.5 * t**1.15
        ridge = ground(box, y, box.height() * (0.13 - 0.05 * t), 0.56, rng)
        tone = far(palette, 0.25 + 0.75 * t)
        canvas.drawPath(
            ridge,
            ramp(
                (0, y - box.height() * 0.12),
                (0, y + box.height() * 0.2),
                (tone, mix(tone, horizon(palette), 0.4 * (1 - t))),
            ),
        )
        if step in (1, 2):
            _facets(canvas, ridge, y, box, palette, light, rng)
        haze(canvas, box, y + box.height() * 0.13, box.height() * 0.12, horizon(palette), 0.55 * (1 - t))


def _facets(
    canvas: skia.Canvas,
    ridge: skia.Path,
    y: float,
    box: skia.Rect,
    palette: Palette,
    light: Light,
    rng: Generator,
) -> None:
    slant = 1 if math.cos(light.angle) > 0 else -1
    with clipped(canvas, ridge):
        canvas.save()
        canvas.skew(-slant * 0.7, 0)
        wide = ltrb(
            box.left() - 2 * box.height(),
            y - box.height() * 0.16,
            box.right() + 2 * box.height(),
            y + box.height() * 0.12,
        )
        clouds(
            canvas,
            wide,
            mix(palette.light, WHITE, 0.2),
            rng,
            size=0.012,
            stretch=0.5,
            cover=0.42,
            edge=3.5,
            alpha=0.5,
            fade=(1.0, 0.0),
        )
        canvas.restore()


def volcano(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A mountain on fire over a dark plain."""
    inferno(canvas, box, palette, light, rng)
    x, y, tall = (
        box.centerX() + rng.normal(0, box.width() * 0.1),
        box.top() + box.height() * 0.86,
        box.height() * rng.uniform(0.38, 0.5),
    )
    hot = mix(palette.light, WHITE, 0.4)
    glow(canvas, (x, y - tall), box.width() * 0.7, mix(palette.accent, hot, 0.5), 1.0)
    body = smooth(
        [
            (x - box.width() * 0.95, y),
            (x - box.width() * 0.45, y - tall * 0.3),
            (x - box.width() * 0.1, y - tall * 0.97),
        ]
    )
    for px, py in profile(-0.1, 0.1, 0.6, rng, 9):
        body.lineTo(x + box.width() * px, y - tall * (0.97 + 0.02 * py))
    body.cubicTo(
        x + box.width() * 0.2,
        y - tall * 0.6,
        x + box.width() * 0.5,
        y - tall * 0.2,
        x + box.width() * 0.95,
        y,
    )
    canvas.drawPath(
        body,
        ramp(
            (0, y - tall),
            (0, y),
            (mix(palette.accent, palette.shade, 0.55), far(palette, 0.95), mix(palette.shade, BLACK, 0.5)),
            (0, 0.4, 1),
        ),
    )
    with clipped(canvas, body):
        for _ in range(5):
            flow = [(x + rng.normal(0, box.width() * 0.03), y - tall)]
            for _ in range(8):
                flow.append(
                    (
                        flow[-1][0] + rng.normal(0.2 * (flow[-1][0] - x), 9),
                        flow[-1][1] + tall * rng.uniform(0.05, 0.13),
                    )
                )
            for width, tone, alpha, blur in (
                (9, palette.accent, 0.5, 5),
                (2.6, mix(palette.accent, hot, 0.5), 0.9, 1),
                (1, hot, 1.0, 0),
            ):
                canvas.drawPath(smooth(flow), stroke(tone, width, alpha, blur=blur))
    canvas.drawPath(ground(box, y - 2, box.height() * 0.012, 0.55, rng), fill(mix(palette.shade, BLACK, 0.6)))
