"""Rooms of many: diner, office, library, laundry. Each fills its box."""

from __future__ import annotations

import math

import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, fill, glow, mix, radial, ramp, stroke
from train.sample.scenes_city_towers import skyline
from train.sample.scenes_outline import down, ltrb, oval, polygon, slab, smooth, xywh
from train.sample.scenes_room_shell import (
    checker,
    far_wall,
    light_shaft,
    paint_shell,
    room_tones,
    shell,
    vignette,
)
from train.sample.scenes_tools import BLACK, WHITE, clipped, screen


def diner(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A night diner from the street: curved glass, stools, a lit counter."""
    top, middle = (
        mix(palette.background[0], BLACK, 0.65),
        mix(palette.background[len(palette.background) // 2], BLACK, 0.6),
    )
    canvas.drawRect(box, ramp((0, box.top()), (0, box.bottom()), (top, middle, mix(top, BLACK, 0.4))))
    del light
    glass = ltrb(
        box.left() + box.width() * 0.05,
        box.top() + box.height() * 0.4,
        box.right() + 20,
        box.top() + box.height() * 0.72,
    )
    glow(canvas, (glass.centerX(), glass.centerY()), box.width() * 0.9, palette.light, 0.6)
    canvas.drawPath(
        slab(glass.left() - 7, glass.top() - 34, glass.width() + 40, glass.height() + 70, 16),
        fill(mix(palette.accent2, BLACK, 0.55)),
    )
    for i, tone in enumerate((palette.accent, palette.light, palette.accent)):
        y = glass.top() - 26 + 8 * i
        canvas.drawLine(glass.left(), y, box.right() + 9, y, stroke(tone, 6, 0.35, blur=4))
        canvas.drawLine(glass.left(), y, box.right() + 9, y, stroke(mix(tone, WHITE, 0.45), 1.8))
    inside = slab(glass.left(), glass.top(), glass.width(), glass.height(), 9)
    canvas.drawPath(
        inside,
        ramp(
            (0, glass.top()),
            (0, glass.bottom()),
            (mix(palette.light, WHITE, 0.35), mix(palette.light, palette.accent2, 0.3)),
        ),
    )
    with clipped(canvas, inside):
        canvas.drawRect(
            ltrb(
                glass.left(),
                glass.top() + glass.height() * 0.18,
                glass.right(),
                glass.top() + glass.height() * 0.32,
            ),
            fill(mix(palette.accent2, palette.light, 0.45)),
        )
        for i in range(6):
            x = glass.left() + glass.width() * (i + 0.5) / 6
            canvas.drawPath(
                polygon(
                    (x - 11, glass.top() + 20),
                    (x + 11, glass.top() + 20),
                    (x + 4, glass.top() + 8),
                    (x - 4, glass.top() + 8),
                ),
                fill(palette.accent),
            )
            canvas.drawOval(xywh(x - 8, glass.top() + 18, 16, 6), fill(WHITE, 0.9))
        counter = glass.top() + glass.height() * 0.66
        canvas.drawRect(
            ltrb(glass.left(), counter, glass.right(), glass.bottom()),
            ramp(
                (0, counter),
                (0, glass.bottom()),
                (mix(palette.accent, palette.shade, 0.25), mix(palette.accent, BLACK, 0.5)),
            ),
        )
        canvas.drawRect(
            ltrb(glass.left(), counter - 4, glass.right(), counter + 2), fill(mix(palette.paper, WHITE, 0.4))
        )
        for i in range(7):
            x = glass.left() + 16 + i * box.width() * 0.14
            canvas.drawLine(
                x, glass.bottom(), x, counter + 20, stroke(mix(palette.paper, palette.shade, 0.3), 3)
            )
            canvas.drawOval(xywh(x - 11, counter + 12, 22, 9), fill(mix(palette.accent, WHITE, 0.1)))
        for spot in (int(rng.integers(7)), int(rng.integers(7))):
            _customer(
                canvas,
                glass.left() + 16 + spot * box.width() * 0.14,
                counter + 14,
                box.width() * 0.07,
                palette,
            )
    for i in range(1, 4):
        x = glass.left() + glass.width() * i / 3.6
        canvas.drawLine(x, glass.top(), x, glass.bottom(), stroke(mix(palette.accent2, BLACK, 0.5), 3))
    canvas.drawPath(
        polygon(
            (glass.left() + 30, glass.top()),
            (glass.left() + 62, glass.top()),
            (glass.left() + 22, glass.bottom()),
            (glass.left(), glass.bottom()),
        ),
        fill(WHITE, 0.16),
    )
    street = down(box, 0.82)
    canvas.drawRect(
        ltrb(box.left(), street, box.right(), box.bottom()),
        ramp((0, street), (0, box.bottom()), (mix(middle, palette.light, 0.3), mix(top, BLACK, 0.5))),
    )
    for _ in range(30):
        x, tone = (
            box.left() + box.width() * rng.random(),
            (palette.light, palette.accent)[int(rng.integers(2))],
        )
        canvas.drawRect(
            xywh(x, street, rng.uniform(2, 7), (box.bottom() - street) * rng.uniform(0.3, 1)),
            screen(ramp((0, street), (0, box.bottom()), (tone, tone), None, (0.35, 0.0))),
        )


def _customer(canvas: skia.Canvas, x: float, y: float, size: float, palette: Palette) -> None:
    tone = mix(palette.shade, BLACK, 0.4)
    canvas.drawPath(oval(x, y - size * 1.25, size * 0.3, size * 0.36), fill(tone))
    canvas.drawPath(
        smooth(
            [
                (x - size * 0.55, y),
                (x - size * 0.5, y - size * 0.75),
                (x, y - size * 1.0),
                (x + size * 0.5, y - size * 0.75),
                (x + size * 0.55, y),
            ],
            closed=True,
        ),
        fill(tone),
    )


def office(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A desk before a wall of glass, the town beyond."""
    skyline(canvas, ltrb(box.left(), box.top(), box.right(), down(box, 0.78)), palette, light, rng)
    frame = mix(palette.shade, BLACK, 0.45)
    canvas.drawRect(ltrb(box.left(), box.top(), box.right(), down(box, 0.07)), fill(frame))
    for i in range(5):
        x = box.left() + box.width() * i / 4
        canvas.drawRect(ltrb(x - 4, box.top(), x + 4, down(box, 0.72)), fill(frame))
    canvas.drawRect(ltrb(box.left(), down(box, 0.4), box.right(), down(box, 0.41)), fill(frame))
    floor = down(box, 0.7)
    canvas.drawRect(
        ltrb(box.left(), floor, box.right(), box.bottom()),
        ramp(
            (0, floor),
            (0, box.bottom()),
            (mix(palette.light, frame, 0.55), frame, mix(frame, BLACK, 0.5)),
            (0, 0.25, 1),
        ),
    )
    for i in range(4):
        x = box.left() + box.width() * (i + 0.1) / 4
        light_shaft(
            canvas,
            [
                (x, floor),
                (x + box.width() * 0.2, floor),
                (x + box.width() * 0.16 - 40 * math.cos(light.angle), box.bottom()),
                (x - 20 - 60 * math.cos(light.angle), box.bottom()),
            ],
            palette.light,
            0.2,
            5,
        )
    x, y, half = box.centerX() + rng.normal(0, 14), down(box, 0.76), box.width() * 0.33
    canvas.drawPath(
        slab(x - half * 0.28, y - half * 0.72, half * 0.56, half * 0.75, 7),
        ramp(
            (x - half * 0.28, 0),
            (x + half * 0.28, 0),
            (mix(frame, light.colour, 0.3), mix(frame, BLACK, 0.4)),
        ),
    )
    canvas.drawRect(
        ltrb(x - half, y, x + half, y + half * 0.09), fill(mix(palette.accent, palette.shade, 0.45))
    )
    for dx in (-0.9, 0.55):
        canvas.drawRect(
            ltrb(x + half * dx, y + half * 0.09, x + half * (dx + 0.35), y + half * 0.62),
            fill(mix(palette.shade, BLACK, 0.55)),
        )
    canvas.drawPath(
        slab(x - half * 0.75, y - half * 0.36, half * 0.44, half * 0.3, 2), fill(mix(frame, BLACK, 0.4))
    )
    canvas.drawRect(ltrb(x - half * 0.55, y - half * 0.07, x - half * 0.5, y), fill(frame))
    lx = x + half * 0.68
    canvas.drawLine(lx, y, lx - half * 0.1, y - half * 0.42, stroke(frame, 2.4))
    canvas.drawPath(
        polygon(
            (lx - half * 0.28, y - half * 0.36),
            (lx - half * 0.16, y - half * 0.5),
            (lx + half * 0.02, y - half * 0.4),
            (lx - half * 0.05, y - half * 0.3),
        ),
        fill(palette.accent),
    )
    glow(canvas, (lx - half * 0.16, y - half * 0.25), half * 0.8, palette.light, 0.75)
    vignette(canvas, box, 0.5)


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
