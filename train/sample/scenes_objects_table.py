"""Things on a table: drink, cake, flame, gifts. Drawn in the middle of the box on clear ground."""

from __future__ import annotations

import math

import numpy as np
import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, mix
from train.sample.scenes_kit import Kit, kit
from train.sample.scenes_outline import oval, polygon, shape, slab, smooth
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
            _flame(k, x, 19, 0.38)


def _flame(k: Kit, x: float, y: float, size: float) -> None:
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
        _flame(k, 45, 37, 1.0)
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


def bouquet(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A bunch of flowers in paper."""
    with kit(canvas, box, palette, light, rng, 100, 130) as k:
        green = mix((0.2, 0.4, 0.24), palette.accent2, 0.35)
        for i in range(16):
            a = -math.pi * (0.08 + 0.84 * i / 15)
            with k.placed(
                50 + 34 * math.cos(a), 48 + 36 * math.sin(a), 0.8, math.degrees(a) + rng.normal(0, 12)
            ):
                k.body(
                    "M-8 0C0-10 14-10 24 0C14 10 0 10-8 0Z", mix(green, BLACK, 0.25 * rng.random()), 2.5, 0.4
                )
        k.body("M14 54L50 76L86 54L62 126C56 129 44 129 38 126Z", mix(k.pale, k.second, 0.2), 6, 0.6)
        k.fade("M50 76L86 54L62 126C58 128 54 128 50 128Z", (50, 0), (86, 0), (BLACK, BLACK), (0.22, 0.0))
        tones = (k.main, mix(k.main, WHITE, 0.4), k.second, mix(k.second, WHITE, 0.45), k.pale)
        spots = [
            (50 + 27 * math.cos(a) * r, 44 + 24 * math.sin(a) * r)
            for r in (1.0, 0.5)
            for a in np.linspace(0, math.tau, 10)[:-1]
        ] + [(50.0, 42.0)]
        for i, (x, y) in enumerate(spots):
            _bloom(k, x + rng.normal(0, 2), y + rng.normal(0, 2), rng.uniform(8, 12.5), tones[(i * 3) % 5])
        k.body("M32 92C44 97 56 97 68 92L67 99C56 103 44 103 33 99Z", k.main, 1.5)
        for side in (-1, 1):
            k.body(
                (
                    f"M50 97C{50 + side * 10} 84 {50 + side * 22} 90 {50 + side * 18}"
                    f" 98C{50 + side * 14} 102 {50 + side * 6} 101 50 97Z"
                ),
                k.main,
                1.6,
            )
            k.body(f"M50 97L{50 + side * 6} 120L{50 + side * 12} 116Z", mix(k.main, BLACK, 0.15), 1)


def _bloom(k: Kit, x: float, y: float, r: float, tone: tuple[float, float, float]) -> None:
    k.flat(oval(x, y + r * 0.15, r * 1.02), BLACK, 0.28, r * 0.1)
    for ring, count in ((1.0, 8), (0.66, 6), (0.34, 4)):
        for i in range(count):
            a = math.tau * i / count + ring * 5
            px, py = x + r * 0.52 * ring * math.cos(a), y + r * 0.52 * ring * math.sin(a)
            k.body(oval(px, py, r * (0.26 + 0.22 * ring)), mix(tone, BLACK, 0.3 * (1 - ring)), r * 0.16, 0.5)


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


def broken_glass(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A pane that something went through: shards about a hole."""
    with kit(canvas, box, palette, light, rng) as k:
        count = int(rng.integers(9, 13))
        turns = np.sort((np.arange(count) + rng.uniform(-0.4, 0.4, count)) * math.tau / count)
        inner, middle, outer = (
            [
                (50 + r * math.cos(a), 50 + r * math.sin(a))
                for a, r in zip(turns, rng.uniform(low, high, count), strict=True)
            ]
            for low, high in ((4, 14), (16, 38), (42, 58))
        )
        for near, away, share in ((inner, middle, 0.85), (middle, outer, 0.6)):
            for i in range(count):
                if rng.random() < share:
                    _shard(k, (near[i], near[(i + 1) % count], away[(i + 1) % count], away[i]), rng)
        for i in range(count):
            k.line(polygon(inner[i], outer[i]), k.pale, rng.uniform(0.3, 0.9), 0.8)
        k.flat(polygon(*inner), mix(palette.shade, BLACK, 0.6), 0.85)


def _shard(k: Kit, corners: tuple[tuple[float, float], ...], rng: Generator) -> None:
    shard, bright = polygon(*corners), rng.random()
    tones = (mix(k.pale, k.palette.shade, 0.7 * rng.random()), mix(k.pale, k.palette.accent2, 0.3))
    with k.placed(rng.normal(0, 0.8), rng.normal(0, 0.8)):
        k.fade(shard, corners[0], corners[2], tones, (0.25 + 0.6 * bright, 0.08))
        k.line(shard, k.pale, 0.4, 0.5)
        k.line(polygon(corners[2], corners[3]), mix(k.light.colour, WHITE, 0.5), 0.8, 0.8 * bright)


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


def lipstick(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """An open lipstick."""
    with kit(canvas, box, palette, light, rng, 50, 130) as k:
        k.floor(25, 126, 20, 0.5)
        gold = mix((0.86, 0.67, 0.32), k.second, 0.2)
        k.body("M15 54V26C15 18 24 8 34 6C35 10 35 20 35 54Z", k.main, 4, 0.9, 0.4)
        k.fade(
            "M15 26C15 18 24 8 34 6C33 16 24 24 15 26Z", (15, 8), (34, 24), (mix(k.main, WHITE, 0.5), k.main)
        )
        k.body(slab(12, 50, 26, 26, 1), gold, 3.5, 1.0, 0.4)
        k.body(slab(7, 74, 36, 52, 2), k.dark, 5, 0.9)
        k.body(slab(7, 74, 36, 5, 1), gold, 1.5)
        k.shine(slab(14, 82, 2.4, 38, 1), 0.5, 0.8)


def newspaper(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A folded paper with a picture and columns that cannot be read."""
    with kit(canvas, box, palette, light, rng, 100, 120) as k, k.turned(rng.uniform(-9, 9)):
        paper = mix(k.pale, (0.9, 0.88, 0.8), 0.3)
        sheet = shape("M8 8L90 4L94 112L12 116Z")
        k.cast(sheet, 3)
        k.body(sheet, mix(paper, palette.shade, 0.2), 2)
        k.body("M6 6L90 4L92 110L9 112Z", paper, 3, 0.3)
        ink = mix(palette.shade, BLACK, 0.5)
        k.flat("M14 13L84 11L84.3 23L14.3 25Z", ink, 0.85)
        k.line("M14 30L84 28", ink, 0.6)
        k.flat("M15 35L54 34L55 68L16 69Z", mix(ink, paper, 0.45))
        k.flat(oval(36, 46, 6, 7), ink, 0.75)
        k.flat("M24 69C25 58 30 55 36 55C42 55 47 58 48 68Z", ink, 0.75)
        for column, (x, top) in enumerate(((59, 35), (15, 75), (38, 75), (61, 75))):
            for i in range(13 if column == 0 else 10):
                y = top + 3 * i
                k.line(
                    polygon((x, y), (x + (25 if column == 0 else 19) * rng.uniform(0.75, 1), y - 0.5)),
                    ink,
                    0.9,
                    0.55,
                )
        k.fade("M6 58L91 57L91 62L6 63Z", (0, 57), (0, 63), (BLACK, WHITE), (0.22, 0.1))


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


def armchair(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """An empty armchair."""
    with kit(canvas, box, palette, light, rng, 110, 110) as k:
        k.floor(55, 105, 50, 0.55)
        for x in (16, 88):
            k.body(polygon((x, 94), (x + 7, 94), (x + 5, 106), (x + 2, 106)), mix(k.wood, BLACK, 0.3), 1.5)
        k.body("M24 66C20 30 24 8 36 5C48 2 62 2 74 5C86 8 90 30 86 66Z", k.main, 6, 0.9)
        for x, y in ((40, 22), (55, 22), (70, 22), (47, 38), (63, 38)):
            k.flat(oval(x, y, 1.8), mix(k.main, BLACK, 0.6))
            k.fade(oval(x, y, 6), (x - 6, y - 6), (x + 6, y + 6), (BLACK, WHITE), (0.2, 0.06))
        k.body("M24 58C36 53 74 53 86 58L88 76H22Z", mix(k.main, WHITE, 0.08), 4, 0.6)
        k.body("M20 74H90V96H20Z", mix(k.main, BLACK, 0.2), 3, 0.3)
        for flip in (False, True):
            canvas.save()
            if flip:
                canvas.translate(110, 0)
                canvas.scale(-1, 1)
            k.body(
                "M8 52C6 44 14 40 20 42C28 44 28 54 26 62L26 97H8C5 90 8 66 8 52Z",
                mix(k.main, BLACK, 0.08),
                4,
                0.9,
            )
            k.fade(oval(17, 51, 7), (10, 44), (24, 58), (WHITE, BLACK), (0.1, 0.25))
            canvas.restore()


def empty_chair(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A wooden chair and its long shadow."""
    with kit(canvas, box, palette, light, rng, 100, 120) as k:
        way = -1 if math.cos(light.angle) > 0 else 1
        k.flat(polygon((30, 108), (72, 112), (72 + way * 60, 120), (24 + way * 60, 118)), BLACK, 0.3, 2)
        wood = mix(k.wood, k.main, 0.25)
        for d in ("M34 6L30 70L28 108", "M66 4L64 66L66 104"):
            k.line(d, wood, 4.6)
        for y in (10, 24, 38):
            k.body(polygon((33, y), (66, y - 2), (66, y + 5), (33, y + 7)), wood, 2)
        k.line("M26 76L20 116M72 74L78 114", mix(wood, light.colour, 0.15), 4.8)
        k.line("M24 96L75 94M30 92L66 90", mix(wood, BLACK, 0.2), 2.6)
        k.body("M18 72L28 62H68L82 70L80 77H20Z", wood, 3, 0.9)
