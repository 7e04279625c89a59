"""Letters, books, pictures, papers: drawn in the middle of the box on clear ground."""

from __future__ import annotations

import math

import numpy as np
import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, mix
from train.sample.scenes_kit import kit
from train.sample.scenes_outline import ltrb, moved, oval, polygon, shape, slab, smooth
from train.sample.scenes_tools import BLACK, WHITE


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
                k.canvas.clipRect(ltrb(11, 13, 89, 84))
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
