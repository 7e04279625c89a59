"""Cars, a motorcycle, a bicycle: drawn in the middle of the box on clear ground."""

from __future__ import annotations

import math

import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, mix
from train.sample.scenes_kit import Kit, kit
from train.sample.scenes_outline import oval, polygon, slab
from train.sample.scenes_tools import BLACK, WHITE


def car(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A long coupé from the side."""
    with kit(canvas, box, palette, light, rng, 140, 56) as k:
        k.floor(70, 50, 66, 0.6)
        hull = (
            "M4 38C3 32 5 29 12 27L38 24C48 12 56 9 72 9C90 9 100 14 109 24C122 25 134 28 136 33"
            "C138 38 137 42 134 43H8C5 43 4 41 4 38Z"
        )
        k.body(hull, k.main, 5, 0.9, 0.35)
        k.fade(
            "M6 33C40 29 100 29 135 35L134 43H8C5 43 5 36 6 33Z",
            (0, 31),
            (0, 43),
            (k.main, mix(k.main, BLACK, 0.65)),
        )
        glass = "M45 24C53 14 59 12.5 72 12.5C86 12.5 95 16 102 24Z"
        k.fade(
            glass,
            (45, 12),
            (100, 26),
            (
                mix(k.palette.light, WHITE, 0.3),
                mix(k.palette.shade, BLACK, 0.3),
                mix(k.palette.shade, k.palette.light, 0.35),
            ),
        )
        k.line("M72 12V24", mix(k.main, BLACK, 0.3), 2)
        k.line("M14 28C45 25.5 100 25.5 128 29", mix(k.light.colour, WHITE, 0.4), 0.8, 0.7)
        k.line("M72 25L73 42M44 25L43 41", mix(k.main, BLACK, 0.6), 0.5, 0.7)
        k.flat(slab(76, 29, 6, 1.4, 0.7), k.metal)
        k.flat("M4 35C7 34 12 34 13 36L12 39H4Z", mix(palette.light, WHITE, 0.5))
        k.flat("M129 33H136L136 37H130Z", mix(palette.accent, (0.9, 0.1, 0.1), 0.6))
        k.flat(slab(2, 41, 134, 2.6, 1.2), mix(k.main, BLACK, 0.75))
        for x in (30.0, 111.0):
            _wheel(k, x, 43, 9.5)
        k.glow(5, 37, 20, palette.light, 0.5)


def _wheel(k: Kit, x: float, y: float, r: float) -> None:
    k.flat(oval(x, y, r), mix(k.palette.shade, BLACK, 0.75))
    k.line(oval(x, y, r * 0.86), mix(k.metal, BLACK, 0.55), r * 0.06)
    k.round(
        oval(x, y, r * 0.6),
        (x - r * 0.2, y - r * 0.25),
        r,
        (mix(k.metal, WHITE, 0.5), mix(k.metal, BLACK, 0.5)),
    )
    for i in range(6):
        a = math.tau * i / 6 + 0.3
        k.line(spoke(x, y, r * 0.15, r * 0.52, a), mix(k.metal, BLACK, 0.7), r * 0.1)
    k.flat(oval(x, y, r * 0.15), mix(k.metal, WHITE, 0.4))


def spoke(x: float, y: float, inner: float, outer: float, angle: float) -> skia.Path:
    """A spoke of a wheel about (x, y)."""
    path = skia.Path()
    path.moveTo(x + inner * math.cos(angle), y + inner * math.sin(angle))
    path.lineTo(x + outer * math.cos(angle), y + outer * math.sin(angle))
    return path


def car_ahead(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A car from the front, lamps on."""
    with kit(canvas, box, palette, light, rng, 100, 82) as k:
        k.floor(50, 76, 48, 0.6)
        for x in (11, 75):
            k.body(slab(x, 58, 14, 19, 3), mix(palette.shade, BLACK, 0.7), 2, 0.3)
        k.body("M24 34C27 20 31 12 36 9C44 7 56 7 64 9C69 12 73 20 76 34Z", mix(k.main, BLACK, 0.2), 3)
        k.fade(
            "M29 33C31 22 34 15 38 13C46 11.5 54 11.5 62 13C66 15 69 22 71 33Z",
            (30, 12),
            (70, 34),
            (
                mix(palette.light, WHITE, 0.3),
                mix(palette.shade, BLACK, 0.4),
                mix(palette.shade, palette.light, 0.4),
            ),
        )
        k.body(
            "M6 50C6 40 14 34 26 32H74C86 34 94 40 94 50V66C94 69 91 70 88 70H12C9 70 6 69 6 66Z",
            k.main,
            5,
            0.9,
            0.35,
        )
        k.fade("M26 33H74C66 40 34 40 26 33Z", (0, 32), (0, 41), (mix(k.main, palette.light, 0.55), k.main))
        grille = slab(30, 46, 40, 15, 4)
        k.flat(grille, mix(palette.shade, BLACK, 0.7))
        for i in range(9):
            k.line(polygon((32 + 4.5 * i, 47.5), (32 + 4.5 * i, 59.5)), k.metal, 0.9, 0.8)
        k.line(grille, mix(k.metal, WHITE, 0.4), 1.3)
        for x in (18, 82):
            k.flat(oval(x, 51, 8.6), mix(k.metal, BLACK, 0.3))
            k.round(oval(x, 51, 7), (x, 50), 7, (WHITE, mix(palette.light, WHITE, 0.4), palette.light))
            k.glow(x, 51, 34, palette.light, 0.75)
        k.body(slab(4, 63, 92, 6, 3), k.metal, 2, 0.9)
        k.flat(slab(41, 63.6, 18, 5, 1), mix(palette.paper, WHITE, 0.3))


def motorbike(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A motorcycle from the side."""
    with kit(canvas, box, palette, light, rng, 120, 74) as k:
        k.floor(60, 69, 56, 0.55)
        for x in (24.0, 96.0):
            k.line(oval(x, 50, 16.5), mix(palette.shade, BLACK, 0.75), 6)
            k.line(oval(x, 50, 13), k.metal, 1.4)
            for i in range(14):
                k.line(spoke(x, 50, 3, 13, math.tau * i / 14), k.metal, 0.4, 0.8)
            k.flat(oval(x, 50, 3.4), mix(k.metal, BLACK, 0.3))
        black = mix(k.dark, BLACK, 0.4)
        k.line("M96 50L82 18", k.metal, 2.6)
        k.line("M82 18L74 12L66 14", black, 2.4)
        k.line("M24 50L52 54L78 34", black, 3.2)
        k.body("M40 46L46 38H70L76 52L68 60H46Z", mix(k.metal, BLACK, 0.45), 3, 0.6)
        for i in range(5):
            k.line(polygon((49, 41 + 2.4 * i), (66, 41 + 2.4 * i)), mix(k.metal, WHITE, 0.3), 0.8, 0.7)
        k.body(oval(56, 56, 6.4), k.metal, 2)
        k.line("M62 60C50 66 30 63 8 59", mix(k.metal, WHITE, 0.2), 3.6)
        k.line("M62 59C50 65 30 62 8 58", WHITE, 0.8, 0.6)
        k.body("M46 36C48 26 58 22 70 22C78 22 82 25 82 30C76 37 62 39 46 36Z", k.main, 4, 0.9, 0.4)
        k.body("M20 32C26 28 36 30 46 36L44 40C34 38 26 38 20 36Z", black, 2, 0.7)
        k.body("M10 44C12 35 22 30 32 33L30 36C22 35 15 38 13 45Z", k.main, 1.5)
        k.body("M84 44C88 34 98 30 110 38L108 41C100 36 92 38 88 46Z", k.main, 1.5)
        k.body(oval(84.5, 20, 4.6, 5.4), k.metal, 2)
        k.glow(88, 20, 24, palette.light, 0.8)


def bicycle(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A bicycle with a basket."""
    with kit(canvas, box, palette, light, rng, 130, 84) as k:
        k.floor(65, 79, 60, 0.4)
        for x in (27.0, 101.0):
            for i in range(18):
                k.line(spoke(x, 56, 2, 21, math.tau * i / 18), k.metal, 0.35, 0.7)
            k.line(oval(x, 56, 22), k.dark, 2.4)
            k.line(oval(x, 56, 20.4), k.metal, 0.8)
        for width, tone in ((3.4, mix(k.main, BLACK, 0.35)), (2.4, k.main), (0.7, mix(k.main, WHITE, 0.55))):
            k.line("M27 56L48 26L86 22M48 26L58 57L27 56M58 57L88 24M101 56L87 20", tone, width)
        k.line("M46 20L48 26", k.metal, 2.2)
        k.body("M37 17C42 14 52 15 56 18C54 21 42 22 38 20Z", k.wood, 1.5)
        k.line("M87 20L85 9C80 7 74 9 70 12", k.metal, 2)
        k.body(slab(66, 10, 7, 3.2, 1.5), k.wood, 1)
        k.line(oval(58, 57, 6), k.metal, 1.5)
        k.line("M58 57L63 67M60 67H67", k.metal, 1.6)
        k.line("M5 54C6 40 16 32 29 32", k.main, 2)
        k.line("M82 44C88 34 100 32 112 38", k.main, 2)
        basket = "M90 14H116L111 32H94Z"
        k.body(basket, mix(k.wood, palette.light, 0.3), 3)
        with k.inside(basket):
            for i in range(7):
                k.line(polygon((86 + 6 * i, 12), (78 + 6 * i, 34)), mix(k.wood, BLACK, 0.4), 0.6, 0.8)
                k.line(polygon((82 + 6 * i, 12), (92 + 6 * i, 34)), mix(k.wood, BLACK, 0.4), 0.6, 0.8)
        for i, tone in enumerate((k.second, k.pale, k.main, palette.light)):
            k.body(oval(95 + 5.2 * i, 11 - 2 * (i % 2), 4), tone, 1.2, 0.5)
