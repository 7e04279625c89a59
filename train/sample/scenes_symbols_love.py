"""Hearts, lips, a band without end: signs, drawn in the middle of the box on clear ground."""

from __future__ import annotations

import math

import numpy as np
import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, mix
from train.sample.scenes_kit import kit
from train.sample.scenes_outline import moved, polygon, shape, smooth
from train.sample.scenes_tools import BLACK, WHITE, clouds

_HEART = (
    "M50 92C16 66 2 48 4 30C6 12 22 4 36 10C43 13 48 19 50 26C52 19 57 13 64 10C78 4 94 12 96 30"
    "C98 48 84 66 50 92Z"
)


def heart(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A heart: plump, of paper, of string, or of brush strokes."""
    with kit(canvas, box, palette, light, rng) as k:
        kind = int(rng.integers(4))
        if kind == 0:
            k.cast(_HEART, 4, 0.35)
            k.body(_HEART, k.main, 10, 0.9, 0.4)
            k.shine("M16 34C16 24 22 17 31 16C25 21 21 27 20 38C19 42 16 40 16 34Z", 0.75, 1.4)
        elif kind == 1:
            for size, tone in (
                (1.0, k.main),
                (0.78, mix(k.main, WHITE, 0.3)),
                (0.56, k.second),
                (0.34, k.pale),
            ):
                layer_ = moved(shape(_HEART), 50 - 50 * size, 48 - 48 * size, 0, size)
                k.cast(layer_, 2, 0.4)
                k.body(layer_, tone, 2, 0.5)
        elif kind == 2:
            for _ in range(70):
                a, b = rng.uniform(0, math.tau, 2)
                k.line(
                    polygon(_on_heart(a), _on_heart(b)), k.main if rng.random() < 0.7 else k.second, 0.7, 0.55
                )
            k.line(_HEART, k.main, 2.2)
        else:
            with k.inside(_HEART):
                for i in range(16):
                    y = 4 + 6 * i
                    tone = mix(k.main, (BLACK, WHITE)[i % 2], rng.uniform(0, 0.3))
                    k.line(
                        smooth(
                            [
                                (0, y + 8),
                                (30, y + rng.normal(0, 3)),
                                (70, y + 5 + rng.normal(0, 3)),
                                (100, y - 4),
                            ]
                        ),
                        tone,
                        8.5,
                        0.95,
                    )
                clouds(
                    canvas,
                    skia.Rect.MakeWH(100, 100),
                    mix(k.main, BLACK, 0.4),
                    rng,
                    size=0.06,
                    stretch=5,
                    cover=0.45,
                    edge=2.4,
                    alpha=0.5,
                )


def _on_heart(t: float) -> tuple[float, float]:
    return 50 + 46 * math.sin(t) ** 3, 44 - 2.75 * (
        13 * math.cos(t) - 5 * math.cos(2 * t) - 2 * math.cos(3 * t) - math.cos(4 * t)
    )


def broken_heart(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A heart in two halves, come apart."""
    with kit(canvas, box, palette, light, rng) as k:
        tear = [(50, 0), (50, 26), (40, 38), (56, 50), (43, 64), (53, 76), (50, 100)]
        for side, turn in ((-1, -9), (1, 9)):
            half = skia.Op(
                shape(_HEART),
                polygon((50 + side * 60, 0), *tear, (50 + side * 60, 100)),
                skia.PathOp.kIntersect_PathOp,
            )
            with k.turned(turn, 50, 92), k.placed(7, 8, 0.86):
                k.cast(half, 3, 0.4)
                k.body(half, k.main if side < 0 else mix(k.main, BLACK, 0.15), 7, 0.9, 0.35)


def lips(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Parted lips with gloss on them."""
    with kit(canvas, box, palette, light, rng, 120, 70) as k:
        red = mix(k.main, (0.78, 0.1, 0.16), 0.6)  # lips of another colour look ill
        k.flat(
            "M10 33C40 26 80 26 110 33C90 44 70 46 60 46C50 46 30 44 10 33Z", mix(palette.shade, BLACK, 0.6)
        )
        k.flat("M28 33C40 31 80 31 92 33C84 38 72 40 60 40C48 40 36 38 28 33Z", mix(k.pale, WHITE, 0.4))
        k.body(
            (
                "M4 32C20 20 36 6 48 6C54 6 57 9 60 11C63 9 66 6 72 6C84 6 100 20 116 32C98 30 84 30 72 32"
                "C66 34 54 34 48 32C36 30 22 30 4 32Z"
            ),
            mix(red, BLACK, 0.1),
            4,
            0.8,
            0.35,
        )
        k.body(
            "M4 32C22 34 36 40 48 41C56 42 64 42 72 41C84 40 98 34 116 32C104 52 82 66 60 66C38 66 16 52 4 32Z",
            red,
            6,
            0.7,
            0.35,
        )
        k.shine("M38 52C46 56 62 57 76 53C68 60 48 61 38 52Z", 0.7, 1)
        k.shine("M40 14C44 12 49 12 53 14C49 16 44 17 40 14Z", 0.55, 0.8)
        for i in range(15):
            x = 22 + 5.4 * i
            k.line(
                (
                    f"M{x} {42 + 5 * math.sin(math.pi * i / 14)}Q{x + (60 - x) * 0.06}"
                    f" {50 + 3 * math.sin(math.pi * i / 14)} {x + (60 - x) * 0.1}"
                    f" {54 + 5 * math.sin(math.pi * i / 14)}"
                ),
                mix(red, BLACK, 0.5),
                0.4,
                0.5,
            )


def infinity(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A band without end, one side light, one dark."""
    with kit(canvas, box, palette, light, rng, 120, 64) as k:
        points = [
            (
                60 + 52 * math.cos(t) / (1 + math.sin(t) ** 2),
                32 + 74 * math.sin(t) * math.cos(t) / (1 + math.sin(t) ** 2),
            )
            for t in np.linspace(0, math.tau, 90)
        ]
        k.line(
            moved(smooth(points), -math.cos(light.angle) * 3, -math.sin(light.angle) * 3), BLACK, 12, 0.3, 2
        )
        for i in range(89):
            t = i / 89
            shade = 0.5 + 0.5 * math.sin(math.tau * t * 2 - light.angle)
            tone = mix(k.main, k.second, 0.5 - 0.5 * math.cos(math.tau * t))
            k.line(
                polygon(points[i], points[i + 1]),
                mix(mix(tone, BLACK, 0.5), mix(tone, WHITE, 0.15), shade),
                11 + 2.5 * math.cos(math.tau * t),
            )
        k.line(smooth([points[i] for i in range(3, 40)]), mix(light.colour, WHITE, 0.4), 1, 0.45)


def star(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A star with facets."""
    with kit(canvas, box, palette, light, rng) as k:
        points = [
            (
                50 + (48 if i % 2 == 0 else 20) * math.sin(math.tau * i / 10),
                52 - (48 if i % 2 == 0 else 20) * math.cos(math.tau * i / 10),
            )
            for i in range(10)
        ]
        k.cast(polygon(*points), 3, 0.4)
        for i in range(10):
            facing = 0.5 + 0.5 * math.cos(math.tau * (i + 0.5) / 10 - math.pi / 2 - light.angle)
            tone = mix(mix(k.main, BLACK, 0.5), mix(k.main, mix(light.colour, WHITE, 0.4), 0.45), facing)
            k.flat(polygon((50, 52), points[i], points[(i + 1) % 10]), tone)
        k.line(polygon(*points), mix(k.main, WHITE, 0.4), 0.6, 0.6)
