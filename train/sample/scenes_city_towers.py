"""Towers, near and far, and the motorway between them: each fills its box."""

from __future__ import annotations

import math

import skia
from numpy.random import Generator

from train.sample.paint import Colour, Light, Palette, fill, glow, mix, ramp, stroke
from train.sample.scenes_ground import NIGHTS, TOWN, far, horizon, paint_sky
from train.sample.scenes_land_sea import water
from train.sample.scenes_outline import down, ltrb, polygon, xywh
from train.sample.scenes_tools import BLACK, WHITE, haze, screen


def skyline(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Towers in three depths, windows lit, haze between."""
    paint_sky(canvas, box, palette, light, rng, TOWN)
    base = down(box, rng.uniform(0.86, 1.0))
    glow(canvas, (box.centerX(), base), box.width() * 0.9, palette.light, 0.45)
    for step in range(4):
        t = step / 3
        tone = far(palette, 0.2 + 0.8 * t)
        x = box.left() - box.width() * 0.05
        while x < box.right():
            wide = box.width() * rng.uniform(0.05, 0.12) * (0.7 + 0.7 * t)
            middle = 1 - abs((x + wide / 2 - box.centerX()) / box.width()) * 1.1
            tall = (
                box.height() * (0.42 - 0.2 * t) * rng.uniform(0.45, 1.15) * max(middle, 0.35)
                + box.height() * 0.06
            )
            tower(canvas, x, base + 4, wide, tall, tone, palette, light, rng, lit=0.12 + 0.4 * t)
            x += wide * rng.uniform(0.85, 1.3)
        haze(
            canvas,
            box,
            base - box.height() * 0.02,
            box.height() * 0.13,
            mix(horizon(palette), palette.light, 0.2),
            0.7 * (1 - t),
        )
    if base < box.bottom() - 4:
        water(canvas, ltrb(box.left(), base, box.right(), box.bottom()), palette, light, rng)


def tower(
    canvas: skia.Canvas,
    x: float,
    y: float,
    wide: float,
    tall: float,
    tone: Colour,
    palette: Palette,
    light: Light,
    rng: Generator,
    lit: float,
) -> None:
    """One high building: setbacks, mast, a lit flank, rows of windows."""
    top, kind = y - tall, int(rng.integers(5))
    canvas.drawRect(ltrb(x, top, x + wide, y), fill(tone))
    if kind == 0:
        canvas.drawRect(ltrb(x + wide * 0.2, top - tall * 0.12, x + wide * 0.8, top + 1), fill(tone))
        canvas.drawLine(
            x + wide / 2, top - tall * 0.3, x + wide / 2, top, stroke(tone, max(wide * 0.05, 0.7))
        )
    elif kind == 1:
        canvas.drawPath(
            polygon((x, top + 1), (x + wide, top + 1), (x + wide * 0.78, top - wide * 0.45)), fill(tone)
        )
    elif kind == 2:
        canvas.drawPath(
            polygon((x + wide * 0.1, top + 1), (x + wide * 0.5, top - wide * 0.9), (x + wide * 0.9, top + 1)),
            fill(tone),
        )
    elif kind == 3:
        for step in range(3):
            canvas.drawRect(
                ltrb(
                    x + wide * 0.13 * (step + 1),
                    top - tall * 0.05 * (step + 1),
                    x + wide * (1 - 0.13 * (step + 1)),
                    top + 1,
                ),
                fill(tone),
            )
    side = x + wide if math.cos(light.angle) > 0 else x
    canvas.drawRect(
        ltrb(x, top, x + wide, y),
        ramp(
            (side, 0),
            (2 * x + wide - side, 0),
            (palette.light, palette.light, BLACK),
            (0, 0.3, 1),
            (0.35, 0.05, 0.15),
        ),
    )
    windows(
        canvas,
        ltrb(x + wide * 0.1, top + wide * 0.12, x + wide * 0.9, y - 3),
        max(2.2, wide * 0.13),
        palette,
        rng,
        lit,
    )


def windows(
    canvas: skia.Canvas, box: skia.Rect, pitch: float, palette: Palette, rng: Generator, lit: float
) -> None:
    """Rows of small windows, a share `lit` of them alight, floor by floor alike."""
    warm = (mix(palette.light, WHITE, 0.25), mix(palette.light, palette.accent, 0.35), palette.light)
    columns, rows = int(box.width() / pitch), int(box.height() / (pitch * 1.35))
    for row in range(rows):
        share = lit * rng.choice((0.3, 1.0, 1.7))
        for column in range(columns):
            if rng.random() < share:
                x, y = box.left() + (column + 0.2) * box.width() / columns, box.top() + row * pitch * 1.35
                canvas.drawRect(
                    xywh(x, y, pitch * 0.55, pitch * 0.7),
                    fill(warm[int(rng.integers(3))], rng.uniform(0.45, 1.0)),
                )


def motorway(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Long exposure at night: ribbons of head and tail lights bending towards a town."""
    paint_sky(canvas, box, palette, light, rng, NIGHTS)
    y = down(box, rng.uniform(0.46, 0.56))
    for _ in range(14):
        tower(
            canvas,
            box.left() + box.width() * rng.uniform(-0.05, 1),
            y + 4,
            box.width() * rng.uniform(0.04, 0.08),
            box.height() * rng.uniform(0.05, 0.2),
            far(palette, 0.75),
            palette,
            light,
            rng,
            0.4,
        )
    canvas.drawRect(
        ltrb(box.left(), y, box.right(), box.bottom()),
        ramp((0, y), (0, box.bottom()), (far(palette, 0.8), mix(palette.shade, BLACK, 0.6))),
    )
    vx, bend = (
        box.centerX() + rng.normal(0, box.width() * 0.15),
        rng.choice((-1, 1)) * box.width() * rng.uniform(0.15, 0.4),
    )
    for band in range(26):
        lane = (band - 12.5) / 13
        tone = palette.accent if lane < 0 else mix(palette.light, WHITE, 0.3)
        path = skia.Path()
        path.moveTo(vx + lane * 5, y)
        path.cubicTo(
            vx + bend + lane * 26,
            y + box.height() * 0.12,
            box.centerX() - bend * 0.4 + lane * 80,
            y + box.height() * 0.22,
            box.centerX() + lane * box.width() * 0.62,
            box.bottom() + 10,
        )
        for width, alpha, blur in ((5.0, 0.16, 3.0), (1.3, 0.55, 0.5)):
            canvas.drawPath(path, screen(stroke(tone, width * rng.uniform(0.5, 1.2), alpha, blur=blur)))
    haze(canvas, box, y, box.height() * 0.06, palette.light, 0.45)
