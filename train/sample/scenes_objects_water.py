"""Ships, boats, an anchor: drawn in the middle of the box on clear ground."""

from __future__ import annotations

import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, mix, stroke
from train.sample.scenes_kit import kit
from train.sample.scenes_outline import oval, polygon, slab, smooth, union, without
from train.sample.scenes_tools import BLACK, WHITE


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
