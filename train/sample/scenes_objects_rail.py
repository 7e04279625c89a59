"""Trains: drawn in the middle of the box on clear ground."""

from __future__ import annotations

import math

import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, mix
from train.sample.scenes_kit import kit
from train.sample.scenes_outline import oval, polygon, slab, union
from train.sample.scenes_tools import BLACK, WHITE


def locomotive(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A steam engine head on, its lamp burning."""
    with kit(canvas, box, palette, light, rng, 100, 110) as k:
        for x, y, r in ((50, 8, 10), (62, 3, 12), (40, 4, 9), (74, 8, 9)):
            k.flat(oval(x, y, r), mix(palette.paper, palette.shade, 0.3), 0.5, 3)
        tone = mix(k.dark, BLACK, 0.2)
        k.line("M28 96L8 110M72 96L92 110", k.metal, 2.4)
        k.body(slab(18, 30, 64, 46, 4), mix(tone, k.main, 0.35), 4)
        k.body("M43 12H57L55 26H45Z", tone, 3)
        k.body(slab(41, 10, 18, 4, 1.5), k.metal, 2)
        k.body(oval(50, 48, 26), tone, 6, 0.8)
        k.line(oval(50, 48, 22.5), k.metal, 1, 0.8)
        k.body(oval(50, 48, 19), mix(tone, BLACK, 0.2), 4, 0.4)
        for i in range(12):
            a = math.tau * i / 12
            k.flat(oval(50 + 22.5 * math.cos(a), 48 + 22.5 * math.sin(a), 0.9), mix(k.metal, WHITE, 0.4))
        k.line("M50 31V66M32 48H68", k.metal, 0.9, 0.5)
        k.body(slab(10, 74, 80, 9, 2), k.main, 3)
        for x in (18, 82):
            k.body(oval(x, 78.5, 5.4), k.metal, 2)
        k.body("M22 83H78L92 102H8Z", mix(tone, BLACK, 0.2), 3)
        for x in (24, 33, 42, 58, 67, 76):
            k.line(polygon((x, 84), (50 + (x - 50) * 1.6, 101)), k.metal, 1, 0.8)
        k.flat(oval(50, 26.5, 6), k.metal)
        k.flat(oval(50, 26.5, 4.6), mix(palette.light, WHITE, 0.7))
        k.glow(50, 26.5, 44, palette.light, 0.9)


def train_side(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A railway carriage with lit windows."""
    with kit(canvas, box, palette, light, rng, 150, 52) as k:
        k.floor(75, 49, 72, 0.5)
        k.body(slab(4, 6, 142, 34, 5), k.main, 4, 0.8)
        k.flat(slab(4, 27, 142, 2.5), k.pale)
        k.flat("M9 6C10 3 14 2 18 2H132C136 2 140 3 141 6Z", k.dark)
        for i in range(8):
            x = 18 + i * 15
            pane = slab(x, 11, 10.5, 12, 1.6)
            k.fade(
                pane,
                (x, 10),
                (x + 10, 24),
                (mix(palette.light, WHITE, 0.35), mix(palette.light, palette.accent, 0.25)),
            )
            if rng.random() < 0.5:
                with k.inside(pane):
                    k.flat(union(oval(x + 5, 17, 2.2), oval(x + 5, 25, 4.4, 5.6)), mix(k.dark, BLACK, 0.2))
        for x in (8, 138):
            k.line(slab(x - 2, 10, 6, 27, 1), mix(k.main, BLACK, 0.5), 0.7)
        k.body(slab(2, 39, 146, 3, 1), mix(k.dark, BLACK, 0.3), 1)
        for x in (20, 34, 116, 130):
            k.body(oval(x, 45, 4.6), mix(k.metal, BLACK, 0.45), 1.5)
