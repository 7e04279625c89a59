"""Watches and clocks: drawn in the middle of the box on clear ground."""

from __future__ import annotations

import math

import numpy as np
import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, mix
from train.sample.scenes_kit import Kit, kit
from train.sample.scenes_outline import oval, polygon, slab, without
from train.sample.scenes_tools import BLACK, WHITE


def pocket_watch(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A watch on its chain."""
    with kit(canvas, box, palette, light, rng, 90, 120) as k:
        gold = mix((0.84, 0.64, 0.3), k.main, 0.25)
        for i, t in enumerate(np.linspace(0, 1, 13)):
            x, y = 46 + 40 * t, 14 - 22 * t * (1 - t) - 6 * t
            k.line(oval(x, y, 2.6, 1.5 if i % 2 else 2.6), gold, 1)
        k.body(without(oval(45, 22, 7), oval(45, 22, 4.4)), gold, 1.5)
        k.body(slab(41, 26, 8, 8, 2), gold, 1.5)
        _dial(k, 45, 76, 40, gold, float(rng.uniform(0, 12)))


def clock(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """An alarm clock with two bells."""
    with kit(canvas, box, palette, light, rng, 100, 112) as k:
        k.floor(50, 108, 36, 0.5)
        k.line("M26 96L18 108M74 96L82 108", k.metal, 5)
        k.line("M42 8C44 2 56 2 58 8", k.metal, 3)
        for side in (-1, 1):
            with k.turned(side * 32, 50, 62):
                k.body("M34 16C34 6 66 6 66 16Z", k.main, 3, 1.0, 0.4)
                k.body(slab(48, 4, 4, 5, 2), k.metal, 1)
        k.body(slab(48.5, 10, 3, 12), k.metal, 1)
        _dial(k, 50, 62, 42, k.main, float(rng.uniform(0, 12)))


def _dial(k: Kit, x: float, y: float, r: float, rim: tuple[float, float, float], hour: float) -> None:
    k.cast(oval(x, y, r), 2.5)
    k.body(oval(x, y, r), rim, 4, 1.0, 0.4)
    k.body(oval(x, y, r * 0.86), mix(rim, BLACK, 0.4), 2, 0.4)
    k.body(oval(x, y, r * 0.82), mix(k.pale, WHITE, 0.2), 3, 0.0, 0.15)
    ink = mix(k.palette.shade, BLACK, 0.5)
    for i in range(60):
        a = math.tau * i / 60
        inner = 0.66 if i % 5 == 0 else 0.74
        k.line(
            polygon(
                (x + r * inner * math.sin(a), y - r * inner * math.cos(a)),
                (x + r * 0.78 * math.sin(a), y - r * 0.78 * math.cos(a)),
            ),
            ink,
            r * (0.035 if i % 5 == 0 else 0.012),
        )
    for turn, long, wide in ((hour * 30, 0.42, 0.045), (hour * 360 % 360, 0.64, 0.03)):
        with k.placed(x, y, r, turn):
            k.flat(
                polygon(
                    (-wide, 0.1), (-wide * 0.8, -long), (0, -long - 0.08), (wide * 0.8, -long), (wide, 0.1)
                ),
                ink,
            )
    with k.placed(x, y, r, hour * 77):
        k.line("M0 .18L0-.68", k.main, 0.014)
    k.body(oval(x, y, r * 0.055), k.main, 0.6)
    shine = without(oval(x, y, r * 0.8), oval(x + r * 0.35, y + r * 0.42, r))
    k.flat(shine, WHITE, 0.28)
