"""Buildings on their own: drawn in the middle of the box on clear ground."""

from __future__ import annotations

import math

import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, mix
from train.sample.scenes_kit import kit
from train.sample.scenes_outline import oval, polygon, slab, smooth
from train.sample.scenes_tools import BLACK, WHITE


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
