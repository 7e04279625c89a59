"""A bulb, a lamp, an hourglass: drawn in the middle of the box on clear ground."""

from __future__ import annotations

import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, mix
from train.sample.scenes_kit import kit
from train.sample.scenes_outline import polygon, slab
from train.sample.scenes_tools import BLACK, WHITE


def light_bulb(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A bare bulb on its wire."""
    with kit(canvas, box, palette, light, rng, 80, 140) as k:
        k.line("M40 0V30", k.dark, 2)
        k.body("M31 28H49L51 52H29Z", mix(k.metal, BLACK, 0.3), 2.5)
        for y in (36, 42, 48):
            k.line(polygon((30, y), (50, y)), mix(k.metal, BLACK, 0.6), 1.4)
        k.glow(40, 88, 66, mix(palette.light, (1.0, 0.8, 0.45), 0.4), 0.9)
        glass = "M30 52H50C51 62 68 70 68 92C68 110 56 120 40 120C24 120 12 110 12 92C12 70 29 62 30 52Z"
        k.round(
            glass,
            (40, 88),
            40,
            (WHITE, mix(palette.light, (1.0, 0.85, 0.5), 0.4), mix(palette.light, palette.accent, 0.3)),
            (0.95, 0.75, 0.5),
        )
        k.line(glass, mix(palette.light, WHITE, 0.5), 0.9, 0.8)
        k.line("M34 56L30 84L35 78L40 86L45 78L50 84L46 56", mix((1.0, 0.7, 0.25), WHITE, 0.3), 1.3)
        k.shine("M20 88C21 78 26 72 31 68C27 76 24 82 24 92Z", 0.8, 1)


def lamp(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A table lamp and its pool of light."""
    with kit(canvas, box, palette, light, rng, 100, 120) as k:
        k.fade("M24 52H76L98 116H2Z", (0, 52), (0, 118), (palette.light, palette.light), (0.5, 0.0))
        k.floor(50, 114, 30, 0.5)
        k.body(
            "M44 60H56C54 72 62 78 62 92C62 104 58 110 54 112H46C42 110 38 104 38 92C38 78 46 72 44 60Z",
            k.second,
            5,
            0.9,
        )
        k.body("M34 110H66V116H34Z", k.dark, 1.5)
        shade = "M34 8H66L84 54C70 59 30 59 16 54Z"
        k.fade(
            shade,
            (16, 0),
            (84, 0),
            (mix(k.main, BLACK, 0.35), mix(k.main, palette.light, 0.65), mix(k.main, BLACK, 0.35)),
        )
        k.fade(shade, (0, 8), (0, 58), (BLACK, palette.light), (0.25, 0.4))
        k.line("M16 54C30 59 70 59 84 54", mix(palette.light, WHITE, 0.5), 1.4)
        k.glow(50, 54, 58, palette.light, 0.55)


def hourglass(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Sand that runs out."""
    with kit(canvas, box, palette, light, rng, 80, 130) as k:
        k.floor(40, 126, 34, 0.5)
        for x in (14, 63):
            k.body(slab(x, 12, 4, 106, 2), k.wood, 1.4)
        glass = "M20 14H60C62 36 48 52 43 62V68C48 78 62 94 60 116H20C18 94 32 78 37 68V62C32 52 18 36 20 14Z"
        sand = mix((0.9, 0.72, 0.42), k.main, 0.35)
        with k.inside(glass):
            k.body("M18 34C30 38 50 38 62 34L43 64H37Z", sand, 3, 0.4)
            k.flat(slab(39.2, 62, 1.6, 44), sand)
            k.body("M12 120C20 104 32 96 40 94C48 96 60 104 68 120Z", sand, 4, 0.5)
        tone = k.pale
        k.fade(glass, (20, 0), (60, 0), (tone, tone, tone), (0.45, 0.05, 0.35))
        k.line(glass, tone, 0.9, 0.9)
        k.shine("M24 20C24 34 30 44 34 50C28 44 22 34 22 20Z", 0.8, 0.6)
        for y in (4, 116):
            k.body(slab(8, y, 64, 10, 3), k.wood, 3, 0.8)
