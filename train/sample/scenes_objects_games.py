"""Dice, cards, chessmen: drawn in the middle of the box on clear ground."""

from __future__ import annotations

import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, mix
from train.sample.scenes_kit import kit
from train.sample.scenes_outline import oval, polygon, shape, slab, union
from train.sample.scenes_tools import BLACK, WHITE


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
