"""Outlines: from the path language of SVG, and rough lines as nature draws them."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
import skia
from numpy.random import Generator

_TOKEN = re.compile(r"[MLHVCSQZmlhvcsqz]|-?(?:\d+\.?\d*|\.\d+)")
_ARITY = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "Z": 0}


ltrb = skia.Rect.MakeLTRB
xywh = skia.Rect.MakeXYWH


def across(box: skia.Rect, share: float) -> float:
    """The x that lies `share` of the way from the left of `box` to its right."""
    return float(box.left() + box.width() * share)


def down(box: skia.Rect, share: float) -> float:
    """The y that lies `share` of the way from the top of `box` to its bottom."""
    return float(box.top() + box.height() * share)


@lru_cache(maxsize=1024)
def shape(data: str) -> skia.Path:
    """The path that SVG path data describes (M L H V C S Q Z, absolute or relative). Do not change what it returns."""
    path, tokens = skia.Path(), _TOKEN.findall(data)
    x = y = control_x = control_y = 0.0
    command, place = "M", 0
    while place < len(tokens):
        if tokens[place].isalpha():
            command, place = tokens[place], place + 1
        kind, count = command.upper(), _ARITY[command.upper()]
        n = [float(token) for token in tokens[place : place + count]]
        place += count
        if command.islower():
            n = [value + (x if i % 2 == 0 and kind != "V" else y) for i, value in enumerate(n)]
        match kind:
            case "M":
                path.moveTo(*n)
                command = "l" if command == "m" else "L"
            case "L":
                path.lineTo(*n)
            case "H":
                n = [n[0], y]
                path.lineTo(*n)
            case "V":
                n = [x, n[0]]
                path.lineTo(*n)
            case "C":
                path.cubicTo(*n)
            case "S":
                n = [2 * x - control_x, 2 * y - control_y, *n]
                path.cubicTo(*n)
            case "Q":
                path.quadTo(*n)
            case "Z":
                path.close()
                continue
        x, y = n[-2:]
        control_x, control_y = n[-4:-2] if kind in "CS" else (x, y)
    return path


def polygon(*points: tuple[float, float]) -> skia.Path:
    """A closed shape with straight sides."""
    return skia.Path.Polygon([skia.Point(x, y) for x, y in points], True)


def smooth(points: Sequence[tuple[float, float]], *, closed: bool = False) -> skia.Path:
    """A Catmull-Rom curve through `points`."""
    path, last = skia.Path(), len(points)
    path.moveTo(*points[0])
    for i in range(last if closed else last - 1):
        a, b, c, d = (
            points[j % last] if closed else points[min(max(j, 0), last - 1)] for j in (i - 1, i, i + 1, i + 2)
        )
        path.cubicTo(
            b[0] + (c[0] - a[0]) / 6,
            b[1] + (c[1] - a[1]) / 6,
            c[0] - (d[0] - b[0]) / 6,
            c[1] - (d[1] - b[1]) / 6,
            *c,
        )
    if closed:
        path.close()
    return path


def oval(x: float, y: float, rx: float, ry: float | None = None) -> skia.Path:
    """An ellipse about (x, y)."""
    path = skia.Path()
    path.addOval(ltrb(x - rx, y - (ry or rx), x + rx, y + (ry or rx)))
    return path


def slab(x: float, y: float, width: float, height: float, radius: float = 0.0) -> skia.Path:
    """A rectangle with rounded corners."""
    path = skia.Path()
    path.addRoundRect(xywh(x, y, width, height), radius, radius)
    return path


def union(*paths: skia.Path) -> skia.Path:
    """All `paths` as one outline."""
    whole = paths[0]
    for path in paths[1:]:
        whole = skia.Op(whole, path, skia.PathOp.kUnion_PathOp)
    return whole


def without(path: skia.Path, *holes: skia.Path) -> skia.Path:
    """`path` less the `holes`."""
    for hole in holes:
        path = skia.Op(path, hole, skia.PathOp.kDifference_PathOp)
    return path


def moved(path: skia.Path, dx: float, dy: float, degrees: float = 0.0, scale: float = 1.0) -> skia.Path:
    """A copy of `path`, scaled and turned about its origin, then shifted."""
    copy, matrix = skia.Path(path), skia.Matrix.Translate(dx, dy)
    matrix.preRotate(degrees)
    matrix.preScale(scale, scale)
    copy.transform(matrix)
    return copy


def profile(
    left: float, right: float, rough: float, rng: Generator, steps: int = 96
) -> list[tuple[float, float]]:
    """A line of fractal noise: `steps` points from `left` to `right`, heights about 0 within about -1..1.

    `rough` is how much each octave keeps of the one before: 0.35 rolls, 0.6 breaks like rock.
    """
    xs, heights = np.linspace(0, 1, steps), np.zeros(steps)
    strength, waves = 1.0, rng.uniform(0.8, 1.5)
    for _ in range(7):
        heights += strength * np.interp(
            xs * waves, np.arange(math.ceil(waves) + 2), rng.uniform(-1, 1, math.ceil(waves) + 2)
        )
        strength, waves = strength * rough, waves * 2.1
    return [(left + (right - left) * float(x), float(h)) for x, h in zip(xs, heights, strict=True)]


def ground(box: skia.Rect, y: float, height: float, rough: float, rng: Generator) -> skia.Path:
    """Land from a rough line at `y`, at most about `height` up or down, to the bottom of `box`."""
    line = [(x, y + h * height) for x, h in profile(box.left() - 2, box.right() + 2, rough, rng)]
    return polygon((box.left() - 2, box.bottom() + 2), *line, (box.right() + 2, box.bottom() + 2))
