"""Sun, moon, flame: signs, drawn in the middle of the box on clear ground."""

from __future__ import annotations

import math

import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, mix
from train.sample.scenes_kit import kit
from train.sample.scenes_outline import oval, without
from train.sample.scenes_sky_night import full_moon
from train.sample.scenes_tools import BLACK


def sun(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A sun with long and short rays, as a woodcut has it."""
    with kit(canvas, box, palette, light, rng) as k:
        count = int(rng.choice((12, 16, 20)))
        for i in range(count):
            with k.turned(360 * i / count):
                tone = k.main if i % 2 == 0 else mix(k.second, k.main, 0.4)
                if i % 2 == 0:
                    k.body("M46 26C47 14 49 8 50 2C51 8 53 14 54 26Z", tone, 1.5, 0.4)
                else:
                    k.body("M46 26C42 18 52 16 48 8C56 14 50 20 54 26Z", tone, 1.5, 0.4)
        k.body(oval(50, 50, 24), k.main, 6, 0.8, 0.4)
        k.line(oval(50, 50, 19.5), mix(k.main, BLACK, 0.3), 0.8, 0.6)
        k.shine(without(oval(50, 50, 18), oval(53, 53, 18.4)), 0.6, 0.8)


def moon(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A moon, waxing or full, with its glow."""
    with kit(canvas, box, palette, light, rng) as k:
        k.glow(50, 50, 50, palette.light, 0.55)
        full_moon(canvas, 50, 50, 36, palette, rng)
        if rng.random() < 0.7:
            way = -1 if math.cos(light.angle) > 0 else 1
            dark = skia.Op(
                oval(50, 50, 36.6),
                oval(50 - way * rng.uniform(12, 30), 48, 37),
                skia.PathOp.kDifference_PathOp,
            )
            k.flat(dark, mix(palette.background[0], BLACK, 0.55), 0.93, 1.2)


def flame(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A single flame in three tongues."""
    with kit(canvas, box, palette, light, rng, 90, 120) as k:
        k.glow(45, 76, 56, palette.accent, 0.7)
        warm = mix(k.main, (1.0, 0.45, 0.1), 0.35)
        k.body(
            (
                "M45 116C18 116 4 96 8 72C11 56 22 48 24 30C32 36 36 44 36 54C44 40 46 20 38 2C60 14 72 34 70 54"
                "C74 50 76 46 76 40C84 52 88 66 86 78C84 102 68 116 45 116Z"
            ),
            warm,
            6,
            0.5,
            0.2,
        )
        k.body(
            (
                "M45 116C28 116 20 102 22 88C24 78 30 74 32 62C38 68 40 74 40 80C48 70 50 56 46 42"
                "C60 54 66 70 64 82C67 80 68 77 69 74C72 82 74 88 72 95C70 108 60 116 45 116Z"
            ),
            mix(warm, (1.0, 0.75, 0.25), 0.65),
            4,
            0.3,
            0.2,
        )
        k.flat(
            "M45 116C36 116 31 108 33 99C35 92 40 90 42 80C50 88 56 96 57 104C57 111 52 116 45 116Z",
            mix((1.0, 0.94, 0.7), palette.light, 0.3),
            1,
            1,
        )
