"""Signs: hearts, eyes, mazes, arrows. Drawn in the middle of the box on clear ground, with body and light."""

from __future__ import annotations

import math

import numpy as np
import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, mix
from train.sample.scenes_kit import Kit, kit
from train.sample.scenes_outline import moved, oval, polygon, shape, slab, smooth, union, without
from train.sample.scenes_sky import full_moon
from train.sample.scenes_tools import BLACK, WHITE, clouds

_HEART = (
    "M50 92C16 66 2 48 4 30C6 12 22 4 36 10C43 13 48 19 50 26C52 19 57 13 64 10C78 4 94 12 96 30"
    "C98 48 84 66 50 92Z"
)


def heart(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A heart: plump, of paper, of string, or of brush strokes."""
    with kit(canvas, box, palette, light, rng) as k:
        kind = int(rng.integers(4))
        if kind == 0:
            k.cast(_HEART, 4, 0.35)
            k.body(_HEART, k.main, 10, 0.9, 0.4)
            k.shine("M16 34C16 24 22 17 31 16C25 21 21 27 20 38C19 42 16 40 16 34Z", 0.75, 1.4)
        elif kind == 1:
            for size, tone in (
                (1.0, k.main),
                (0.78, mix(k.main, WHITE, 0.3)),
                (0.56, k.second),
                (0.34, k.pale),
            ):
                layer_ = moved(shape(_HEART), 50 - 50 * size, 48 - 48 * size, 0, size)
                k.cast(layer_, 2, 0.4)
                k.body(layer_, tone, 2, 0.5)
        elif kind == 2:
            for _ in range(70):
                a, b = rng.uniform(0, math.tau, 2)
                k.line(
                    polygon(_on_heart(a), _on_heart(b)), k.main if rng.random() < 0.7 else k.second, 0.7, 0.55
                )
            k.line(_HEART, k.main, 2.2)
        else:
            with k.inside(_HEART):
                for i in range(16):
                    y = 4 + 6 * i
                    tone = mix(k.main, (BLACK, WHITE)[i % 2], rng.uniform(0, 0.3))
                    k.line(
                        smooth(
                            [
                                (0, y + 8),
                                (30, y + rng.normal(0, 3)),
                                (70, y + 5 + rng.normal(0, 3)),
                                (100, y - 4),
                            ]
                        ),
                        tone,
                        8.5,
                        0.95,
                    )
                clouds(
                    canvas,
                    skia.Rect.MakeWH(100, 100),
                    mix(k.main, BLACK, 0.4),
                    rng,
                    size=0.06,
                    stretch=5,
                    cover=0.45,
                    edge=2.4,
                    alpha=0.5,
                )


def _on_heart(t: float) -> tuple[float, float]:
    return 50 + 46 * math.sin(t) ** 3, 44 - 2.75 * (
        13 * math.cos(t) - 5 * math.cos(2 * t) - 2 * math.cos(3 * t) - math.cos(4 * t)
    )


def broken_heart(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A heart in two halves, come apart."""
    with kit(canvas, box, palette, light, rng) as k:
        tear = [(50, 0), (50, 26), (40, 38), (56, 50), (43, 64), (53, 76), (50, 100)]
        for side, turn in ((-1, -9), (1, 9)):
            half = skia.Op(
                shape(_HEART),
                polygon((50 + side * 60, 0), *tear, (50 + side * 60, 100)),
                skia.PathOp.kIntersect_PathOp,
            )
            with k.turned(turn, 50, 92), k.placed(7, 8, 0.86):
                k.cast(half, 3, 0.4)
                k.body(half, k.main if side < 0 else mix(k.main, BLACK, 0.15), 7, 0.9, 0.35)


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


def spiral(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A turning spiral of arms that taper."""
    with kit(canvas, box, palette, light, rng) as k:
        arms, turns, way = int(rng.integers(2, 6)), rng.uniform(0.9, 2.1), rng.choice((-1, 1))
        for arm in range(arms):
            start, outer, inner = math.tau * arm / arms, [], []
            for t in np.linspace(0.01, 1, 60):
                a, wide = start + way * turns * math.tau * (1 - t) ** 0.9, math.tau / arms * 0.25
                outer.append((50 + 49 * t * math.cos(a - wide), 50 + 49 * t * math.sin(a - wide)))
                inner.append((50 + 49 * t * math.cos(a + wide), 50 + 49 * t * math.sin(a + wide)))
            blade = polygon(*outer, *reversed(inner))
            k.fade(
                blade,
                (50, 50),
                (50 + 49 * math.cos(light.angle), 50 + 49 * math.sin(light.angle)),
                (mix(k.main, BLACK, 0.35), mix(k.main, light.colour, 0.25)),
            )
        k.round(oval(50, 50, 50), (50, 50), 50, (BLACK, BLACK), (0.4, 0.0))


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


def maze(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A labyrinth seen from above, its walls with thickness, something at the heart."""
    with kit(canvas, box, palette, light, rng) as k:
        rings = int(rng.integers(5, 8))
        dx, dy = -math.cos(light.angle) * 2.2, -math.sin(light.angle) * 2.2
        walls = [_ring_wall(i, rings, rng) for i in range(1, rings + 1)]
        for path in walls:
            k.line(moved(path, dx, dy), BLACK, 2.6, 0.35, 1.2)
        for path in walls:
            k.line(path, mix(k.main, BLACK, 0.45), 3)
            k.line(moved(path, -dx * 0.16, -dy * 0.16), mix(k.main, light.colour, 0.25), 2)
        k.round(oval(50, 50, 4), (49, 49), 5, (mix(k.second, WHITE, 0.5), k.second))
        k.glow(50, 50, 13, k.second, 0.7)


def _ring_wall(i: int, rings: int, rng: Generator) -> skia.Path:
    r, gap = 47 * i / rings, math.degrees(5.5 / (47 * i / rings))
    start, path = rng.uniform(0, 360), skia.Path()
    path.addArc(skia.Rect.MakeLTRB(50 - r, 50 - r, 50 + r, 50 + r), start + gap, 360 - 2 * gap)
    if i > 1:
        inner = 47 * (i - 1) / rings
        for _ in range(int(rng.integers(1, 3))):
            a = math.radians(start + rng.uniform(40, 320))
            path.moveTo(50 + inner * math.cos(a), 50 + inner * math.sin(a))
            path.lineTo(50 + r * math.cos(a), 50 + r * math.sin(a))
    return path


def target(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A shooting target with holes in it."""
    with kit(canvas, box, palette, light, rng) as k:
        k.cast(oval(50, 50, 47), 3, 0.4)
        for i, r in enumerate((47, 38, 29, 20, 11)):
            k.body(oval(50, 50, r), k.main if i % 2 == 0 else mix(k.pale, WHITE, 0.2), 2, 0.2)
        for _ in range(int(rng.integers(1, 5))):
            x, y = 50 + rng.normal(0, 15), 50 + rng.normal(0, 15)
            rough = smooth(
                [
                    (x + rng.uniform(2.2, 3.8) * math.cos(a), y + rng.uniform(2.2, 3.8) * math.sin(a))
                    for a in np.linspace(0, math.tau, 12)[:-1]
                ],
                closed=True,
            )
            for a in rng.uniform(0, math.tau, 5):
                k.line(polygon((x, y), (x + 8 * math.cos(a), y + 8 * math.sin(a))), BLACK, 0.5, 0.5)
            k.flat(rough, mix(palette.shade, BLACK, 0.75))
            k.line(rough, mix(k.pale, WHITE, 0.4), 0.7, 0.7)


def crosshair(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """What a telescopic sight shows: a ring, fine lines, and a glow."""
    with kit(canvas, box, palette, light, rng) as k:
        k.line(oval(50, 50, 44), k.main, 2.4)
        k.line(oval(50, 50, 44), mix(k.main, WHITE, 0.5), 0.7)
        k.line(oval(50, 50, 40), k.main, 0.6, 0.8)
        for turn in (0, 90, 180, 270):
            with k.turned(turn):
                k.flat("M49.2 2H50.8V30L50.3 46H49.7L49.2 30Z", k.main)
                for tick in range(5):
                    k.line(
                        f"M{48.4 if tick % 2 else 47.4} {14 + 6 * tick}H{51.6 if tick % 2 else 52.6}",
                        k.main,
                        0.7,
                    )
        k.line(oval(50, 50, 12), k.main, 0.8)
        k.glow(50, 50, 12, palette.accent, 0.8)
        k.flat(oval(50, 50, 1.4), mix(palette.accent, WHITE, 0.3))


def sun(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A sun with long and short rays, as a woodcut has it."""
    with kit(canvas, box, palette, light, rng) as k:
        count = int(rng.choice((12, 16, 20)))
        for i in range(count):
            with k.turned(360 * i / count):
                tone = k.main if i % 2 == 0 else mix(k.second, k.main, 0.4)
                if i % 2 == 0:
                    k.body("M46 26C47 14 49 8 50 2C51 8 53 14 54 26Z", tone, 1.5, 0.4)
                else:
                    k.body("M46 26C42 18 52 16 48 8C56 14 50 20 54 26Z", tone, 1.5, 0.4)
        k.body(oval(50, 50, 24), k.main, 6, 0.8, 0.4)
        k.line(oval(50, 50, 19.5), mix(k.main, BLACK, 0.3), 0.8, 0.6)
        k.shine(without(oval(50, 50, 18), oval(53, 53, 18.4)), 0.6, 0.8)


def moon(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A moon, waxing or full, with its glow."""
    with kit(canvas, box, palette, light, rng) as k:
        k.glow(50, 50, 50, palette.light, 0.55)
        full_moon(canvas, 50, 50, 36, palette, rng)
        if rng.random() < 0.7:
            way = -1 if math.cos(light.angle) > 0 else 1
            dark = skia.Op(
                oval(50, 50, 36.6),
                oval(50 - way * rng.uniform(12, 30), 48, 37),
                skia.PathOp.kDifference_PathOp,
            )
            k.flat(dark, mix(palette.background[0], BLACK, 0.55), 0.93, 1.2)


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


def clock_hands(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Two hands and twelve strokes, nothing else of the clock."""
    with kit(canvas, box, palette, light, rng) as k:
        for i in range(12):
            with k.turned(30 * i):
                k.body(
                    slab(48.6 if i % 3 else 47.6, 3, 2.8 if i % 3 else 4.8, 11 if i % 3 else 15, 0.6),
                    k.pale,
                    1.2,
                    0.4,
                )
        hour = rng.uniform(0, 12)
        for turn, hand in (
            (hour * 30, "M47 58L46 34L50 20L54 34L53 58Z"),
            (hour * 360 % 360, "M48.2 60L47.6 26L50 8L52.4 26L51.8 60Z"),
        ):
            with k.turned(turn):
                k.cast(hand, 2, 0.4)
                k.body(hand, k.main, 2, 0.9)
        k.body(oval(50, 50, 4), k.second, 1.5)


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


def lips(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Parted lips with gloss on them."""
    with kit(canvas, box, palette, light, rng, 120, 70) as k:
        k.flat(
            "M10 33C40 26 80 26 110 33C90 44 70 46 60 46C50 46 30 44 10 33Z", mix(palette.shade, BLACK, 0.6)
        )
        k.flat("M28 33C40 31 80 31 92 33C84 38 72 40 60 40C48 40 36 38 28 33Z", mix(k.pale, WHITE, 0.4))
        k.body(
            (
                "M4 32C20 20 36 6 48 6C54 6 57 9 60 11C63 9 66 6 72 6C84 6 100 20 116 32C98 30 84 30 72 32"
                "C66 34 54 34 48 32C36 30 22 30 4 32Z"
            ),
            mix(k.main, BLACK, 0.1),
            4,
            0.8,
            0.35,
        )
        k.body(
            "M4 32C22 34 36 40 48 41C56 42 64 42 72 41C84 40 98 34 116 32C104 52 82 66 60 66C38 66 16 52 4 32Z",
            k.main,
            6,
            0.7,
            0.35,
        )
        k.shine("M38 52C46 56 62 57 76 53C68 60 48 61 38 52Z", 0.7, 1)
        k.shine("M40 14C44 12 49 12 53 14C49 16 44 17 40 14Z", 0.55, 0.8)
        for i in range(15):
            x = 22 + 5.4 * i
            k.line(
                (
                    f"M{x} {42 + 5 * math.sin(math.pi * i / 14)}Q{x + (60 - x) * 0.06}"
                    f" {50 + 3 * math.sin(math.pi * i / 14)} {x + (60 - x) * 0.1}"
                    f" {54 + 5 * math.sin(math.pi * i / 14)}"
                ),
                mix(k.main, BLACK, 0.5),
                0.4,
                0.5,
            )


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


def infinity(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A band without end, one side light, one dark."""
    with kit(canvas, box, palette, light, rng, 120, 64) as k:
        points = [
            (
                60 + 52 * math.cos(t) / (1 + math.sin(t) ** 2),
                32 + 74 * math.sin(t) * math.cos(t) / (1 + math.sin(t) ** 2),
            )
            for t in np.linspace(0, math.tau, 90)
        ]
        k.line(
            moved(smooth(points), -math.cos(light.angle) * 3, -math.sin(light.angle) * 3), BLACK, 12, 0.3, 2
        )
        for i in range(89):
            t = i / 89
            shade = 0.5 + 0.5 * math.sin(math.tau * t * 2 - light.angle)
            tone = mix(k.main, k.second, 0.5 - 0.5 * math.cos(math.tau * t))
            k.line(
                polygon(points[i], points[i + 1]),
                mix(mix(tone, BLACK, 0.5), mix(tone, WHITE, 0.15), shade),
                11 + 2.5 * math.cos(math.tau * t),
            )
        k.line(smooth([points[i] for i in range(3, 40)]), mix(light.colour, WHITE, 0.4), 1, 0.45)


def arrow(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """An arrow that turns back on itself."""
    with (
        kit(canvas, box, palette, light, rng, 110, 110) as k,
        k.turned(float(rng.choice((0, 90, 180, 270))), 55, 55),
    ):
        shaft = "M10 96V56C10 30 28 14 54 14H66V2L100 26L66 50V38H54C42 38 34 46 34 56V96Z"
        k.cast(shaft, 4, 0.4)
        k.body(shaft, k.main, 6, 0.9)
        k.fade("M10 96V56H34V96Z", (0, 96), (0, 56), (BLACK, BLACK), (0.45, 0.0))
        if rng.random() < 0.6:
            k.body("M44 106L34 96H10L20 106Z", mix(k.main, BLACK, 0.45), 1, 0.0)


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


def flame(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A single flame in three tongues."""
    with kit(canvas, box, palette, light, rng, 90, 120) as k:
        k.glow(45, 76, 56, palette.accent, 0.7)
        warm = mix(k.main, (1.0, 0.45, 0.1), 0.35)
        k.body(
            (
                "M45 116C18 116 4 96 8 72C11 56 22 48 24 30C32 36 36 44 36 54C44 40 46 20 38 2C60 14 72 34 70 54"
                "C74 50 76 46 76 40C84 52 88 66 86 78C84 102 68 116 45 116Z"
            ),
            warm,
            6,
            0.5,
            0.2,
        )
        k.body(
            (
                "M45 116C28 116 20 102 22 88C24 78 30 74 32 62C38 68 40 74 40 80C48 70 50 56 46 42"
                "C60 54 66 70 64 82C67 80 68 77 69 74C72 82 74 88 72 95C70 108 60 116 45 116Z"
            ),
            mix(warm, (1.0, 0.75, 0.25), 0.65),
            4,
            0.3,
            0.2,
        )
        k.flat(
            "M45 116C36 116 31 108 33 99C35 92 40 90 42 80C50 88 56 96 57 104C57 111 52 116 45 116Z",
            mix((1.0, 0.94, 0.7), palette.light, 0.3),
            1,
            1,
        )


def star(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A star with facets."""
    with kit(canvas, box, palette, light, rng) as k:
        points = [
            (
                50 + (48 if i % 2 == 0 else 20) * math.sin(math.tau * i / 10),
                52 - (48 if i % 2 == 0 else 20) * math.cos(math.tau * i / 10),
            )
            for i in range(10)
        ]
        k.cast(polygon(*points), 3, 0.4)
        for i in range(10):
            facing = 0.5 + 0.5 * math.cos(math.tau * (i + 0.5) / 10 - math.pi / 2 - light.angle)
            tone = mix(mix(k.main, BLACK, 0.5), mix(k.main, mix(light.colour, WHITE, 0.4), 0.45), facing)
            k.flat(polygon((50, 52), points[i], points[(i + 1) % 10]), tone)
        k.line(polygon(*points), mix(k.main, WHITE, 0.4), 0.6, 0.6)


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
