"""A library."""

from __future__ import annotations

import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, fill, glow, mix, stroke
from train.sample.scenes_outline import ltrb, xywh
from train.sample.scenes_room_shell import far_wall, light_shaft, paint_shell, room_tones, shell, vignette
from train.sample.scenes_tools import BLACK, WHITE


def library(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Shelves to the ceiling on both sides, a ladder, a window at the end."""
    room = shell(box, rng, rng.uniform(0.26, 0.34))
    _, floor, ceiling, fog = room_tones(palette)
    wood = mix(mix((0.3, 0.18, 0.1), palette.shade, 0.5), palette.accent, 0.1)
    paint_shell(canvas, room, wood, floor, ceiling, light, fog)
    tones = (
        palette.accent,
        palette.accent2,
        palette.shade,
        palette.paper,
        mix(palette.accent, palette.shade, 0.6),
        mix(palette.accent2, palette.shade, 0.6),
    )
    for u in (0, 1):
        for shelf in range(8):
            v0, v1, depth = 0.03 + 0.118 * shelf, 0.03 + 0.118 * (shelf + 1), 0.0
            canvas.drawPath(
                room.panel((u, v0, 0), (u, v0, 1), (u, v1, 1), (u, v1, 0)), fill(mix(wood, BLACK, 0.6))
            )
            while depth < 0.985:
                thick = rng.uniform(0.006, 0.016) * (1 + depth)
                top = v0 + (v1 - v0) * rng.uniform(0.12, 0.36)
                tone = mix(mix(tones[int(rng.integers(6))], BLACK, 0.3), fog, 0.35 * depth)
                canvas.drawPath(
                    room.panel(
                        (u, top, depth),
                        (u, top, depth + thick),
                        (u, v1 - 0.012, depth + thick),
                        (u, v1 - 0.012, depth),
                    ),
                    fill(tone),
                )
                depth += thick
            canvas.drawPath(
                room.panel((u, v1 - 0.012, 0), (u, v1 - 0.012, 1), (u, v1 + 0.004, 1), (u, v1 + 0.004, 0)),
                fill(mix(wood, palette.light, 0.2)),
            )
    back = far_wall(room)
    pane = xywh(
        back.left() + back.width() * 0.2,
        back.top() + back.height() * 0.1,
        back.width() * 0.6,
        back.height() * 0.72,
    )
    canvas.drawRoundRect(pane, pane.width() / 2, pane.width() / 2, fill(mix(palette.light, WHITE, 0.55)))
    canvas.drawRect(
        ltrb(pane.left(), pane.centerY(), pane.right(), pane.bottom()), fill(mix(palette.light, WHITE, 0.55))
    )
    for i in range(1, 4):
        canvas.drawLine(
            pane.left() + pane.width() * i / 4,
            pane.top(),
            pane.left() + pane.width() * i / 4,
            pane.bottom(),
            stroke(wood, 1.4),
        )
        canvas.drawLine(
            pane.left(),
            pane.top() + pane.height() * i / 4,
            pane.right(),
            pane.top() + pane.height() * i / 4,
            stroke(wood, 1.4),
        )
    glow(canvas, (pane.centerX(), pane.centerY()), box.width() * 0.7, palette.light, 0.9)
    light_shaft(
        canvas,
        [
            (pane.left(), pane.bottom()),
            (pane.right(), pane.bottom()),
            room.at(0.75, 1, 0.1),
            room.at(0.25, 1, 0.1),
        ],
        palette.light,
        0.4,
        7,
    )
    vignette(canvas, box, 0.6)
