"""Instruments and machines: drawn in the middle of the box on clear ground."""

from __future__ import annotations

import math

import numpy as np
import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, mix
from train.sample.scenes_kit import kit
from train.sample.scenes_outline import oval, polygon, shape, slab, smooth, xywh
from train.sample.scenes_tools import BLACK, WHITE, multiply


def telephone(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A dial telephone."""
    with kit(canvas, box, palette, light, rng, 110, 92) as k:
        k.floor(55, 88, 48, 0.55)
        k.line(smooth([(92, 78), (104, 70), (98, 52), (100, 28)]), mix(k.main, BLACK, 0.45), 2.4)
        base = "M30 34H80C86 34 88 40 90 48L98 82C99 86 97 88 94 88H16C13 88 11 86 12 82L20 48C22 40 24 34 30 34Z"
        k.body(base, k.main, 6, 0.9, 0.35)
        k.body("M36 22H42V34H36ZM68 22H74V34H68Z", mix(k.main, BLACK, 0.25), 1.5)
        hand = (
            "M8 22C6 12 14 6 26 8C36 10 40 13 55 13C70 13 74 10 84 8C96 6 104 12 102 22C101 28 98 30 92 30"
            "H82C78 30 77 26 74 24C66 21 44 21 36 24C33 26 32 30 28 30H18C12 30 9 28 8 22Z"
        )
        k.cast(hand, 2, 0.5)
        k.body(hand, mix(k.main, BLACK, 0.1), 4, 1.0, 0.4)
        k.body(oval(55, 60, 23), mix(k.main, BLACK, 0.4), 3, 0.5)
        k.body(oval(55, 60, 20.5), mix(k.pale, palette.light, 0.2), 3, 0.4)
        for i in range(10):
            a = -0.9 + i * 0.52
            k.flat(oval(55 + 14.6 * math.cos(a), 60 + 14.6 * math.sin(a), 3.5), mix(k.dark, BLACK, 0.2))
        k.body(oval(55, 60, 8), k.main, 2, 0.8)


def camera(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A rangefinder camera with a big eye."""
    with kit(canvas, box, palette, light, rng, 120, 84) as k:
        k.floor(60, 80, 54, 0.5)
        k.body(slab(24, 4, 14, 9, 2), k.metal, 2)
        k.body(slab(84, 6, 18, 8, 3), mix(k.metal, BLACK, 0.3), 2)
        k.body(slab(4, 12, 112, 66, 8), k.metal, 5, 0.9, 0.4)
        k.body(slab(4, 27, 112, 38), mix(k.dark, k.main, 0.45), 3, 0.3)
        k.body(slab(46, 6, 28, 14, 3), k.metal, 3)
        k.fade(
            slab(50, 9, 20, 8, 1.5),
            (50, 9),
            (70, 17),
            (mix(palette.light, WHITE, 0.4), mix(palette.shade, BLACK, 0.3)),
        )
        k.fade(
            slab(88, 16, 16, 8, 1.5),
            (88, 16),
            (104, 24),
            (mix(palette.shade, BLACK, 0.3), mix(palette.light, WHITE, 0.3)),
        )
        lens = oval(60, 48, 27)
        k.cast(lens, 3, 0.5)
        k.body(lens, k.metal, 4, 1.0, 0.4)
        k.body(oval(60, 48, 22.5), mix(palette.shade, BLACK, 0.6), 3, 0.5)
        k.line(oval(60, 48, 19), k.metal, 0.7, 0.6)
        k.round(
            oval(60, 48, 15.5),
            (55, 42),
            22,
            (mix(palette.accent2, palette.light, 0.4), mix(palette.accent, palette.shade, 0.5), BLACK),
        )
        k.flat(oval(60, 48, 6), BLACK, 0.7)
        k.shine(oval(53, 41, 4, 3), 0.9, 0.6)
        k.shine(oval(67, 56, 2), 0.5, 0.5)
        k.body(oval(16, 20, 4), k.main, 1)


def violin(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A violin, and its bow behind it."""
    with kit(canvas, box, palette, light, rng, 76, 150) as k, k.turned(rng.choice((-20, -8, 10, 20)), 38, 75):
        k.line("M68 18L10 138", k.wood, 1.8)
        k.line("M71 21L14 139", k.pale, 0.8, 0.8)
        amber = mix(mix((0.62, 0.3, 0.12), k.main, 0.35), k.wood, 0.2)
        belly = (
            "M38 62C52 60 60 70 59 80C58 87 54 90 54 96C54 102 62 106 64 118C66 136 54 146 38 146"
            "C22 146 10 136 12 118C14 106 22 102 22 96C22 90 18 87 17 80C16 70 24 60 38 62Z"
        )
        k.cast(belly, 3)
        k.body(belly, amber, 5, 0.9, 0.4)
        k.line(belly, mix(amber, BLACK, 0.55), 1.1)
        k.canvas.save()
        k.canvas.clipPath(shape(belly))
        for x in range(12, 66, 3):
            k.line(
                f"M{x} 60C{x + rng.normal(0, 2):.1f} 90 {x + rng.normal(0, 2):.1f} 120 {x} 148",
                mix(amber, BLACK, 0.5),
                0.4,
                0.3,
            )
        k.canvas.restore()
        ink = mix(palette.shade, BLACK, 0.7)
        for side in (-1, 1):
            k.line(
                f"M{38 + side * 9} 88C{38 + side * 5} 94 {38 + side * 16} 104 {38 + side * 11} 112", ink, 1.5
            )
            k.flat(oval(38 + side * 8.6, 89.5, 1.4), ink)
            k.flat(oval(38 + side * 11.6, 110.5, 1.6), ink)
        k.body("M34.5 22H41.5L43.5 96H32.5Z", ink, 1.5, 0.6)
        k.body("M33 118H43L41 140H35Z", ink, 1.5, 0.6)
        k.body(slab(30, 101, 16, 2.6, 1), k.wood, 0.8)
        k.body("M35 24C33 12 34 6 38 4C44 3 46 9 41 11L41.5 24Z", amber, 1.5)
        for y in (11, 17):
            k.body(slab(26, y, 9, 2.6, 1.3), ink, 0.6)
            k.body(slab(41, y + 3, 9, 2.6, 1.3), ink, 0.6)
        for i in range(4):
            k.line(f"M{35.6 + 1.6 * i} 20L{34.6 + 2.3 * i} 120", mix(k.metal, WHITE, 0.5), 0.35, 0.9)


def record(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A gramophone record half out of its sleeve."""
    with kit(canvas, box, palette, light, rng, 140, 100) as k:
        disc = oval(88, 50, 46)
        k.cast(disc, 2.5)
        k.body(disc, mix(palette.shade, BLACK, 0.75), 3, 0.7, 0.1)
        for r in np.linspace(18, 44, 16):
            k.line(oval(88, 50, float(r)), WHITE, 0.3, 0.14)
        a = math.degrees(light.angle)
        for turn in (a, a + 180):
            with k.placed(88, 50, 1, turn):
                k.flat("M0 0L46-9C47-3 47 3 46 9Z", mix(light.colour, WHITE, 0.3), 0.28, 1.5)
        k.body(oval(88, 50, 16), k.second, 1.5, 0.3)
        k.flat(oval(88, 50, 2), BLACK)
        sleeve = slab(4, 4, 92, 92, 1.5)
        k.cast(sleeve, 3, 0.5)
        k.body(sleeve, k.main, 3, 0.7)
        with k.inside(sleeve):
            for i, tone in enumerate((k.pale, k.second, palette.light, k.dark)):
                k.flat(oval(50, 66, 50 - 12 * i), tone)
            k.flat(slab(4, 66, 92, 40), mix(k.main, BLACK, 0.3))
            k.canvas.drawRect(
                xywh(4, 4, 92, 92), multiply(skia.Paint(Color4f=skia.Color4f(0.9, 0.88, 0.85, 1)))
            )


def typewriter(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A portable typewriter with a sheet in it."""
    with kit(canvas, box, palette, light, rng, 120, 110) as k:
        k.floor(60, 106, 56, 0.5)
        sheet = "M32 2H88V48H32Z"
        k.body(sheet, mix(k.pale, WHITE, 0.3), 2, 0.2)
        for i in range(6):
            k.line(polygon((39, 10 + 5 * i), (rng.uniform(62, 82), 10 + 5 * i)), palette.shade, 1, 0.6)
        k.body(slab(8, 40, 104, 13, 6), mix(k.dark, k.metal, 0.3), 3)
        for x in (4.0, 108.0):
            k.body(slab(x, 42, 8, 9, 3), k.metal, 1.5)
        k.body(
            (
                "M22 50H98C104 50 106 56 108 64L116 98C117 103 115 106 110 106H10C5 106 3 103 4 98"
                "L12 64C14 56 16 50 22 50Z"
            ),
            k.main,
            6,
            0.9,
            0.3,
        )
        k.flat("M36 52H84L88 64H32Z", mix(palette.shade, BLACK, 0.5))
        for i in range(11):
            k.line(polygon((38 + 4.4 * i, 64), (50 + 2 * i, 53)), k.metal, 0.7, 0.7)
        for row in range(4):
            y, wide = 71 + 8.4 * row, 74.0 + 5 * row
            for i in range(10):
                x = 60 - wide / 2 + wide * i / 9
                k.flat(oval(x, y + 1.3, 3.1, 2.7), BLACK, 0.5)
                k.body(oval(x, y, 3, 2.6), mix(k.pale, WHITE, 0.1), 0.8, 0.3)
                k.line(oval(x, y, 3, 2.6), k.metal, 0.5)
