"""Rooms told by the light of their windows."""

from __future__ import annotations

import math

import skia
from numpy.random import Generator

from train.sample.paint import Colour, Light, Palette, fill, glow, mix, ramp, stroke
from train.sample.scenes_outline import down, ltrb, polygon, slab, smooth, xywh
from train.sample.scenes_room_shell import (
    far_wall,
    floor_boards,
    light_shaft,
    paint_shell,
    plaster,
    room_tones,
    shell,
    vignette,
)
from train.sample.scenes_tools import BLACK, WHITE, clipped, clouds


def blinds(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Bars of light from a slatted blind across a dark wall."""
    wall, floor, _, _ = room_tones(palette)
    dark = mix(wall, BLACK, 0.5)
    canvas.drawRect(
        box,
        ramp(
            (box.left(), box.top()),
            (box.right(), box.bottom()),
            (mix(dark, wall, 0.3), mix(dark, BLACK, 0.55)),
        ),
    )
    plaster(canvas, box, dark, rng, 0.4)
    way = -1 if math.cos(light.angle) > 0 else 1
    glare, count = mix(palette.light, palette.accent, 0.15), int(rng.integers(11, 17))
    x0, x1 = (
        box.centerX() - way * box.width() * 0.42,
        box.centerX() + way * box.width() * rng.uniform(0.3, 0.5),
    )
    tall, slope = box.height() * rng.uniform(0.62, 0.8), box.height() * 0.13
    y0 = down(box, rng.uniform(0.06, 0.12))
    for i in range(count):
        a, b = y0 + tall * i / count, y0 + tall * (i + 0.55) / count
        light_shaft(canvas, [(x0, a), (x1, a + slope), (x1, b + slope), (x0, b)], glare, 0.62, 1.6)
    mullion = box.centerX() + way * box.width() * 0.03
    canvas.drawRect(
        ltrb(mullion - box.width() * 0.025, box.top(), mullion + box.width() * 0.025, box.bottom()),
        fill(dark, 0.85, blur=3),
    )
    foot = down(box, 0.88)
    canvas.drawRect(
        ltrb(box.left(), foot, box.right(), box.bottom()),
        ramp((0, foot), (0, box.bottom()), (mix(floor, BLACK, 0.5), mix(floor, BLACK, 0.8))),
    )
    glow(canvas, (x0, down(box, 0.3)), box.width() * 0.8, palette.light, 0.35)
    clouds(canvas, box, glare, rng, size=0.6, stretch=1.2, cover=0.4, edge=1.1, alpha=0.22)
    vignette(canvas, box, 0.6)


def window_room(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A tall window with curtains, its light on bare boards."""
    room = shell(box, rng, rng.uniform(0.5, 0.6))
    wall, floor, ceiling, fog = room_tones(palette)
    paint_shell(canvas, room, wall, floor, ceiling, light, fog)
    floor_boards(canvas, room, floor)
    back = far_wall(room)
    plaster(canvas, back, wall, rng, 0.3)
    pane = xywh(
        back.left() + back.width() * 0.26,
        back.top() + back.height() * 0.12,
        back.width() * 0.48,
        back.height() * 0.62,
    )
    frame = mix(palette.paper, wall, 0.25)
    canvas.drawRect(pane.makeOutset(4, 4), fill(mix(frame, BLACK, 0.25)))
    canvas.drawRect(
        pane,
        ramp(
            (0, pane.top()),
            (0, pane.bottom()),
            (mix(palette.background[0], palette.light, 0.55), mix(palette.light, WHITE, 0.5)),
        ),
    )
    with clipped(canvas, slab(pane.left(), pane.top(), pane.width(), pane.height())):
        canvas.drawPath(
            smooth(
                [
                    (pane.left() - 9, pane.bottom() - 12),
                    (pane.centerX(), pane.bottom() - 24),
                    (pane.right() + 9, pane.bottom() - 10),
                    (pane.right() + 9, pane.bottom() + 9),
                    (pane.left() - 9, pane.bottom() + 9),
                ],
                closed=True,
            ),
            fill(mix(palette.shade, palette.light, 0.45)),
        )
    for i in range(1, 4):
        canvas.drawLine(
            pane.left(),
            pane.top() + pane.height() * i / 4,
            pane.right(),
            pane.top() + pane.height() * i / 4,
            stroke(frame, 2),
        )
    canvas.drawLine(pane.centerX(), pane.top(), pane.centerX(), pane.bottom(), stroke(frame, 2.6))
    glow(canvas, (pane.centerX(), pane.centerY()), box.width() * 0.65, palette.light, 0.7)
    for side in (-1, 1):
        _curtain(canvas, pane, side, mix(palette.accent, wall, 0.25), back.bottom() - 4)
    lean = -math.cos(light.angle) * 0.22
    for half in (0, 1):
        for row in range(4):
            u0, u1, d0, d1 = (
                0.33 + 0.19 * half + lean,
                0.48 + 0.19 * half + lean,
                0.78 - 0.17 * row,
                0.9 - 0.17 * row,
            )
            light_shaft(
                canvas,
                [
                    room.at(u0 + lean * row * 0.25, 1, d0),
                    room.at(u1 + lean * row * 0.25, 1, d0),
                    room.at(u1 + lean * (row - 1) * 0.25, 1, d1),
                    room.at(u0 + lean * (row - 1) * 0.25, 1, d1),
                ],
                palette.light,
                0.55,
                1.5,
            )
    vignette(canvas, box, 0.5)


def _curtain(canvas: skia.Canvas, pane: skia.Rect, side: int, tone: Colour, foot: float) -> None:
    wide = pane.width() * 0.42
    edge = pane.centerX() + side * (pane.width() / 2 + wide * 0.55)
    for fold in range(6):
        x0, x1 = edge - side * wide * fold / 6, edge - side * wide * (fold + 1) / 6
        body = polygon(
            (x0, pane.top() - 8),
            (x1, pane.top() - 8),
            (x1 + side * wide * 0.12, foot),
            (x0 + side * wide * 0.12, foot),
        )
        canvas.drawPath(
            body,
            ramp((x0, 0), (x1, 0), (mix(tone, BLACK, 0.35), mix(tone, WHITE, 0.28), mix(tone, BLACK, 0.2))),
        )
