"""Things worn and carried: drawn in the middle of the box on clear ground."""

from __future__ import annotations

import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, mix
from train.sample.scenes_kit import Kit, kit
from train.sample.scenes_outline import moved, oval, polygon, shape, slab, smooth, without
from train.sample.scenes_tools import BLACK, WHITE


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
