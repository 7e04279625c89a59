"""Gifts, balloons, toys: drawn in the middle of the box on clear ground."""

from __future__ import annotations

import math

import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, mix
from train.sample.scenes_kit import Kit, kit
from train.sample.scenes_outline import oval, polygon, slab, smooth
from train.sample.scenes_tools import BLACK, WHITE


def gift(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A parcel with a bow."""
    with kit(canvas, box, palette, light, rng, 100, 104) as k:
        k.floor(50, 99, 44, 0.5)
        k.body(slab(12, 42, 76, 57, 2), k.main, 5, 0.6)
        k.body(slab(42, 42, 16, 57), k.second, 2, 0.3)
        k.body(slab(7, 32, 86, 16, 2), mix(k.main, WHITE, 0.12), 3, 0.7)
        k.fade(slab(12, 48, 76, 5), (0, 48), (0, 53), (BLACK, BLACK), (0.35, 0.0))
        k.body(slab(42, 32, 16, 16), k.second, 1.5)
        for side in (-1, 1):
            k.body(
                (
                    f"M50 31C{50 + side * 6} 8 {50 + side * 38} 4 {50 + side * 36}"
                    f" 18C{50 + side * 34} 29 {50 + side * 16} 31 50 31Z"
                ),
                k.second,
                3,
                0.8,
            )
            k.flat(
                (
                    f"M{50 + side * 8} 28C{50 + side * 14} 16 {50 + side * 28} 12 {50 + side * 29} 18"
                    f"C{50 + side * 29} 24 {50 + side * 18} 28 {50 + side * 8} 28Z"
                ),
                mix(k.second, BLACK, 0.4),
            )
        k.body(slab(44, 24, 12, 10, 4), k.second, 2, 0.8)


def balloons(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A bunch of balloons on strings."""
    with kit(canvas, box, palette, light, rng, 100, 140) as k:
        spots = [(32, 30, 20), (68, 26, 21), (50, 48, 20), (22, 58, 16), (78, 60, 17), (50, 20, 17)]
        for x, y, r in spots:
            k.line(f"M{x} {y + r * 1.2}C{x} {y + 50} 50 100 50 138", k.dark, 0.6, 0.7)
        tones = (
            k.main,
            k.second,
            k.pale,
            mix(k.main, k.second, 0.5),
            palette.light,
            mix(k.second, WHITE, 0.4),
        )
        for (x, y, r), tone in zip(spots, [tones[i] for i in rng.permutation(6)], strict=True):
            with k.placed(x, y, r / 20):
                k.flat("M-3 24L0 19L3 24Z", mix(tone, BLACK, 0.3))
                k.body(
                    "M0-20C13-20 19-10 18 1C17 12 8 19 0 21C-8 19-17 12-18 1C-19-10-13-20 0-20Z",
                    tone,
                    6,
                    0.7,
                    0.4,
                )
                k.shine("M-10-8C-9-13-5-15-1-15C-5-12-8-9-8-4C-8-2-10-3-10-8Z", 0.8, 1)


def balloon(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """One balloon, let go."""
    with kit(canvas, box, palette, light, rng, 80, 140) as k:
        k.line("M40 86C46 100 32 112 40 138", k.dark, 0.9, 0.8)
        k.flat("M35 90L40 82L45 90Z", mix(k.main, BLACK, 0.35))
        k.body(
            "M40 4C64 4 76 22 74 44C72 66 54 80 40 84C26 80 8 66 6 44C4 22 16 4 40 4Z", k.main, 11, 0.9, 0.45
        )
        k.shine("M18 26C20 16 28 11 37 11C28 16 23 22 22 34C22 38 17 36 18 26Z", 0.85, 1.4)
        k.shine("M60 62C55 70 48 74 44 76C52 70 56 66 60 62Z", 0.4, 1)


def popcorn(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A striped tub, overflowing."""
    with kit(canvas, box, palette, light, rng, 90, 116) as k:
        k.floor(45, 112, 32, 0.5)
        corn = mix((1.0, 0.92, 0.66), k.pale, 0.4)
        for row in range(3):
            for i in range(7 - row):
                _kernel(
                    k,
                    15 + 5 * row + (60 - 10 * row) * i / max(6 - row, 1) + rng.normal(0, 1.5),
                    40 - 10 * row + rng.normal(0, 2),
                    corn,
                    rng,
                )
        tub = "M10 42H80L70 112H20Z"
        with k.inside(tub):
            for i in range(9):
                t0, t1 = i / 9, (i + 1) / 9
                k.flat(
                    polygon((10 + 70 * t0, 40), (10 + 70 * t1, 40), (20 + 50 * t1, 114), (20 + 50 * t0, 114)),
                    k.main if i % 2 == 0 else mix(k.pale, WHITE, 0.2),
                )
            side = (BLACK, BLACK, BLACK)
            k.fade(
                tub,
                (10, 0),
                (80, 0),
                side,
                (0.1, 0.0, 0.38) if math.cos(light.angle) < 0 else (0.38, 0.0, 0.1),
            )
        for i in range(6):
            _kernel(k, 17 + 11 * i, 42 + rng.normal(0, 1.5), corn, rng)


def _kernel(k: Kit, x: float, y: float, tone: tuple[float, float, float], rng: Generator) -> None:
    for _ in range(4):
        k.body(
            oval(x + rng.normal(0, 3), y + rng.normal(0, 3), rng.uniform(3.2, 5)),
            mix(tone, (0.85, 0.6, 0.2), 0.25 * rng.random()),
            1.6,
            0.4,
        )


def trophy(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A cup on a plinth."""
    with kit(canvas, box, palette, light, rng, 100, 120) as k:
        gold = mix((0.9, 0.68, 0.25), k.main, 0.15)
        k.floor(50, 116, 30, 0.5)
        k.line("M24 16C4 14 6 44 32 46M76 16C96 14 94 44 68 46", gold, 5)
        k.body("M22 6H78C79 40 66 58 50 62C34 58 21 40 22 6Z", gold, 7, 1.0, 0.45)
        k.body(oval(50, 6, 28, 4), mix(gold, BLACK, 0.4), 1)
        k.body("M45 60H55C54 70 58 80 64 84H36C42 80 46 70 45 60Z", gold, 2.5)
        k.body(slab(32, 83, 36, 6, 2), gold, 2)
        k.body("M26 90H74L78 116H22Z", mix(k.dark, k.wood, 0.3), 4)
        k.flat(slab(36, 97, 28, 10, 1), gold)
        k.shine("M30 12C30 32 36 46 44 54C36 46 28 32 27 12Z", 0.8, 0.8)


def duck(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A rubber duck on the water."""
    with kit(canvas, box, palette, light, rng, 110, 100) as k:
        yellow = mix((1.0, 0.8, 0.16), k.main, 0.15)
        body = (
            "M8 54C16 60 22 58 30 54C36 46 40 46 46 46C38 38 34 26 40 16C46 5 64 2 74 10C84 18 84 34 74 44"
            "C88 48 98 58 94 72C90 86 72 92 50 92C24 92 10 78 8 54Z"
        )
        k.body(body, yellow, 8, 0.9, 0.35)
        k.body(
            "M34 62C46 56 62 58 70 66C66 78 50 82 40 76C36 73 33 67 34 62Z",
            mix(yellow, (0.95, 0.6, 0.1), 0.3),
            4,
            0.6,
        )
        k.body(
            "M80 24C88 20 98 22 104 28C100 34 90 36 80 34C76 32 76 26 80 24Z", (0.95, 0.45, 0.12), 2.5, 0.7
        )
        k.line("M79 29C88 30 96 30 103 28", (0.6, 0.22, 0.05), 0.9)
        k.flat(oval(66, 21, 4.4, 5), WHITE)
        k.flat(oval(67.4, 21.6, 2.8, 3.3), BLACK)
        k.flat(oval(68.2, 20.4, 0.9), WHITE)
        waves = smooth([(0, 86), (14, 83), (28, 88), (44, 84), (60, 88), (76, 84), (92, 88), (110, 84)])
        k.line(waves, k.pale, 2, 0.8)
