"""The sea, its shores and an island: each fills its box."""

from __future__ import annotations

import math

import numpy as np
import skia
from numpy.random import Generator

from train.sample import scenes_sky as skies
from train.sample.paint import Light, Palette, fill, layer, mix, ramp, stroke
from train.sample.scenes_flora import palm
from train.sample.scenes_ground import EVENING, far, paint_sky
from train.sample.scenes_outline import across, down, ltrb, polygon, profile, smooth, xywh
from train.sample.scenes_tools import BLACK, WHITE, clipped, clouds, haze, screen, sky_tones


def sea(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A calm sea to the horizon with the sun's road on it."""
    y = down(box, rng.uniform(0.48, 0.66))
    upper = ltrb(box.left(), box.top(), box.right(), y)
    paint_sky(canvas, upper, palette, light, rng, (*EVENING, skies.moonlit), whole=box)
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
    paint_sky(canvas, box, palette, light, rng, (skies.storm, skies.overcast, skies.moonlit))
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


def beach(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Sea, wet sand and leaning palms."""
    canvas.drawRect(box, fill(palette.shade))
    y = down(box, rng.uniform(0.5, 0.6))
    upper = ltrb(box.left(), box.top(), box.right(), y)
    paint_sky(
        canvas,
        upper,
        palette,
        light,
        rng,
        (skies.sunset_bands, skies.sunrise, skies.cumulus, skies.great_sun),
        whole=box,
    )
    water(canvas, ltrb(box.left(), y, box.right(), down(box, 0.86)), palette, light, rng, 0.6)
    sand, level = mix(palette.light, palette.accent, 0.18), down(box, 0.8)
    for lift, tone, alpha in (
        (0, mix(palette.paper, WHITE, 0.5), 0.8),
        (7, mix(sand, palette.shade, 0.35), 0.9),
        (24, sand, 1.0),
    ):
        shore = smooth(
            [
                (box.left() - 5, level + lift),
                (across(box, 0.3), level + lift + 5),
                (across(box, 0.65), level + lift - 2),
                (box.right() + 5, level + lift + 4),
            ]
        )
        shore.lineTo(box.right() + 5, box.bottom() + 5)
        shore.lineTo(box.left() - 5, box.bottom() + 5)
        canvas.drawPath(
            shore,
            ramp((0, level), (0, box.bottom()), (tone, mix(tone, palette.shade, 0.45)), None, (alpha, alpha)),
        )
    side = 1 if rng.random() < 0.5 else -1
    for place in range(2):
        x = box.centerX() - side * box.width() * (0.42 + 0.13 * place)
        palm(
            canvas,
            x,
            box.bottom() + 4,
            box.height() * rng.uniform(0.5, 0.75),
            side * rng.uniform(0.12, 0.28),
            palette,
            light,
            rng,
        )


def island(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """One rock in a wide sea."""
    sea(canvas, box, palette, light, rng)
    y, x = down(box, 0.62), box.centerX() - math.cos(light.angle) * box.width() * 0.18
    wide, tall = box.width() * rng.uniform(0.22, 0.34), box.height() * rng.uniform(0.1, 0.18)
    crown = [
        (x + wide * px, y - tall * max(0.0, (1 - (2 * px) ** 2)) * (0.8 + 0.28 * py))
        for px, py in profile(-0.5, 0.5, 0.6, rng, 46)
    ]
    body = polygon((x - wide * 0.56, y), *crown, (x + wide * 0.56, y))
    canvas.drawPath(body, ramp((0, y - tall), (0, y), (far(palette, 0.75), far(palette, 1.0))))
    with clipped(canvas, body):
        clouds(
            canvas,
            body.getBounds(),
            mix(palette.light, palette.accent, 0.2),
            rng,
            size=0.14,
            stretch=0.5,
            cover=0.36,
            edge=3,
            alpha=0.5,
            fade=(1.0, 0.2),
        )
    canvas.save()
    canvas.translate(0, 2 * y)
    canvas.scale(1, -1)
    layer(canvas, blur=1.4, alpha=0.45)
    canvas.drawPath(body, fill(far(palette, 1.0)))
    canvas.restore()
    canvas.restore()
