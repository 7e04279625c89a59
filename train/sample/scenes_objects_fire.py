"""Flames and what burns: drawn in the middle of the box on clear ground."""

from __future__ import annotations

import math

import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, mix
from train.sample.scenes_kit import Kit, kit
from train.sample.scenes_outline import oval, polygon, slab
from train.sample.scenes_tools import BLACK, WHITE


def cake(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A tiered cake with dripping icing and candles."""
    with kit(canvas, box, palette, light, rng, 110, 116) as k:
        k.floor(55, 112, 52, 0.45)
        k.body("M4 104C24 100 86 100 106 104C100 112 82 114 55 114C28 114 10 112 4 104Z", k.metal, 2)
        cream = mix(k.pale, WHITE, 0.2)
        for x0, top, wide, tall, tone in (
            (14, 68, 82, 38, k.main),
            (28, 38, 54, 32, mix(k.second, k.pale, 0.25)),
        ):
            k.body(
                (
                    f"M{x0} {top}H{x0 + wide}V{top + tall - 4}C{x0 + wide * 0.8}"
                    f" {top + tall + 1} {x0 + wide * 0.2} {top + tall + 1} {x0}"
                    f" {top + tall - 4}Z"
                ),
                tone,
                6,
                0.4,
            )
            drip = [f"M{x0 - 1} {top}"]
            count = int(wide / 9)
            for i in range(count):
                a, b, low = x0 + wide * i / count, x0 + wide * (i + 1) / count, top + rng.uniform(6, 15)
                drip.append(f"C{a} {low + 3} {(a + b) / 2 + 2} {low + 4} {b - 1.5} {top + 5}")
            k.body(
                "".join(drip)
                + f"L{x0 + wide + 1} {top}C{x0 + wide * 0.8} {top - 6} {x0 + wide * 0.2} {top - 6} {x0 - 1} {top}Z",
                cream,
                2,
                0.5,
            )
            for i in range(int(wide / 8)):
                k.body(oval(x0 + 4 + 8.2 * i, top + tall - 3, 4, 3.4), cream, 1.4, 0.4)
        for i in range(5):
            x = 35 + 10 * i
            k.body(slab(x - 1.4, 20, 2.8, 17, 1), (k.second, k.main)[i % 2], 0.8)
            burning(k, x, 19, 0.38)


def burning(k: Kit, x: float, y: float, size: float) -> None:
    """A candle's flame that stands on (x, y)."""
    with k.placed(x, y, size):
        k.glow(0, -12, 46, mix(k.palette.light, (1.0, 0.75, 0.35), 0.5), 0.75)
        k.flat(
            "M0 2C-9 0-10-11-4-18C-2-22 0-26 0-32C6-24 10-17 9-9C8-2 4 2 0 2Z",
            mix((1.0, 0.6, 0.15), k.palette.accent, 0.25),
            1,
            0.6,
        )
        k.flat("M0 1C-5 0-6-8-2-13C0-16 0-18 0-22C4-16 6-11 5-6C4-1 2 1 0 1Z", (1.0, 0.93, 0.7), 1, 0.5)


def candle(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A burning candle in a holder."""
    with kit(canvas, box, palette, light, rng, 90, 130) as k:
        k.floor(45, 124, 38, 0.5)
        brass = mix((0.75, 0.55, 0.25), k.main, 0.25)
        k.line("M70 112C86 108 86 94 72 96", brass, 4)
        wax = "M34 42C38 38 52 38 56 42V106H34Z"
        k.body(wax, k.pale, 5, 0.6)
        k.body("M34 46C33 56 36 60 36 68C36 74 32 74 31 68C30 58 32 48 34 44Z", k.pale, 1.5, 0.5)
        k.body("M54 44C58 50 58 58 57 64C56 70 53 68 53 62Z", k.pale, 1.5, 0.5)
        k.round(wax, (45, 36), 40, (mix((1.0, 0.75, 0.4), palette.light, 0.4), palette.light), (0.75, 0.0))
        k.line("M45 42V35", mix(palette.shade, BLACK, 0.5), 1.4)
        burning(k, 45, 37, 1.0)
        k.body("M28 100H62L58 112H32Z", brass, 2)
        k.body("M10 112C24 108 66 108 80 112C76 122 62 126 45 126C28 126 14 122 10 112Z", brass, 3, 1.0)


def matchstick(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """One match, just struck."""
    with kit(canvas, box, palette, light, rng, 80, 150) as k, k.turned(rng.uniform(-16, 16), 40, 110):
        k.glow(40, 34, 42, palette.accent, 0.8)
        k.flat(
            "M40 62C20 60 16 40 26 26C31 18 37 14 38 2C52 14 62 28 61 42C60 56 51 62 40 62Z",
            mix((1.0, 0.5, 0.1), palette.accent, 0.5),
            1,
            1.2,
        )
        k.flat(
            "M40 60C27 58 24 45 31 34C36 27 40 24 40 14C49 24 55 34 54 44C53 54 48 60 40 60Z",
            mix((1.0, 0.75, 0.25), palette.light, 0.3),
            1,
            0.8,
        )
        k.flat(
            "M40 58C33 57 31 48 35 42C38 37 40 34 41 28C46 36 48 42 47 48C46 54 44 58 40 58Z",
            (1.0, 0.96, 0.82),
            1,
            0.8,
        )
        k.body(slab(37, 58, 6.4, 88, 1), mix(k.wood, k.pale, 0.45), 2.4, 0.9)
        k.fade(slab(37, 58, 6.4, 26, 1), (0, 58), (0, 84), (BLACK, BLACK), (0.85, 0.0))
        k.body(oval(40.2, 56, 5, 7.5), mix(k.main, BLACK, 0.45), 2, 0.6)


def explosion(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A fireball with debris and smoke."""
    with kit(canvas, box, palette, light, rng) as k:
        hot, warm = mix((1.0, 0.9, 0.6), palette.light, 0.3), mix((1.0, 0.45, 0.1), palette.accent, 0.4)
        smoke = mix(mix(palette.shade, BLACK, 0.2), warm, 0.12)
        k.glow(50, 52, 56, warm, 0.9)
        for ring, tones, r0 in (
            (33, (smoke, mix(smoke, warm, 0.2)), 13),
            (24, (mix(warm, BLACK, 0.35), warm), 11),
            (15, (warm, mix(warm, hot, 0.6)), 9),
        ):
            for _ in range(int(ring * 1.1)):
                a, far = rng.uniform(0, math.tau), ring * math.sqrt(rng.random())
                x, y, r = 50 + far * math.cos(a), 52 + far * math.sin(a) * 0.9, r0 * rng.uniform(0.5, 1.1)
                tone = mix(*tones, rng.random())
                k.round(
                    oval(x, y, r),
                    (x + (50 - x) * 0.35, y + (60 - y) * 0.3),
                    r * 1.2,
                    (mix(tone, hot, 0.25), tone, mix(tone, BLACK, 0.25)),
                    (0.95, 0.85, 0.2),
                )
        k.round(oval(50, 53, 17), (50, 53), 17, (WHITE, hot, warm), (1.0, 0.9, 0.0))
        for _ in range(34):
            a, far, long = rng.uniform(0, math.tau), rng.uniform(20, 42), rng.uniform(2, 8)
            x, y = 50 + far * math.cos(a), 52 + far * math.sin(a)
            k.line(
                polygon((x, y), (x + long * math.cos(a), y + long * math.sin(a))),
                mix(hot, warm, rng.random()),
                rng.uniform(0.4, 1.2),
            )
        for _ in range(12):
            a, far = rng.uniform(0, math.tau), rng.uniform(30, 46)
            with k.placed(
                50 + far * math.cos(a), 52 + far * math.sin(a), rng.uniform(0.6, 1.8), rng.uniform(0, 360)
            ):
                k.flat("M-2-1L1-2L2 1L-1 2Z", mix(palette.shade, BLACK, 0.6))
