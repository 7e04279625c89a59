"""Streets between tall fronts, by day and by neon: each fills its box."""

from __future__ import annotations

from itertools import pairwise

import skia
from numpy.random import Generator

from train.sample.paint import Colour, Light, Palette, fill, glow, layer, mix, ramp, stroke
from train.sample.scenes_ground import far, horizon, paint_sky
from train.sample.scenes_outline import down, polygon, slab, xywh
from train.sample.scenes_sky_cloud import overcast
from train.sample.scenes_sky_sun import golden, sunset_bands
from train.sample.scenes_tools import BLACK, WHITE, haze, night


def street_canyon(
    canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator
) -> None:
    """Down a street between tall fronts to a bright end."""
    vx, vy = (
        box.centerX() + rng.normal(0, box.width() * 0.07),
        box.top() + box.height() * rng.uniform(0.52, 0.66),
    )
    paint_sky(canvas, box, palette, light, rng, (golden, sunset_bands, overcast))
    glow(canvas, (vx, vy), box.width() * 0.7, palette.light, 0.9)
    ground_tone = mix(palette.shade, BLACK, 0.35)
    street = polygon(
        (vx - 8, vy),
        (vx + 8, vy),
        (box.right() + 60, box.bottom() + 10),
        (box.left() - 60, box.bottom() + 10),
    )
    for side in (-1, 1):
        edges = [0.06, 0.1, 0.15, 0.22, 0.32, 0.47, 0.7, 1.08]
        for near, nearer in pairwise(edges):
            _front(canvas, box, vx, vy, side, near, nearer, palette, light, rng)
    canvas.drawPath(
        street,
        ramp(
            (0, vy),
            (0, box.bottom()),
            (mix(palette.light, ground_tone, 0.25), mix(ground_tone, palette.light, 0.2), ground_tone),
            (0, 0.3, 1),
        ),
    )
    _wet(canvas, box, vx, vy, palette, rng)
    haze(canvas, box, vy, box.height() * 0.16, mix(palette.light, horizon(palette), 0.4), 0.6)


def _front(
    canvas: skia.Canvas,
    box: skia.Rect,
    vx: float,
    vy: float,
    side: int,
    near: float,
    nearer: float,
    palette: Palette,
    light: Light,
    rng: Generator,
) -> None:
    reach, high = box.width() * 0.62, box.height() * rng.uniform(0.62, 1.35)
    x0, x1 = vx + side * reach * near, vx + side * reach * nearer
    foot = box.height() * 0.52
    y0, y1, b0, b1 = vy - high * near, vy - high * nearer, vy + foot * near, vy + foot * nearer
    tone = far(palette, 0.35 + 0.65 * min(nearer, 1.0))
    wall = polygon((x0, y0), (x1, y1), (x1, b1), (x0, b0))
    canvas.drawPath(wall, ramp((x0, 0), (x1, 0), (mix(tone, palette.light, 0.4 * (1 - near)), tone)))
    canvas.drawPath(
        polygon(
            (x0, y0),
            (x0 - side * 2 - side * 10 * near, y0 + 3),
            (x0 - side * 2 - side * 10 * near, b0),
            (x0, b0),
        ),
        fill(mix(tone, palette.light, 0.5 * (1 - near))),
    )
    warm = mix(palette.light, palette.accent, 0.25)
    rows, columns = int(5 + high / box.height() * 8), 3
    for row in range(1, rows):
        for column in range(columns):
            u0, u1 = (column + 0.25) / columns, (column + 0.7) / columns
            v0, v1 = (row + 0.15) / (rows + 1), (row + 0.68) / (rows + 1)
            corners = [
                (x0 + (x1 - x0) * u, y0 + (y1 - y0) * u + (b0 - y0 + (b1 - b0 - y1 + y0) * u) * v)
                for u, v in ((u0, v0), (u1, v0), (u1, v1), (u0, v1))
            ]
            alight = rng.random() < 0.3
            canvas.drawPath(
                polygon(*corners),
                fill(warm if alight else mix(tone, BLACK, 0.45), rng.uniform(0.5, 0.95) if alight else 0.6),
            )


