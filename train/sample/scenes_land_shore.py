"""A beach and an island."""

from __future__ import annotations

import math

import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, fill, layer, mix, ramp
from train.sample.scenes_flora_palm import palm
from train.sample.scenes_ground import far, paint_sky
from train.sample.scenes_land_sea import sea, water
from train.sample.scenes_outline import across, down, ltrb, polygon, profile, smooth
from train.sample.scenes_sky_cloud import cumulus
from train.sample.scenes_sky_sun import great_sun, sunrise, sunset_bands
from train.sample.scenes_tools import WHITE, clipped, clouds


def beach(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Sea, wet sand and leaning palms."""
    canvas.drawRect(box, fill(palette.shade))
    y = down(box, rng.uniform(0.5, 0.6))
    upper = ltrb(box.left(), box.top(), box.right(), y)
    paint_sky(canvas, upper, palette, light, rng, (sunset_bands, sunrise, cumulus, great_sun), whole=box)
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
