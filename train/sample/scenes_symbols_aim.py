"""Targets, mazes, arrows, spirals: signs, drawn in the middle of the box on clear ground."""

from __future__ import annotations

import math

import numpy as np
import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, mix
from train.sample.scenes_kit import kit
from train.sample.scenes_outline import ltrb, moved, oval, polygon, slab, smooth
from train.sample.scenes_tools import BLACK, WHITE


def spiral(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A turning spiral of arms that taper."""
    with kit(canvas, box, palette, light, rng) as k:
        arms, turns, way = int(rng.integers(2, 6)), rng.uniform(0.9, 2.1), rng.choice((-1, 1))
        for arm in range(arms):
            start, outer, inner = math.tau * arm / arms, [], []
            for t in np.linspace(0.01, 1, 60):
                a, wide = start + way * turns * math.tau * (1 - t) ** 0.9, math.tau / arms * 0.25
                outer.append((50 + 49 * t * math.cos(a - wide), 50 + 49 * t * math.sin(a - wide)))
                inner.append((50 + 49 * t * math.cos(a + wide), 50 + 49 * t * math.sin(a + wide)))
            blade = polygon(*outer, *reversed(inner))
            k.fade(
                blade,
                (50, 50),
                (50 + 49 * math.cos(light.angle), 50 + 49 * math.sin(light.angle)),
                (mix(k.main, BLACK, 0.35), mix(k.main, light.colour, 0.25)),
            )
        k.round(oval(50, 50, 50), (50, 50), 50, (BLACK, BLACK), (0.4, 0.0))


def maze(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A labyrinth seen from above, its walls with thickness, something at the heart."""
    with kit(canvas, box, palette, light, rng) as k:
        rings = int(rng.integers(5, 8))
        dx, dy = -math.cos(light.angle) * 2.2, -math.sin(light.angle) * 2.2
        walls = [_ring_wall(i, rings, rng) for i in range(1, rings + 1)]
        for path in walls:
            k.line(moved(path, dx, dy), BLACK, 2.6, 0.35, 1.2)
        for path in walls:
            k.line(path, mix(k.main, BLACK, 0.45), 3)
            k.line(moved(path, -dx * 0.16, -dy * 0.16), mix(k.main, light.colour, 0.25), 2)
        k.round(oval(50, 50, 4), (49, 49), 5, (mix(k.second, WHITE, 0.5), k.second))
        k.glow(50, 50, 13, k.second, 0.7)


def _ring_wall(i: int, rings: int, rng: Generator) -> skia.Path:
    r, gap = 47 * i / rings, math.degrees(5.5 / (47 * i / rings))
    start, path = rng.uniform(0, 360), skia.Path()
    path.addArc(ltrb(50 - r, 50 - r, 50 + r, 50 + r), start + gap, 360 - 2 * gap)
    if i > 1:
        inner = 47 * (i - 1) / rings
        for _ in range(int(rng.integers(1, 3))):
            a = math.radians(start + rng.uniform(40, 320))
            path.moveTo(50 + inner * math.cos(a), 50 + inner * math.sin(a))
            path.lineTo(50 + r * math.cos(a), 50 + r * math.sin(a))
    return path


def target(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A shooting target with holes in it."""
    with kit(canvas, box, palette, light, rng) as k:
        k.cast(oval(50, 50, 47), 3, 0.4)
        for i, r in enumerate((47, 38, 29, 20, 11)):
            k.body(oval(50, 50, r), k.main if i % 2 == 0 else mix(k.pale, WHITE, 0.2), 2, 0.2)
        for _ in range(int(rng.integers(1, 5))):
            x, y = 50 + rng.normal(0, 15), 50 + rng.normal(0, 15)
            rough = smooth(
                [
                    (x + rng.uniform(2.2, 3.8) * math.cos(a), y + rng.uniform(2.2, 3.8) * math.sin(a))
                    for a in np.linspace(0, math.tau, 12)[:-1]
                ],
                closed=True,
            )
            for a in rng.uniform(0, math.tau, 5):
                k.line(polygon((x, y), (x + 8 * math.cos(a), y + 8 * math.sin(a))), BLACK, 0.5, 0.5)
            k.flat(rough, mix(palette.shade, BLACK, 0.75))
            k.line(rough, mix(k.pale, WHITE, 0.4), 0.7, 0.7)


def crosshair(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """What a telescopic sight shows: a ring, fine lines, and a glow."""
    with kit(canvas, box, palette, light, rng) as k:
        k.line(oval(50, 50, 44), k.main, 2.4)
        k.line(oval(50, 50, 44), mix(k.main, WHITE, 0.5), 0.7)
        k.line(oval(50, 50, 40), k.main, 0.6, 0.8)
        for turn in (0, 90, 180, 270):
            with k.turned(turn):
                k.flat("M49.2 2H50.8V30L50.3 46H49.7L49.2 30Z", k.main)
                for tick in range(5):
                    k.line(
                        f"M{48.4 if tick % 2 else 47.4} {14 + 6 * tick}H{51.6 if tick % 2 else 52.6}",
                        k.main,
                        0.7,
                    )
        k.line(oval(50, 50, 12), k.main, 0.8)
        k.glow(50, 50, 12, palette.accent, 0.8)
        k.flat(oval(50, 50, 1.4), mix(palette.accent, WHITE, 0.3))


def clock_hands(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Two hands and twelve strokes, nothing else of the clock."""
    with kit(canvas, box, palette, light, rng) as k:
        for i in range(12):
            with k.turned(30 * i):
                k.body(
                    slab(48.6 if i % 3 else 47.6, 3, 2.8 if i % 3 else 4.8, 11 if i % 3 else 15, 0.6),
                    k.pale,
                    1.2,
                    0.4,
                )
        hour = rng.uniform(0, 12)
        for turn, hand in (
            (hour * 30, "M47 58L46 34L50 20L54 34L53 58Z"),
            (hour * 360 % 360, "M48.2 60L47.6 26L50 8L52.4 26L51.8 60Z"),
        ):
            with k.turned(turn):
                k.cast(hand, 2, 0.4)
                k.body(hand, k.main, 2, 0.9)
        k.body(oval(50, 50, 4), k.second, 1.5)


def arrow(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """An arrow that turns back on itself."""
    with (
        kit(canvas, box, palette, light, rng, 110, 110) as k,
        k.turned(float(rng.choice((0, 90, 180, 270))), 55, 55),
    ):
        shaft = "M10 96V56C10 30 28 14 54 14H66V2L100 26L66 50V38H54C42 38 34 46 34 56V96Z"
        k.cast(shaft, 4, 0.4)
        k.body(shaft, k.main, 6, 0.9)
        k.fade("M10 96V56H34V96Z", (0, 96), (0, 56), (BLACK, BLACK), (0.45, 0.0))
        if rng.random() < 0.6:
            k.body("M44 106L34 96H10L20 106Z", mix(k.main, BLACK, 0.45), 1, 0.0)
