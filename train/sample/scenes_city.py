"""Towns: skylines, streets, bridges, roofs, fronts. Each fills its box."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import skia
from numpy.random import Generator

from train.sample import scenes_sky as skies
from train.sample.paint import Colour, Light, Palette, fill, glow, layer, mix, ramp, stroke
from train.sample.scenes_flora import leafy_tree
from train.sample.scenes_land import far, horizon, water
from train.sample.scenes_outline import ground, moved, polygon, shape, slab, smooth
from train.sample.scenes_tools import BLACK, WHITE, Draw, clipped, clouds, haze, night, screen, sky_tones

_SKIES: tuple[Draw, ...] = (
    skies.sunrise,
    skies.sunset_bands,
    skies.overcast,
    skies.golden,
    skies.moonlit,
    skies.contrails,
)
_NIGHTS: tuple[Draw, ...] = (skies.moonlit, skies.starry, skies.storm)


def skyline(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Towers in three depths, windows lit, haze between."""
    _sky(canvas, box, palette, light, rng, _SKIES)
    base = box.top() + box.height() * rng.uniform(0.86, 1.0)
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
        water(canvas, skia.Rect.MakeLTRB(box.left(), base, box.right(), box.bottom()), palette, light, rng)


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
    canvas.drawRect(skia.Rect.MakeLTRB(x, top, x + wide, y), fill(tone))
    if kind == 0:
        canvas.drawRect(
            skia.Rect.MakeLTRB(x + wide * 0.2, top - tall * 0.12, x + wide * 0.8, top + 1), fill(tone)
        )
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
                skia.Rect.MakeLTRB(
                    x + wide * 0.13 * (step + 1),
                    top - tall * 0.05 * (step + 1),
                    x + wide * (1 - 0.13 * (step + 1)),
                    top + 1,
                ),
                fill(tone),
            )
    side = x + wide if math.cos(light.angle) > 0 else x
    canvas.drawRect(
        skia.Rect.MakeLTRB(x, top, x + wide, y),
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
        skia.Rect.MakeLTRB(x + wide * 0.1, top + wide * 0.12, x + wide * 0.9, y - 3),
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
                    skia.Rect.MakeXYWH(x, y, pitch * 0.55, pitch * 0.7),
                    fill(warm[int(rng.integers(3))], rng.uniform(0.45, 1.0)),
                )


def street_canyon(
    canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator
) -> None:
    """Down a street between tall fronts to a bright end."""
    vx, vy = (
        box.centerX() + rng.normal(0, box.width() * 0.07),
        box.top() + box.height() * rng.uniform(0.52, 0.66),
    )
    _sky(canvas, box, palette, light, rng, (skies.golden, skies.sunset_bands, skies.overcast))
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
        streak = skia.Rect.MakeXYWH(x, y, 1 + 6 * t, long)
        canvas.drawOval(streak, ramp((0, y), (0, y + long), (tone, tone), None, (0.5, 0.0)))
    canvas.restore()


