"""Animals of the house and the stable: drawn in the middle of the box on clear ground."""

from __future__ import annotations

import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, mix
from train.sample.scenes_kit import kit
from train.sample.scenes_outline import oval
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
