"""Sand and table mountains."""

from __future__ import annotations

import math

import skia
from numpy.random import Generator

from train.sample.paint import Colour, Light, Palette, mix, ramp
from train.sample.scenes_ground import EVENING, far, horizon, paint_sky
from train.sample.scenes_outline import across, down, ground, ltrb, polygon, profile, smooth
from train.sample.scenes_sky_cloud import cumulus
from train.sample.scenes_sky_storm import storm
from train.sample.scenes_tools import BLACK, clipped, clouds, haze


def dunes(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Sand in long curves, one flank lit, the other in shadow."""
    paint_sky(canvas, box, palette, light, rng, EVENING)
    sand, side = mix(palette.accent, palette.light, 0.45), math.cos(light.angle) > 0
    for step in range(6):
        t = step / 5
        y = down(box, 0.5 + 0.42 * t**1.2)
        x, high = across(box, rng.uniform(0.1, 0.9)), box.height() * (0.05 + 0.11 * t)
        left, right = box.left() - 40, box.right() + 40
        lit, dark = mix(horizon(palette), sand, 0.3 + 0.5 * t), mix(far(palette, 0.3 + 0.55 * t), sand, 0.25)
        crest = [
            (left, y + high * 0.7),
            ((left + x) / 2, y + high * 0.45),
            (x, y - high * 0.5),
            ((x + right) / 2, y + high * 0.35),
            (right, y + high * 0.55),
        ]
        body = smooth(crest)
        body.lineTo(right, box.bottom() + 9)
        body.lineTo(left, box.bottom() + 9)
        one, other = (dark, lit) if side else (lit, dark)
        canvas.drawPath(
            body, ramp((0, y - high), (0, y + high * 3), (one, mix(one, far(palette, 0.8), 0.45)))
        )
        with clipped(canvas, body):
            edge = smooth(
                [
                    (x, y - high * 0.55),
                    (x + box.width() * 0.03, y + high * 0.5),
                    (x - box.width() * 0.09, y + high * 1.6),
                    (x + box.width() * 0.04, y + high * 4),
                ]
            )
            edge.lineTo(right, y + high * 4)
            edge.lineTo(right, y - high * 2)
            edge.lineTo(x, y - high * 2)
            canvas.drawPath(
                edge,
                ramp(
                    (0, y - high),
                    (0, y + high * 3.4),
                    (other, mix(other, far(palette, 0.8), 0.55)),
                    None,
                    (1.0, 0.75),
                ),
            )
        _ripples(canvas, body, y, high, box, palette, rng)


def _ripples(
    canvas: skia.Canvas,
    body: skia.Path,
    y: float,
    high: float,
    box: skia.Rect,
    palette: Palette,
    rng: Generator,
) -> None:
    with clipped(canvas, body):
        area = ltrb(box.left(), y - high, box.right(), y + high * 4)
        clouds(
            canvas,
            area,
            mix(palette.shade, BLACK, 0.2),
            rng,
            size=0.03,
            stretch=7,
            cover=0.5,
            edge=1.6,
            alpha=0.16,
        )


def canyon(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Table mountains and buttes in banded rock."""
    paint_sky(canvas, box, palette, light, rng, (*EVENING, cumulus, storm))
    rock, base = mix(palette.accent, palette.shade, 0.3), down(box, rng.uniform(0.62, 0.74))
    for t in (0.15, 0.45, 0.8):
        x, wide, tall = (
            box.left() + box.width() * rng.uniform(0.05, 0.95),
            box.width() * (0.16 + 0.3 * t) * rng.uniform(0.7, 1.2),
            box.height() * (0.1 + 0.26 * t),
        )
        y = base + box.height() * 0.06 * t
        _butte(
            canvas,
            x,
            y,
            wide,
            tall,
            mix(horizon(palette), mix(rock, palette.shade, 0.25 * t), 0.35 + 0.6 * t),
            palette,
            light,
            rng,
        )
        haze(canvas, box, y, box.height() * 0.06, horizon(palette), 0.5 * (1 - t))
    floor = ground(box, base + box.height() * 0.05, box.height() * 0.012, 0.5, rng)
    canvas.drawPath(
        floor,
        ramp(
            (0, base),
            (0, box.bottom()),
            (mix(rock, horizon(palette), 0.35), mix(rock, palette.shade, 0.6), far(palette, 1.0)),
        ),
    )
    with clipped(canvas, floor):
        clouds(canvas, box, far(palette, 1.0), rng, size=0.08, stretch=7, cover=0.46, edge=2.4, alpha=0.5)


def _butte(
    canvas: skia.Canvas,
    x: float,
    y: float,
    wide: float,
    tall: float,
    tone: Colour,
    palette: Palette,
    light: Light,
    rng: Generator,
) -> None:
    top = [(x + wide * px, y - tall * (1 - 0.04 * abs(py))) for px, py in profile(-0.5, 0.5, 0.6, rng, 22)]
    cliff = [
        (x - wide * 0.53, y - tall * 0.42),
        (x - wide * 0.95, y + 3),
        (x + wide * 0.95, y + 3),
        (x + wide * 0.53, y - tall * 0.42),
    ]
    body = polygon(*top, *reversed(cliff))
    canvas.drawPath(
        body,
        ramp((0, y - tall), (0, y), (mix(tone, palette.light, 0.25), tone, mix(tone, palette.shade, 0.4))),
    )
    with clipped(canvas, body):
        area = ltrb(x - wide, y - tall * 1.1, x + wide, y + 4)
        clouds(
            canvas,
            area,
            mix(tone, palette.shade, 0.7),
            rng,
            size=0.05,
            stretch=0.16,
            cover=0.5,
            edge=3,
            alpha=0.6,
        )
        clouds(
            canvas,
            area,
            mix(tone, palette.light, 0.4),
            rng,
            size=0.05,
            stretch=9,
            cover=0.4,
            edge=2,
            alpha=0.35,
        )
        away = x - math.copysign(wide * 0.5, math.cos(light.angle))
        canvas.drawRect(
            area, ramp((x + (x - away), 0), (away, 0), (palette.shade, palette.shade), None, (0.0, 0.65))
        )
