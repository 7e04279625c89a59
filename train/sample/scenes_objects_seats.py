"""Chairs with nobody in them: drawn in the middle of the box on clear ground."""

from __future__ import annotations

import math

import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, mix
from train.sample.scenes_kit import kit
from train.sample.scenes_outline import oval, polygon
from train.sample.scenes_tools import BLACK, WHITE


def armchair(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """An empty armchair."""
    with kit(canvas, box, palette, light, rng, 110, 110) as k:
        k.floor(55, 105, 50, 0.55)
        for x in (16, 88):
            k.body(polygon((x, 94), (x + 7, 94), (x + 5, 106), (x + 2, 106)), mix(k.wood, BLACK, 0.3), 1.5)
        k.body("M24 66C20 30 24 8 36 5C48 2 62 2 74 5C86 8 90 30 86 66Z", k.main, 6, 0.9)
        for x, y in ((40, 22), (55, 22), (70, 22), (47, 38), (63, 38)):
            k.flat(oval(x, y, 1.8), mix(k.main, BLACK, 0.6))
            k.fade(oval(x, y, 6), (x - 6, y - 6), (x + 6, y + 6), (BLACK, WHITE), (0.2, 0.06))
        k.body("M24 58C36 53 74 53 86 58L88 76H22Z", mix(k.main, WHITE, 0.08), 4, 0.6)
        k.body("M20 74H90V96H20Z", mix(k.main, BLACK, 0.2), 3, 0.3)
        for flip in (False, True):
            canvas.save()
            if flip:
                canvas.translate(110, 0)
                canvas.scale(-1, 1)
            k.body(
                "M8 52C6 44 14 40 20 42C28 44 28 54 26 62L26 97H8C5 90 8 66 8 52Z",
                mix(k.main, BLACK, 0.08),
                4,
                0.9,
            )
            k.fade(oval(17, 51, 7), (10, 44), (24, 58), (WHITE, BLACK), (0.1, 0.25))
            canvas.restore()


def empty_chair(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A wooden chair and its long shadow."""
    with kit(canvas, box, palette, light, rng, 100, 120) as k:
        way = -1 if math.cos(light.angle) > 0 else 1
        k.flat(polygon((30, 108), (72, 112), (72 + way * 60, 120), (24 + way * 60, 118)), BLACK, 0.3, 2)
        wood = mix(k.wood, k.main, 0.25)
        for d in ("M34 6L30 70L28 108", "M66 4L64 66L66 104"):
            k.line(d, wood, 4.6)
        for y in (10, 24, 38):
            k.body(polygon((33, y), (66, y - 2), (66, y + 5), (33, y + 7)), wood, 2)
        k.line("M26 76L20 116M72 74L78 114", mix(wood, light.colour, 0.15), 4.8)
        k.line("M24 96L75 94M30 92L66 90", mix(wood, BLACK, 0.2), 2.6)
        k.body("M18 72L28 62H68L82 70L80 77H20Z", wood, 3, 0.9)
