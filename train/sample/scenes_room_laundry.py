"""A laundry."""

from __future__ import annotations

import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, fill, glow, mix, radial, ramp, stroke
from train.sample.scenes_outline import oval, slab, xywh
from train.sample.scenes_room_shell import checker, far_wall, paint_shell, room_tones, shell, vignette
from train.sample.scenes_tools import BLACK, WHITE, clipped


def laundry(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A row of round-doored machines on a chequered floor."""
    room = shell(box, rng, rng.uniform(0.62, 0.7))
    wall, floor, ceiling, fog = room_tones(palette)
    bright = mix(wall, palette.paper, 0.45)
    paint_shell(canvas, room, bright, floor, ceiling, light, fog)
    checker(canvas, room, mix(palette.accent, palette.shade, 0.3), mix(palette.paper, WHITE, 0.2), 7)
    back = far_wall(room)
    size = back.width() / 3.2
    for row in range(2):
        for i in range(3):
            area = xywh(
                back.left() + size * (0.1 + i), back.bottom() - size * (2 - row) * 1.02, size * 0.97, size
            )
            shell_tone = mix(palette.paper, WHITE, 0.35)
            canvas.drawPath(
                slab(area.left(), area.top(), area.width(), area.height(), 3),
                ramp((area.left(), 0), (area.right(), 0), (shell_tone, mix(shell_tone, palette.shade, 0.3))),
            )
            x, y, r = area.centerX(), area.centerY() + size * 0.06, size * 0.33
            canvas.drawPath(oval(x, y, r * 1.12), fill(mix(palette.shade, palette.paper, 0.45)))
            door = oval(x, y, r * 0.92)
            canvas.drawPath(
                door,
                radial(
                    (x - r * 0.3, y - r * 0.3),
                    r * 1.4,
                    (mix(palette.accent2, palette.light, 0.4), mix(palette.shade, BLACK, 0.3)),
                ),
            )
            with clipped(canvas, door):
                for _ in range(4):
                    tone = (palette.accent, palette.accent2, palette.paper, palette.light)[
                        int(rng.integers(4))
                    ]
                    canvas.drawPath(
                        oval(
                            x + rng.normal(0, r * 0.4),
                            y + r * rng.uniform(0.2, 0.8),
                            r * rng.uniform(0.3, 0.5),
                        ),
                        fill(mix(tone, palette.shade, 0.2), 0.9),
                    )
                canvas.drawPath(oval(x - r * 0.3, y - r * 0.4, r * 0.5, r * 0.25), fill(WHITE, 0.35, blur=3))
            canvas.drawCircle(
                area.right() - size * 0.14, area.top() + size * 0.09, size * 0.045, fill(palette.accent)
            )
    for i in range(3):
        x, y = room.at(0.25 + 0.25 * i, 0, 0.55)
        canvas.drawLine(x - 16, y, x + 16, y, stroke(mix(palette.light, WHITE, 0.7), 3))
        glow(canvas, (x, y), box.width() * 0.3, palette.light, 0.6)
    vignette(canvas, box, 0.45)
