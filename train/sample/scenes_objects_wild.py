"""Birds, a wolf, a butterfly: drawn in the middle of the box on clear ground."""

from __future__ import annotations

import math

import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, mix
from train.sample.scenes_kit import kit
from train.sample.scenes_outline import oval, polygon, smooth
from train.sample.scenes_sky_night import full_moon
from train.sample.scenes_tools import BLACK


def bird(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A bird in flight, wings up, feather by feather."""
    with kit(canvas, box, palette, light, rng, 120, 110) as k, k.turned(rng.uniform(-10, 10), 60, 55):
        tone = k.dark if rng.random() < 0.5 else k.pale
        for back in (True, False):
            shade = mix(tone, BLACK, 0.35) if back else tone
            root = (58.0, 56.0) if back else (62.0, 60.0)
            for i in range(11):
                t = i / 10
                a = math.radians(-150 + 78 * t) if back else math.radians(-110 + 85 * t)
                long = (54 - 22 * t) if back else (58 - 24 * t)
                with k.placed(
                    root[0] + (5 - 10 * t) * (1 if back else -1), root[1] - 2 * t, 1, math.degrees(a)
                ):
                    k.body(
                        f"M0-3C{long * 0.4}-6 {long * 0.85}-5 {long} 0C{long * 0.8} 3 {long * 0.4} 4 0 4Z",
                        mix(shade, BLACK, 0.13 * (i % 2)),
                        2,
                        0.5,
                    )
        k.body(
            "M40 74C28 78 14 86 4 96C18 94 24 96 28 100C34 92 44 86 52 80Z", mix(tone, BLACK, 0.2), 2.5, 0.6
        )
        k.body(
            "M36 78C44 66 60 56 78 52C86 44 100 46 103 53C103 60 98 64 92 66C84 76 62 86 44 84Z", tone, 5, 0.9
        )
        k.body("M101 50L116 55L102 58Z", k.main, 1.2)
        k.flat(oval(96, 52.5, 1.7), k.pale if tone == k.dark else BLACK)


def crow(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A crow on a bare bough."""
    with kit(canvas, box, palette, light, rng, 110, 110) as k:
        tone = mix(k.dark, BLACK, 0.2)
        k.line(smooth([(0, 92), (26, 86), (54, 88), (84, 80), (110, 84)]), tone, 5)
        k.line("M26 86L12 70M84 80L98 64L104 52M60 87L70 100", tone, 2.4)
        k.line("M52 74L50 87M60 74L60 87", mix(tone, k.metal, 0.3), 2)
        k.body(
            (
                "M76 30C84 40 84 56 74 68C64 78 48 80 34 88L8 104C6 98 10 92 16 88C24 70 34 50 52 36"
                "C54 24 64 18 74 22C80 23 86 26 98 34C90 36 82 34 76 30Z"
            ),
            tone,
            6,
            1.0,
        )
        k.body(
            "M24 86C32 68 46 54 62 50C68 60 62 70 50 76C42 80 32 84 24 86Z", mix(tone, k.metal, 0.14), 3, 0.8
        )
        for i in range(4):
            k.line(
                (
                    f"M{30 + 6 * i} {82 - 3.4 * i}C{40 + 5 * i} {72 - 3 * i} {48 + 4 * i}"
                    f" {66 - 3 * i} {58 + 2 * i} {62 - 3 * i}"
                ),
                mix(tone, light.colour, 0.35),
                0.6,
                0.6,
            )
        k.flat(oval(71, 27.4, 2), k.main)
        k.flat(oval(71, 27.4, 0.9), BLACK)


def wolf(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A wolf that howls before the moon."""
    with kit(canvas, box, palette, light, rng, 110, 110) as k:
        k.glow(58, 42, 58, palette.light, 0.5)
        full_moon(canvas, 58, 42, 38, palette, rng)
        tone = mix(k.dark, BLACK, 0.45)
        k.body("M0 110C10 96 30 92 54 92C82 92 98 98 110 110Z", tone, 4, 0.6)
        wolf_ = (
            "M76 12C74 17 70 22 66 26C70 27 73 28 74 30C70 34 65 36 62 38C64 46 66 54 66 62C67 72 66 82 66 90"
            "C68 92 71 93 72 96H60L58 76C57 80 56 88 56 92C58 93 60 94 60 96H48C44 96 36 96 30 96"
            "C18 97 10 92 8 84C12 88 20 90 26 88C24 76 30 66 38 58C44 52 47 46 48 38C48 32 50 28 53 25"
            "C52 21 50 18 48 16C53 16 57 18 60 20C65 17 70 14 76 12Z"
        )
        k.body(wolf_, tone, 4, 1.0)


def butterfly(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A pinned butterfly."""
    with kit(canvas, box, palette, light, rng, 120, 100) as k:
        edge = mix(palette.shade, BLACK, 0.5)
        for flip in (False, True):
            canvas.save()
            if flip:
                canvas.translate(120, 0)
                canvas.scale(-1, 1)
            upper, lower = (
                "M60 46C52 26 30 6 8 6C2 12 8 30 16 42C26 54 46 56 60 52Z",
                "M60 52C44 54 24 58 20 72C18 86 30 96 40 90C50 84 58 70 60 56Z",
            )
            k.cast(upper, 2, 0.35)
            for wing, tone in ((lower, k.second), (upper, k.main)):
                k.body(wing, tone, 4, 0.5, 0.35)
                with k.inside(wing):
                    k.line(wing, edge, 7)
                    for i in range(7):
                        a = math.radians(-150 + 30 * i) if wing == upper else math.radians(110 + 22 * i)
                        k.line(
                            polygon((60, 50), (60 + 62 * math.cos(a), 50 + 52 * math.sin(a))), edge, 0.9, 0.7
                        )
                    for i in range(6):
                        t = i / 5
                        x, y = (10 + 8 * t, 9 + 30 * t) if wing == upper else (22 + 18 * t, 72 + 18 * t)
                        k.flat(oval(x, y, 1.5), k.pale)
                k.flat(oval(34, 30, 5) if wing == upper else oval(40, 72, 4), k.pale, 0.8)
            k.line("M59 34C54 26 52 18 48 14", edge, 0.9)
            k.flat(oval(47.6, 13.4, 1.4), edge)
            canvas.restore()
        k.body("M60 34C64 40 63 62 60 82C57 62 56 40 60 34Z", edge, 1.6, 0.7)