def neon_alley(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A narrow street at night: signs without words, puddles, steam."""
    top, middle, _ = night(palette)
    canvas.drawRect(box, ramp((0, box.top()), (0, box.bottom()), (top, middle)))
    vx, vy = box.centerX() + rng.normal(0, box.width() * 0.06), box.top() + box.height() * 0.6
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
    streak = skia.Rect.MakeXYWH(x - wide * 0.3, below, wide * 0.6, tall * 1.3)
    layer(canvas, blur=box.width() * 0.008, mode=skia.BlendMode.kScreen)
    canvas.drawOval(streak, ramp((0, below), (0, below + tall * 1.3), (tone, tone), None, (0.45, 0.0)))
    canvas.restore()


def rooftops(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Old roofs, chimneys and attic windows, row before row."""
    _sky(canvas, box, palette, light, rng, _SKIES)
    for step in range(5):
        t = step / 4
        y, x = box.top() + box.height() * (0.48 + 0.45 * t), box.left() - 30 + rng.uniform(-20, 0)
        while x < box.right():
            wide = box.width() * (0.13 + 0.2 * t) * rng.uniform(0.7, 1.3)
            _house_top(
                canvas, x, y + rng.normal(0, box.height() * 0.015), wide, box.bottom(), t, palette, light, rng
            )
            x += wide * 0.93
        haze(
            canvas,
            box,
            y + box.height() * 0.09,
            box.height() * 0.08,
            mix(horizon(palette), palette.light, 0.3),
            0.6 * (1 - t),
        )


def _house_top(
    canvas: skia.Canvas,
    x: float,
    y: float,
    wide: float,
    foot: float,
    t: float,
    palette: Palette,
    light: Light,
    rng: Generator,
) -> None:
    roof = mix(far(palette, 0.3 + 0.6 * t), palette.accent, 0.28)
    wall, pitch = mix(far(palette, 0.35 + 0.5 * t), palette.paper, 0.22), wide * rng.uniform(0.35, 0.62)
    lit = math.cos(light.angle) > 0
    canvas.drawRect(
        skia.Rect.MakeLTRB(x, y, x + wide, foot),
        ramp((0, y), (0, y + wide), (wall, mix(wall, palette.shade, 0.6))),
    )
    if rng.random() < 0.5:
        canvas.drawPath(
            polygon((x - wide * 0.05, y), (x + wide * 0.5, y - pitch), (x + wide * 1.05, y)),
            fill(mix(roof, BLACK, 0.3)),
        )
        half = polygon(
            (x + wide * 0.5, y - pitch), (x + wide * (1.05 if lit else -0.05), y), (x + wide * 0.5, y)
        )
        canvas.drawPath(
            polygon((x, y + 1), (x + wide * 0.5, y - pitch * 0.9), (x + wide, y + 1)),
            fill(mix(wall, palette.shade, 0.25)),
        )
        with clipped(canvas, half):
            canvas.drawRect(half.getBounds(), fill(light.colour, 0.25))
    else:
        canvas.drawPath(
            polygon(
                (x - wide * 0.06, y),
                (x + wide * 0.1, y - pitch),
                (x + wide * 0.9, y - pitch),
                (x + wide * 1.06, y),
            ),
            ramp((0, y - pitch), (0, y), (mix(roof, light.colour, 0.35), mix(roof, BLACK, 0.15))),
        )
        dx = x + wide * rng.uniform(0.3, 0.6)
        canvas.drawPath(
            polygon(
                (dx - wide * 0.1, y - pitch * 0.25),
                (dx - wide * 0.1, y - pitch * 0.7),
                (dx, y - pitch * 0.95),
                (dx + wide * 0.1, y - pitch * 0.7),
                (dx + wide * 0.1, y - pitch * 0.25),
            ),
            fill(mix(roof, BLACK, 0.25)),
        )
        canvas.drawRect(
            skia.Rect.MakeXYWH(dx - wide * 0.055, y - pitch * 0.66, wide * 0.11, pitch * 0.34),
            fill(mix(palette.light, palette.accent, 0.2), 0.95 if rng.random() < 0.6 else 0.15),
        )
    cx = x + wide * rng.uniform(0.62, 0.85)
    canvas.drawRect(
        skia.Rect.MakeLTRB(cx, y - pitch * 1.15, cx + wide * 0.11, y - pitch * 0.3),
        ramp((cx, 0), (cx + wide * 0.11, 0), (mix(roof, BLACK, 0.45), mix(roof, light.colour, 0.3))),
    )
    for i in range(3):
        canvas.drawRect(
            skia.Rect.MakeXYWH(cx + wide * 0.036 * i, y - pitch * 1.28, wide * 0.026, pitch * 0.14),
            fill(mix(roof, BLACK, 0.3)),
        )
    for place in (0.2, 0.5, 0.8):
        canvas.drawRect(
            skia.Rect.MakeXYWH(x + wide * place - wide * 0.055, y + wide * 0.14, wide * 0.11, wide * 0.2),
            fill(palette.light if rng.random() < 0.35 else mix(wall, BLACK, 0.5), 0.9),
        )


def bridge(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A suspension bridge over water, running into the haze."""
    y = box.top() + box.height() * rng.uniform(0.66, 0.74)
    _sky(
        canvas,
        skia.Rect.MakeLTRB(box.left(), box.top(), box.right(), y + 2),
        palette,
        light,
        rng,
        _SKIES,
        whole=box,
    )
    canvas.drawPath(
        ground(
            skia.Rect.MakeLTRB(box.left(), box.top(), box.right(), y),
            y - box.height() * 0.02,
            box.height() * 0.03,
            0.5,
            rng,
        ),
        fill(far(palette, 0.25)),
    )
    water(canvas, skia.Rect.MakeLTRB(box.left(), y, box.right(), box.bottom()), palette, light, rng)
    side = 1 if rng.random() < 0.5 else -1
    canvas.save()
    canvas.translate(box.centerX(), y)
    canvas.scale(side * box.width() / 100, box.height() / 150)
    red = mix(palette.accent, palette.shade, 0.45)
    pylons = [(34.0, 0.38), (-10.0, 1.0)]
    last: tuple[float, float] = (52.0, -11.0)
    for (px, size), tone in zip(pylons, (mix(red, horizon(palette), 0.55), red), strict=True):
        high, deck = 62 * size, -9 * size - 4
        _cable(canvas, last, (px, -high), deck, tone, size)
        _pylon(canvas, px, high, size, tone, light, side)
        last = (px, -high)
    _cable(canvas, last, (-75.0, -22.0), -13, red, 1.4)
    canvas.drawPath(
        polygon(
            (60, -9.5), (60, -8.5), (34, -7.2), (-10, -11), (-75, -17), (-75, -24), (-10, -14.5), (34, -8.6)
        ),
        ramp((40, 0), (-60, 0), (mix(red, horizon(palette), 0.6), mix(red, BLACK, 0.4))),
    )
    canvas.restore()
    haze(canvas, box, y, box.height() * 0.09, mix(horizon(palette), palette.light, 0.3), 0.55)


def _pylon(
    canvas: skia.Canvas, x: float, high: float, size: float, tone: Colour, light: Light, side: int
) -> None:
    wide = 4.2 * size
    for leg in (-1, 1):
        lx = x + leg * wide
        canvas.drawRect(
            skia.Rect.MakeLTRB(lx - 1.5 * size, -high, lx + 1.5 * size, 5),
            ramp(
                (lx - 2 * size, 0),
                (lx + 2 * size, 0),
                (mix(tone, BLACK, 0.35), mix(tone, light.colour, 0.35))
                if side * math.cos(light.angle) > 0
                else (mix(tone, light.colour, 0.35), mix(tone, BLACK, 0.35)),
            ),
        )
    for level in (0.99, 0.72, 0.46):
        canvas.drawRect(
            skia.Rect.MakeLTRB(x - wide, -high * level, x + wide, -high * level + 4 * size),
            fill(mix(tone, BLACK, 0.15)),
        )


def _cable(
    canvas: skia.Canvas,
    start: tuple[float, float],
    end: tuple[float, float],
    deck: float,
    tone: Colour,
    size: float,
) -> None:
    low = deck - 4
    path = skia.Path()
    path.moveTo(*start)
    cx, cy = (start[0] + end[0]) / 2, 2 * low - (start[1] + end[1]) / 2
    path.quadTo(cx, cy, *end)
    canvas.drawPath(path, stroke(tone, 1.1 * size))
    for i in range(1, 16):
        t = i / 16
        x = (1 - t) ** 2 * start[0] + 2 * t * (1 - t) * cx + t * t * end[0]
        y = (1 - t) ** 2 * start[1] + 2 * t * (1 - t) * cy + t * t * end[1]
        canvas.drawLine(x, y, x, deck, stroke(tone, 0.3 * size, 0.85))


def harbour(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Cranes and stacked boxes along dark water."""
    y = box.top() + box.height() * rng.uniform(0.7, 0.78)
    _sky(
        canvas,
        skia.Rect.MakeLTRB(box.left(), box.top(), box.right(), y + 2),
        palette,
        light,
        rng,
        (*_SKIES, skies.storm),
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
            area = skia.Rect.MakeXYWH(
                box.left() + column * wide, y - tall * (row + 1), wide * 0.96, tall * 0.94
            )
            canvas.drawRect(
                area,
                ramp(
                    (0, area.top()),
                    (0, area.bottom()),
                    (mix(tone, light.colour, 0.18), mix(tone, BLACK, 0.3)),
                ),
            )
    canvas.drawRect(
        skia.Rect.MakeLTRB(box.left(), y, box.right(), y + box.height() * 0.018),
        fill(mix(palette.shade, BLACK, 0.5)),
    )
    water(
        canvas,
        skia.Rect.MakeLTRB(box.left(), y + box.height() * 0.018, box.right(), box.bottom()),
        palette,
        light,
        rng,
    )


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
    canvas.drawRect(skia.Rect.MakeXYWH(-42, -66, 16, 10), fill(tone))
    canvas.drawRect(skia.Rect.MakeXYWH(48, -38, 16, 8), fill(tone))
    canvas.restore()


def flats(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """The front of a block, straight on: a grid of windows, each a small life."""
    wall = mix(palette.background[len(palette.background) // 2], palette.shade, 0.55)
    canvas.drawRect(
        box,
        ramp(
            (box.left(), box.top()),
            (box.right(), box.bottom()),
            (mix(wall, palette.light, 0.15), wall, mix(wall, BLACK, 0.45)),
        ),
    )
    columns, rows = int(rng.integers(4, 7)), int(rng.integers(6, 10))
    wide, tall = box.width() / columns, box.height() / rows
    for row in range(rows):
        y = box.top() + row * tall
        for column in range(columns):
            area = skia.Rect.MakeXYWH(
                box.left() + column * wide + wide * 0.18, y + tall * 0.16, wide * 0.64, tall * 0.56
            )
            _window(canvas, area, wall, palette, rng)
        canvas.drawRect(
            skia.Rect.MakeXYWH(box.left(), y + tall * 0.9, box.width(), tall * 0.05),
            fill(mix(wall, light.colour, 0.22)),
        )
        canvas.drawRect(
            skia.Rect.MakeXYWH(box.left(), y + tall * 0.95, box.width(), tall * 0.06), fill(BLACK, 0.25)
        )
    clouds(canvas, box, BLACK, rng, size=0.35, stretch=0.5, cover=0.4, edge=1.2, alpha=0.3)


def _window(canvas: skia.Canvas, area: skia.Rect, wall: Colour, palette: Palette, rng: Generator) -> None:
    canvas.drawRect(area.makeOutset(area.width() * 0.05, area.width() * 0.05), fill(mix(wall, BLACK, 0.4)))
    warm = (palette.light, mix(palette.light, palette.accent, 0.4), mix(palette.accent2, palette.light, 0.4))[
        int(rng.integers(3))
    ]
    if rng.random() < 0.42:
        canvas.drawRect(
            area,
            ramp(
                (0, area.top()), (0, area.bottom()), (mix(warm, WHITE, 0.2), mix(warm, palette.shade, 0.35))
            ),
        )
        kind = int(rng.integers(5))
        dark = mix(palette.shade, BLACK, 0.3)
        if kind == 0:
            for side in (0.0, 0.72):
                canvas.drawRect(
                    skia.Rect.MakeXYWH(
                        area.left() + area.width() * side, area.top(), area.width() * 0.28, area.height()
                    ),
                    fill(mix(warm, palette.accent, 0.5), 0.8),
                )
        elif kind == 1:
            with clipped(
                canvas,
                polygon(
                    *(
                        (p.x(), p.y())
                        for p in (
                            skia.Point(area.left(), area.top()),
                            skia.Point(area.right(), area.top()),
                            skia.Point(area.right(), area.bottom()),
                            skia.Point(area.left(), area.bottom()),
                        )
                    )
                ),
            ):
                x = area.left() + area.width() * rng.uniform(0.3, 0.7)
                canvas.drawCircle(x, area.top() + area.height() * 0.5, area.width() * 0.11, fill(dark))
                canvas.drawOval(
                    skia.Rect.MakeXYWH(
                        x - area.width() * 0.22,
                        area.top() + area.height() * 0.64,
                        area.width() * 0.44,
                        area.height(),
                    ),
                    fill(dark),
                )
        elif kind == 2:
            canvas.drawRect(
                skia.Rect.MakeXYWH(
                    area.left(), area.top(), area.width(), area.height() * rng.uniform(0.3, 0.7)
                ),
                fill(mix(warm, palette.paper, 0.6), 0.85),
            )
        elif kind == 3:
            x = area.left() + area.width() * 0.5
            canvas.drawLine(x, area.top(), x, area.top() + area.height() * 0.3, stroke(dark, 0.7))
            canvas.drawPath(
                polygon(
                    (x - area.width() * 0.14, area.top() + area.height() * 0.42),
                    (x + area.width() * 0.14, area.top() + area.height() * 0.42),
                    (x + area.width() * 0.05, area.top() + area.height() * 0.28),
                    (x - area.width() * 0.05, area.top() + area.height() * 0.28),
                ),
                fill(dark),
            )
    else:
        canvas.drawRect(
            area,
            ramp(
                (area.left(), area.top()),
                (area.right(), area.bottom()),
                (mix(wall, palette.background[0], 0.4), mix(wall, BLACK, 0.65)),
            ),
        )
    bar = stroke(mix(wall, palette.paper, 0.25), max(area.width() * 0.03, 0.6))
    canvas.drawLine(area.centerX(), area.top(), area.centerX(), area.bottom(), bar)
    canvas.drawRect(
        skia.Rect.MakeXYWH(
            area.left() - area.width() * 0.08, area.bottom(), area.width() * 1.16, area.height() * 0.08
        ),
        fill(mix(wall, palette.light, 0.3)),
    )


def park(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Bench, lamp and trees by a path; the town behind in mist."""
    _sky(canvas, box, palette, light, rng, (skies.golden, skies.sunrise, skies.overcast, skies.moonlit))
    y = box.top() + box.height() * rng.uniform(0.66, 0.74)
    for _ in range(9):
        x = box.left() + box.width() * rng.random()
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
            (box.left() + box.width() * 0.1, box.bottom() + 5),
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
    _lamp(canvas, box.left() + box.width() * 0.3, y + box.height() * 0.12, box.height() * 0.36, palette)
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
        skia.Rect.MakeXYWH(x - tall * 0.3, y - tall * 0.02, tall * 0.6, tall * 0.06),
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
            skia.Rect.MakeXYWH(x, y - wide * level, wide, wide * 0.05),
            fill(mix(tone, light.colour, 0.25 if level > 0.2 else 0.1)),
        )
    for leg in (0.1, 0.9):
        canvas.drawLine(x + wide * leg, y, x + wide * leg, y - wide * 0.44, stroke(tone, wide * 0.03))


def canal(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Narrow gabled houses and what the water makes of them."""
    y, seed = box.top() + box.height() * rng.uniform(0.58, 0.66), int(rng.integers(1 << 30))
    sky = _SKIES[int(rng.integers(len(_SKIES)))]
    canvas.drawRect(box, fill(palette.shade))
    upper = skia.Rect.MakeLTRB(box.left(), box.top(), box.right(), y)
    for mirrored in (True, False):
        again = np.random.default_rng(seed)
        canvas.save()
        canvas.clipRect(skia.Rect.MakeLTRB(box.left(), y, box.right(), box.bottom()) if mirrored else upper)
        if mirrored:
            canvas.translate(0, 2 * y)
            canvas.scale(1, -1)
        sky(canvas, upper, palette, light, again)
        _gables(canvas, upper, palette, light, again)
        canvas.restore()
    below = skia.Rect.MakeLTRB(box.left(), y, box.right(), box.bottom())
    canvas.drawRect(
        below,
        ramp((0, y), (0, box.bottom()), (palette.shade, mix(palette.shade, BLACK, 0.4)), None, (0.35, 0.85)),
    )
    for row in range(34):
        t = (row / 34) ** 1.5
        level = y + below.height() * t
        for _ in range(5):
            x, long = box.left() + box.width() * rng.random(), box.width() * (0.04 + 0.12 * t)
            canvas.drawOval(
                skia.Rect.MakeXYWH(x, level, long, 0.7 + 1.8 * t),
                fill(mix(horizon(palette), palette.light, 0.4), 0.22),
            )


def _gables(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    x, tones = (
        box.left() - 8.0,
        (palette.accent, palette.paper, palette.accent2, palette.shade, palette.light),
    )
    while x < box.right():
        wide, tall = box.width() * rng.uniform(0.13, 0.2), box.height() * rng.uniform(0.42, 0.62)
        top, cap = box.bottom() - tall, box.width() * 0.08
        wall = mix(mix(tones[int(rng.integers(5))], palette.shade, 0.45), horizon(palette), 0.18)
        outline = (
            polygon(
                (x, box.bottom()),
                (x, top),
                (x + wide / 2, top - cap * 1.4),
                (x + wide, top),
                (x + wide, box.bottom()),
            ),
            polygon(
                (x, box.bottom()),
                (x, top),
                (x + wide * 0.2, top),
                (x + wide * 0.2, top - cap * 0.5),
                (x + wide * 0.36, top - cap * 0.5),
                (x + wide * 0.36, top - cap),
                (x + wide * 0.64, top - cap),
                (x + wide * 0.64, top - cap * 0.5),
                (x + wide * 0.8, top - cap * 0.5),
                (x + wide * 0.8, top),
                (x + wide, top),
                (x + wide, box.bottom()),
            ),
            polygon(
                (x, box.bottom()), (x, top - cap * 0.3), (x + wide, top - cap * 0.3), (x + wide, box.bottom())
            ),
        )[int(rng.integers(3))]
        canvas.drawPath(
            outline,
            ramp(
                (x, 0),
                (x + wide, 0),
                (mix(wall, BLACK, 0.2), wall, mix(wall, light.colour, 0.25))
                if math.cos(light.angle) > 0
                else (mix(wall, light.colour, 0.25), wall, mix(wall, BLACK, 0.2)),
            ),
        )
        for row in range(5):
            for column in range(3):
                area = skia.Rect.MakeXYWH(
                    x + wide * (0.14 + 0.28 * column),
                    top + tall * (0.05 + 0.19 * row),
                    wide * 0.16,
                    tall * 0.11,
                )
                alight = rng.random() < 0.4
                canvas.drawRect(area.makeOutset(0.8, 0.8), fill(mix(palette.paper, wall, 0.35)))
                canvas.drawRect(
                    area, fill(mix(palette.light, palette.accent, 0.15) if alight else mix(wall, BLACK, 0.65))
                )
        x += wide


def motorway(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Long exposure at night: ribbons of head and tail lights bending towards a town."""
    _sky(canvas, box, palette, light, rng, _NIGHTS)
    y = box.top() + box.height() * rng.uniform(0.46, 0.56)
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
        skia.Rect.MakeLTRB(box.left(), y, box.right(), box.bottom()),
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


def suburb(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A row of neat houses, lawns and a pavement."""
    _sky(
        canvas,
        box,
        palette,
        light,
        rng,
        (skies.cumulus, skies.contrails, skies.great_sun, skies.golden, skies.moonlit),
    )
    y = box.top() + box.height() * rng.uniform(0.68, 0.76)
    for _ in range(8):
        leafy_tree(
            canvas,
            box.left() + box.width() * rng.random(),
            y,
            box.height() * rng.uniform(0.14, 0.24),
            far(palette, 0.3),
            palette,
            light,
            rng,
        )
    lawn = mix(palette.accent2, palette.shade, 0.25)
    for place in range(3):
        _villa(
            canvas,
            box.left() + box.width() * (0.17 + 0.33 * place),
            y,
            box.width() * 0.29,
            palette,
            light,
            rng,
        )
    canvas.drawRect(
        skia.Rect.MakeLTRB(box.left(), y, box.right(), box.bottom()),
        ramp((0, y), (0, box.bottom()), (mix(lawn, palette.light, 0.3), mix(lawn, palette.shade, 0.4))),
    )
    kerb = y + box.height() * 0.1
    canvas.drawRect(
        skia.Rect.MakeLTRB(box.left(), kerb, box.right(), box.bottom()),
        fill(mix(palette.paper, palette.shade, 0.3)),
    )
    canvas.drawRect(
        skia.Rect.MakeLTRB(box.left(), kerb + box.height() * 0.035, box.right(), box.bottom()),
        ramp(
            (0, kerb),
            (0, box.bottom()),
            (mix(palette.shade, palette.paper, 0.5), mix(palette.shade, palette.paper, 0.2)),
        ),
    )
    x = box.left() + 2.0
    while x < box.right():
        canvas.drawPath(
            polygon((x, y + 8), (x, y - 7), (x + 2, y - 9), (x + 4, y - 7), (x + 4, y + 8)),
            fill(mix(palette.paper, WHITE, 0.3)),
        )
        x += 6.5
    canvas.drawRect(
        skia.Rect.MakeLTRB(box.left(), y - 3, box.right(), y - 1),
        fill(mix(palette.paper, palette.shade, 0.12)),
    )


def _villa(
    canvas: skia.Canvas, x: float, y: float, wide: float, palette: Palette, light: Light, rng: Generator
) -> None:
    wall = mix(
        (palette.paper, palette.accent, palette.accent2, palette.light)[int(rng.integers(4))],
        palette.paper,
        0.45,
    )
    roof, tall, lit = (
        mix(palette.accent, palette.shade, rng.uniform(0.3, 0.6)),
        wide * 0.55,
        math.cos(light.angle) > 0,
    )
    canvas.drawRect(
        skia.Rect.MakeLTRB(x - wide / 2, y - tall, x + wide / 2, y),
        ramp(
            (x - wide / 2, 0),
            (x + wide / 2, 0),
            (mix(wall, palette.shade, 0.35), wall) if lit else (wall, mix(wall, palette.shade, 0.35)),
        ),
    )
    canvas.drawPath(
        polygon(
            (x - wide * 0.58, y - tall),
            (x - wide * 0.36, y - tall * 1.7),
            (x + wide * 0.36, y - tall * 1.7),
            (x + wide * 0.58, y - tall),
        ),
        ramp((0, y - tall * 1.7), (0, y - tall), (mix(roof, light.colour, 0.3), roof)),
    )
    side = rng.choice((-1, 1)) * wide * 0.22
    canvas.drawPath(
        polygon(
            (x + side - wide * 0.24, y - tall * 0.95),
            (x + side, y - tall * 1.62),
            (x + side + wide * 0.24, y - tall * 0.95),
        ),
        fill(mix(roof, BLACK, 0.15)),
    )
    canvas.drawPath(
        polygon(
            (x + side - wide * 0.19, y),
            (x + side - wide * 0.19, y - tall),
            (x + side, y - tall * 1.5),
            (x + side + wide * 0.19, y - tall),
            (x + side + wide * 0.19, y),
        ),
        fill(mix(wall, WHITE, 0.12)),
    )
    glass = mix(palette.light, palette.accent2, 0.25)
    for wx, wy in (
        (x + side, y - tall * 0.85),
        (x - side * 1.3, y - tall * 0.8),
        (x + side, y - tall * 0.38),
    ):
        canvas.drawRect(
            skia.Rect.MakeXYWH(wx - wide * 0.075, wy, wide * 0.15, tall * 0.28),
            fill(mix(palette.shade, BLACK, 0.2)),
        )
        canvas.drawRect(
            skia.Rect.MakeXYWH(wx - wide * 0.06, wy + 1, wide * 0.12, tall * 0.28 - 2), fill(glass)
        )
    canvas.drawRect(
        skia.Rect.MakeXYWH(x - side * 1.3 - wide * 0.055, y - tall * 0.42, wide * 0.11, tall * 0.42),
        fill(mix(palette.accent, palette.shade, 0.35)),
    )


def funfair(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A big wheel with its lamps against the evening."""
    _sky(canvas, box, palette, light, rng, (skies.sunset_bands, skies.sunrise, skies.moonlit, skies.starry))
    x, y, size = (
        box.centerX() + rng.normal(0, box.width() * 0.08),
        box.top() + box.height() * 0.56,
        box.width() * rng.uniform(0.36, 0.44),
    )
    foot, tone = box.top() + box.height() * 0.92, far(palette, 0.95)
    glow(canvas, (x, y), size * 1.8, mix(palette.accent, palette.light, 0.5), 0.5)
    for leg in (-0.5, 0.5):
        canvas.drawLine(x, y, x + leg * size, foot, stroke(tone, 3))
    spokes = 20
    for ring in (1.0, 0.9, 0.3):
        canvas.drawCircle(x, y, size * ring, stroke(tone, 1.5))
    for i in range(spokes):
        a = math.tau * i / spokes + 0.1
        cx, cy = x + size * math.cos(a), y + size * math.sin(a)
        canvas.drawLine(x, y, cx, cy, stroke(tone, 0.8))
        tint = (palette.accent, palette.light, palette.accent2)[i % 3]
        canvas.drawPath(slab(cx - 4, cy, 8, 9, 3), fill(mix(tint, palette.shade, 0.35)))
        for along in (0.45, 0.72, 1.0):
            lx, ly = x + size * along * math.cos(a), y + size * along * math.sin(a)
            canvas.drawCircle(lx, ly, 3.4, screen(fill(tint, 0.5, blur=2)))
            canvas.drawCircle(lx, ly, 1.0, fill(mix(tint, WHITE, 0.7)))
    canvas.drawPath(ground(box, foot, 3, 0.5, rng), fill(tone))
    for place in range(7):
        _tent(
            canvas,
            box.left() + box.width() * (place + rng.uniform(0.1, 0.9)) / 7,
            foot + 4,
            box.width() * rng.uniform(0.1, 0.17),
            palette,
            place,
        )


def _tent(canvas: skia.Canvas, x: float, y: float, wide: float, palette: Palette, turn: int) -> None:
    tones = (mix(palette.accent, palette.shade, 0.4), mix(palette.paper, palette.shade, 0.35))
    for strip in range(6):
        x0, x1 = x + wide * (strip / 6 - 0.5), x + wide * ((strip + 1) / 6 - 0.5)
        canvas.drawPath(
            polygon((x, y - wide * 0.8), (x0, y - wide * 0.4), (x0, y), (x1, y), (x1, y - wide * 0.4)),
            fill(tones[(strip + turn) % 2]),
        )
    canvas.drawRect(
        skia.Rect.MakeLTRB(x - wide / 2, y - wide * 0.4, x + wide / 2, y - wide * 0.34),
        fill(mix(palette.light, WHITE, 0.2), 0.9),
    )


def cafe(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A café front in the evening: awning, warm windows, small tables."""
    wall = mix(palette.background[len(palette.background) // 2], palette.shade, 0.6)
    canvas.drawRect(
        box,
        ramp(
            (0, box.top()),
            (0, box.bottom()),
            (mix(wall, palette.background[0], 0.4), wall, mix(wall, BLACK, 0.4)),
        ),
    )
    for row in range(2):
        for column in range(3):
            _window(
                canvas,
                skia.Rect.MakeXYWH(
                    box.left() + box.width() * (0.1 + 0.3 * column),
                    box.top() + box.height() * (0.04 + 0.21 * row),
                    box.width() * 0.18,
                    box.height() * 0.15,
                ),
                wall,
                palette,
                rng,
            )
    top, foot = box.top() + box.height() * 0.5, box.top() + box.height() * 0.86
    glow(canvas, (box.centerX(), (top + foot) / 2), box.width() * 0.8, palette.light, 0.5)
    frame = mix(palette.accent, palette.shade, 0.55)
    canvas.drawRect(
        skia.Rect.MakeLTRB(box.left() + box.width() * 0.06, top, box.right() - box.width() * 0.06, foot),
        fill(frame),
    )
    for pane in range(4):
        area = skia.Rect.MakeXYWH(
            box.left() + box.width() * (0.09 + 0.21 * pane),
            top + box.height() * 0.08,
            box.width() * 0.185,
            box.height() * (0.27 if pane == 2 else 0.2),
        )
        canvas.drawRect(
            area,
            ramp(
                (0, area.top()),
                (0, area.bottom()),
                (mix(palette.light, WHITE, 0.35), mix(palette.light, palette.accent, 0.4)),
            ),
        )
        for _ in range(2):
            lx = area.left() + area.width() * rng.uniform(0.2, 0.8)
            canvas.drawLine(lx, area.top(), lx, area.top() + area.height() * 0.25, stroke(frame, 0.7))
            canvas.drawCircle(lx, area.top() + area.height() * 0.29, 3, fill(mix(palette.light, WHITE, 0.8)))
    awning(
        canvas,
        skia.Rect.MakeLTRB(
            box.left() + box.width() * 0.03,
            top - box.height() * 0.015,
            box.right() - box.width() * 0.03,
            top + box.height() * 0.1,
        ),
        palette,
        light,
    )
    canvas.drawRect(
        skia.Rect.MakeLTRB(box.left(), foot, box.right(), box.bottom()),
        ramp(
            (0, foot),
            (0, box.bottom()),
            (mix(palette.shade, palette.light, 0.35), mix(palette.shade, BLACK, 0.4)),
        ),
    )
    for place in (0.2, 0.5, 0.8):
        _table(
            canvas,
            box.left() + box.width() * place + rng.normal(0, 6),
            foot + box.height() * 0.08,
            box.width() * 0.13,
            mix(palette.shade, BLACK, 0.5),
            palette,
        )


def awning(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light) -> None:
    """A striped awning with a scalloped edge."""
    stripes, slope = 13, box.width() * 0.03
    tones = (palette.accent, mix(palette.paper, WHITE, 0.2))
    for i in range(stripes):
        x0, x1 = box.left() + box.width() * i / stripes, box.left() + box.width() * (i + 1) / stripes
        t0, t1 = x0 + slope * (1 - 2 * i / stripes), x1 + slope * (1 - 2 * (i + 1) / stripes)
        path = polygon((t0, box.top()), (t1, box.top()), (x1, box.bottom() - 5), (x0, box.bottom() - 5))
        canvas.drawPath(
            path,
            ramp(
                (0, box.top()),
                (0, box.bottom()),
                (mix(tones[i % 2], light.colour, 0.15), mix(tones[i % 2], palette.shade, 0.35)),
            ),
        )
        canvas.drawArc(
            skia.Rect.MakeLTRB(x0, box.bottom() - 11, x1, box.bottom() + 2),
            0,
            180,
            True,
            fill(mix(tones[i % 2], palette.shade, 0.3)),
        )
    canvas.drawRect(
        skia.Rect.MakeLTRB(box.left(), box.bottom(), box.right(), box.bottom() + 14),
        ramp((0, box.bottom()), (0, box.bottom() + 14), (BLACK, BLACK), None, (0.35, 0.0)),
    )


def _table(canvas: skia.Canvas, x: float, y: float, wide: float, tone: Colour, palette: Palette) -> None:
    canvas.drawOval(skia.Rect.MakeXYWH(x - wide * 0.6, y - 3, wide * 1.2, 7), fill(BLACK, 0.4, blur=2))
    canvas.drawLine(x, y, x, y - wide * 0.6, stroke(tone, wide * 0.05))
    canvas.drawOval(
        skia.Rect.MakeXYWH(x - wide * 0.45, y - wide * 0.68, wide * 0.9, wide * 0.18),
        fill(mix(tone, palette.light, 0.35)),
    )
    for side in (-1, 1):
        cx = x + side * wide * 0.62
        canvas.drawPath(
            moved(
                shape(
                    "M-6 0L-4-20M6 0L4-20M-6-20H6M-6-20C-7-34-7-40-5-44M6-20C7-34 7-40 5-44M-5-44C-2-47 2-47 5-44"
                ),
                cx,
                y,
                0,
                wide / 48,
            ),
            stroke(tone, wide * 0.045),
        )


def platform(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A railway hall: iron arches, light from the open end, an empty platform."""
    vx, vy = box.centerX() + rng.normal(0, box.width() * 0.06), box.top() + box.height() * 0.58
    top, middle, low = sky_tones(palette)
    canvas.drawRect(box, fill(mix(palette.shade, BLACK, 0.35)))
    del top
    edges = [1.35, 0.9, 0.6, 0.4, 0.27, 0.18, 0.12]
    for step, size in enumerate(edges):
        t = step / (len(edges) - 1)
        arch = _arch(
            vx, vy, box.width() * 0.62 * size, box.height() * 0.55 * size, box.height() * 0.42 * size
        )
        canvas.drawPath(
            arch, fill(mix(mix(palette.shade, BLACK, 0.3), mix(middle, palette.light, 0.25), 0.12 + 0.5 * t))
        )
        canvas.drawPath(arch, stroke(mix(palette.shade, BLACK, 0.55 - 0.3 * t), 7 * size + 0.6))
        canvas.drawPath(arch, stroke(mix(palette.light, palette.shade, 0.3), 1.6 * size + 0.3, 0.5))
    mouth = _arch(vx, vy, box.width() * 0.072, box.height() * 0.064, box.height() * 0.05)
    canvas.drawPath(mouth, fill(mix(palette.light, WHITE, 0.6)))
    glow(canvas, (vx, vy), box.width() * 0.75, mix(palette.light, low, 0.3), 1.0)
    floor = polygon(
        (vx - 12, vy + 24),
        (vx + 5, vy + 24),
        (box.right() - box.width() * 0.2, box.bottom() + 9),
        (box.left() - box.width() * 0.25, box.bottom() + 9),
    )
    canvas.drawPath(
        floor,
        ramp(
            (0, vy),
            (0, box.bottom()),
            (palette.light, mix(palette.shade, palette.paper, 0.35), mix(palette.shade, BLACK, 0.2)),
            (0, 0.35, 1),
        ),
    )
    bed = polygon(
        (vx + 5, vy + 24),
        (vx + 14, vy + 24),
        (box.right() + box.width() * 0.5, box.bottom() + 9),
        (box.right() - box.width() * 0.2, box.bottom() + 9),
    )
    canvas.drawPath(bed, fill(mix(palette.shade, BLACK, 0.65)))
    for rail in (0.35, 0.75):
        canvas.drawLine(
            vx + 5 + 9 * rail,
            vy + 24,
            box.right() - box.width() * (0.2 - 0.7 * rail),
            box.bottom() + 9,
            stroke(palette.light, 1.8, 0.7),
        )
    canvas.drawLine(
        vx + 4,
        vy + 24,
        box.right() - box.width() * 0.26,
        box.bottom() + 9,
        stroke(mix(palette.accent, palette.light, 0.4), 3, 0.8),
    )
    layer(canvas, blur=box.width() * 0.025, mode=skia.BlendMode.kScreen)
    for _ in range(5):
        x = box.left() + box.width() * rng.uniform(0.1, 0.9)
        canvas.drawPath(
            polygon(
                (x, box.top()),
                (x + 26, box.top()),
                (x + (vx - x) * 0.2 - 60, box.bottom()),
                (x + (vx - x) * 0.2 - 130, box.bottom()),
            ),
            fill(palette.light, 0.14),
        )
    canvas.restore()


def _arch(x: float, y: float, half: float, high: float, low: float) -> skia.Path:
    path = skia.Path()
    path.moveTo(x - half, y + low)
    path.lineTo(x - half, y - high * 0.35)
    path.cubicTo(x - half, y - high * 1.1, x + half, y - high * 1.1, x + half, y - high * 0.35)
    path.lineTo(x + half, y + low)
    path.close()
    return path


def picture_house(
    canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator
) -> None:
    """A cinema or theatre front at night: canopy of bulbs, a lit foyer, wet pavement."""
    top, middle, _ = night(palette)
    canvas.drawRect(box, ramp((0, box.top()), (0, box.bottom()), (top, middle, mix(top, BLACK, 0.3))))
    del light
    face = mix(palette.accent, palette.shade, 0.6)
    x0, x1, deck = (
        box.left() + box.width() * 0.14,
        box.right() - box.width() * 0.14,
        box.top() + box.height() * 0.6,
    )
    canvas.drawRect(
        skia.Rect.MakeLTRB(x0, box.top() + box.height() * 0.1, x1, deck),
        ramp((0, box.top()), (0, deck), (mix(face, BLACK, 0.55), face)),
    )
    for rib in range(7):
        x = x0 + (x1 - x0) * rib / 6
        high = box.top() + box.height() * (0.02 + 0.07 * abs(rib - 3) / 3)
        canvas.drawRect(
            skia.Rect.MakeLTRB(x - 5, high, x + 5, deck),
            ramp(
                (x - 5, 0),
                (x + 5, 0),
                (mix(face, BLACK, 0.4), mix(face, palette.light, 0.45), mix(face, BLACK, 0.4)),
            ),
        )
    tall = skia.Rect.MakeLTRB(
        box.centerX() - box.width() * 0.07,
        box.top() + box.height() * 0.05,
        box.centerX() + box.width() * 0.07,
        deck - 12,
    )
    canvas.drawRect(tall, fill(mix(palette.accent2, BLACK, 0.35)))
    _bulbs(canvas, tall, 9, palette)
    foyer = skia.Rect.MakeLTRB(x0 + 8, deck, x1 - 8, box.top() + box.height() * 0.88)
    glow(canvas, (box.centerX(), foyer.centerY()), box.width() * 0.75, palette.light, 0.8)
    canvas.drawRect(
        foyer,
        ramp(
            (0, foyer.top()),
            (0, foyer.bottom()),
            (mix(palette.light, WHITE, 0.4), mix(palette.light, palette.accent, 0.35)),
        ),
    )
    for door in range(1, 6):
        x = foyer.left() + foyer.width() * door / 6
        canvas.drawRect(
            skia.Rect.MakeLTRB(x - 2, foyer.top(), x + 2, foyer.bottom()), fill(mix(face, BLACK, 0.4))
        )
    canopy = skia.Rect.MakeLTRB(
        box.left() + box.width() * 0.06,
        deck - box.height() * 0.045,
        box.right() - box.width() * 0.06,
        deck + box.height() * 0.035,
    )
    canvas.drawRect(canopy, fill(mix(palette.paper, palette.light, 0.4)))
    for row in range(2):
        level = canopy.top() + canopy.height() * (0.36 + 0.3 * row)
        canvas.drawRect(
            skia.Rect.MakeLTRB(
                canopy.left() + 24 + 12 * row,
                level,
                canopy.right() - 24 - 12 * row,
                level + canopy.height() * 0.13,
            ),
            fill(mix(palette.shade, BLACK, 0.3), 0.8),
        )
    _bulbs(canvas, canopy, 8, palette)
    walk = skia.Rect.MakeLTRB(box.left(), foyer.bottom(), box.right(), box.bottom())
    canvas.drawRect(
        walk,
        ramp(
            (0, walk.top()),
            (0, walk.bottom()),
            (mix(palette.light, palette.shade, 0.4), mix(top, BLACK, 0.5)),
        ),
    )
    for _ in range(40):
        x = box.centerX() + rng.normal(0, box.width() * 0.28)
        tone = (palette.light, palette.accent, palette.accent2)[int(rng.integers(3))]
        canvas.drawRect(
            skia.Rect.MakeXYWH(x, walk.top(), rng.uniform(1, 4), walk.height() * rng.uniform(0.3, 1)),
            screen(ramp((0, walk.top()), (0, walk.bottom()), (tone, tone), None, (0.4, 0.0))),
        )


def _bulbs(canvas: skia.Canvas, box: skia.Rect, pitch: float, palette: Palette) -> None:
    columns, rows = max(int(box.width() / pitch), 1), max(int(box.height() / pitch), 1)
    spots = [
        (box.left() + box.width() * i / columns, level)
        for i in range(columns + 1)
        for level in (box.top(), box.bottom())
    ]
    spots += [
        (side, box.top() + box.height() * i / rows)
        for i in range(rows + 1)
        for side in (box.left(), box.right())
    ]
    for x, y in spots:
        canvas.drawCircle(x, y, 3.2, screen(fill(palette.light, 0.6, blur=2)))
        canvas.drawCircle(x, y, 1.3, fill(mix(palette.light, WHITE, 0.7)))


def old_street(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A stepped lane between old walls, washing across it, a lantern."""
    _sky(canvas, box, palette, light, rng, (skies.golden, skies.contrails, skies.sunset_bands))
    vx, vy = box.centerX() + rng.normal(0, 12), box.top() + box.height() * 0.6
    plaster = (
        mix(palette.accent, palette.paper, 0.45),
        mix(palette.light, palette.paper, 0.5),
        mix(palette.accent2, palette.paper, 0.5),
    )
    lit = math.cos(light.angle)
    for side in (-1, 1):
        shadow = side * lit > 0
        for step, (near, nearer) in enumerate(((0.16, 0.3), (0.3, 0.55), (0.55, 1.15))):
            tone = mix(plaster[(step + side) % 3], palette.shade, 0.62 if shadow else 0.18)
            x0, x1 = vx + side * box.width() * 0.55 * near, vx + side * box.width() * 0.55 * nearer
            y0, y1 = vy - box.height() * 0.85 * near, vy - box.height() * 0.85 * nearer
            b0, b1 = vy + box.height() * 0.42 * near, vy + box.height() * 0.42 * nearer
            wall = polygon((x0, y0), (x1, y1), (x1, b1), (x0, b0))
            canvas.drawPath(
                wall, ramp((x0, 0), (x1, 0), (mix(tone, palette.light, 0.2), tone, mix(tone, BLACK, 0.25)))
            )
            with clipped(canvas, wall):
                clouds(
                    canvas,
                    wall.getBounds(),
                    mix(tone, palette.shade, 0.6),
                    rng,
                    size=0.6,
                    stretch=0.8,
                    cover=0.45,
                    edge=1.6,
                    alpha=0.4,
                )
            for row in (0.15, 0.42, 0.68):
                corners = [
                    (
                        x0 + (x1 - x0) * u,
                        (y0 + (y1 - y0) * u) + ((b0 + (b1 - b0) * u) - (y0 + (y1 - y0) * u)) * v,
                    )
                    for u, v in ((0.35, row), (0.65, row), (0.65, row + 0.17), (0.35, row + 0.17))
                ]
                canvas.drawPath(polygon(*corners), fill(mix(palette.accent2, palette.shade, 0.65)))
                canvas.drawPath(
                    polygon(*corners[:2], *[(x, (y + corners[1][1]) / 2) for x, y in corners[2:]]),
                    fill(palette.light if rng.random() < 0.3 else mix(palette.accent2, palette.shade, 0.45)),
                )
    ground_tone = mix(palette.paper, palette.shade, 0.45)
    end = polygon(
        (vx - box.width() * 0.088, vy + box.height() * 0.067),
        (vx + box.width() * 0.088, vy + box.height() * 0.067),
        (vx + box.width() * 0.088, vy - box.height() * 0.03),
        (vx - box.width() * 0.088, vy - box.height() * 0.02),
    )
    canvas.drawPath(end, fill(mix(palette.light, palette.paper, 0.4)))
    for step in range(1, 19):
        t = 0.16 + 1.1 * (step / 18) ** 2
        y, half = vy + box.height() * 0.42 * t, box.width() * 0.55 * t
        tread = polygon(
            (vx - half, y),
            (vx + half, y),
            (vx + half * 1.3, y + half * 0.4),
            (vx - half * 1.3, y + half * 0.4),
        )
        canvas.drawPath(tread, fill(mix(ground_tone, palette.light, 0.35 * (1 - t) if t < 1 else 0.0)))
        canvas.drawRect(
            skia.Rect.MakeLTRB(vx - half, y, vx + half, y + 0.6 + 5 * t),
            fill(mix(palette.shade, ground_tone, 0.35), 0.75),
        )
    for level in (0.3, 0.42):
        _washing(canvas, box, vx, box.top() + box.height() * level, palette, rng)


def _washing(
    canvas: skia.Canvas, box: skia.Rect, vx: float, y: float, palette: Palette, rng: Generator
) -> None:
    half, tones = (
        box.width() * 0.3,
        (palette.paper, palette.accent, palette.paper, palette.accent2, palette.light),
    )
    rope = skia.Path()
    rope.moveTo(vx - half, y - 8)
    rope.quadTo(vx, y + 14, vx + half, y - 10)
    canvas.drawPath(rope, stroke(mix(palette.shade, BLACK, 0.4), 0.9))
    for i in range(7):
        t = (i + 0.7) / 7.4
        x = vx - half + 2 * half * t
        top, wide, tall = (
            y - 8 + 20 * 2 * t * (1 - t),
            box.width() * rng.uniform(0.035, 0.06),
            box.width() * rng.uniform(0.07, 0.11),
        )
        cloth = shape_cloth(x, top, wide, tall, rng)
        tone = tones[int(rng.integers(5))]
        canvas.drawPath(
            cloth,
            ramp((x, top), (x + wide, top + tall), (mix(tone, WHITE, 0.15), mix(tone, palette.shade, 0.4))),
        )


def shape_cloth(x: float, y: float, wide: float, tall: float, rng: Generator) -> skia.Path:
    """A cloth that hangs from a line by two pegs and moves a little."""
    sway = rng.normal(0, 3)
    path = skia.Path()
    path.moveTo(x, y)
    path.quadTo(x + wide / 2, y + 2, x + wide, y)
    path.quadTo(x + wide * 1.05, y + tall * 0.5, x + wide + sway, y + tall)
    path.quadTo(x + wide / 2 + sway, y + tall * 0.93, x + sway, y + tall)
    path.close()
    return path


def _sky(
    canvas: skia.Canvas,
    box: skia.Rect,
    palette: Palette,
    light: Light,
    rng: Generator,
    choice: tuple[Draw, ...],
    whole: skia.Rect | None = None,
) -> None:
    canvas.save()
    canvas.clipRect(box)
    choice[int(rng.integers(len(choice)))](canvas, whole or box, palette, light, rng)
    canvas.restore()
