"""Halls: theatre, ballroom, stage, chapel. Each fills its box."""

from __future__ import annotations

import math

import numpy as np
import skia
from numpy.random import Generator

from train.sample.paint import Colour, Light, Palette, fill, glow, mix, radial, ramp, stroke
from train.sample.scenes_outline import down, ltrb, oval, shape, xywh
from train.sample.scenes_room_shell import (
    Shell,
    along,
    checker,
    far_wall,
    light_shaft,
    paint_shell,
    room_tones,
    shell,
    vignette,
)
from train.sample.scenes_tools import BLACK, WHITE, clipped, clouds, screen


def theatre_curtain(
    canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator
) -> None:
    """Heavy curtains, parted or closed, footlights below."""
    tone, parted = mix(palette.accent, palette.shade, 0.25), rng.random() < 0.55
    stage = down(box, 0.86)
    canvas.drawRect(
        box,
        radial(
            (box.centerX(), down(box, 0.5)),
            box.height() * 0.5,
            (mix(palette.light, palette.background[0], 0.35), mix(palette.shade, BLACK, 0.45)),
        ),
    )
    if parted:
        light_shaft(
            canvas,
            [
                (box.centerX() - 8, box.top()),
                (box.centerX() + 8, box.top()),
                (box.centerX() + box.width() * 0.24, stage),
                (box.centerX() - box.width() * 0.24, stage),
            ],
            palette.light,
            0.5,
            7,
        )
        canvas.drawOval(
            ltrb(
                box.centerX() - box.width() * 0.27, stage - 13, box.centerX() + box.width() * 0.27, stage + 17
            ),
            fill(palette.light, 0.7, blur=4),
        )
    for side in (-1, 1):
        folds, edge = 9, box.centerX() + side * box.width() * 0.54
        inner = box.width() * (0.3 if parted else 0.54)
        for fold in range(folds):
            x0, x1 = edge - side * inner * fold / folds, edge - side * inner * (fold + 1) / folds
            sway = side * box.width() * (0.06 if parted else 0.0) * fold / folds
            body = skia.Path()
            body.moveTo(x0 - sway * 1.6, box.top())
            body.cubicTo(
                x0 - sway * 1.5,
                box.top() + box.height() * 0.4,
                x0 + sway,
                stage - box.height() * 0.3,
                x0 + sway * 0.5,
                stage,
            )
            body.lineTo(x1 + sway * 0.5, stage)
            body.cubicTo(
                x1 + sway,
                stage - box.height() * 0.3,
                x1 - sway * 1.5,
                box.top() + box.height() * 0.4,
                x1 - sway * 1.6,
                box.top(),
            )
            body.close()
            canvas.drawPath(
                body,
                ramp(
                    (x0, 0),
                    (x1, 0),
                    (
                        mix(tone, BLACK, 0.65),
                        mix(tone, light.colour, 0.28),
                        mix(tone, BLACK, 0.2),
                        mix(tone, BLACK, 0.7),
                    ),
                    (0, 0.35, 0.65, 1),
                ),
            )
    _valance(canvas, box, tone, palette)
    canvas.drawRect(
        ltrb(box.left(), stage, box.right(), box.bottom()),
        ramp(
            (0, stage),
            (0, box.bottom()),
            (mix(palette.accent, palette.shade, 0.55), mix(palette.shade, BLACK, 0.55)),
        ),
    )
    for i in range(9):
        x = box.left() + box.width() * (i + 0.5) / 9
        glow(canvas, (x, stage + 5), box.width() * 0.17, palette.light, 0.75)
        canvas.drawArc(
            ltrb(x - 6, stage - 1, x + 6, stage + 11), 0, 180, True, fill(mix(palette.shade, BLACK, 0.6))
        )
    canvas.drawRect(box, ramp((0, box.top()), (0, stage), (BLACK, BLACK), None, (0.5, 0.0)))


def _valance(canvas: skia.Canvas, box: skia.Rect, tone: Colour, palette: Palette) -> None:
    count = 5
    for i in range(count):
        x0, x1, low = (
            box.left() + box.width() * i / count,
            box.left() + box.width() * (i + 1) / count,
            box.top() + box.height() * 0.11,
        )
        swag = skia.Path()
        swag.moveTo(x0, box.top())
        swag.lineTo(x1, box.top())
        swag.lineTo(x1, down(box, 0.05))
        swag.quadTo((x0 + x1) / 2, low * 2 - box.top() - box.height() * 0.06, x0, down(box, 0.05))
        swag.close()
        canvas.drawPath(
            swag, ramp((0, box.top()), (0, low + 12), (mix(tone, BLACK, 0.6), mix(tone, palette.light, 0.2)))
        )
        canvas.drawPath(swag, stroke(mix((0.85, 0.66, 0.3), palette.light, 0.3), 2.4, 0.9))


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


