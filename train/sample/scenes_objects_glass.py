"""Broken glass, a lipstick: drawn in the middle of the box on clear ground."""

from __future__ import annotations

import math

import numpy as np
import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, mix
from train.sample.scenes_kit import Kit, kit
from train.sample.scenes_outline import polygon, slab
from train.sample.scenes_tools import BLACK, WHITE


def broken_glass(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A pane that something went through: shards about a hole."""
    with kit(canvas, box, palette, light, rng) as k:
        count = int(rng.integers(9, 13))
        turns = np.sort((np.arange(count) + rng.uniform(-0.4, 0.4, count)) * math.tau / count)
        inner, middle, outer = (
            [
                (50 + r * math.cos(a), 50 + r * math.sin(a))
                for a, r in zip(turns, rng.uniform(low, high, count), strict=True)
            ]
            for low, high in ((4, 14), (16, 38), (42, 58))
        )
        for near, away, share in ((inner, middle, 0.85), (middle, outer, 0.6)):
            for i in range(count):
                if rng.random() < share:
                    _shard(k, (near[i], near[(i + 1) % count], away[(i + 1) % count], away[i]), rng)
        for i in range(count):
            k.line(polygon(inner[i], outer[i]), k.pale, rng.uniform(0.3, 0.9), 0.8)
        k.flat(polygon(*inner), mix(palette.shade, BLACK, 0.6), 0.85)


def _shard(k: Kit, corners: tuple[tuple[float, float], ...], rng: Generator) -> None:
    shard, bright = polygon(*corners), rng.random()
    tones = (mix(k.pale, k.palette.shade, 0.7 * rng.random()), mix(k.pale, k.palette.accent2, 0.3))
    with k.placed(rng.normal(0, 0.8), rng.normal(0, 0.8)):
        k.fade(shard, corners[0], corners[2], tones, (0.25 + 0.6 * bright, 0.08))
        k.line(shard, k.pale, 0.4, 0.5)
        k.line(polygon(corners[2], corners[3]), mix(k.light.colour, WHITE, 0.5), 0.8, 0.8 * bright)


def lipstick(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """An open lipstick."""
    with kit(canvas, box, palette, light, rng, 50, 130) as k:
        k.floor(25, 126, 20, 0.5)
        gold = mix((0.86, 0.67, 0.32), k.second, 0.2)
        k.body("M15 54V26C15 18 24 8 34 6C35 10 35 20 35 54Z", k.main, 4, 0.9, 0.4)
        k.fade(
            "M15 26C15 18 24 8 34 6C33 16 24 24 15 26Z", (15, 8), (34, 24), (mix(k.main, WHITE, 0.5), k.main)
        )
        k.body(slab(12, 50, 26, 26, 1), gold, 3.5, 1.0, 0.4)
        k.body(slab(7, 74, 36, 52, 2), k.dark, 5, 0.9)
        k.body(slab(7, 74, 36, 5, 1), gold, 1.5)
        k.shine(slab(14, 82, 2.4, 38, 1), 0.5, 0.8)
