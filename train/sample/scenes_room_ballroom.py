"""A ballroom."""

from __future__ import annotations

import math

import skia
from numpy.random import Generator

from train.sample.paint import Colour, Light, Palette, fill, glow, mix, ramp, stroke
from train.sample.scenes_outline import ltrb, oval, xywh
from train.sample.scenes_room_shell import Shell, checker, far_wall, paint_shell, room_tones, shell, vignette
from train.sample.scenes_tools import BLACK, WHITE, screen


def ballroom(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A hall with columns, a polished chequered floor and a chandelier."""
    room = shell(box, rng, rng.uniform(0.3, 0.38))
    wall, floor, ceiling, fog = room_tones(palette)
    paint_shell(canvas, room, mix(wall, palette.light, 0.2), floor, ceiling, light, fog)
    checker(canvas, room, mix(floor, BLACK, 0.35), mix(palette.paper, wall, 0.35))
    back = far_wall(room)
    for i in range(3):
        arch = xywh(
            back.left() + back.width() * (0.08 + 0.31 * i),
            back.top() + back.height() * 0.2,
            back.width() * 0.22,
            back.height() * 0.7,
        )
        canvas.drawRoundRect(
            arch,
            arch.width() / 2,
            arch.width() / 2,
            ramp((0, arch.top()), (0, arch.bottom()), (mix(palette.light, WHITE, 0.5), palette.light)),
        )
        canvas.drawRect(
            ltrb(arch.left(), arch.centerY(), arch.right(), back.bottom() - 2), fill(palette.light)
        )
    for depth in (0.75, 0.48, 0.26, 0.08):
        for u in (0.0, 1.0):
            _column(canvas, room, u, depth, mix(palette.paper, wall, 0.4))
    x, y = room.at(0.5, 0.2, 0.3)
    _chandelier(canvas, x, y, box.width() * 0.2, box.top(), palette)
    fx, fy = room.at(0.5, 1, 0.3)
    canvas.drawOval(
        ltrb(
            fx - box.width() * 0.4, fy - box.height() * 0.07, fx + box.width() * 0.4, fy + box.height() * 0.07
        ),
        screen(fill(palette.light, 0.45, blur=box.width() * 0.06)),
    )
    vignette(canvas, box, 0.55)


def _column(canvas: skia.Canvas, room: Shell, u: float, depth: float, tone: Colour) -> None:
    inward = 0.06 if u == 0 else -0.06
    x0, top = room.at(u + inward * 0.2, 0, depth)
    x1, _ = room.at(u + inward * 1.5, 0, depth)
    _, foot = room.at(u, 1, depth)
    area = ltrb(min(x0, x1), top, max(x0, x1), foot)
    canvas.drawRect(
        area,
        ramp(
            (x0, 0),
            (x1, 0),
            (mix(tone, BLACK, 0.55), tone, mix(tone, WHITE, 0.4), mix(tone, BLACK, 0.15)),
            (0, 0.4, 0.75, 1),
        ),
    )
    for level in (top + (foot - top) * 0.03, foot - (foot - top) * 0.05):
        canvas.drawRect(
            ltrb(
                area.left() - area.width() * 0.2,
                level,
                area.right() + area.width() * 0.2,
                level + (foot - top) * 0.035,
            ),
            fill(mix(tone, BLACK, 0.1)),
        )


def _chandelier(canvas: skia.Canvas, x: float, y: float, size: float, top: float, palette: Palette) -> None:
    gold = mix((0.8, 0.62, 0.3), palette.light, 0.35)
    canvas.drawLine(x, top, x, y - size * 0.6, stroke(mix(gold, BLACK, 0.4), 1.6))
    glow(canvas, (x, y), size * 3, palette.light, 0.85)
    for ring, wide, level in ((9, 1.0, 0.1), (7, 0.6, -0.3)):
        canvas.drawOval(
            ltrb(x - size * wide, y + size * (level - 0.1), x + size * wide, y + size * (level + 0.12)),
            stroke(gold, 2),
        )
        for i in range(ring):
            a = math.pi * i / (ring - 1)
            px, py = x - size * wide * math.cos(a), y + size * (level + 0.12 * math.sin(a))
            canvas.drawLine(x, y - size * 0.55, px, py, stroke(mix(gold, WHITE, 0.3), 0.6, 0.7))
            canvas.drawLine(px, py, px, py - size * 0.13, stroke(palette.paper, 2))
            canvas.drawOval(
                ltrb(px - 1.6, py - size * 0.22, px + 1.6, py - size * 0.12),
                fill(mix(palette.light, WHITE, 0.8)),
            )
            glow(canvas, (px, py - size * 0.17), size * 0.3, palette.light, 0.7)
            canvas.drawPath(oval(px, py + size * 0.09, 1.3, 3.2), fill(WHITE, 0.8))
