"""The sea, calm and rough."""

from __future__ import annotations

import math

import numpy as np
import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, fill, mix, ramp, stroke
from train.sample.scenes_ground import EVENING, far, paint_sky
from train.sample.scenes_outline import across, down, ltrb, polygon, smooth, xywh
from train.sample.scenes_sky_cloud import overcast
from train.sample.scenes_sky_night import moonlit
from train.sample.scenes_sky_storm import storm
from train.sample.scenes_tools import BLACK, WHITE, clipped, clouds, haze, screen, sky_tones


def sea(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A calm sea to the horizon with the sun's road on it."""
    y = down(box, rng.uniform(0.48, 0.66))
    upper = ltrb(box.left(), box.top(), box.right(), y)
    paint_sky(canvas, upper, palette, light, rng, (*EVENING, moonlit), whole=box)
    water(canvas, ltrb(box.left(), y, box.right(), box.bottom()), palette, light, rng)


def water(
    canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator, calm: float = 1.0
) -> None:
    """Water seen flat: darker below, broken glitter under the light."""
    top, _, low = sky_tones(palette)
    canvas.drawRect(
        box,
        ramp(
            (0, box.top()),
            (0, box.bottom()),
            (mix(low, palette.shade, 0.15), mix(top, palette.shade, 0.45), mix(palette.shade, BLACK, 0.3)),
            (0, 0.35, 1),
        ),
    )
    canvas.save()
    canvas.clipRect(box)
    for row in range(60):
        t = (row / 60) ** 1.7
        y, reach = down(box, t), box.width() * (0.04 + 0.2 * t)
        for _ in range(7):
            x = across(box, rng.random())
            dark = row % 2 == 0
            tone = mix(palette.shade, BLACK, 0.2) if dark else mix(low, palette.light, 0.3)
            canvas.drawOval(
                xywh(x - reach / 2, y, reach, 0.5 + 2.6 * t * calm), fill(tone, 0.18 if dark else 0.14)
            )
    cx = box.centerX() + math.cos(light.angle) * box.width() * 0.32
    for row in range(90):
        t = (row / 90) ** 1.5
        y = down(box, t)
        for _ in range(3):
            x, long = (
                cx + rng.normal(0, box.width() * (0.025 + 0.11 * t)),
                box.width() * (0.015 + 0.06 * t) * rng.uniform(0.4, 1.6),
            )
            canvas.drawOval(
                xywh(x - long / 2, y, long, 0.6 + 1.9 * t),
                screen(fill(palette.light, rng.uniform(0.25, 0.8) * (1 - 0.5 * t))),
            )
    canvas.restore()
    haze(canvas, box, box.top(), box.height() * 0.12, mix(low, palette.light, 0.4), 0.4)


def rough_sea(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Waves in a gale, crests blown white."""
    paint_sky(canvas, box, palette, light, rng, (storm, overcast, moonlit))
    for step in range(8):
        t = step / 7
        y, high = down(box, 0.52 + 0.46 * t**1.3), box.height() * (0.012 + 0.07 * t)
        phase, waves, swell = rng.uniform(0, math.tau), 5.5 - 3.8 * t, rng.uniform(0.5, 1.3)
        xs = np.linspace(box.left() - 5, box.right() + 5, 70)
        crest = [
            (
                float(x),
                y
                - high
                * (1 - abs(math.sin(phase + math.pi * waves * (x - box.left()) / box.width()))) ** 1.4
                * (0.7 + 0.5 * math.sin(phase * 3 + swell * x * 0.031))
                - high * 0.35 * math.sin(2.7 * phase + x * 0.043),
            )
            for x in xs
        ]
        body = polygon((box.left() - 5, box.bottom() + 5), *crest, (box.right() + 5, box.bottom() + 5))
        tone = mix(far(palette, 0.35 + 0.6 * t), palette.background[len(palette.background) // 2], 0.2)
        canvas.drawPath(
            body,
            ramp(
                (0, y - high), (0, y + high * 2.4), (mix(tone, palette.light, 0.35), mix(tone, BLACK, 0.25))
            ),
        )
        with clipped(canvas, body):
            area = ltrb(box.left(), y - high * 1.3, box.right(), y + high * 2)
            clouds(
                canvas,
                area,
                mix(palette.paper, WHITE, 0.4),
                rng,
                size=0.04 + 0.08 * t,
                stretch=2.6,
                cover=0.42,
                edge=3.2,
                alpha=0.7,
                fade=(1.0, 0.0),
            )
        canvas.drawPath(
            smooth(crest), stroke(mix(palette.paper, WHITE, 0.3), 0.4 + 0.7 * t, 0.4, blur=0.5 + 1.2 * t)
        )
