"""Animals, plants and buildings on their own. Drawn in the middle of the box on clear ground."""

from __future__ import annotations

import math

import numpy as np
import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, mix
from train.sample.scenes_flora import blossom_tree, leafy_tree
from train.sample.scenes_kit import kit
from train.sample.scenes_outline import oval, polygon, shape, slab, smooth, union
from train.sample.scenes_sky import full_moon
from train.sample.scenes_tools import BLACK, WHITE


def cat(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A sitting cat from behind the shoulder, eyes on us."""
    with kit(canvas, box, palette, light, rng, 100, 120) as k:
        fur = k.dark if rng.random() < 0.6 else k.main
        k.floor(50, 114, 36, 0.5)
        k.line("M70 108C92 112 98 94 90 82", fur, 7)
        body = "M34 50C24 62 20 84 22 104C22 112 28 115 36 115H66C76 115 80 108 78 98C76 78 70 62 62 50Z"
        k.body(body, fur, 7, 0.9)
        k.body("M38 74C34 90 36 106 40 115H30C28 104 30 88 38 74Z", fur, 2.5, 0.5)
        k.body("M56 74C60 90 60 106 58 115H50C48 104 50 88 56 74Z", fur, 2.5, 0.5)
        head = (
            "M22 34C20 24 22 12 25 5C30 9 35 14 38 18C44 16 52 16 58 18C62 13 67 9 72 5C75 13 76 24 74 34"
            "C74 48 62 57 48 57C34 57 22 48 22 34Z"
        )
        k.cast(head, 2, 0.4)
        k.body(head, fur, 5, 0.9)
        k.flat(
            "M26 11C29 14 32 17 34 20L28 25C26 20 25 15 26 11ZM70 11C67 14 64 17 62 20L68 25C70 20 71 15 70 11Z",
            mix(fur, k.main, 0.6),
            0.8,
        )
        for x in (37, 59):
            k.flat(oval(x, 35, 6, 5.2), mix(palette.light, k.second, 0.35))
            k.flat(oval(x, 35, 1.7, 4.8), BLACK)
            k.flat(oval(x + 1.8, 33, 1.1), WHITE)
        k.flat("M45 44H51L48 47.4Z", mix(k.main, WHITE, 0.3))
        for side in (-1, 1):
            for dy in (-2, 1.5, 5):
                k.line(
                    f"M{48 + side * 8} {46 + dy * 0.4}Q{48 + side * 20} {45 + dy} {48 + side * 33} {43 + dy * 2}",
                    k.pale,
                    0.5,
                    0.8,
                )


def dog(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A sitting dog in profile, looking up."""
    with kit(canvas, box, palette, light, rng, 110, 120) as k:
        fur = (k.main, k.wood, k.dark, k.pale)[int(rng.integers(4))]
        k.floor(54, 115, 38, 0.5)
        k.line("M24 104C8 106 4 92 10 82", fur, 6)
        body = (
            "M62 44C50 52 30 66 22 88C16 104 22 115 34 115H78C80 115 81 112 78 110L72 108C76 92 80 72 78 54Z"
        )
        k.body(body, fur, 7, 0.9)
        k.body(
            "M34 92C44 82 56 90 56 102C56 110 52 115 44 115H62C64 111 60 109 56 109",
            mix(fur, BLACK, 0.12),
            3,
            0.4,
        )
        k.body(
            "M66 70C62 88 66 104 66 115H78C79 112 76 109 73 108C76 92 78 80 77 66Z",
            mix(fur, BLACK, 0.06),
            3,
            0.5,
        )
        head = (
            "M54 22C54 12 64 6 74 10C82 12 86 18 92 22C98 24 104 26 104 30C104 37 96 40 86 40"
            "C82 48 78 56 76 60L58 56C56 44 54 34 54 22Z"
        )
        k.body(head, fur, 5, 0.9)
        k.body("M58 14C48 14 42 26 44 40C46 48 56 46 60 38C62 30 62 20 58 14Z", mix(fur, BLACK, 0.35), 3, 0.6)
        k.flat("M99 24C104 24 107 28 104 31C100 32 98 28 99 24Z", BLACK)
        k.line("M86 38C92 38 97 36 101 33", mix(fur, BLACK, 0.6), 1.1)
        k.flat(oval(78, 21, 2.4), BLACK)
        k.flat(oval(78.8, 20.2, 0.8), WHITE)
        k.line("M57 57C62 62 70 64 77 61", k.second, 4.6)
        k.body(oval(71, 66.5, 3), mix((0.9, 0.7, 0.3), palette.light, 0.2), 1)


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


def horse(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A horse's head, mane in the wind."""
    with kit(canvas, box, palette, light, rng, 110, 120) as k:
        coat = (k.dark, k.wood, k.pale, k.main)[int(rng.integers(4))]
        mane = mix(coat, BLACK, 0.5)
        for i in range(9):
            y = 14 + 9 * i
            k.body(
                (
                    f"M{54 + 3 * i} {y}C{74 + 3 * i} {y - 8} {86 + 2 * i} {y + 2}"
                    f" {104 - i} {y + 10 + rng.normal(0, 4):.1f}"
                    f"C{88 + i} {y + 10} {72 + 2 * i} {y + 12} {58 + 3 * i} {y + 12}Z"
                ),
                mane,
                2,
                0.6,
            )
        head = (
            "M46 22C46 12 50 5 54 2C57 8 58 14 58 20C70 30 82 52 88 82C92 100 96 112 98 120H44"
            "C46 104 46 92 42 82C38 78 34 80 30 86C26 92 18 96 12 92C6 88 8 80 10 74C16 60 26 46 34 34"
            "C38 28 42 24 46 22Z"
        )
        k.cast(head, 3, 0.35)
        k.body(head, coat, 8, 1.0)
        k.body("M46 22C48 14 51 8 54 5C55 11 55 17 52 23Z", mix(coat, BLACK, 0.25), 1.5)
        k.flat("M37 43C40 39 45 40 46 43C44 46 39 47 37 43Z", BLACK)
        k.flat(oval(42.6, 42, 1), WHITE)
        k.flat("M14 78C17 75 20 77 19 80C16 83 13 82 14 78Z", BLACK, 0.8)
        k.line("M14 89C19 89 24 86 27 82", mix(coat, BLACK, 0.6), 1.2)
        k.line("M26 58L44 62L56 30M44 62C46 66 44 72 41 80", k.second, 2.2)
        k.body(oval(44, 62, 3), k.metal, 1)
        k.flat("M52 26C44 34 40 46 40 50C46 46 54 36 58 28Z", mane, 0.9)


def fish(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """One big fish and its scales."""
    with kit(canvas, box, palette, light, rng, 130, 80) as k:
        k.body("M92 40C106 26 118 18 126 16C120 32 120 48 126 64C118 62 106 54 92 40Z", k.second, 3)
        k.body("M44 14C54 2 72 4 80 16L70 24H48Z", k.second, 3)
        k.body("M54 66C60 76 72 76 76 66L66 58Z", k.second, 2.5)
        body = "M4 42C14 20 40 10 62 14C82 18 96 30 100 40C96 52 82 62 62 66C40 70 14 62 4 42Z"
        k.body(body, k.main, 7, 0.9, 0.4)
        with k.inside(body):
            for column in range(10):
                for row in range(-6, 7):
                    x, y = 38 + 6.6 * column, 40 + 5.6 * row + 2.8 * (column % 2)
                    k.line(f"M{x} {y - 2.8}Q{x + 5} {y} {x} {y + 2.8}", mix(k.main, BLACK, 0.45), 0.7, 0.6)
            k.fade(body, (0, 14), (0, 68), (BLACK, WHITE), (0.3, 0.3))
        k.line("M32 22C38 32 38 50 31 60", mix(k.main, BLACK, 0.45), 1.4)
        k.flat(oval(19, 36, 5), k.pale)
        k.flat(oval(18.4, 36, 2.8), BLACK)
        k.line("M5 44C10 46 14 46 18 45", mix(k.main, BLACK, 0.6), 1.2)
        k.body("M42 44C50 42 58 46 60 54C52 56 44 52 42 44Z", k.second, 1.6)


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


def tree(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """One broad tree; in leaf, in flower, or bare."""
    with kit(canvas, box, palette, light, rng, 100, 110) as k:
        k.floor(50, 106, 36, 0.4)
        kind = int(rng.integers(3))
        if kind == 0:
            blossom_tree(canvas, 50, 106, 92, palette, light, rng)
        else:
            tone = mix(k.second, palette.shade, 0.45) if kind == 1 else k.dark
            leafy_tree(canvas, 50, 106, 84 if kind == 1 else 74, tone, palette, light, rng, bare=kind == 2)


def house(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A tall old house with one lit window."""
    with kit(canvas, box, palette, light, rng, 100, 124) as k:
        k.floor(50, 119, 46, 0.5)
        wall, roof = mix(k.dark, k.main, 0.35), mix(k.dark, BLACK, 0.25)
        k.body(slab(66, 8, 8, 24), mix(wall, BLACK, 0.2), 2)
        k.body("M44 40H92V120H44Z", wall, 5, 0.4)
        k.body("M38 42L58 14H80L98 42Z", roof, 4, 0.9)
        k.body("M10 50H54V120H10Z", mix(wall, WHITE, 0.06), 5, 0.5)
        k.body("M4 52L32 6L60 52Z", roof, 4, 0.9)
        k.body("M11 52L32 18L53 52Z", mix(wall, WHITE, 0.1), 3, 0.3)
        lit = int(rng.integers(7))
        panes = [
            (27, 34, 10, 14),
            (17, 62, 11, 17),
            (36, 62, 11, 17),
            (62, 54, 10, 16),
            (78, 54, 10, 16),
            (17, 92, 11, 17),
            (78, 88, 10, 17),
        ]
        for i, (x, y, w, h) in enumerate(panes):
            k.flat(slab(x - 1.4, y - 1.4, w + 2.8, h + 2.8, 1), mix(wall, k.pale, 0.3))
            alight = i == lit or rng.random() < 0.12
            glass = mix(palette.light, WHITE, 0.35) if alight else mix(palette.shade, BLACK, 0.5)
            k.fade(
                slab(x, y, w, h),
                (x, y),
                (x + w, y + h),
                (glass, mix(glass, palette.accent if alight else BLACK, 0.35)),
            )
            k.line(f"M{x + w / 2} {y}V{y + h}M{x} {y + h * 0.45}H{x + w}", mix(wall, k.pale, 0.3), 0.9)
            if alight:
                k.glow(x + w / 2, y + h / 2, 22, palette.light, 0.6)
        k.body(slab(58, 90, 14, 30, 1), mix(k.main, BLACK, 0.3), 2)
        k.body("M53 90L65 80L77 90Z", roof, 1.5)
        k.flat(oval(69, 106, 1.1), palette.light)


def lighthouse(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A banded lighthouse on rocks, its beams out."""
    with kit(canvas, box, palette, light, rng, 110, 130) as k:
        glare = mix(palette.light, WHITE, 0.4)
        for way in (-1, 1):
            k.fade(
                polygon((55, 22), (55 + way * 62, 4), (55 + way * 62, 44)),
                (55, 22),
                (55 + way * 62, 24),
                (glare, glare),
                (0.75, 0.0),
            )
        tower = "M44 36H66L72 112H38Z"
        k.body(tower, k.pale, 6, 0.8)
        with k.inside(tower):
            for y in (44, 72, 100):
                k.body(polygon((30, y), (80, y), (80, y + 14), (30, y + 14)), k.main, 6, 0.0)
            start, end = ((74, 0), (48, 0)) if math.cos(light.angle) < 0 else ((36, 0), (62, 0))
            k.fade(tower, start, end, (BLACK, BLACK), (0.42, 0.0))
        for y in (60, 88):
            k.flat(slab(52, y, 5, 8, 2.5), mix(palette.shade, BLACK, 0.4))
        k.body(slab(39, 31, 32, 5, 1), k.dark, 1.5)
        k.flat(slab(46, 14, 18, 18), mix(glare, WHITE, 0.5))
        k.line("M46 14V31M52 14V31M58 14V31M64 14V31M40 26H70M40 26V31M70 26V31", k.dark, 1)
        k.body("M43 15C46 6 64 6 67 15Z", k.main, 2)
        k.line("M55 8V2", k.dark, 1.2)
        k.glow(55, 23, 40, palette.light, 0.95)
        rocks = smooth(
            [
                (4, 126),
                (16, 112),
                (28, 116),
                (38, 106),
                (56, 110),
                (74, 104),
                (86, 114),
                (98, 112),
                (107, 126),
            ]
        )
        k.body(rocks, k.dark, 4, 0.8)
        k.line("M0 127C14 122 22 129 36 125C50 121 60 129 74 125C86 122 98 128 110 124", k.pale, 1.6, 0.8)


def cactus(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A saguaro with a flower."""
    with kit(canvas, box, palette, light, rng, 90, 120) as k:
        green = mix(mix((0.25, 0.45, 0.3), k.second, 0.35), k.pale, 0.1)
        k.floor(45, 115, 30, 0.5)
        whole = union(
            slab(34, 8, 22, 108, 11),
            shape("M8 40C8 30 24 30 24 40V56C24 62 30 64 36 64V78C18 80 8 70 8 56Z"),
            shape("M82 28C82 18 66 18 66 28V50C66 56 60 58 54 58V72C72 74 82 64 82 50Z"),
        )
        k.cast(whole, 2.5, 0.35)
        k.body(whole, green, 6, 0.9)
        with k.inside(whole):
            for x in (39, 45, 51):
                k.line(f"M{x} 8V118", mix(green, BLACK, 0.4), 0.9, 0.7)
            k.line("M16 36V56C16 66 26 70 40 71M74 24V50C74 60 64 64 50 65", mix(green, BLACK, 0.4), 0.9, 0.7)
        for y in np.arange(16, 112, 9):
            for x in (39, 45, 51):
                k.line(f"M{x - 1.2} {y - 1}L{x} {y}L{x + 1.2} {y - 1}", k.pale, 0.5, 0.8)
        for a in range(6):
            with k.placed(45, 9, 1, 60 * a):
                k.body("M0 0C-3-5-2-9 0-10C2-9 3-5 0 0Z", k.main, 1, 0.6)
        k.flat(oval(45, 9, 2), palette.light)


def tent(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A circus tent with flags."""
    with kit(canvas, box, palette, light, rng, 130, 110) as k:
        k.floor(65, 105, 60, 0.5)
        roof, wall = "M65 18C72 36 98 54 124 60H6C32 54 58 36 65 18Z", "M12 60H118V104H12Z"
        for area, count, top in ((wall, 11, False), (roof, 11, True)):
            with k.inside(area):
                for i in range(count):
                    a, b = 6 + 118 * i / count, 6 + 118 * (i + 1) / count
                    tone = k.main if i % 2 == 0 else mix(k.pale, WHITE, 0.1)
                    k.flat(
                        polygon((65, 14), (a, 62), (b, 62))
                        if top
                        else polygon((a, 58), (b, 58), (b, 106), (a, 106)),
                        tone,
                    )
                k.fade(
                    area,
                    (6, 0),
                    (124, 0),
                    (BLACK, BLACK, BLACK),
                    (0.4, 0.0, 0.15) if math.cos(light.angle) > 0 else (0.15, 0.0, 0.4),
                )
        for i in range(12):
            a = 6 + 118 * i / 12
            k.body(f"M{a} 59H{a + 9.8}C{a + 9.8} 68 {a} 68 {a} 59Z", k.second if i % 2 else k.main, 1, 0.4)
        k.fade(
            "M52 104C52 84 58 72 65 68C72 72 78 84 78 104Z",
            (0, 68),
            (0, 104),
            (mix(palette.light, WHITE, 0.3), mix(palette.light, palette.accent, 0.4)),
        )
        k.body(
            "M52 104C50 86 56 74 65 66C56 78 56 92 57 104ZM78 104C80 86 74 74 65 66C74 78 74 92 73 104Z",
            k.second,
            1.5,
        )
        for x, y in ((65, 18), (7, 59), (123, 59)):
            k.line(polygon((x, y), (x, y - 15)), k.dark, 1.2)
            k.body(f"M{x} {y - 15}L{x + 12} {y - 11.4}L{x} {y - 7.6}Z", k.second, 1)


def door(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A door that stands alone, ajar, light behind it."""
    with kit(canvas, box, palette, light, rng, 100, 130) as k:
        glare = mix(palette.light, WHITE, 0.45)
        k.glow(50, 60, 62, palette.light, 0.75)
        k.fade(
            polygon((26, 112), (74, 112), (104, 130), (8, 130)),
            (50, 112),
            (50, 130),
            (glare, glare),
            (0.8, 0.0),
        )
        k.body("M18 6H82V114H74V14H26V114H18Z", k.wood, 2.5, 0.8)
        k.flat(slab(26, 14, 48, 99), glare)
        leaf = polygon((26, 14), (58, 21), (58, 121), (26, 113))
        k.cast(leaf, 3, 0.4)
        k.body(leaf, k.main, 4, 0.9)
        for y0, y1 in ((26, 58), (68, 104)):
            panel = polygon((31, y0), (53, y0 + 4.6), (53, y1 + 5), (31, y1))
            k.fade(panel, (31, y0), (53, y1), (mix(k.main, BLACK, 0.35), mix(k.main, WHITE, 0.1)))
            k.line(panel, mix(k.main, BLACK, 0.45), 0.7)
        k.body(oval(55, 68, 2), (0.85, 0.7, 0.35), 0.8, 1.0)
