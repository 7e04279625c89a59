"""Smooth outlines from a few points. Points are complex numbers (x + iy, y down); one unit is one head height."""

from __future__ import annotations

import cmath
import math
from collections.abc import Sequence

import skia

Point = complex
Shape = tuple[str, skia.Path]  # (role, which gives the colour; outline)


def heading(degrees: float) -> Point:
    """The unit vector `degrees` from straight down, positive to the right: 90 is right, 180 up."""
    return complex(math.sin(math.radians(degrees)), math.cos(math.radians(degrees)))


def trace(text: str) -> list[Point]:
    """Points written as "x,y x,y ..."; one with a "!" behind it is a sharp corner and comes twice."""
    points: list[Point] = []
    for word in text.split():
        x, y = word.rstrip("!").split(",")
        points += [complex(float(x), float(y))] * (2 if word.endswith("!") else 1)
    return points


def spline(points: Sequence[Point]) -> skia.Path:
    """A smooth closed Bezier curve through all `points`; a point given twice in a row is a sharp corner."""
    path = skia.Path()
    path.moveTo(points[0].real, points[0].imag)
    _follow(path, [points[-1], *points, points[0], points[1]], skip=1)
    path.close()
    return path


def mirrored(right: Sequence[Point]) -> skia.Path:
    """A smooth closed shape from its right half, top to bottom; points on the axis x = 0 stand once."""
    return spline([*right, *(complex(-p.real, p.imag) for p in reversed(right) if p.real)])


def polygon(points: Sequence[Point]) -> skia.Path:
    """A closed shape with straight sides."""
    return skia.Path.Polygon([skia.Point(p.real, p.imag) for p in points], True)


def disc(centre: Point, rx: float, ry: float | None = None, degrees: float = 0.0) -> skia.Path:
    """An ellipse, turned by `degrees`."""
    path = skia.Path()
    path.addOval(skia.Rect.MakeXYWH(-rx, -(ry or rx), 2 * rx, 2 * (ry or rx)))
    return placed(path, centre, degrees)


def limb(a: Point, b: Point, left: Sequence[float], right: Sequence[float] | None = None) -> skia.Path:
    """One bone of flesh or sleeve from `a` to `b`: half-widths on either side along it, and round ends."""
    right = right or left
    along, ahead = b - a, _unit(b - a)
    side = ahead * 1j
    steps = [i / (len(left) - 1) for i in range(len(left))]
    one = [a + along * t + side * w for t, w in zip(steps, left, strict=True)]
    other = [a + along * t - side * w for t, w in zip(reversed(steps), reversed(right), strict=True)]
    path = skia.Path()
    path.moveTo(one[0].real, one[0].imag)
    _follow(path, one)
    _cap(path, one[-1], other[0], ahead * (left[-1] + right[-1]) * 0.66)
    _follow(path, other)
    _cap(path, other[-1], one[0], -ahead * (left[0] + right[0]) * 0.66)
    path.close()
    return path


def ribbon(points: Sequence[Point], widths: Sequence[float]) -> skia.Path:
    """A band along `points` with a half-width at each: scarves, straps, tails of hair."""
    ahead = [_unit(b - a) for a, b in zip(points, [*points[1:], points[-1]], strict=True)]
    ahead[-1] = ahead[-2]
    left = [p + d * 1j * w for p, d, w in zip(points, ahead, widths, strict=True)]
    right = [p - d * 1j * w for p, d, w in zip(points, ahead, widths, strict=True)]
    return spline([left[0], *left, left[-1], right[-1], *right[::-1], right[0]])


def placed(
    path: skia.Path, at: Point, degrees: float = 0.0, scale: float = 1.0, *, flip: bool = False
) -> skia.Path:
    """`path` flipped, scaled, turned clockwise by `degrees` and moved so that its origin lies on `at`."""
    matrix = skia.Matrix.Translate(at.real, at.imag)
    matrix.preRotate(degrees)
    matrix.preScale(-scale if flip else scale, scale)
    return moved(path, matrix)


def moved(path: skia.Path, matrix: skia.Matrix) -> skia.Path:
    """A copy of `path` under `matrix`."""
    copy = skia.Path(path)
    copy.transform(matrix)
    return copy


def joined(*paths: skia.Path) -> skia.Path:
    """All `paths` as one shape; turned the same way round, or overlaps would become holes."""
    whole = skia.Path()
    for path in paths:
        if _area(path) < 0:
            whole.reverseAddPath(path)
        else:
            whole.addPath(path)
    whole.setFillType(skia.PathFillType.kWinding)
    return whole


def between(a: Point, b: Point, t: float) -> Point:
    """The point `t` of the way from `a` to `b`."""
    return a + (b - a) * t


def _follow(path: skia.Path, points: Sequence[Point], skip: int = 0) -> None:
    """Adds smooth curves through `points`; the first and last `skip` only give the direction at the ends."""
    for i in range(skip, len(points) - 1 - skip):
        a, b = points[i], points[i + 1]
        if a == b:
            continue
        before, after = points[max(i - 1, 0)], points[min(i + 2, len(points) - 1)]
        first = b - a if before == a else b - before
        second = b - a if after == b else after - a
        reach = abs(b - a) * 0.36
        c, d = a + _unit(first) * reach, b - _unit(second) * reach
        path.cubicTo(c.real, c.imag, d.real, d.imag, b.real, b.imag)


def _cap(path: skia.Path, start: Point, end: Point, reach: Point) -> None:
    c, d = start + reach, end + reach
    path.cubicTo(c.real, c.imag, d.real, d.imag, end.real, end.imag)


def _area(path: skia.Path) -> float:
    corners = path.getPoints(path.countPoints())
    return sum(a.fX * b.fY - b.fX * a.fY for a, b in zip(corners, [*corners[1:], corners[0]], strict=True))


def _unit(vector: Point) -> Point:
    return vector / abs(vector) if cmath.isfinite(vector) and abs(vector) > 1e-9 else 0j
