"""Key, knife, revolver: drawn in the middle of the box on clear ground."""

from __future__ import annotations

import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, mix
from train.sample.scenes_kit import kit
from train.sample.scenes_outline import oval, slab, union, without
from train.sample.scenes_tools import BLACK, WHITE


def key(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """An old key."""
    with (
        kit(canvas, box, palette, light, rng, 60, 140) as k,
        k.turned(rng.choice((-32, -18, 18, 32)), 30, 70),
    ):
        brass = mix((0.78, 0.58, 0.25), k.main, 0.3)
        bow = without(
            union(oval(30, 16, 13), oval(18, 30, 11), oval(42, 30, 11)),
            oval(30, 16, 6.5),
            oval(18, 30, 5.2),
            oval(42, 30, 5.2),
        )
        stem = union(
            slab(26.5, 36, 7, 98, 3),
            slab(22, 40, 16, 5, 2.5),
            slab(23, 48, 14, 3.4, 1.7),
            slab(23, 92, 14, 3.4, 1.7),
        )
        bit = without(
            slab(32, 106, 21, 24, 1.5), slab(40, 104, 4, 9), slab(44, 118, 12, 4), slab(38, 124, 4, 8)
        )
        whole = union(stem, bow, bit)
        k.cast(whole, 3)
        k.body(whole, brass, 3.2, 1.0, 0.45)
        k.shine(slab(28, 52, 1.3, 50, 0.6), 0.7, 0.4)


def knife(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A kitchen knife; in its blade a streak of light."""
    with (
        kit(canvas, box, palette, light, rng, 50, 150) as k,
        k.turned(rng.choice((-24, -12, 0, 12, 24)), 25, 75),
    ):
        blade = "M16 96C15 66 17 30 25 4C33 24 36 66 35 96Z"
        k.cast(blade, 2.5)
        k.body(blade, k.metal, 4, 1.0, 0.4)
        k.fade(
            "M25 4C33 24 36 66 35 96H27C28 60 28 30 25 4Z",
            (25, 0),
            (35, 0),
            (mix(k.metal, BLACK, 0.35), mix(k.metal, WHITE, 0.7)),
        )
        k.shine("M22 90C21 60 22 40 24.4 20C24 46 24 66 24.6 90Z", 0.9, 0.4)
        k.body(slab(13, 95, 24, 5, 2), mix(k.metal, BLACK, 0.25), 1.5)
        k.body(
            "M18 100H32C33 116 35 128 34 142C32 147 18 147 16 142C15 128 17 116 18 100Z",
            mix(k.dark, k.wood, 0.35),
            3,
            0.8,
        )
        for y in (108, 120, 132):
            k.body(oval(25, y, 1.8), k.metal, 0.6)


def pistol(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A revolver in half-darkness, only its edges lit."""
    with kit(canvas, box, palette, light, rng, 120, 76) as k:
        steel = mix(k.dark, k.metal, 0.22)
        guard = without(oval(56, 42, 11, 9), oval(56, 42, 8, 6.4))
        k.body(guard, steel, 1.5)
        k.line("M55 36C53 40 53 43 55 46", steel, 2.2)
        k.body(
            "M70 30C78 30 84 32 88 38L100 64C102 70 96 74 90 74C84 75 80 72 78 67L66 38Z",
            mix(k.wood, BLACK, 0.55),
            4,
            0.7,
        )
        frame = "M6 12H74C82 12 88 16 90 24L88 34C80 40 60 40 48 36L44 28H6C5 28 4 27 4 26V14C4 13 5 12 6 12Z"
        k.body(frame, steel, 4, 1.0)
        k.flat("M80 12L90 4L93 8L86 18Z", steel)
        k.flat("M9 12L12 7H15L16 12Z", steel)
        k.body(slab(44, 12.5, 25, 20, 5), mix(steel, BLACK, 0.25), 3, 0.9)
        for y in (15.6, 20.8, 26):
            k.flat(slab(47, y, 17, 2.4, 1.2), mix(steel, BLACK, 0.6))
        k.line("M6 22H44", mix(steel, BLACK, 0.5), 1.2)
        k.shine(slab(8, 13.2, 34, 1.2, 0.6), 0.7, 0.4)
