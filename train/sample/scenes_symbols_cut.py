"""Cracks, threads, cut paper, speech: signs, drawn in the middle of the box on clear ground."""

from __future__ import annotations

import math

import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, mix
from train.sample.scenes_kit import kit
from train.sample.scenes_outline import moved, oval, polygon, smooth
from train.sample.scenes_tools import BLACK, WHITE


def crack(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A crack that runs from top to bottom, light or darkness in it."""
    with kit(canvas, box, palette, light, rng, 60, 150) as k:
        left, right, x = [], [], 30.0
        for i in range(26):
            t = i / 25
            x += rng.normal(0, 3.4) + (30 - x) * 0.12
            wide = 4.6 * math.sin(math.pi * t) ** 0.7 * rng.uniform(0.45, 1.2)
            left.append((x - wide, 150 * t))
            right.append((x + wide, 150 * t))
        gap = polygon(*left, *reversed(right))
        for _ in range(7):
            i = int(rng.integers(3, 22))
            side = rng.choice((-1, 1))
            px, py = left[i] if side < 0 else right[i]
            way = [(px, py)]
            for _ in range(5):
                way.append((way[-1][0] + side * rng.uniform(1, 6), way[-1][1] + rng.normal(3, 4)))
            for a, b, width in zip(way[:-1], way[1:], (1.8, 1.4, 1.0, 0.7, 0.4), strict=True):
                k.line(polygon(a, b), mix(palette.shade, BLACK, 0.6), width)
        k.flat(moved(gap, -math.cos(light.angle), -math.sin(light.angle)), mix(light.colour, WHITE, 0.3), 0.7)
        k.flat(gap, mix(palette.shade, BLACK, 0.75))
        k.fade(
            gap,
            (0, 0),
            (0, 150),
            (palette.accent, mix(palette.accent, palette.light, 0.5), palette.accent),
            (0.0, 0.85, 0.0),
        )


def thread(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A thread that tangles and runs on, a needle at its end."""
    with kit(canvas, box, palette, light, rng, 120, 90) as k:
        knot = [(60 + rng.normal(0, 15), 42 + rng.normal(0, 14)) for _ in range(15)]
        way = smooth([(0, 66), (18, 60), (34, 52), *knot, (88, 50), (98, 60), (104, 68)])
        k.line(moved(way, -math.cos(light.angle) * 1.5, -math.sin(light.angle) * 1.5), BLACK, 1.8, 0.3, 0.8)
        k.line(way, mix(k.main, BLACK, 0.3), 2)
        k.line(way, mix(k.main, WHITE, 0.35), 0.7)
        with k.placed(104, 68, 1, 38):
            k.body("M-4 0C-4-3 6-2.4 12-1.4L34 0L12 1.4C6 2.4-4 3-4 0Z", k.metal, 1, 1.0)
            k.flat(oval(0, 0, 2.6, 0.7), mix(palette.shade, BLACK, 0.5))


def cut_paper(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A jagged figure of paper, as the title-men of the nineteen-fifties cut it."""
    with kit(canvas, box, palette, light, rng) as k:
        for layer_ in range(3):
            cx, cy, size = 50 + rng.normal(0, 5), 50 + rng.normal(0, 5), 44 - 12 * layer_
            corners = []
            for i in range(int(rng.integers(7, 11))):
                a = math.tau * (i + rng.uniform(-0.3, 0.3)) / 9
                r = size * (rng.uniform(0.85, 1.08) if i % 2 else rng.uniform(0.4, 0.75))
                corners.append((cx + r * math.cos(a), cy + r * math.sin(a)))
            piece = polygon(*corners)
            k.cast(piece, 2, 0.4)
            k.body(piece, (k.dark, k.main, k.pale)[layer_], 2, 0.4, 0.1)


def bars(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Broken bars that lean on each other: a modernist's unrest."""
    with kit(canvas, box, palette, light, rng) as k:
        for i in range(int(rng.integers(6, 11))):
            x, tall, lean = 8 + 9 * i, rng.uniform(40, 92), rng.normal(0, 5)
            top = 50 - tall / 2 + rng.normal(0, 12)
            bar = polygon(
                (x + lean, top),
                (x + 6.5 + lean * 0.8, top + rng.normal(0, 3)),
                (x + 6 - lean, top + tall),
                (x - lean, top + tall + rng.normal(0, 3)),
            )
            k.cast(bar, 1.4, 0.35)
            k.body(bar, (k.main, k.dark, k.main, k.second, k.pale)[int(rng.integers(5))], 1.6, 0.4, 0.1)


def speech_bubble(
    canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator
) -> None:
    """Two speech bubbles at odds."""
    with kit(canvas, box, palette, light, rng, 120, 100) as k:
        first = "M14 8H80C88 8 92 13 92 20V46C92 53 88 58 80 58H40L22 74L26 58H14C6 58 2 53 2 46V20C2 13 6 8 14 8Z"
        second = (
            "M56 42H106C114 42 118 46 118 53V74C118 81 114 85 106 85H102L106 98L88 85H56C48 85 44 81 44 74"
            "V53C44 46 48 42 56 42Z"
        )
        for outline, tone in ((first, k.main), (second, k.pale)):
            k.cast(outline, 3, 0.4)
            k.body(outline, tone, 4, 0.6)
        for i in range(3):
            k.body(oval(64 + 17 * i, 63.5, 4.6), k.main, 1.4, 0.4)
        if rng.random() < 0.5:
            k.body("M43 17H51L49.6 38H44.4Z", k.pale, 1.5, 0.4)
            k.body(oval(47, 46, 4), k.pale, 1.5, 0.4)
        else:
            for i in range(3):
                k.line(polygon((18, 22 + 10 * i), (74 - 14 * i, 22 + 10 * i)), mix(k.main, k.pale, 0.75), 3)
