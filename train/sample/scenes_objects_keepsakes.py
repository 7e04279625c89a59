"""Things people keep: letters, keys, rings, instruments. Drawn in the middle of the box on clear ground."""

from __future__ import annotations

import math

import numpy as np
import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, mix
from train.sample.scenes_kit import Kit, kit
from train.sample.scenes_outline import moved, oval, polygon, shape, slab, smooth, union, without
from train.sample.scenes_tools import BLACK, WHITE, multiply


def suitcase(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A leather case with straps and labels."""
    with kit(canvas, box, palette, light, rng, 110, 92) as k:
        k.floor(55, 88, 50, 0.55)
        k.line("M40 22V14C40 10 43 8 47 8H63C67 8 70 10 70 14V22", mix(k.wood, BLACK, 0.4), 4.5)
        k.line("M40 22V14C40 10 43 8 47 8H63C67 8 70 10 70 14V22", mix(k.wood, light.colour, 0.4), 1.2, 0.7)
        case = slab(6, 20, 98, 68, 7)
        k.body(case, k.main, 6, 0.9)
        for x, y in ((6, 20), (88, 20), (6, 72), (88, 72)):
            with k.inside(case):
                k.body(
                    oval(x + (0 if x < 50 else 16), y + (0 if y < 50 else 16), 13),
                    mix(k.wood, BLACK, 0.3),
                    2,
                    0.4,
                )
        k.line("M6 50H104", mix(k.main, BLACK, 0.5), 1.2)
        for x in (26, 76):
            k.body(slab(x, 20, 8, 68), mix(k.wood, BLACK, 0.15), 2)
            k.body(slab(x - 1.6, 44, 11, 11, 2), k.metal, 1.5, 0.9)
            k.flat(slab(x + 2, 47, 4, 5, 1), mix(k.wood, BLACK, 0.5))
        for x, y, turn, tone in ((46, 32, -8, k.pale), (58, 66, 11, k.second), (14, 64, 5, palette.light)):
            with k.placed(x, y, 1, turn):
                k.cast(slab(0, 0, 17, 11, 1), 0.8, 0.3)
                k.flat(slab(0, 0, 17, 11, 1), tone)
                k.flat(slab(2, 2, 13, 3), mix(tone, palette.shade, 0.5), 0.7)
                k.line("M2 7H12M2 9H9", palette.shade, 0.6, 0.6)


def umbrella(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """An open umbrella, tilted."""
    with kit(canvas, box, palette, light, rng, 110, 110) as k, k.turned(rng.uniform(-16, 16), 55, 55):
        k.line("M55 6V92C55 103 40 103 40 93", mix(k.wood, BLACK, 0.2), 3.2)
        k.line("M54.4 50V92", mix(k.wood, light.colour, 0.5), 0.9, 0.8)
        ribs = [(4.0, 22.0), (22.0, 40.0), (40.0, 70.0), (70.0, 88.0), (88.0, 106.0)]
        under = "M4 56C12 50 98 50 106 56C90 60 20 60 4 56Z"
        k.flat(under, mix(k.main, BLACK, 0.7))
        for i, (a, b) in enumerate(ribs):
            tone = mix(k.main, BLACK, (0.0, 0.12, 0.04, 0.12, 0.2)[i])
            mid = (a + b) / 2
            k.body(
                (
                    f"M55 12C{55 + (a - 55) * 0.75} 16 {a} 34 {a} 56Q{mid} 45 {b}"
                    f" 56C{b} 34 {55 + (b - 55) * 0.75} 16 55 12Z"
                ),
                tone,
                3,
                0.6,
            )
        k.body("M55 2L57 13H53Z", k.metal, 1)


def rose(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """One long-stemmed rose."""
    with kit(canvas, box, palette, light, rng, 80, 140) as k, k.turned(rng.uniform(-14, 14), 40, 70):
        green = mix(mix((0.16, 0.36, 0.2), palette.accent2, 0.3), k.pale, 0.12)
        k.line("M40 50C43 80 36 104 42 138", green, 3)
        k.line("M39.4 50C42 80 35 104 41 138", mix(green, light.colour, 0.5), 0.8, 0.7)
        for x, y, way in ((41, 84, 1), (38.5, 104, -1), (39.5, 118, 1)):
            k.flat(polygon((x, y), (x + 5 * way, y - 3), (x, y - 4)), green)
        for x, y, turn in ((41, 92, -35), (39, 108, 205)):
            with k.placed(x, y, 1, turn):
                leaf = "M0 0C8-12 24-12 34-2C26 8 10 8 0 0Z"
                k.body(leaf, green, 3)
                k.line("M2 0C12-3 22-3 32-2", mix(green, BLACK, 0.4), 0.8)
        red = k.main
        k.body("M40 52C26 52 20 44 18 36C28 40 52 40 62 36C60 44 54 52 40 52Z", green, 2)
        petals = (
            ("M40 6C28 4 24 12 26 20C22 30 34 46 40 48C48 46 58 30 54 20C56 12 52 4 40 6Z", 0.35),
            ("M20 14C10 18 8 34 18 44C26 52 38 52 40 48C28 42 20 30 20 14Z", 0.12),
            ("M60 14C70 18 72 34 62 44C54 52 42 52 40 48C52 42 60 30 60 14Z", 0.18),
            ("M22 12C18 26 30 44 46 48C30 54 12 44 12 28C12 20 16 14 22 12Z", 0.0),
            ("M59 11C64 26 52 44 36 48C52 54 68 42 68 27C68 19 64 13 59 11Z", 0.05),
            ("M28 14C30 26 38 34 50 36C46 44 34 42 28 34C23 27 24 18 28 14Z", 0.1),
            ("M53 12C52 24 46 32 36 35C42 42 54 36 56 26C57 20 56 15 53 12Z", 0.16),
            ("M32 12C36 20 44 22 50 14C52 24 44 30 38 28C32 26 30 18 32 12Z", 0.28),
            ("M36 11C38 16 43 16 46 11C48 18 43 22 40 21C36 20 35 15 36 11Z", 0.45),
        )
        for outline, dark in petals:
            k.body(outline, mix(red, BLACK, dark), 3, 0.75, 0.3)


def letter(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A sealed envelope, a sheet half out of another."""
    with kit(canvas, box, palette, light, rng, 120, 90) as k, k.turned(rng.uniform(-12, 8), 60, 45):
        paper = mix(k.pale, palette.light, 0.2)
        sheet = slab(16, 4, 84, 60, 1)
        k.cast(sheet, 2)
        k.body(sheet, mix(k.pale, WHITE, 0.3), 2, 0.3)
        for i in range(5):
            k.line(
                f"M24 {12 + 5 * i}C{40 + 3 * i} {11 + 5 * i} 60 {13 + 5 * i} {rng.uniform(76, 92):.0f} {12 + 5 * i}",
                palette.shade,
                0.8,
                0.6,
            )
        body = slab(8, 28, 102, 58, 2)
        k.cast(body, 3)
        k.body(body, paper, 4, 0.5)
        k.fade(
            "M8 30L59 66L110 30V86H8Z",
            (0, 40),
            (0, 86),
            (mix(paper, BLACK, 0.02), mix(paper, palette.shade, 0.3)),
        )
        k.line("M9 86L48 56M109 86L70 56", mix(paper, palette.shade, 0.5), 0.8)
        flap = "M8 30C8 28 9 28 10 28H108C110 28 110 28 110 30L63 64C60 66 57 66 55 64Z"
        k.cast(flap, 1.6, 0.35)
        k.body(flap, mix(paper, WHITE, 0.15), 3, 0.6)
        seal = smooth(
            [
                (
                    59 + 9.5 * math.cos(a) * (1 + 0.09 * math.sin(5 * a)),
                    61 + 9.5 * math.sin(a) * (1 + 0.08 * math.cos(3 * a)),
                )
                for a in np.linspace(0, math.tau, 17)[:-1]
            ],
            closed=True,
        )
        k.cast(seal, 1, 0.5)
        k.body(seal, k.main, 2.4, 0.9, 0.4)
        k.line(oval(59, 61, 6), mix(k.main, BLACK, 0.35), 1)
        k.flat(
            "M59 65C54 61 55 57.5 57.5 57.5C58.5 57.5 59 58.5 59 59C59 58.5 59.5 57.5 60.5 57.5C63 57.5 64 61 59 65Z",
            mix(k.main, BLACK, 0.35),
        )


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


def ring(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A ring with one stone."""
    with kit(canvas, box, palette, light, rng, 90, 110) as k:
        gold = mix((0.88, 0.66, 0.28), k.main, 0.2)
        band = without(oval(45, 70, 34), oval(45, 70, 27))
        k.cast(band, 3)
        k.body(band, gold, 4, 1.0, 0.5)
        k.shine(without(oval(45, 70, 31.5), oval(45.8, 70.6, 30.8)), 0.8, 0.5)
        k.body("M34 40L30 30H60L56 40Z", mix(gold, BLACK, 0.25), 2)
        facets = (
            ((24, 20), (34, 8), (45, 20), 0.2),
            ((34, 8), (56, 8), (45, 20), 0.75),
            ((56, 8), (66, 20), (45, 20), 0.35),
            ((24, 20), (36, 20), (45, 40), 0.1),
            ((36, 20), (54, 20), (45, 40), 0.55),
            ((54, 20), (66, 20), (45, 40), 0.0),
            ((34, 8), (36, 20), (24, 20), 0.5),
            ((56, 8), (54, 20), (66, 20), 0.15),
        )
        stone = mix(k.second, palette.light, 0.35)
        for a, b, c, bright in facets:
            k.flat(polygon(a, b, c), mix(mix(stone, BLACK, 0.25), WHITE, bright))
        _star(k, 58, 10, 12)
        _star(k, 30, 22, 6)


def _star(k: Kit, x: float, y: float, r: float) -> None:
    k.glow(x, y, r * 1.6, k.light.colour, 0.7)
    for turn in (0, 90):
        with k.placed(x, y, 1, turn):
            k.flat(f"M{-r} 0Q0 0.6 {r} 0Q0-0.6 {-r} 0Z", WHITE, 0.95)


def pocket_watch(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A watch on its chain."""
    with kit(canvas, box, palette, light, rng, 90, 120) as k:
        gold = mix((0.84, 0.64, 0.3), k.main, 0.25)
        for i, t in enumerate(np.linspace(0, 1, 13)):
            x, y = 46 + 40 * t, 14 - 22 * t * (1 - t) - 6 * t
            k.line(oval(x, y, 2.6, 1.5 if i % 2 else 2.6), gold, 1)
        k.body(without(oval(45, 22, 7), oval(45, 22, 4.4)), gold, 1.5)
        k.body(slab(41, 26, 8, 8, 2), gold, 1.5)
        _dial(k, 45, 76, 40, gold, float(rng.uniform(0, 12)))


def clock(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """An alarm clock with two bells."""
    with kit(canvas, box, palette, light, rng, 100, 112) as k:
        k.floor(50, 108, 36, 0.5)
        k.line("M26 96L18 108M74 96L82 108", k.metal, 5)
        k.line("M42 8C44 2 56 2 58 8", k.metal, 3)
        for side in (-1, 1):
            with k.turned(side * 32, 50, 62):
                k.body("M34 16C34 6 66 6 66 16Z", k.main, 3, 1.0, 0.4)
                k.body(slab(48, 4, 4, 5, 2), k.metal, 1)
        k.body(slab(48.5, 10, 3, 12), k.metal, 1)
        _dial(k, 50, 62, 42, k.main, float(rng.uniform(0, 12)))


def _dial(k: Kit, x: float, y: float, r: float, rim: tuple[float, float, float], hour: float) -> None:
    k.cast(oval(x, y, r), 2.5)
    k.body(oval(x, y, r), rim, 4, 1.0, 0.4)
    k.body(oval(x, y, r * 0.86), mix(rim, BLACK, 0.4), 2, 0.4)
    k.body(oval(x, y, r * 0.82), mix(k.pale, WHITE, 0.2), 3, 0.0, 0.15)
    ink = mix(k.palette.shade, BLACK, 0.5)
    for i in range(60):
        a = math.tau * i / 60
        inner = 0.66 if i % 5 == 0 else 0.74
        k.line(
            polygon(
                (x + r * inner * math.sin(a), y - r * inner * math.cos(a)),
                (x + r * 0.78 * math.sin(a), y - r * 0.78 * math.cos(a)),
            ),
            ink,
            r * (0.035 if i % 5 == 0 else 0.012),
        )
    for turn, long, wide in ((hour * 30, 0.42, 0.045), (hour * 360 % 360, 0.64, 0.03)):
        with k.placed(x, y, r, turn):
            k.flat(
                polygon(
                    (-wide, 0.1), (-wide * 0.8, -long), (0, -long - 0.08), (wide * 0.8, -long), (wide, 0.1)
                ),
                ink,
            )
    with k.placed(x, y, r, hour * 77):
        k.line("M0 .18L0-.68", k.main, 0.014)
    k.body(oval(x, y, r * 0.055), k.main, 0.6)
    shine = without(oval(x, y, r * 0.8), oval(x + r * 0.35, y + r * 0.42, r))
    k.flat(shine, WHITE, 0.28)


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
                skia.Rect.MakeXYWH(4, 4, 92, 92),
                multiply(skia.Paint(Color4f=skia.Color4f(0.9, 0.88, 0.85, 1))),
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


def mask(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A Venetian mask, half light, half dark."""
    with kit(canvas, box, palette, light, rng, 100, 120) as k:
        k.line(smooth([(14, 46), (0, 64), (10, 88), (2, 116)]), k.second, 3)
        k.line(smooth([(86, 46), (98, 66), (90, 90), (98, 117)]), k.second, 3)
        face = "M50 8C74 8 90 22 90 48C90 76 74 112 50 114C26 112 10 76 10 48C10 22 26 8 50 8Z"
        holes = ("M22 50C28 42 40 43 44 52C38 57 28 57 22 50Z", "M78 50C72 42 60 43 56 52C62 57 72 57 78 50Z")
        plate = without(shape(face), *map(shape, holes))
        k.cast(face, 3)
        k.flat(face, mix(palette.shade, BLACK, 0.7))
        k.body(plate, k.pale, 6, 0.8, 0.2)
        k.canvas.save()
        k.canvas.clipPath(plate)
        half = "M50 0H110V120H50C56 100 44 88 50 74C58 66 44 58 50 44C56 30 46 20 50 0Z"
        k.body(half, k.main, 5, 0.4)
        k.canvas.restore()
        for hole in holes:
            k.line(hole, mix((0.85, 0.65, 0.3), palette.light, 0.3), 1.4)
        k.fade(
            "M46 54C45 66 40 72 42 76C46 80 54 80 58 76C60 72 55 66 54 54Z",
            (42, 0),
            (58, 0),
            (WHITE, BLACK),
            (0.35, 0.3),
        )
        k.body("M36 94C42 88 46 91 50 92C54 91 58 88 64 94C58 100 42 100 36 94Z", k.second, 1.5, 0.5)
        k.line("M36 94C44 95 56 95 64 94", mix(k.second, BLACK, 0.5), 0.8)
        k.line("M22 38C28 32 38 32 44 38M78 38C72 32 62 32 56 38", mix(k.dark, BLACK, 0.2), 1.8)
        k.flat("M26 60L30 72L34 60Z", k.second, 0.9)


def hat(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A fedora, its band in colour."""
    with kit(canvas, box, palette, light, rng, 120, 72) as k:
        k.floor(60, 66, 50, 0.45)
        felt = mix(k.dark, k.wood, 0.45)
        k.body(
            "M4 52C14 46 30 48 60 48C90 48 106 46 116 52C112 62 90 66 60 66C30 66 8 62 4 52Z", felt, 4, 0.9
        )
        crown = (
            "M24 52C25 34 27 14 36 8C44 3 52 10 60 10C68 10 76 3 84 8C93 14 95 34 96 52C80 58 40 58 24 52Z"
        )
        k.body(crown, felt, 6, 0.9)
        k.fade(
            "M60 10C54 16 52 28 54 40H66C68 28 66 16 60 10Z",
            (52, 0),
            (68, 0),
            (BLACK, BLACK, WHITE),
            (0.4, 0.1, 0.12),
        )
        k.body("M24.5 41C40 47 80 47 95.5 41L96 52C80 58 40 58 24 52Z", k.main, 2, 0.4)
        k.line("M4 52C14 58 40 60 60 60C80 60 106 58 116 52", mix(felt, light.colour, 0.3), 0.8, 0.6)


def sunglasses(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Sunglasses with a landscape in the lenses."""
    with kit(canvas, box, palette, light, rng, 130, 56) as k:
        frame = (
            "M4 10C20 4 44 4 58 10C62 12 68 12 72 10C86 4 110 4 126 10L124 18C124 38 114 50 98 50"
            "C82 50 74 40 71 24C69 19 61 19 59 24C56 40 48 50 32 50C16 50 6 38 6 18Z"
        )
        k.cast(frame, 3)
        k.body(frame, k.main, 3, 1.0, 0.4)
        for x in (32, 98):
            lens = moved(shape("M-21-12C-12-16 12-16 20-12C22 4 16 22 0 22C-16 22-22 6-21-12Z"), x, 25)
            k.fade(
                lens,
                (0, 8),
                (0, 48),
                (mix(palette.shade, BLACK, 0.5), palette.accent2, mix(palette.light, WHITE, 0.2)),
            )
            with k.inside(lens):
                k.flat(
                    smooth(
                        [(x - 24, 38), (x - 8, 32), (x + 4, 37), (x + 24, 33), (x + 24, 60), (x - 24, 60)]
                    ),
                    mix(palette.shade, BLACK, 0.3),
                )
                k.flat(oval(x + 6, 30, 5), mix(palette.light, palette.accent, 0.3))
                k.flat(f"M{x - 22} 30L{x - 4} 4H{x + 6}L{x - 18} 44Z", WHITE, 0.25)
        k.shine("M10 11C24 7 40 7 54 11L53 12.4C40 9 24 9 10 12.4Z", 0.7, 0.5)


def shoe(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A stiletto."""
    with kit(canvas, box, palette, light, rng, 120, 96) as k:
        k.floor(64, 91, 50, 0.45)
        k.body(
            "M88 40C96 44 102 38 108 30C110 52 106 74 104 90H101C100 74 98 60 90 52Z",
            mix(k.main, BLACK, 0.15),
            2,
            0.8,
        )
        k.flat("M4 84C14 91 40 92 56 86C70 78 80 64 92 54L90 50L50 78Z", mix(palette.shade, BLACK, 0.5))
        upper = (
            "M4 82C4 76 12 72 20 70C34 67 46 60 58 46C66 36 74 26 84 20C90 14 98 12 106 14C112 20 112 32 106 42"
            "C98 40 92 44 86 52C76 66 62 82 48 86C32 90 12 90 4 82Z"
        )
        k.body(upper, k.main, 6, 1.0, 0.45)
        k.flat(
            "M30 68C42 64 54 54 64 44C72 36 82 28 92 26C86 34 78 44 68 54C56 66 42 74 30 68Z",
            mix(k.main, BLACK, 0.65),
        )
        k.shine("M8 78C18 74 26 76 36 74C26 79 16 82 9 81Z", 0.6, 1)
        k.shine("M98 18C104 18 107 24 105 32C104 26 102 22 98 18Z", 0.6, 0.8)


def book(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """An open book, a ribbon across it."""
    with kit(canvas, box, palette, light, rng, 130, 80) as k:
        k.floor(65, 76, 60, 0.45)
        k.body("M2 18L64 26L128 18V70L65 76L2 70Z", k.main, 3)
        for i in range(5):
            k.flat(
                (
                    f"M{4 + i} {16 - i * 0.6}C30 {12 - i} 52 {14 - i} 65 {24 - i}"
                    f"C78 {14 - i} 100 {12 - i} {126 - i} {16 - i * 0.6}"
                    f"V{66 - i}C100 {62 - i} 78 {64 - i} 65 {72 - i}C52 {64 - i} 30 {62 - i} {4 + i} {66 - i}Z"
                ),
                mix(k.pale, palette.shade, 0.22 - 0.05 * i),
            )
        k.fade(
            "M8 13C30 8 52 10 65 20V68C52 60 30 58 8 62Z",
            (8, 0),
            (65, 0),
            (mix(k.pale, WHITE, 0.2), k.pale, mix(k.pale, palette.shade, 0.5)),
        )
        k.fade(
            "M122 13C100 8 78 10 65 20V68C78 60 100 58 122 62Z",
            (65, 0),
            (122, 0),
            (mix(k.pale, palette.shade, 0.35), mix(k.pale, WHITE, 0.2), k.pale),
        )
        for i in range(8):
            y = 20 + 5 * i
            k.line(
                f"M15 {y - 3}C32 {y - 6} 48 {y - 4} 59 {y + 1}M71 {y + 1}C82 {y - 4} 98 {y - 6} 115 {y - 3}",
                palette.shade,
                0.9,
                0.5,
            )
        k.body("M63 20L67 20L69 80L66 76L62 79Z", k.second, 1)


def photograph(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A torn snapshot of a shore, its halves slipped apart."""
    with kit(canvas, box, palette, light, rng, 100, 112) as k:
        tear = [
            (54.0, 0.0),
            (48.0, 14.0),
            (56.0, 28.0),
            (47.0, 44.0),
            (55.0, 60.0),
            (46.0, 78.0),
            (54.0, 92.0),
            (49.0, 112.0),
        ]
        for side, turn in ((-1, -5), (1, 6)):
            edge = 4 if side < 0 else 96
            half = polygon((edge, 6), *[(x + side * 0.4, max(6, min(y, 106))) for x, y in tear], (edge, 106))
            with k.turned(turn, 50, 108):
                k.cast(half, 2.5)
                k.body(half, mix(k.pale, WHITE, 0.3), 2, 0.4)
                k.canvas.save()
                k.canvas.clipPath(half)
                k.canvas.clipRect(skia.Rect.MakeLTRB(11, 13, 89, 84))
                k.fade(
                    slab(0, 0, 100, 56),
                    (0, 10),
                    (0, 56),
                    (palette.background[0], mix(palette.light, palette.accent, 0.3)),
                )
                k.flat(oval(60, 40, 11), mix(palette.light, WHITE, 0.4))
                k.fade(
                    slab(0, 54, 100, 40),
                    (0, 54),
                    (0, 86),
                    (mix(palette.shade, palette.light, 0.4), palette.shade),
                )
                for x, tall in ((34, 30), (65, 26)):
                    y = 84 - tall
                    figure = shape("M0-7C5-7 5-1 2 1C6 2 8 6 8 12L7 40H-7L-8 12C-8 6-6 2-2 1C-5-1-5-7 0-7Z")
                    k.flat(moved(figure, x, y), mix(palette.shade, BLACK, 0.5))
                k.canvas.restore()


def dice(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Two dice, one rolling."""
    with kit(canvas, box, palette, light, rng, 120, 96) as k:
        for x, y, size, turn in ((36, 54, 1.0, -14), (84, 48, 0.86, 20)):
            k.floor(x, y + 37 * size, 30 * size, 0.5)
            with k.placed(x, y, size, turn):
                tone = k.main if x < 50 else k.pale
                dot = k.pale if x < 50 else mix(palette.shade, BLACK, 0.4)
                for face, dark, spots, (ux, uy), (vx, vy), (ox, oy) in (
                    ("M0-34L32-20L0-5L-32-20Z", 0.0, ((0.5, 0.5),), (32, 14), (-32, 15), (0, -34)),
                    (
                        "M-32-20L0-5V34L-32 16Z",
                        0.18,
                        ((0.25, 0.25), (0.75, 0.75), (0.5, 0.5)),
                        (32, 15),
                        (0, 37),
                        (-32, -20),
                    ),
                    (
                        "M32-20L0-5V34L32 16Z",
                        0.42,
                        ((0.27, 0.25), (0.73, 0.25), (0.27, 0.75), (0.73, 0.75)),
                        (32, -15),
                        (0, 37),
                        (0, -5),
                    ),
                ):
                    k.body(face, mix(tone, BLACK, dark), 2.5, 0.6)
                    for u, v in spots:
                        k.flat(
                            oval(
                                ox + ux * u + vx * v,
                                oy + uy * u + vy * v,
                                4 if dark else 5,
                                4 if dark else 2.6,
                            ),
                            dot,
                        )


def card(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A hand of cards, hearts and spades, fanned."""
    heart = "M0 9C-9 2-9-7-4-8C-1.5-8.4 0-6 0-4.5C0-6 1.5-8.4 4-8C9-7 9 2 0 9Z"
    spade = (
        "M0-9C9-2 10 5 4.5 6C2.5 6.2 1 5 .7 4C.8 7 2 9 3.4 9.6H-3.4C-2 9-.8 7-.7 4C-1 5-2.5 6.2-4.5 6"
        "C-10 5-9-2 0-9Z"
    )
    with kit(canvas, box, palette, light, rng, 120, 104) as k:
        for i, turn in enumerate((-26, -13, 0, 13, 26)):
            with k.turned(turn, 60, 122):
                sheet = slab(40, 10, 40, 60, 4)
                k.cast(sheet, 1.6, 0.45)
                k.body(sheet, mix(k.pale, WHITE, 0.3), 2, 0.3)
                tone = (
                    mix(palette.accent, (0.8, 0.1, 0.12), 0.4)
                    if i % 2 == 0
                    else mix(palette.shade, BLACK, 0.5)
                )
                pip = heart if i % 2 == 0 else spade
                with k.placed(60, 40, 1.5):
                    k.flat(pip, tone)
                for x, y, way in ((45, 16.5, 0), (75, 63.5, 180)):
                    with k.placed(x, y, 0.42, way):
                        k.flat(pip, tone)


def chess_king(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A king, and the shadow of a piece behind him."""
    with kit(canvas, box, palette, light, rng, 80, 130) as k:
        k.floor(40, 125, 34, 0.55)
        ivory = k.pale if rng.random() < 0.5 else mix(k.dark, k.wood, 0.3)
        whole = union(
            slab(37, 4, 6, 18, 1), slab(31, 9, 18, 6, 1),
            shape("M24 34C22 24 34 20 40 20C46 20 58 24 56 34L50 52H30Z"),
            slab(25, 50, 30, 5, 2.5), slab(28, 56, 24, 4, 2),
            shape("M31 60H49C49 78 53 92 58 102H22C27 92 31 78 31 60Z"),
            slab(18, 101, 44, 7, 3.5), shape("M16 110C16 107 64 107 64 110L68 124H12Z"),
        )  # fmt: skip
        k.cast(whole, 4, 0.45)
        k.body(whole, ivory, 7, 1.0, 0.35)
        for y, half in ((55, 14), (108, 22), (20, 8)):
            k.line(polygon((40 - half, y), (40 + half, y)), mix(ivory, BLACK, 0.5), 0.9, 0.6)
        k.shine("M33 62C33 80 30 94 28 100H30C33 92 35 78 35 62Z", 0.5, 0.8)


def chess_knight(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A knight."""
    with kit(canvas, box, palette, light, rng, 90, 124) as k:
        k.floor(45, 119, 36, 0.55)
        ivory = k.pale if rng.random() < 0.5 else mix(k.dark, k.wood, 0.3)
        head = (
            "M30 14L36 4L42 14C60 16 74 34 72 62C71 76 66 86 66 94H24C22 80 32 70 42 62C46 58 44 54 40 55"
            "C34 57 30 60 24 62C18 66 12 62 10 58C8 54 10 50 14 46C20 38 22 26 30 14Z"
        )
        k.cast(head, 4, 0.4)
        k.body(head, ivory, 7, 1.0, 0.35)
        k.line(
            "M48 18C60 26 66 42 64 62C62 76 58 84 58 92M56 24C62 32 67 44 66 58",
            mix(ivory, BLACK, 0.5),
            1.6,
            0.7,
        )
        k.flat("M28 34C31 30 36 31 38 34C35 37 31 37 28 34Z", mix(ivory, BLACK, 0.75))
        k.flat(oval(15, 54, 1.6), mix(ivory, BLACK, 0.7))
        k.line("M18 61C22 59 25 59 28 60", mix(ivory, BLACK, 0.6), 1)
        k.body(slab(20, 93, 50, 7, 3.5), ivory, 2.5)
        k.body("M16 103C16 100 74 100 74 103L78 118H12Z", ivory, 4)
