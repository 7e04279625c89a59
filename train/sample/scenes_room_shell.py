"""The shell of a room in one-point perspective, and the light that falls through it."""

from __future__ import annotations

import math
from dataclasses import dataclass

import skia
from numpy.random import Generator

from train.sample.paint import Colour, Light, Palette, fill, layer, luminance, mix, ramp, stroke
from train.sample.scenes_outline import ltrb, polygon, xywh
from train.sample.scenes_tools import BLACK, WHITE, clouds


@dataclass(frozen=True)
class Shell:
    """A box seen from its open side; `back` is where its depth vanishes to (see `shell`)."""

    front: skia.Rect
    back: skia.Rect

    def at(self, u: float, v: float, depth: float) -> tuple[float, float]:
        """Where a point is drawn: u, v in 0..1 across and down, `depth` 0..1 (foreshortened)."""
        d = depth_of(depth)
        left = self.front.left() + (self.back.left() - self.front.left()) * d
        right = self.front.right() + (self.back.right() - self.front.right()) * d
        top = self.front.top() + (self.back.top() - self.front.top()) * d
        bottom = self.front.bottom() + (self.back.bottom() - self.front.bottom()) * d
        return left + (right - left) * u, top + (bottom - top) * v

    def panel(self, *corners: tuple[float, float, float]) -> skia.Path:
        """A polygon through points of the room."""
        return polygon(*(self.at(*corner) for corner in corners))


def depth_of(depth: float) -> float:
    """How far along the picture a point at `depth` of the room lies: distant things crowd together."""
    return 1 - 1 / (1 + 2.6 * max(depth, 0.0))


def shell(box: skia.Rect, rng: Generator, size: float = 0.42) -> Shell:
    """A room whose far wall is `size` of the picture's width, a little off the middle."""
    wide, tall = box.width() * size, box.height() * size * rng.uniform(0.85, 1.05)
    x, y = (
        box.centerX() + rng.normal(0, box.width() * 0.05),
        box.top() + box.height() * rng.uniform(0.46, 0.56),
    )
    share = depth_of(1.0)  # the far wall lies at this share of the way to the vanishing box
    back = xywh(x - wide / 2, y - tall / 2, wide, tall)
    return Shell(box, _beyond(box, back, share))


def far_wall(room: Shell) -> skia.Rect:
    """The rectangle of the far wall on the picture."""
    (left, top), (right, bottom) = room.at(0, 0, 1), room.at(1, 1, 1)
    return ltrb(left, top, right, bottom)


def paint_shell(
    canvas: skia.Canvas, room: Shell, wall: Colour, floor: Colour, ceiling: Colour, light: Light, fog: Colour
) -> None:
    """Walls, floor and ceiling, each its own tone, all fading towards `fog` at the far end."""
    canvas.drawRect(
        room.front, fill(mix(wall, BLACK, 0.3))
    )  # or the seams between the faces would show the paper
    side = math.cos(light.angle) > 0
    faces = (
        (((0, 0, 0), (1, 0, 0), (1, 0, 1), (0, 0, 1)), ceiling),
        (((0, 1, 0), (1, 1, 0), (1, 1, 1), (0, 1, 1)), floor),
        (((0, 0, 0), (0, 1, 0), (0, 1, 1), (0, 0, 1)), mix(wall, WHITE if side else BLACK, 0.1 if side else 0.3)),
        (((1, 0, 0), (1, 1, 0), (1, 1, 1), (1, 0, 1)), mix(wall, BLACK if side else WHITE, 0.3 if side else 0.1)),
    )  # fmt: skip
    for corners, tone in faces:
        near, away = _middle(room, corners[:2]), _middle(room, corners[2:])
        canvas.drawPath(
            room.panel(*corners),
            ramp(near, away, (mix(tone, BLACK, 0.45), tone, mix(tone, fog, 0.35)), (0, 0.5, 1)),
        )
    back = far_wall(room)
    canvas.drawRect(
        back, ramp((0, back.top()), (0, back.bottom()), (mix(wall, fog, 0.35), mix(wall, fog, 0.15)))
    )


def floor_boards(canvas: skia.Canvas, room: Shell, tone: Colour, count: int = 12) -> None:
    """Lines of boards that run away."""
    for i in range(1, count):
        canvas.drawLine(
            *room.at(i / count, 1, 0), *room.at(i / count, 1, 1), stroke(mix(tone, BLACK, 0.55), 1, 0.6)
        )


def checker(canvas: skia.Canvas, room: Shell, dark: Colour, pale: Colour, count: int = 8) -> None:
    """Tiles in two tones on the floor."""
    for row in range(count * 2):
        for column in range(count):
            d0, d1 = row / (count * 2), (row + 1) / (count * 2)
            u0, u1 = column / count, (column + 1) / count
            canvas.drawPath(
                room.panel((u0, 1, d0), (u1, 1, d0), (u1, 1, d1), (u0, 1, d1)),
                fill((dark, pale)[(row + column) % 2], 0.85),
            )


def light_shaft(
    canvas: skia.Canvas, corners: list[tuple[float, float]], colour: Colour, strength: float, blur: float
) -> None:
    """A soft-edged patch of light."""
    layer(canvas, blur=blur, mode=skia.BlendMode.kScreen)
    canvas.drawPath(polygon(*corners), fill(colour, strength))
    canvas.restore()


def vignette(canvas: skia.Canvas, box: skia.Rect, strength: float = 0.55) -> None:
    """Darkness that closes in from the corners."""
    centre = (box.centerX(), box.centerY())
    reach = math.hypot(box.width(), box.height()) / 2
    shade = skia.GradientShader.MakeRadial(
        skia.Point(*centre),
        reach,
        [skia.Color4f(0, 0, 0, a).toColor() for a in (0.0, 0.0, strength)],
        [0.0, 0.45, 1.0],
    )
    canvas.drawRect(box, skia.Paint(Shader=shade))


def plaster(canvas: skia.Canvas, box: skia.Rect, tone: Colour, rng: Generator, alpha: float = 0.35) -> None:
    """Stains and unevenness on a wall."""
    clouds(canvas, box, mix(tone, BLACK, 0.6), rng, size=0.5, stretch=0.7, cover=0.45, edge=1.4, alpha=alpha)


def room_tones(palette: Palette) -> tuple[Colour, Colour, Colour, Colour]:
    """Wall, floor, ceiling and the tone of the light's haze."""
    middle = palette.background[len(palette.background) // 2]
    wall = mix(middle, palette.shade, 0.45 if luminance(middle) > 0.25 else 0.2)
    return (
        wall,
        mix(mix(palette.accent, palette.shade, 0.65), wall, 0.25),
        mix(wall, palette.shade, 0.45),
        mix(palette.light, palette.paper, 0.25),
    )


def _middle(room: Shell, corners: tuple[tuple[float, float, float], ...]) -> tuple[float, float]:
    points = [room.at(*corner) for corner in corners]
    return sum(x for x, _ in points) / len(points), sum(y for _, y in points) / len(points)


def _beyond(front: skia.Rect, back: skia.Rect, share: float) -> skia.Rect:
    def out(a: float, b: float) -> float:
        return a + (b - a) / share

    return ltrb(
        out(front.left(), back.left()),
        out(front.top(), back.top()),
        out(front.right(), back.right()),
        out(front.bottom(), back.bottom()),
    )


def along(room: Shell, near: Colour, away: Colour) -> skia.Paint:
    """A gradient down the middle of the floor."""
    return ramp(room.at(0.5, 1, 0), room.at(0.5, 1, 1), (near, away))
