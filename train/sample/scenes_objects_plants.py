"""Flowers and trees: drawn in the middle of the box on clear ground."""

from __future__ import annotations

import math

import numpy as np
import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, mix
from train.sample.scenes_flora_trees import blossom_tree, leafy_tree
from train.sample.scenes_kit import Kit, kit
from train.sample.scenes_outline import oval, polygon, shape, slab, union
from train.sample.scenes_tools import BLACK, WHITE


def rose(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """One long-stemmed rose."""
    with kit(canvas, box, palette, light, rng, 80, 140) as k, k.turned(rng.uniform(-14, 14), 40, 70):
        green = mix(mix((0.16, 0.36, 0.2), palette.accent2, 0.3), k.pale, 0.12)
        k.line("M40 50C43 80 36 104 42 138", green, 3)
        k.line("M39.4 50C42 80 35 104 41 138", mix(green, light.colour, 0.5), 0.8, 0.7)
        for x, y, way in ((41, 84, 1), (38.5, 104, -1), (39.5, 118, 1)):
            k.flat(polygon((x, y), (x + 5 * way, y - 3), (x, y - 4)), green)
        for x, y, turn in ((41, 92, -35), (39, 108, 205)):
            with k.placed(x, y, 1, turn):
                leaf = "M0 0C8-12 24-12 34-2C26 8 10 8 0 0Z"
                k.body(leaf, green, 3)
                k.line("M2 0C12-3 22-3 32-2", mix(green, BLACK, 0.4), 0.8)
        red = k.main
        k.body("M40 52C26 52 20 44 18 36C28 40 52 40 62 36C60 44 54 52 40 52Z", green, 2)
        petals = (
            ("M40 6C28 4 24 12 26 20C22 30 34 46 40 48C48 46 58 30 54 20C56 12 52 4 40 6Z", 0.35),
            ("M20 14C10 18 8 34 18 44C26 52 38 52 40 48C28 42 20 30 20 14Z", 0.12),
            ("M60 14C70 18 72 34 62 44C54 52 42 52 40 48C52 42 60 30 60 14Z", 0.18),
            ("M22 12C18 26 30 44 46 48C30 54 12 44 12 28C12 20 16 14 22 12Z", 0.0),
            ("M59 11C64 26 52 44 36 48C52 54 68 42 68 27C68 19 64 13 59 11Z", 0.05),
            ("M28 14C30 26 38 34 50 36C46 44 34 42 28 34C23 27 24 18 28 14Z", 0.1),
            ("M53 12C52 24 46 32 36 35C42 42 54 36 56 26C57 20 56 15 53 12Z", 0.16),
            ("M32 12C36 20 44 22 50 14C52 24 44 30 38 28C32 26 30 18 32 12Z", 0.28),
            ("M36 11C38 16 43 16 46 11C48 18 43 22 40 21C36 20 35 15 36 11Z", 0.45),
        )
        for outline, dark in petals:
            k.body(outline, mix(red, BLACK, dark), 3, 0.75, 0.3)


def bouquet(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A bunch of flowers in paper."""
    with kit(canvas, box, palette, light, rng, 100, 130) as k:
        green = mix((0.2, 0.4, 0.24), palette.accent2, 0.35)
        for i in range(16):
            a = -math.pi * (0.08 + 0.84 * i / 15)
            with k.placed(
                50 + 34 * math.cos(a), 48 + 36 * math.sin(a), 0.8, math.degrees(a) + rng.normal(0, 12)
            ):
                k.body(
                    "M-8 0C0-10 14-10 24 0C14 10 0 10-8 0Z", mix(green, BLACK, 0.25 * rng.random()), 2.5, 0.4
                )
        k.body("M14 54L50 76L86 54L62 126C56 129 44 129 38 126Z", mix(k.pale, k.second, 0.2), 6, 0.6)
        k.fade("M50 76L86 54L62 126C58 128 54 128 50 128Z", (50, 0), (86, 0), (BLACK, BLACK), (0.22, 0.0))
        tones = (k.main, mix(k.main, WHITE, 0.4), k.second, mix(k.second, WHITE, 0.45), k.pale)
        spots = [
            (50 + 27 * math.cos(a) * r, 44 + 24 * math.sin(a) * r)
            for r in (1.0, 0.5)
            for a in np.linspace(0, math.tau, 10)[:-1]
        ] + [(50.0, 42.0)]
        for i, (x, y) in enumerate(spots):
            _bloom(k, x + rng.normal(0, 2), y + rng.normal(0, 2), rng.uniform(8, 12.5), tones[(i * 3) % 5])
        k.body("M32 92C44 97 56 97 68 92L67 99C56 103 44 103 33 99Z", k.main, 1.5)
        for side in (-1, 1):
            k.body(
                (
                    f"M50 97C{50 + side * 10} 84 {50 + side * 22} 90 {50 + side * 18}"
                    f" 98C{50 + side * 14} 102 {50 + side * 6} 101 50 97Z"
                ),
                k.main,
                1.6,
            )
            k.body(f"M50 97L{50 + side * 6} 120L{50 + side * 12} 116Z", mix(k.main, BLACK, 0.15), 1)


def _bloom(k: Kit, x: float, y: float, r: float, tone: tuple[float, float, float]) -> None:
    k.flat(oval(x, y + r * 0.15, r * 1.02), BLACK, 0.28, r * 0.1)
    for ring, count in ((1.0, 8), (0.66, 6), (0.34, 4)):
        for i in range(count):
            a = math.tau * i / count + ring * 5
            px, py = x + r * 0.52 * ring * math.cos(a), y + r * 0.52 * ring * math.sin(a)
            k.body(oval(px, py, r * (0.26 + 0.22 * ring)), mix(tone, BLACK, 0.3 * (1 - ring)), r * 0.16, 0.5)


def tree(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """One broad tree; in leaf, in flower, or bare."""
    with kit(canvas, box, palette, light, rng, 100, 110) as k:
        k.floor(50, 106, 36, 0.4)
        kind = int(rng.integers(3))
        if kind == 0:
            blossom_tree(canvas, 50, 106, 92, palette, light, rng)
        else:
            tone = mix(k.second, palette.shade, 0.45) if kind == 1 else k.dark
            leafy_tree(canvas, 50, 106, 84 if kind == 1 else 74, tone, palette, light, rng, bare=kind == 2)


def cactus(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A saguaro with a flower."""
    with kit(canvas, box, palette, light, rng, 90, 120) as k:
        green = mix(mix((0.25, 0.45, 0.3), k.second, 0.35), k.pale, 0.1)
        k.floor(45, 115, 30, 0.5)
        whole = union(
            slab(34, 8, 22, 108, 11),
            shape("M8 40C8 30 24 30 24 40V56C24 62 30 64 36 64V78C18 80 8 70 8 56Z"),
            shape("M82 28C82 18 66 18 66 28V50C66 56 60 58 54 58V72C72 74 82 64 82 50Z"),
        )
        k.cast(whole, 2.5, 0.35)
        k.body(whole, green, 6, 0.9)
        with k.inside(whole):
            for x in (39, 45, 51):
                k.line(f"M{x} 8V118", mix(green, BLACK, 0.4), 0.9, 0.7)
            k.line("M16 36V56C16 66 26 70 40 71M74 24V50C74 60 64 64 50 65", mix(green, BLACK, 0.4), 0.9, 0.7)
        for y in np.arange(16, 112, 9):
            for x in (39, 45, 51):
                k.line(f"M{x - 1.2} {y - 1}L{x} {y}L{x + 1.2} {y - 1}", k.pale, 0.5, 0.8)
        for a in range(6):
            with k.placed(45, 9, 1, 60 * a):
                k.body("M0 0C-3-5-2-9 0-10C2-9 3-5 0 0Z", k.main, 1, 0.6)
        k.flat(oval(45, 9, 2), palette.light)