def spotlit_stage(
    canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator
) -> None:
    """A bare stage, beams from the rig, smoke in them, rows of heads in front."""
    dark = mix(palette.shade, BLACK, 0.5)
    canvas.drawRect(
        box,
        ramp(
            (0, box.top()),
            (0, box.bottom()),
            (mix(dark, BLACK, 0.5), mix(dark, palette.background[1], 0.35), mix(dark, BLACK, 0.3)),
        ),
    )
    floor = down(box, 0.74)
    canvas.drawRect(
        ltrb(box.left(), floor, box.right(), box.bottom()),
        ramp((0, floor), (0, box.bottom()), (mix(dark, palette.accent, 0.35), mix(dark, BLACK, 0.4))),
    )
    tones = (palette.light, palette.accent, palette.accent2, palette.light)
    for i in range(int(rng.integers(3, 6))):
        x, foot = (
            box.left() + box.width() * rng.uniform(0.05, 0.95),
            box.centerX() + rng.normal(0, box.width() * 0.2),
        )
        half, tone = box.width() * rng.uniform(0.1, 0.2), tones[i % 4]
        light_shaft(
            canvas,
            [(x - 4, box.top()), (x + 4, box.top()), (foot + half, floor + 14), (foot - half, floor + 14)],
            tone,
            0.3,
            5,
        )
        canvas.drawOval(
            ltrb(foot - half, floor + 2, foot + half, floor + 26), screen(fill(tone, 0.6, blur=4))
        )
        glow(canvas, (x, box.top()), box.width() * 0.16, tone, 0.9)
    clouds(
        canvas,
        box,
        mix(palette.light, palette.accent2, 0.4),
        rng,
        size=0.5,
        stretch=1.6,
        cover=0.46,
        edge=1.6,
        alpha=0.3,
    )
    for row in range(3):
        y = box.bottom() - box.height() * (0.11 - 0.045 * row)
        for i in range(9 - row):
            x = box.left() + box.width() * (i + 0.5 + rng.normal(0, 0.12)) / (9 - row)
            r = box.width() * (0.032 + 0.012 * row)
            tone = mix(BLACK, palette.accent, 0.22 - 0.1 * row)
            canvas.drawPath(oval(x, y, r, r * 1.2), fill(tone))
            canvas.drawPath(oval(x, y + r * 2.6, r * 2, r * 1.9), fill(tone))
            canvas.drawArc(
                ltrb(x - r, y - r * 1.2, x + r, y + r * 1.2),
                200,
                140,
                False,
                stroke(palette.light, 0.8, 0.5 - 0.14 * row),
            )


def chapel(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A nave with pews and one tall window of coloured glass."""
    room = shell(box, rng, rng.uniform(0.3, 0.36))
    wall, floor, ceiling, fog = room_tones(palette)
    paint_shell(canvas, room, wall, floor, mix(ceiling, BLACK, 0.3), light, fog)
    back = far_wall(room)
    pane = shape("M-20 60V-10C-20-34-8-52 0-60C8-52 20-34 20-10V60Z")
    glass = skia.Path(pane)
    scale = back.height() / 150
    matrix = skia.Matrix.Translate(back.centerX(), back.top() + back.height() * 0.47)
    matrix.preScale(scale * 1.1, scale)
    glass.transform(matrix)
    tones = (palette.accent, palette.accent2, palette.light, mix(palette.light, WHITE, 0.5))
    with clipped(canvas, glass):
        bounds = glass.getBounds()
        for row in range(12):
            for column in range(5):
                canvas.drawRect(
                    xywh(
                        bounds.left() + bounds.width() * column / 5,
                        bounds.top() + bounds.height() * row / 12,
                        bounds.width() / 5,
                        bounds.height() / 12,
                    ),
                    fill(mix(tones[int(rng.integers(4))], WHITE, 0.2)),
                )
        for i in range(1, 5):
            canvas.drawLine(
                bounds.left() + bounds.width() * i / 5,
                bounds.top(),
                bounds.left() + bounds.width() * i / 5,
                bounds.bottom(),
                stroke(BLACK, 1, 0.7),
            )
        for i in range(1, 12):
            canvas.drawLine(
                bounds.left(),
                bounds.top() + bounds.height() * i / 12,
                bounds.right(),
                bounds.top() + bounds.height() * i / 12,
                stroke(BLACK, 0.8, 0.6),
            )
    canvas.drawPath(glass, stroke(mix(wall, BLACK, 0.4), 2.4))
    glow(canvas, (back.centerX(), back.centerY()), box.width() * 0.6, palette.light, 0.85)
    canvas.drawPath(
        room.panel((0.4, 1, 0), (0.6, 1, 0), (0.6, 1, 1), (0.4, 1, 1)),
        along(room, mix(palette.accent, BLACK, 0.45), mix(palette.accent, palette.light, 0.3)),
    )
    for depth in np.linspace(0.92, 0.0, 9):
        _pews(canvas, room, float(depth), mix(palette.shade, palette.accent, 0.25), light)
    for i in range(3):
        x = back.centerX() + (i - 1) * back.width() * 0.12
        light_shaft(
            canvas,
            [
                (x - 4, back.top() + back.height() * 0.3),
                (x + 4, back.top() + back.height() * 0.3),
                room.at(0.42 + 0.12 * i, 1, 0.05),
                room.at(0.32 + 0.12 * i, 1, 0.05),
            ],
            tones[i],
            0.22,
            6,
        )
    vignette(canvas, box, 0.6)


def _pews(canvas: skia.Canvas, room: Shell, depth: float, tone: Colour, light: Light) -> None:
    for u0, u1 in ((0.04, 0.36), (0.64, 0.96)):
        x0, foot = room.at(u0, 1, depth)
        x1, _ = room.at(u1, 1, depth)
        _, top = room.at(u0, 0.84, depth)
        dark = mix(tone, BLACK, 0.55 - 0.4 * depth)
        canvas.drawRect(
            ltrb(x0, top, x1, foot),
            ramp((0, top), (0, foot), (mix(dark, light.colour, 0.18), mix(dark, BLACK, 0.5))),
        )
        canvas.drawRect(
            ltrb(x0, top - (foot - top) * 0.08, x1, top + (foot - top) * 0.06),
            fill(mix(dark, light.colour, 0.4)),
        )
