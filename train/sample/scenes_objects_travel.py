"""Things that move: cars, ships, trains, aircraft. Drawn in the middle of the box on clear ground."""

from __future__ import annotations

import math

import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, mix, stroke
from train.sample.scenes_kit import Kit, kit
from train.sample.scenes_outline import oval, polygon, slab, smooth, union, without
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
        k.line(_ray(x, y, r * 0.15, r * 0.52, a), mix(k.metal, BLACK, 0.7), r * 0.1)
    k.flat(oval(x, y, r * 0.15), mix(k.metal, WHITE, 0.4))


def _ray(x: float, y: float, inner: float, outer: float, angle: float) -> skia.Path:
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
                k.line(_ray(x, 50, 3, 13, math.tau * i / 14), k.metal, 0.4, 0.8)
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


def helicopter(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A helicopter, nose down."""
    with kit(canvas, box, palette, light, rng, 140, 70) as k, k.turned(rng.uniform(4, 12), 70, 35):
        k.flat(oval(66, 8, 66, 1.9), k.dark, 0.35, 0.8)
        k.line("M2 9L130 6", k.dark, 1.1)
        tone = mix(k.dark, k.main, 0.3)
        tail = "M28 22L2 19L0 8H5L10 17L34 20L80 22V38L66 40Z"
        k.body("M60 22C60 15 66 13 76 13L88 14L92 22Z", tone, 2)
        k.line("M76 14V7", tone, 3)
        k.body(tail, tone, 3)
        k.body(
            "M54 22C64 18 92 18 102 22C114 27 120 34 118 40C116 47 104 50 84 50C66 50 56 44 50 34Z",
            tone,
            5,
            0.9,
        )
        k.fade(
            "M92 22C104 23 114 29 117 37C108 40 98 39 92 37Z",
            (92, 20),
            (118, 40),
            (mix(palette.light, WHITE, 0.4), mix(palette.shade, palette.light, 0.25)),
        )
        k.fade(
            "M74 23H88V37H74Z",
            (74, 22),
            (90, 38),
            (mix(palette.light, palette.shade, 0.3), mix(palette.shade, BLACK, 0.4)),
        )
        k.line("M90 21V49", mix(tone, BLACK, 0.5), 0.8)
        k.line("M54 58H112C116 58 118 56 119 54M68 49L66 58M98 49L100 58", tone, 1.7)
        k.line(oval(4, 14, 9), k.dark, 0.6, 0.5)
        k.flat(oval(4, 14, 9), k.dark, 0.15)
        k.glow(112, 46, 12, palette.light, 0.8)


def aeroplane(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """An old airliner, climbing."""
    with kit(canvas, box, palette, light, rng, 140, 80) as k, k.turned(rng.uniform(-18, -8), 70, 40):
        tone = k.pale
        k.body("M66 40L30 66L38 67L84 44Z", mix(tone, palette.shade, 0.35), 2)
        k.body("M14 36L2 14H12L30 33Z", k.main, 2.5)
        k.body(
            "M8 38C20 30 60 28 104 29C122 30 134 35 136 39C134 43 120 46 100 47C60 49 24 46 8 38Z",
            tone,
            5,
            0.9,
        )
        k.flat("M9 38.6C40 41.5 100 41.5 135.6 40.4L134 42C100 44.5 40 44.5 9 38.6Z", k.main)
        for i in range(14):
            k.flat(slab(46 + 4.6 * i, 34, 2.2, 3, 1), mix(palette.shade, BLACK, 0.2))
        k.flat("M120 33C125 33.5 129 35 131 36.6L121 37Z", mix(palette.shade, BLACK, 0.2))
        k.body("M70 42L34 76L46 76L98 44Z", tone, 2.5, 0.9)
        for x, y in ((66, 54), (54, 66)):
            k.body(slab(x - 2, y - 3, 18, 6, 3), mix(tone, palette.shade, 0.4), 2)
            k.line(polygon((x + 16, y - 9), (x + 16, y + 9)), k.dark, 0.8, 0.6)
        k.body("M14 40L2 46L8 47L28 42Z", mix(tone, palette.shade, 0.2), 1.5)


def ship(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """An ocean liner from the bow."""
    with kit(canvas, box, palette, light, rng, 100, 110) as k:
        for x, y, r in ((66, 8, 9), (78, 2, 11), (56, 15, 6)):
            k.flat(oval(x, y, r), mix(palette.paper, palette.shade, 0.35), 0.45, 3)
        for x, size in ((40, 0.82), (54, 1.0)):
            k.body(
                polygon((x - 5 * size, 44), (x - 4 * size, 18), (x + 5 * size, 16), (x + 6 * size, 44)),
                k.main,
                3,
            )
            k.flat(
                polygon((x - 4.1 * size, 22), (x - 4 * size, 18), (x + 5 * size, 16), (x + 5.2 * size, 20.5)),
                k.dark,
            )
        for step, (left, right, top) in enumerate(((30, 74, 40), (26, 80, 47), (22, 84, 54))):
            k.body(
                polygon((left, top + 8), (left + 1, top), (right - 3, top), (right, top + 8)),
                mix(k.pale, palette.shade, 0.08 * step),
                2,
                0.5,
            )
            for i in range(9 + step):
                k.flat(
                    slab(left + 4 + i * 4.7, top + 2.4, 2.2, 2.6, 0.6),
                    palette.light if rng.random() < 0.6 else mix(palette.shade, BLACK, 0.2),
                )
        hull = "M14 60H86C88 60 90 58 92 58L84 92C82 98 74 102 52 104C42 102 30 98 26 92Z"
        k.body(hull, k.dark, 6, 0.8)
        k.fade(
            "M52 62L92 58L84 92C82 98 74 102 52 104Z",
            (52, 0),
            (90, 0),
            (mix(k.dark, light.colour, 0.4), k.dark),
            (0.55, 0.0),
        )
        k.line("M16 64L52 68L90 62", k.pale, 1.1, 0.9)
        k.flat("M24 86L52 92L85 87L84 92C82 98 74 102 52 104C42 102 30 98 26 92Z", k.main, 0.85)
        k.line("M6 103C20 97 28 106 40 102C52 98 62 107 74 102C84 98 92 104 98 101", k.pale, 1.6, 0.8)
        k.flat("M30 98C40 92 64 92 76 98C64 104 40 104 30 98Z", k.pale, 0.5, 2)


def sailboat(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A small boat under full sail."""
    with kit(canvas, box, palette, light, rng, 90, 110) as k:
        k.line("M46 4L44 84", k.wood, 1.6)
        k.body("M48 6C64 30 76 56 78 78C66 74 56 74 47 77Z", k.pale, 5, 0.6)
        k.body("M42 14C36 38 26 60 10 76C22 74 32 75 42 78Z", mix(k.pale, k.main, 0.55), 4, 0.6)
        for y in (30, 46, 62):
            k.line(f"M48 {y}C56 {y - 2} 62 {y - 2} {57 + (y - 20) * 0.36} {y + 1}", palette.shade, 0.5, 0.4)
        k.flat("M45 4L58 8L45.5 11Z", k.main)
        k.body("M8 82H82C80 90 74 96 66 97H26C18 96 11 90 8 82Z", k.second, 4)
        k.line("M8 83H82", k.pale, 1.4)
        k.line("M2 98C14 94 22 101 34 97C46 93 56 101 66 97C74 94 82 99 88 97", k.pale, 1.4, 0.8)
        k.line("M10 104C22 101 32 106 44 103C56 100 66 106 78 103", k.pale, 1, 0.5)


def locomotive(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A steam engine head on, its lamp burning."""
    with kit(canvas, box, palette, light, rng, 100, 110) as k:
        for x, y, r in ((50, 8, 10), (62, 3, 12), (40, 4, 9), (74, 8, 9)):
            k.flat(oval(x, y, r), mix(palette.paper, palette.shade, 0.3), 0.5, 3)
        tone = mix(k.dark, BLACK, 0.2)
        k.line("M28 96L8 110M72 96L92 110", k.metal, 2.4)
        k.body(slab(18, 30, 64, 46, 4), mix(tone, k.main, 0.35), 4)
        k.body("M43 12H57L55 26H45Z", tone, 3)
        k.body(slab(41, 10, 18, 4, 1.5), k.metal, 2)
        k.body(oval(50, 48, 26), tone, 6, 0.8)
        k.line(oval(50, 48, 22.5), k.metal, 1, 0.8)
        k.body(oval(50, 48, 19), mix(tone, BLACK, 0.2), 4, 0.4)
        for i in range(12):
            a = math.tau * i / 12
            k.flat(oval(50 + 22.5 * math.cos(a), 48 + 22.5 * math.sin(a), 0.9), mix(k.metal, WHITE, 0.4))
        k.line("M50 31V66M32 48H68", k.metal, 0.9, 0.5)
        k.body(slab(10, 74, 80, 9, 2), k.main, 3)
        for x in (18, 82):
            k.body(oval(x, 78.5, 5.4), k.metal, 2)
        k.body("M22 83H78L92 102H8Z", mix(tone, BLACK, 0.2), 3)
        for x in (24, 33, 42, 58, 67, 76):
            k.line(polygon((x, 84), (50 + (x - 50) * 1.6, 101)), k.metal, 1, 0.8)
        k.flat(oval(50, 26.5, 6), k.metal)
        k.flat(oval(50, 26.5, 4.6), mix(palette.light, WHITE, 0.7))
        k.glow(50, 26.5, 44, palette.light, 0.9)


def bicycle(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A bicycle with a basket."""
    with kit(canvas, box, palette, light, rng, 130, 84) as k:
        k.floor(65, 79, 60, 0.4)
        for x in (27.0, 101.0):
            for i in range(18):
                k.line(_ray(x, 56, 2, 21, math.tau * i / 18), k.metal, 0.35, 0.7)
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


def parachute(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A jumper under an open canopy."""
    with kit(canvas, box, palette, light, rng, 100, 120) as k:
        for x in (6, 22, 36, 64, 78, 94):
            k.line(polygon((x, 44), (50, 92)), k.dark, 0.5, 0.8)
        k.flat("M6 44C20 34 80 34 94 44C80 50 20 50 6 44Z", mix(k.dark, BLACK, 0.3))
        gores = [(6.0, 22.0), (22.0, 36.0), (36.0, 50.0), (50.0, 64.0), (64.0, 78.0), (78.0, 94.0)]
        for i, (a, b) in enumerate(gores):
            tone = k.main if i % 2 else k.pale
            k.body(
                (
                    f"M50 4C{50 + (a - 50) * 0.9} 6 {a} 24 {a} 44C{a + (b - a) * 0.3} 40 {a + (b - a) * 0.7} 40 {b} 44"
                    f"C{b} 24 {50 + (b - 50) * 0.9} 6 50 4Z"
                ),
                tone,
                2.5,
                0.35,
            )
        k.fade(
            "M50 4C16 4 6 26 6 44C20 38 80 38 94 44C94 26 84 4 50 4Z",
            (10, 0),
            (92, 0),
            (BLACK, BLACK, BLACK),
            (0.4, 0.0, 0.1) if math.cos(light.angle) > 0 else (0.1, 0.0, 0.4),
        )
        k.flat(oval(50, 88, 3.1, 3.6), k.dark)
        k.body("M45 92C47 90 53 90 55 92L56 104L60 118L56 119L51 107L46 119L42 118L45 104Z", k.dark, 1.5)
        k.line("M46 93L38 84M54 93L62 84", k.dark, 2.4)


def hot_air_balloon(
    canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator
) -> None:
    """A striped balloon with its basket."""
    with kit(canvas, box, palette, light, rng, 90, 120) as k:
        k.line("M34 84L39 102M56 84L51 102", k.dark, 0.7)
        whole = "M45 4C70 4 84 22 84 42C84 60 66 72 56 86H34C24 72 6 60 6 42C6 22 20 4 45 4Z"
        tones = (k.main, k.pale, k.second)
        for i, w in enumerate((39, 29, 18, 6.5)):
            k.flat(
                (
                    f"M45 4C{45 + w * 0.7} 4 {45 + w} 22 {45 + w} 42C{45 + w} 60 {45 + w * 0.55} 72 {45 + w * 0.28} 86"
                    f"H{45 - w * 0.28}C{45 - w * 0.55} 72 {45 - w} 60 {45 - w} 42C{45 - w} 22 {45 - w * 0.7} 4 45 4Z"
                ),
                tones[i % 3],
            )
        with k.inside(whole):
            dx = 28 * math.cos(light.angle)
            k.round(whole, (45 + dx, 30), 70, (light.colour, light.colour, BLACK), (0.5, 0.0, 0.55))
            k.flat("M6 52C30 60 60 60 84 52V58C60 66 30 66 6 58Z", mix(k.dark, k.second, 0.5), 0.7)
        k.flat("M34 86H56L54 89H36Z", k.dark)
        k.body("M38 102H52L50.5 114H39.5Z", k.wood, 2)
        k.line("M37.6 102H52.4", mix(k.wood, BLACK, 0.4), 2)
        k.glow(45, 90, 14, palette.light, 0.8)


def rowing_boat(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A rowing boat with shipped oars, from the side."""
    with kit(canvas, box, palette, light, rng, 130, 50) as k:
        k.line("M22 12L64 30M108 10L70 30", k.wood, 1.8)
        k.flat("M16 8L24 11L22 14L14 12Z", k.wood)
        k.flat("M114 7L106 9L108 12L116 11Z", k.wood)
        inner = "M6 22C30 30 100 30 124 20L112 30H20Z"
        k.flat(inner, mix(k.wood, BLACK, 0.5))
        k.body("M4 21C30 31 100 31 126 19C122 34 114 42 104 43H30C18 42 8 33 4 21Z", k.main, 4, 0.9)
        k.line("M8 29C36 37 98 37 122 27", mix(k.main, BLACK, 0.4), 0.7)
        k.line("M4 21C30 31 100 31 126 19", k.pale, 1.5)
        k.line("M0 44C20 40 30 47 48 43C66 39 80 47 96 43C110 40 120 46 130 43", k.pale, 1.3, 0.75)


def rocket(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A finned rocket on its plume."""
    with kit(canvas, box, palette, light, rng, 70, 130) as k, k.turned(rng.uniform(-14, 14), 35, 65):
        k.glow(35, 104, 38, palette.accent, 0.8)
        k.flat("M26 92C22 108 30 112 35 128C40 112 48 108 44 92Z", palette.accent, 0.9, 1.2)
        k.flat("M29 92C27 104 32 106 35 116C38 106 43 104 41 92Z", mix(palette.light, WHITE, 0.6), 1, 0.8)
        k.body("M20 64C8 72 6 84 8 96L22 86Z", k.main, 2.5)
        k.body("M50 64C62 72 64 84 62 96L48 86Z", k.main, 2.5)
        k.body(
            "M35 4C48 20 52 40 51 62C50 76 48 86 45 92H25C22 86 20 76 19 62C18 40 22 20 35 4Z", k.pale, 5, 0.9
        )
        k.body("M35 4C42 12 46 21 48 30C40 33 30 33 22 30C24 21 28 12 35 4Z", k.main, 3)
        k.flat(oval(35, 46, 7.5), k.dark)
        k.round(oval(35, 46, 5.6), (33, 44), 8, (mix(palette.light, WHITE, 0.5), palette.accent2))
        k.body("M31 66H39V96H31Z", k.second, 2)


def submarine(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A submarine breaking the surface."""
    with kit(canvas, box, palette, light, rng, 140, 56) as k:
        k.line("M76 16V2M82 16V6H86", k.dark, 1.3)
        k.body("M64 30L67 14H90L94 30Z", k.dark, 3)
        k.line("M60 20H74", k.dark, 1.6)
        k.body(
            "M4 38C14 30 40 27 74 27C110 27 130 31 136 37C130 42 118 45 100 46H30C16 45 8 42 4 38Z",
            mix(k.dark, k.metal, 0.25),
            5,
            0.9,
        )
        k.line("M12 36C50 32 100 32 130 36", mix(light.colour, WHITE, 0.3), 0.7, 0.5)
        wake = smooth([(0, 44), (18, 41), (40, 46), (66, 43), (92, 47), (118, 43), (140, 46)])
        k.line(wake, k.pale, 2.2, 0.85)
        k.flat("M96 44C110 38 130 38 138 42C130 48 108 50 96 44Z", k.pale, 0.7, 1)
        k.line("M20 51C50 47 90 54 124 50", k.pale, 1.2, 0.5)


def train_side(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A railway carriage with lit windows."""
    with kit(canvas, box, palette, light, rng, 150, 52) as k:
        k.floor(75, 49, 72, 0.5)
        k.body(slab(4, 6, 142, 34, 5), k.main, 4, 0.8)
        k.flat(slab(4, 27, 142, 2.5), k.pale)
        k.flat("M9 6C10 3 14 2 18 2H132C136 2 140 3 141 6Z", k.dark)
        for i in range(8):
            x = 18 + i * 15
            pane = slab(x, 11, 10.5, 12, 1.6)
            k.fade(
                pane,
                (x, 10),
                (x + 10, 24),
                (mix(palette.light, WHITE, 0.35), mix(palette.light, palette.accent, 0.25)),
            )
            if rng.random() < 0.5:
                with k.inside(pane):
                    k.flat(union(oval(x + 5, 17, 2.2), oval(x + 5, 25, 4.4, 5.6)), mix(k.dark, BLACK, 0.2))
        for x in (8, 138):
            k.line(slab(x - 2, 10, 6, 27, 1), mix(k.main, BLACK, 0.5), 0.7)
        k.body(slab(2, 39, 146, 3, 1), mix(k.dark, BLACK, 0.3), 1)
        for x in (20, 34, 116, 130):
            k.body(oval(x, 45, 4.6), mix(k.metal, BLACK, 0.45), 1.5)


def anchor(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """An anchor with its rope."""
    with kit(canvas, box, palette, light, rng, 90, 110) as k:
        ring = without(oval(45, 14, 9), oval(45, 14, 5.2))
        hook = (
            "M40 30H50V88C62 86 70 78 72 66L64 68L80 50L88 72L80 69C78 88 64 100 45 104C26 100 12 88 10 69"
            "L2 72L10 50L26 68L18 66C20 78 28 86 40 88Z"
        )
        k.cast(hook, 2.5)
        k.body(ring, k.metal, 2)
        k.body(union(slab(22, 30, 46, 7, 3.5), slab(40, 21, 10, 14)), k.metal, 3)
        k.body(hook, k.metal, 4, 0.9)
        k.canvas.drawPath(
            smooth([(45, 8), (64, 20), (58, 44), (32, 54), (30, 76), (58, 84), (66, 106)]),
            stroke(k.wood, 4.2),
        )
        k.canvas.drawPath(
            smooth([(45, 8), (64, 20), (58, 44), (32, 54), (30, 76), (58, 84), (66, 106)]),
            stroke(mix(k.wood, palette.light, 0.5), 1.4, 0.7),
        )