def _wet(canvas: skia.Canvas, box: skia.Rect, vx: float, vy: float, palette: Palette, rng: Generator) -> None:
    layer(canvas, blur=box.width() * 0.006, mode=skia.BlendMode.kScreen)
    for _ in range(34):
        t = rng.random() ** 0.7
        x, y = vx + rng.normal(0, box.width() * (0.02 + 0.3 * t)), vy + (box.bottom() - vy) * t
        tone = (palette.light, palette.accent, palette.accent2)[int(rng.integers(3))]
        long = box.height() * rng.uniform(0.03, 0.14)
        streak = xywh(x, y, 1 + 6 * t, long)
        canvas.drawOval(streak, ramp((0, y), (0, y + long), (tone, tone), None, (0.5, 0.0)))
    canvas.restore()


def neon_alley(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A narrow street at night: signs without words, puddles, steam."""
    top, middle, _ = night(palette)
    canvas.drawRect(box, ramp((0, box.top()), (0, box.bottom()), (top, middle)))
    vx, vy = box.centerX() + rng.normal(0, box.width() * 0.06), down(box, 0.6)
    glow(canvas, (vx, vy), box.width() * 0.75, palette.accent, 0.55)
    glow(canvas, (vx, vy), box.width() * 0.3, palette.light, 0.7)
    dim = Palette(
        (top, middle, middle),
        mix(palette.light, palette.accent, 0.3),
        mix(palette.shade, BLACK, 0.5),
        palette.accent,
        palette.accent2,
        palette.ink,
        palette.paper,
    )
    for side in (-1, 1):
        edges = [0.1, 0.17, 0.27, 0.42, 0.66, 1.08]
        for near, nearer in pairwise(edges):
            _front(canvas, box, vx, vy, side, near, nearer, dim, light, rng)
    canvas.drawPath(
        polygon(
            (vx - 14, vy),
            (vx + 14, vy),
            (box.right() + 70, box.bottom() + 9),
            (box.left() - 70, box.bottom() + 9),
        ),
        ramp((0, vy), (0, box.bottom()), (mix(middle, palette.accent, 0.35), mix(top, BLACK, 0.4))),
    )
    for step in range(12):
        near = 0.12 + 0.75 * (step / 11) ** 1.4
        _sign(
            canvas,
            box,
            vx,
            vy,
            -1 if step % 2 else 1,
            near,
            (palette.accent, palette.accent2, palette.light)[step % 3],
            rng,
        )
    haze(canvas, box, vy + box.height() * 0.05, box.height() * 0.16, palette.accent, 0.3)


def _sign(
    canvas: skia.Canvas,
    box: skia.Rect,
    vx: float,
    vy: float,
    side: int,
    near: float,
    tone: Colour,
    rng: Generator,
) -> None:
    wide, tall = (
        box.width() * 0.2 * near * rng.uniform(0.5, 1.1),
        box.height() * 0.26 * near * rng.uniform(0.4, 1.2),
    )
    x, y = (
        vx + side * (box.width() * 0.6 * near - wide * 0.6),
        vy - box.height() * near * rng.uniform(0.25, 0.85),
    )
    board = slab(x - wide / 2, y - tall / 2, wide, tall, 2)
    glow(canvas, (x, y), max(wide, tall) * 1.7, tone, 0.6)
    canvas.drawPath(board, fill(mix(tone, BLACK, 0.72), 0.9))
    canvas.drawPath(board, stroke(mix(tone, WHITE, 0.25), 1 + near, 0.95))
    bars = int(rng.integers(2, 5))
    for bar in range(bars):
        level = y - tall * 0.32 + tall * 0.64 * bar / max(bars - 1, 1)
        canvas.drawLine(
            x - wide * 0.28,
            level,
            x + wide * rng.uniform(0.0, 0.28),
            level,
            stroke(mix(tone, WHITE, 0.55), 0.8 + 1.4 * near, 0.9),
        )
    below = vy + (vy - y) * 0.5 + 10
    streak = xywh(x - wide * 0.3, below, wide * 0.6, tall * 1.3)
    layer(canvas, blur=box.width() * 0.008, mode=skia.BlendMode.kScreen)
    canvas.drawOval(streak, ramp((0, below), (0, below + tall * 1.3), (tone, tone), None, (0.45, 0.0)))
    canvas.restore()
