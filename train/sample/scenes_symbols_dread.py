"""Eyes, keyholes, prints: signs, drawn in the middle of the box on clear ground."""

from __future__ import annotations

import math

import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, mix
from train.sample.scenes_kit import Kit, kit
from train.sample.scenes_outline import moved, oval, polygon, shape, slab, union
from train.sample.scenes_tools import BLACK, WHITE


def eye(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """An eye, wide open."""
    with kit(canvas, box, palette, light, rng, 120, 80) as k:
        almond = "M4 42C24 14 44 6 62 6C82 6 102 20 116 40C98 62 80 72 60 72C40 72 20 62 4 42Z"
        k.cast(almond, 3, 0.3)
        k.round(
            almond,
            (60, 38),
            62,
            (mix(k.pale, WHITE, 0.4), mix(k.pale, palette.shade, 0.15), mix(k.pale, palette.shade, 0.6)),
        )
        with k.inside(almond):
            x = 60 + rng.uniform(-8, 8)
            k.flat(oval(x, 38, 27), mix(k.main, BLACK, 0.75))
            k.round(
                oval(x, 38, 25.5), (x, 38), 26, (mix(k.main, WHITE, 0.35), k.main, mix(k.main, BLACK, 0.5))
            )
            for i in range(80):
                a = math.tau * i / 80
                r0, r1 = rng.uniform(10, 14), rng.uniform(18, 25)
                k.line(
                    polygon(
                        (x + r0 * math.cos(a), 38 + r0 * math.sin(a)),
                        (x + r1 * math.cos(a), 38 + r1 * math.sin(a)),
                    ),
                    mix(k.main, (WHITE, BLACK)[i % 2], 0.5),
                    0.5,
                    0.6,
                )
            k.flat(oval(x, 38, 11), BLACK)
            k.shine(oval(x - 8, 28, 6, 5), 1.0, 0.6)
            k.shine(oval(x + 9, 48, 2.4), 0.7, 0.5)
            k.fade(almond, (0, 6), (0, 34), (BLACK, BLACK), (0.55, 0.0))
        k.line("M4 42C24 14 44 6 62 6C82 6 102 20 116 40", mix(k.dark, BLACK, 0.4), 3)
        k.line("M10 26C28 4 48 -2 64 -1C84 0 100 10 112 26", mix(k.dark, BLACK, 0.3), 1.2, 0.6)
        for i in range(13):
            t = (i + 1) / 14
            px, py = 4 + 112 * t, 42 - 36 * math.sin(math.pi * t) ** 0.85
            a = math.radians(-150 + 120 * t)
            k.line(
                (
                    f"M{px} {py}Q{px + 5 * math.cos(a)} {py + 6 * math.sin(a)}"
                    f" {px + 8 * math.cos(a) + 4 * (t - 0.5)} {py + 9 * math.sin(a) - 2}"
                ),
                mix(k.dark, BLACK, 0.4),
                1.1,
            )


def fingerprint(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A print, ridge by ridge."""
    del light
    with (
        kit(canvas, box, palette, Light(0, palette.light), rng, 80, 110) as k,
        k.turned(rng.uniform(-18, 18), 40, 55),
        k.inside(oval(40, 55, 37, 52)),
    ):
        for i in range(19):
            r = 2.4 + 2.8 * i
            ridge = skia.Path()
            swing = rng.normal(0, 1.2)
            ridge.moveTo(40 - r * 1.05, 120)
            ridge.cubicTo(
                40 - r * 1.2, 62 + swing, 40 - r * 0.95, 46 - r * 1.05, 40 + swing * 0.6, 46 - r * 0.95
            )
            ridge.cubicTo(40 + r * 0.95, 46 - r * 1.05, 40 + r * 1.15, 64 - swing, 40 + r * 0.8, 122)
            paint = _dashed(k, rng)
            canvas.drawPath(ridge, paint)


def _dashed(k: Kit, rng: Generator) -> skia.Paint:
    lengths = [
        float(v) for pair in zip(rng.uniform(14, 60, 4), rng.uniform(1.4, 3, 4), strict=True) for v in pair
    ]
    paint = skia.Paint(
        AntiAlias=True, Style=skia.Paint.kStroke_Style, StrokeWidth=1.6, StrokeCap=skia.Paint.kRound_Cap
    )
    r, g, b = k.main
    paint.setColor4f(skia.Color4f(r, g, b, 1))
    paint.setPathEffect(skia.DashPathEffect.Make(lengths, float(rng.uniform(0, 60))))
    return paint


def keyhole(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A keyhole, light or an eye behind it."""
    with kit(canvas, box, palette, light, rng, 80, 120) as k:
        plate = slab(10, 6, 60, 108, 30)
        k.cast(plate, 3)
        brass = mix((0.72, 0.54, 0.28), k.main, 0.3)
        k.body(plate, brass, 5, 1.0, 0.4)
        k.line(slab(15, 11, 50, 98, 25), mix(brass, BLACK, 0.4), 1)
        hole = union(oval(40, 48, 15), shape("M33 56H47L55 94H25Z"))
        k.flat(
            moved(hole, math.cos(light.angle) * -1.4, math.sin(light.angle) * -1.4), mix(brass, WHITE, 0.5)
        )
        k.flat(hole, mix(palette.shade, BLACK, 0.8))
        with k.inside(hole):
            if rng.random() < 0.5:
                k.round(
                    hole,
                    (40, 60),
                    46,
                    (mix(palette.light, WHITE, 0.6), palette.light, palette.accent),
                    (1.0, 0.9, 0.5),
                )
            else:
                k.fade(
                    "M22 50C30 40 50 40 58 50C50 60 30 60 22 50Z",
                    (22, 40),
                    (58, 60),
                    (mix(k.pale, WHITE, 0.2), mix(k.pale, palette.shade, 0.4)),
                )
                k.round(oval(40, 50, 7.4), (40, 50), 8, (palette.accent2, mix(palette.accent2, BLACK, 0.5)))
                k.flat(oval(40, 50, 3.4), BLACK)
                k.shine(oval(37.6, 47.4, 1.6), 1, 0.3)
        for x, y in ((40, 18), (40, 104)):
            k.body(oval(x, y, 3), mix(brass, BLACK, 0.2), 1)


def footprints(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Steps that walk off and grow small."""
    with kit(canvas, box, palette, light, rng, 90, 140) as k:
        sole = "M-4-12C-1-15 5-14 6-8C7-2 5 3 4 7H-4C-6 2-8-7-4-12Z"
        heel = "M-4 9H4C5 14 4 18 0 18C-4 18-5 14-4 9Z"
        y, i, size = 122.0, 0, 0.95
        while size > 0.14:
            x = 45 + 16 * math.sin(y / 34) * size + (11 if i % 2 else -11) * size
            with k.placed(x, y, size, 7 * math.cos(y / 34) * 2):
                k.canvas.scale(1 if i % 2 else -1, 1)
                for part in (sole, heel):
                    k.flat(
                        moved(shape(part), -math.cos(light.angle) * -0.8, 0.8),
                        mix(light.colour, WHITE, 0.4),
                        0.5,
                    )
                    k.flat(part, k.main if i % 2 else mix(k.main, BLACK, 0.2))
            y, size, i = y - 17 * size, size * 0.9, i + 1


def shadow_hand(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A spread hand, as its shadow falls on frosted glass."""
    with kit(canvas, box, palette, light, rng, 90, 120) as k:
        palm = (
            "M26 118C26 104 18 96 12 84C6 76 2 66 6 63C11 60 17 68 23 75C22 58 18 34 20 26C22 20 29 21 30 28"
            "L35 58C35 40 35 20 37 12C39 6 46 7 47 13L47 57C50 40 54 24 57 18C60 13 66 16 65 22"
            "L59 60C63 50 68 40 72 36C76 33 81 37 79 42C74 58 72 72 68 86C65 96 64 106 65 118Z"
        )
        k.flat(moved(shape(palm), 2, 3), k.dark, 0.35, 5)
        k.flat(palm, k.dark, 0.75, 2.2)
        k.flat(palm, k.dark, 0.6, 0.6)
        k.round(palm, (45, 84), 46, (palette.accent, palette.accent), (0.35, 0.0))
