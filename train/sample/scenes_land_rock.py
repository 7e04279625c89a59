"""Mountains, deserts, fire: sky and land together, each fills its box."""

from __future__ import annotations

import math

import skia
from numpy.random import Generator

from train.sample import scenes_sky as skies
from train.sample.paint import Colour, Light, Palette, fill, glow, mix, ramp, stroke
from train.sample.scenes_ground import DARK, DAY, EVENING, far, horizon, paint_sky
from train.sample.scenes_outline import across, down, ground, ltrb, polygon, profile, smooth
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
    paint_sky(canvas, box, palette, light, rng, (*EVENING, skies.cumulus, skies.storm))
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


def volcano(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A mountain on fire over a dark plain."""
    skies.inferno(canvas, box, palette, light, rng)
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
