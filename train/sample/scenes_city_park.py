"""A park with its lamp and bench."""

from __future__ import annotations

import skia
from numpy.random import Generator

from train.sample.paint import Colour, Light, Palette, fill, glow, mix, ramp, stroke
from train.sample.scenes_city_towers import tower
from train.sample.scenes_flora_trees import leafy_tree
from train.sample.scenes_ground import far, horizon, paint_sky
from train.sample.scenes_outline import across, down, ground, polygon, smooth, xywh
from train.sample.scenes_sky_cloud import overcast
from train.sample.scenes_sky_night import moonlit
from train.sample.scenes_sky_sun import golden, sunrise
from train.sample.scenes_tools import WHITE, haze, screen


def park(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Bench, lamp and trees by a path; the town behind in mist."""
    paint_sky(canvas, box, palette, light, rng, (golden, sunrise, overcast, moonlit))
    y = down(box, rng.uniform(0.66, 0.74))
    for _ in range(9):
        x = across(box, rng.random())
        tower(
            canvas,
            x,
            y,
            box.width() * rng.uniform(0.05, 0.1),
            box.height() * rng.uniform(0.12, 0.34),
            far(palette, 0.14),
            palette,
            light,
            rng,
            0.05,
        )
    haze(canvas, box, y, box.height() * 0.2, horizon(palette), 0.6)
    canvas.drawPath(
        ground(box, y, 4, 0.3, rng),
        ramp((0, y), (0, box.bottom()), (mix(far(palette, 0.5), palette.accent2, 0.25), far(palette, 0.95))),
    )
    way = smooth(
        [
            (box.centerX() - box.width() * 0.1, y),
            (box.centerX() - box.width() * 0.05, y + box.height() * 0.07),
            (across(box, 0.1), box.bottom() + 5),
        ]
    )
    way.lineTo(box.right() + 5, box.bottom() + 5)
    way.cubicTo(
        box.centerX() + box.width() * 0.2,
        y + box.height() * 0.16,
        box.centerX(),
        y + box.height() * 0.06,
        box.centerX() - box.width() * 0.06,
        y,
    )
    canvas.drawPath(
        way,
        ramp(
            (0, y),
            (0, box.bottom()),
            (mix(horizon(palette), palette.light, 0.4), mix(palette.paper, palette.shade, 0.55)),
        ),
    )
    for x, tall, t in ((0.08, 0.42, 0.6), (0.9, 0.62, 0.9), (0.3, 0.2, 0.35), (0.66, 0.24, 0.4)):
        leafy_tree(
            canvas,
            box.left() + box.width() * x,
            y + box.height() * 0.14 * t,
            box.height() * tall * rng.uniform(0.85, 1.15),
            far(palette, t),
            palette,
            light,
            rng,
            bare=rng.random() < 0.25,
        )
    _lamp(canvas, across(box, 0.3), y + box.height() * 0.12, box.height() * 0.36, palette)
    _bench(
        canvas,
        box.left() + box.width() * 0.46,
        y + box.height() * 0.12,
        box.width() * 0.2,
        far(palette, 1.0),
        light,
    )


def _lamp(canvas: skia.Canvas, x: float, y: float, tall: float, palette: Palette) -> None:
    tone = far(palette, 1.0)
    glow(canvas, (x, y - tall), tall * 0.75, palette.light, 0.85)
    canvas.drawOval(
        xywh(x - tall * 0.3, y - tall * 0.02, tall * 0.6, tall * 0.06),
        screen(fill(palette.light, 0.3, blur=3)),
    )
    canvas.drawLine(x, y, x, y - tall * 0.9, stroke(tone, tall * 0.017))
    canvas.drawPath(
        polygon(
            (x - tall * 0.035, y),
            (x - tall * 0.012, y - tall * 0.13),
            (x + tall * 0.012, y - tall * 0.13),
            (x + tall * 0.035, y),
        ),
        fill(tone),
    )
    canvas.drawPath(
        polygon(
            (x - tall * 0.03, y - tall * 0.9),
            (x - tall * 0.05, y - tall * 1.0),
            (x + tall * 0.05, y - tall * 1.0),
            (x + tall * 0.03, y - tall * 0.9),
        ),
        fill(mix(palette.light, WHITE, 0.6)),
    )
    canvas.drawPath(
        polygon((x - tall * 0.065, y - tall * 1.0), (x, y - tall * 1.06), (x + tall * 0.065, y - tall * 1.0)),
        fill(tone),
    )


def _bench(canvas: skia.Canvas, x: float, y: float, wide: float, tone: Colour, light: Light) -> None:
    for level in (0.42, 0.34, 0.2, 0.17):
        canvas.drawRect(
            xywh(x, y - wide * level, wide, wide * 0.05),
            fill(mix(tone, light.colour, 0.25 if level > 0.2 else 0.1)),
        )
    for leg in (0.1, 0.9):
        canvas.drawLine(x + wide * leg, y, x + wide * leg, y - wide * 0.44, stroke(tone, wide * 0.03))
