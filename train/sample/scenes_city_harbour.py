"""A harbour with cranes."""

from __future__ import annotations

import skia
from numpy.random import Generator

from train.sample.paint import Colour, Light, Palette, fill, glow, mix, ramp, stroke
from train.sample.scenes_ground import TOWN, far, horizon, paint_sky
from train.sample.scenes_land_sea import water
from train.sample.scenes_outline import down, ltrb, xywh
from train.sample.scenes_sky_storm import storm
from train.sample.scenes_tools import BLACK, haze


def harbour(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Cranes and stacked boxes along dark water."""
    y = down(box, rng.uniform(0.7, 0.78))
    paint_sky(
        canvas,
        ltrb(box.left(), box.top(), box.right(), y + 2),
        palette,
        light,
        rng,
        (*TOWN, storm),
        whole=box,
    )
    glow(canvas, (box.centerX(), y), box.width() * 0.7, palette.light, 0.5)
    for t in (0.3, 0.65, 1.0):
        for _ in range(2):
            _crane(
                canvas,
                box.left() + box.width() * rng.uniform(0.0, 1.0),
                y,
                box.height() * (0.2 + 0.3 * t),
                far(palette, 0.3 + 0.65 * t),
                1 if rng.random() < 0.5 else -1,
            )
        haze(canvas, box, y, box.height() * 0.12, horizon(palette), 0.5 * (1 - t))
    tones = (
        palette.accent,
        palette.accent2,
        mix(palette.accent, palette.shade, 0.5),
        mix(palette.paper, palette.shade, 0.5),
    )
    wide, tall = box.width() / 11, box.height() * 0.033
    for column in range(-1, 12):
        for row in range(int(rng.integers(0, 4))):
            tone = mix(tones[int(rng.integers(4))], palette.shade, 0.5)
            area = xywh(box.left() + column * wide, y - tall * (row + 1), wide * 0.96, tall * 0.94)
            canvas.drawRect(
                area,
                ramp(
                    (0, area.top()),
                    (0, area.bottom()),
                    (mix(tone, light.colour, 0.18), mix(tone, BLACK, 0.3)),
                ),
            )
    canvas.drawRect(
        ltrb(box.left(), y, box.right(), y + box.height() * 0.018), fill(mix(palette.shade, BLACK, 0.5))
    )
    water(canvas, ltrb(box.left(), y + box.height() * 0.018, box.right(), box.bottom()), palette, light, rng)


def _crane(canvas: skia.Canvas, x: float, y: float, size: float, tone: Colour, side: int) -> None:
    canvas.save()
    canvas.translate(x, y)
    canvas.scale(side * size / 100, size / 100)
    beam = stroke(tone, 3.2)
    thin = stroke(tone, 1.1)
    for x0, y0, x1, y1 in (
        (-16, 0, -12, -62),
        (16, 0, 12, -62),
        (-13, -30, 13, -30),
        (-40, -62, 78, -62),
        (0, -62, 2, -100),
    ):
        canvas.drawLine(x0, y0, x1, y1, beam)
    for x0, y0, x1, y1 in (
        (2, -100, 74, -62),
        (2, -100, 40, -62),
        (2, -100, -38, -62),
        (-14, -30, 12, -60),
        (14, -30, -12, -60),
        (56, -62, 56, -38),
    ):
        canvas.drawLine(x0, y0, x1, y1, thin)
    canvas.drawRect(xywh(-42, -66, 16, 10), fill(tone))
    canvas.drawRect(xywh(48, -38, 16, 8), fill(tone))
    canvas.restore()
