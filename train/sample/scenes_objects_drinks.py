"""Glasses and a cup: drawn in the middle of the box on clear ground."""

from __future__ import annotations

import math

import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, mix
from train.sample.scenes_kit import Kit, kit
from train.sample.scenes_outline import oval, polygon, slab
from train.sample.scenes_tools import BLACK, WHITE


def wine_glass(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A glass of red, half full."""
    with kit(canvas, box, palette, light, rng, 70, 130) as k:
        k.floor(35, 125, 24, 0.4)
        _goblet(k, mix(k.main, BLACK, 0.15), 0.48)


def _goblet(k: Kit, wine: tuple[float, float, float], level: float) -> None:
    glass = k.pale
    bowl = "M12 6C8 34 10 62 35 68C60 62 62 34 58 6Z"
    with k.inside(bowl):
        y = 68 - 62 * level
        k.fade(
            slab(0, y, 70, 70),
            (10, 0),
            (60, 0),
            (mix(wine, BLACK, 0.4), wine, mix(wine, k.light.colour, 0.35), mix(wine, BLACK, 0.45)),
        )
        k.body(oval(35, y, 25.5, 4.6), mix(wine, k.light.colour, 0.25), 1.5, 0.2)
    k.fade(bowl, (10, 0), (60, 0), (glass, glass, glass, glass), (0.5, 0.06, 0.1, 0.42))
    k.line(oval(35, 6, 23, 3.6), glass, 0.9, 0.9)
    k.line(bowl, glass, 0.7, 0.8)
    k.shine("M17 14C15 30 17 46 24 56C19 46 18 30 20 14Z", 0.85, 0.8)
    k.fade(
        "M33 67H37C36.4 84 37 100 39 116H31C33 100 33.6 84 33 67Z",
        (31, 0),
        (39, 0),
        (glass, glass, glass),
        (0.85, 0.25, 0.7),
    )
    k.fade(oval(35, 120, 22, 5), (13, 0), (57, 0), (glass, glass, glass), (0.7, 0.2, 0.6))
    k.line(oval(35, 120, 22, 5), glass, 0.8, 0.9)


def two_glasses(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Two glasses that touch, with a splash of light."""
    with kit(canvas, box, palette, light, rng, 140, 130) as k:
        for x, turn, tone in ((2, 10, k.main), (68, -10, mix(k.second, palette.light, 0.3))):
            canvas.save()
            canvas.translate(x, 4)
            canvas.rotate(turn, 35, 65)
            _goblet(k, tone, 0.45)
            canvas.restore()
        k.glow(70, 22, 30, palette.light, 0.9)
        for i in range(9):
            a = -math.pi * (0.1 + 0.8 * i / 8)
            k.line(
                polygon(
                    (70 + 8 * math.cos(a), 14 + 8 * math.sin(a)),
                    (70 + 15 * math.cos(a), 14 + 15 * math.sin(a)),
                ),
                k.pale,
                1.2,
            )


def cocktail(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A martini glass with an olive or cherry."""
    with kit(canvas, box, palette, light, rng, 90, 120) as k:
        glass, drink = k.pale, mix(k.second, palette.light, 0.25)
        k.floor(45, 115, 26, 0.4)
        cone = "M5 8H85L47 58H43Z"
        with k.inside(cone):
            k.fade(
                slab(0, 20, 90, 40),
                (10, 0),
                (80, 0),
                (mix(drink, BLACK, 0.25), mix(drink, WHITE, 0.3), mix(drink, BLACK, 0.3)),
            )
            k.flat(oval(45, 20, 31, 3.5), mix(drink, WHITE, 0.5))
        k.line("M30 46L70 2", k.wood, 1.3)
        k.body(oval(47, 28, 6.5), k.main, 2.4, 0.9)
        k.fade(cone, (5, 0), (85, 0), (glass, glass, glass), (0.4, 0.05, 0.35))
        k.line(cone, glass, 0.9, 0.9)
        k.line(oval(45, 8, 40, 4), glass, 0.9, 0.9)
        k.fade(
            "M43.4 58H46.6V106C49 110 56 112 64 113H26C34 112 41 110 43.4 106Z",
            (36, 0),
            (54, 0),
            (glass, glass, glass),
            (0.8, 0.3, 0.7),
        )
        k.line("M24 113.5H66", glass, 1.2, 0.9)
        k.shine("M16 14L36 42L33 42L12 14Z", 0.7, 0.7)


def coffee_cup(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A cup and saucer, steam above."""
    with kit(canvas, box, palette, light, rng, 110, 110) as k:
        for x in (38, 50, 62):
            k.line(f"M{x} 40C{x - 12} 28 {x + 12} 20 {x} 6", mix(k.pale, WHITE, 0.4), 3.4, 0.4, 2)
        k.floor(52, 104, 48, 0.5)
        k.body("M6 92C20 86 84 86 98 92C92 102 74 105 52 105C30 105 12 102 6 92Z", k.pale, 3, 0.8)
        k.flat(oval(52, 92, 26, 4), mix(k.pale, palette.shade, 0.5), 0.7)
        k.line("M80 54C100 50 104 76 76 78", mix(k.main, BLACK, 0.12), 6)
        k.line("M81 53C99 50 102 73 78 76", mix(k.main, light.colour, 0.45), 1.4, 0.8)
        cup = "M16 46H88C88 70 78 92 64 94H40C26 92 16 70 16 46Z"
        k.body(cup, k.main, 7, 0.9, 0.35)
        k.body(oval(52, 46, 36, 8), k.pale, 2, 0.6)
        k.round(
            oval(52, 47, 32, 6.4),
            (46, 46),
            34,
            (mix((0.45, 0.25, 0.12), palette.accent, 0.2), (0.14, 0.07, 0.04)),
        )
        k.shine("M24 54C25 68 30 80 36 86C30 82 24 70 22 54Z", 0.6, 1)
