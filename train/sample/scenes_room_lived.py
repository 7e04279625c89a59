"""Rooms that people live and work in: kitchen, office, diner, library. Each fills its box."""

from __future__ import annotations

import math

import skia
from numpy.random import Generator

from train.sample import scenes_city as city
from train.sample import scenes_sky as skies
from train.sample.paint import Colour, Light, Palette, fill, glow, mix, radial, ramp, stroke
from train.sample.scenes_outline import oval, polygon, slab, smooth
from train.sample.scenes_room_shell import (
    checker,
    far_wall,
    light_shaft,
    paint_shell,
    plaster,
    room_tones,
    shell,
    vignette,
)
from train.sample.scenes_tools import BLACK, WHITE, Draw, clipped, screen


def diner(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A night diner from the street: curved glass, stools, a lit counter."""
    top, middle = (
        mix(palette.background[0], BLACK, 0.65),
        mix(palette.background[len(palette.background) // 2], BLACK, 0.6),
    )
    canvas.drawRect(box, ramp((0, box.top()), (0, box.bottom()), (top, middle, mix(top, BLACK, 0.4))))
    del light
    glass = skia.Rect.MakeLTRB(
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
            skia.Rect.MakeLTRB(
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
            canvas.drawOval(skia.Rect.MakeXYWH(x - 8, glass.top() + 18, 16, 6), fill(WHITE, 0.9))
        counter = glass.top() + glass.height() * 0.66
        canvas.drawRect(
            skia.Rect.MakeLTRB(glass.left(), counter, glass.right(), glass.bottom()),
            ramp(
                (0, counter),
                (0, glass.bottom()),
                (mix(palette.accent, palette.shade, 0.25), mix(palette.accent, BLACK, 0.5)),
            ),
        )
        canvas.drawRect(
            skia.Rect.MakeLTRB(glass.left(), counter - 4, glass.right(), counter + 2),
            fill(mix(palette.paper, WHITE, 0.4)),
        )
        for i in range(7):
            x = glass.left() + 16 + i * box.width() * 0.14
            canvas.drawLine(
                x, glass.bottom(), x, counter + 20, stroke(mix(palette.paper, palette.shade, 0.3), 3)
            )
            canvas.drawOval(
                skia.Rect.MakeXYWH(x - 11, counter + 12, 22, 9), fill(mix(palette.accent, WHITE, 0.1))
            )
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
    street = box.top() + box.height() * 0.82
    canvas.drawRect(
        skia.Rect.MakeLTRB(box.left(), street, box.right(), box.bottom()),
        ramp((0, street), (0, box.bottom()), (mix(middle, palette.light, 0.3), mix(top, BLACK, 0.5))),
    )
    for _ in range(30):
        x, tone = (
            box.left() + box.width() * rng.random(),
            (palette.light, palette.accent)[int(rng.integers(2))],
        )
        canvas.drawRect(
            skia.Rect.MakeXYWH(x, street, rng.uniform(2, 7), (box.bottom() - street) * rng.uniform(0.3, 1)),
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


def kitchen(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A table under a hanging lamp, two chairs, what is left of a meal."""
    wall, floor, _, _ = room_tones(palette)
    edge = box.top() + box.height() * 0.66
    canvas.drawRect(box, ramp((0, box.top()), (0, edge), (mix(wall, BLACK, 0.4), wall)))
    for column in range(11):
        for row in range(5):
            area = skia.Rect.MakeXYWH(
                box.left() + box.width() * column / 11,
                box.top() + box.height() * (0.36 + 0.06 * row),
                box.width() / 11 - 1,
                box.height() * 0.06 - 1,
            )
            canvas.drawRect(area, fill(mix(wall, palette.paper, rng.uniform(0.12, 0.3)), 0.8))
    canvas.drawRect(
        skia.Rect.MakeLTRB(box.left(), edge, box.right(), box.bottom()),
        ramp((0, edge), (0, box.bottom()), (floor, mix(floor, BLACK, 0.6))),
    )
    plaster(canvas, box, wall, rng, 0.25)
    x, y = box.centerX() + rng.normal(0, 12), box.top() + box.height() * 0.64
    lamp = box.top() + box.height() * 0.3
    canvas.drawLine(x, box.top(), x, lamp - 20, stroke(mix(palette.shade, BLACK, 0.5), 1.6))
    light_shaft(
        canvas,
        [(x - 18, lamp), (x + 18, lamp), (x + box.width() * 0.42, y + 8), (x - box.width() * 0.42, y + 8)],
        palette.light,
        0.4,
        8,
    )
    canvas.drawPath(
        polygon((x - 34, lamp), (x - 10, lamp - 24), (x + 10, lamp - 24), (x + 34, lamp)),
        ramp(
            (x - 34, 0),
            (x + 34, 0),
            (mix(palette.accent, BLACK, 0.4), palette.accent, mix(palette.accent, BLACK, 0.5)),
        ),
    )
    canvas.drawOval(
        skia.Rect.MakeLTRB(x - 33, lamp - 5, x + 33, lamp + 5), fill(mix(palette.light, WHITE, 0.6))
    )
    glow(canvas, (x, lamp + 10), box.width() * 0.75, palette.light, 0.7)
    for side in (-1, 1):
        _chair(
            canvas,
            x + side * box.width() * 0.36,
            y + box.height() * 0.19,
            box.width() * 0.2,
            -side,
            mix(palette.shade, BLACK, 0.35),
            light,
        )
    _laid_table(canvas, x, y, box.width() * 0.36, box.height() * 0.26, palette, rng)
    vignette(canvas, box, 0.6)


def _chair(
    canvas: skia.Canvas, x: float, y: float, size: float, facing: float, tone: Colour, light: Light
) -> None:
    for dx in (-0.4, 0.4):
        canvas.drawLine(x + dx * size, y, x + dx * size * 0.9, y - size * 0.9, stroke(tone, size * 0.07))
    back = x - facing * size * 0.42
    for dx in (0, 0.12):
        canvas.drawLine(
            back + facing * dx * size,
            y - size * 0.9,
            back + facing * dx * size * 0.6 - facing * size * 0.06,
            y - size * 1.9,
            stroke(mix(tone, light.colour, 0.2), size * 0.06),
        )
    canvas.drawPath(
        polygon(
            (x - size * 0.48, y - size * 0.92),
            (x + size * 0.48, y - size * 0.92),
            (x + size * 0.42, y - size * 0.8),
            (x - size * 0.42, y - size * 0.8),
        ),
        fill(mix(tone, light.colour, 0.3)),
    )


def _laid_table(
    canvas: skia.Canvas, x: float, y: float, half: float, tall: float, palette: Palette, rng: Generator
) -> None:
    cloth = mix(palette.paper, palette.light, 0.3)
    for dx in (-0.82, 0.82):
        canvas.drawLine(
            x + half * dx,
            y,
            x + half * dx * 1.04,
            y + tall,
            stroke(mix(palette.shade, BLACK, 0.4), half * 0.06),
        )
    drop = polygon(
        (x - half, y), (x + half, y), (x + half * 0.97, y + tall * 0.32), (x - half * 0.97, y + tall * 0.32)
    )
    canvas.drawPath(
        drop,
        ramp(
            (x - half, 0),
            (x + half, 0),
            (mix(cloth, palette.shade, 0.65), mix(cloth, palette.shade, 0.3), mix(cloth, palette.shade, 0.7)),
        ),
    )
    canvas.drawOval(
        skia.Rect.MakeLTRB(x - half, y - half * 0.13, x + half, y + half * 0.13),
        radial((x, y), half, (mix(cloth, WHITE, 0.4), mix(cloth, palette.shade, 0.3))),
    )
    for dx in (-0.5, 0.46):
        px = x + half * dx
        canvas.drawOval(
            skia.Rect.MakeLTRB(px - half * 0.2, y - half * 0.045, px + half * 0.2, y + half * 0.045),
            fill(mix(palette.paper, WHITE, 0.5)),
        )
        canvas.drawOval(
            skia.Rect.MakeLTRB(px - half * 0.13, y - half * 0.028, px + half * 0.13, y + half * 0.028),
            fill(mix(palette.accent, palette.paper, 0.4)),
        )
    canvas.drawPath(
        slab(x - half * 0.07, y - half * 0.5, half * 0.14, half * 0.5, 3),
        ramp(
            (x - half * 0.07, 0),
            (x + half * 0.07, 0),
            (mix(palette.accent2, BLACK, 0.5), palette.accent2, mix(palette.accent2, BLACK, 0.6)),
        ),
    )
    canvas.drawRect(
        skia.Rect.MakeXYWH(x - half * 0.025, y - half * 0.66, half * 0.05, half * 0.18),
        fill(mix(palette.accent2, BLACK, 0.35)),
    )
    gx = x + half * rng.uniform(0.16, 0.24)
    canvas.drawPath(
        polygon(
            (gx - half * 0.06, y - half * 0.24),
            (gx + half * 0.06, y - half * 0.24),
            (gx + half * 0.045, y),
            (gx - half * 0.045, y),
        ),
        fill(mix(palette.paper, WHITE, 0.4), 0.55),
    )


def office(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A desk before a wall of glass, the town beyond."""
    city.skyline(
        canvas,
        skia.Rect.MakeLTRB(box.left(), box.top(), box.right(), box.top() + box.height() * 0.78),
        palette,
        light,
        rng,
    )
    frame = mix(palette.shade, BLACK, 0.45)
    canvas.drawRect(
        skia.Rect.MakeLTRB(box.left(), box.top(), box.right(), box.top() + box.height() * 0.07), fill(frame)
    )
    for i in range(5):
        x = box.left() + box.width() * i / 4
        canvas.drawRect(
            skia.Rect.MakeLTRB(x - 4, box.top(), x + 4, box.top() + box.height() * 0.72), fill(frame)
        )
    canvas.drawRect(
        skia.Rect.MakeLTRB(
            box.left(), box.top() + box.height() * 0.4, box.right(), box.top() + box.height() * 0.41
        ),
        fill(frame),
    )
    floor = box.top() + box.height() * 0.7
    canvas.drawRect(
        skia.Rect.MakeLTRB(box.left(), floor, box.right(), box.bottom()),
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
    x, y, half = box.centerX() + rng.normal(0, 14), box.top() + box.height() * 0.76, box.width() * 0.33
    canvas.drawPath(
        slab(x - half * 0.28, y - half * 0.72, half * 0.56, half * 0.75, 7),
        ramp(
            (x - half * 0.28, 0),
            (x + half * 0.28, 0),
            (mix(frame, light.colour, 0.3), mix(frame, BLACK, 0.4)),
        ),
    )
    canvas.drawRect(
        skia.Rect.MakeLTRB(x - half, y, x + half, y + half * 0.09),
        fill(mix(palette.accent, palette.shade, 0.45)),
    )
    for dx in (-0.9, 0.55):
        canvas.drawRect(
            skia.Rect.MakeLTRB(x + half * dx, y + half * 0.09, x + half * (dx + 0.35), y + half * 0.62),
            fill(mix(palette.shade, BLACK, 0.55)),
        )
    canvas.drawPath(
        slab(x - half * 0.75, y - half * 0.36, half * 0.44, half * 0.3, 2), fill(mix(frame, BLACK, 0.4))
    )
    canvas.drawRect(skia.Rect.MakeLTRB(x - half * 0.55, y - half * 0.07, x - half * 0.5, y), fill(frame))
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
    pane = skia.Rect.MakeXYWH(
        back.left() + back.width() * 0.2,
        back.top() + back.height() * 0.1,
        back.width() * 0.6,
        back.height() * 0.72,
    )
    canvas.drawRoundRect(pane, pane.width() / 2, pane.width() / 2, fill(mix(palette.light, WHITE, 0.55)))
    canvas.drawRect(
        skia.Rect.MakeLTRB(pane.left(), pane.centerY(), pane.right(), pane.bottom()),
        fill(mix(palette.light, WHITE, 0.55)),
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


def bedroom(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """An unmade bed below a night window."""
    wall, floor, _, _ = room_tones(palette)
    edge = box.top() + box.height() * 0.68
    canvas.drawRect(box, ramp((0, box.top()), (0, edge), (mix(wall, BLACK, 0.55), mix(wall, BLACK, 0.25))))
    plaster(canvas, box, wall, rng, 0.3)
    pane = skia.Rect.MakeXYWH(
        box.left() + box.width() * rng.uniform(0.22, 0.36),
        box.top() + box.height() * 0.1,
        box.width() * 0.42,
        box.height() * 0.4,
    )
    canvas.drawRect(pane.makeOutset(6, 6), fill(mix(wall, palette.paper, 0.3)))
    canvas.save()
    canvas.clipRect(pane)
    views: tuple[Draw, ...] = (skies.moonlit, skies.starry, city.skyline, city.flats)
    views[int(rng.integers(4))](canvas, pane, palette, light, rng)
    canvas.restore()
    frame = stroke(mix(wall, palette.paper, 0.35), 3)
    canvas.drawLine(pane.centerX(), pane.top(), pane.centerX(), pane.bottom(), frame)
    canvas.drawLine(
        pane.left(), pane.top() + pane.height() * 0.45, pane.right(), pane.top() + pane.height() * 0.45, frame
    )
    canvas.drawRect(
        skia.Rect.MakeLTRB(box.left(), edge, box.right(), box.bottom()), fill(mix(floor, BLACK, 0.5))
    )
    glow(canvas, (pane.centerX(), pane.centerY()), box.width() * 0.6, palette.light, 0.5)
    sheet = mix(palette.paper, palette.light, 0.35)
    canvas.drawPath(
        slab(
            box.left() + box.width() * 0.04,
            edge - box.height() * 0.14,
            box.width() * 0.06,
            box.height() * 0.3,
            3,
        ),
        fill(mix(palette.shade, BLACK, 0.4)),
    )
    bed = smooth(
        [
            (box.left() + box.width() * 0.08, edge + box.height() * 0.02),
            (box.left() + box.width() * 0.35, edge - box.height() * 0.02),
            (box.left() + box.width() * 0.7, edge + box.height() * 0.01),
            (box.right() + 20, edge + box.height() * 0.03),
            (box.right() + 20, box.bottom() + 20),
            (box.left() + box.width() * 0.08, box.bottom() + 20),
        ],
        closed=True,
    )
    canvas.drawPath(
        bed,
        ramp((0, edge), (0, box.bottom()), (mix(sheet, palette.shade, 0.2), mix(sheet, palette.shade, 0.7))),
    )
    with clipped(canvas, bed):
        for _ in range(16):
            x, y = box.left() + box.width() * rng.random(), edge + box.height() * 0.3 * rng.random()
            fold = smooth([(x, y), (x + 26, y + rng.normal(12, 6)), (x + 60, y + rng.normal(8, 10))])
            canvas.drawPath(fold, stroke(palette.shade, 5, 0.22, blur=4))
            canvas.drawPath(fold, stroke(WHITE, 2, 0.3, blur=2))
        canvas.drawPath(
            smooth(
                [
                    (box.centerX(), edge),
                    (box.right() + 9, edge + box.height() * 0.05),
                    (box.right() + 9, box.bottom() + 9),
                    (box.centerX() - 30, box.bottom() + 9),
                ],
                closed=True,
            ),
            fill(mix(palette.accent, palette.shade, 0.35), 0.85),
        )
    canvas.drawPath(
        smooth(
            [
                (box.left() + box.width() * 0.1, edge),
                (box.left() + box.width() * 0.14, edge - box.height() * 0.055),
                (box.left() + box.width() * 0.33, edge - box.height() * 0.05),
                (box.left() + box.width() * 0.37, edge + box.height() * 0.015),
            ],
            closed=True,
        ),
        ramp((0, edge - 30), (0, edge + 10), (mix(sheet, WHITE, 0.3), mix(sheet, palette.shade, 0.45))),
    )
    vignette(canvas, box, 0.6)


def wall_of_frames(
    canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator
) -> None:
    """Papered wall, empty frames of all sizes, a chest below."""
    paper = mix(palette.background[len(palette.background) // 2], palette.accent2, 0.25)
    canvas.drawRect(
        box,
        ramp(
            (box.left(), box.top()),
            (box.right(), box.bottom()),
            (mix(paper, light.colour, 0.2), paper, mix(paper, palette.shade, 0.6)),
        ),
    )
    pitch = box.width() / 9
    for column in range(10):
        for row in range(18):
            x, y = box.left() + pitch * (column + row % 2 / 2), box.top() + pitch * 0.85 * row
            for a in range(4):
                angle = math.pi / 2 * a
                canvas.drawPath(
                    oval(
                        x + pitch * 0.17 * math.cos(angle), y + pitch * 0.17 * math.sin(angle), pitch * 0.11
                    ),
                    fill(mix(paper, palette.shade, 0.28), 0.55),
                )
            canvas.drawCircle(x, y, pitch * 0.07, fill(mix(paper, palette.light, 0.5), 0.7))
    rail = box.top() + box.height() * 0.74
    canvas.drawRect(
        skia.Rect.MakeLTRB(box.left(), rail, box.right(), box.bottom()),
        ramp(
            (0, rail),
            (0, box.bottom()),
            (mix(palette.shade, palette.paper, 0.2), mix(palette.shade, BLACK, 0.4)),
        ),
    )
    canvas.drawRect(
        skia.Rect.MakeLTRB(box.left(), rail - 4, box.right(), rail + 3),
        fill(mix(palette.paper, palette.shade, 0.35)),
    )
    gold = mix((0.72, 0.54, 0.26), palette.accent, 0.2)
    spots = (
        (0.24, 0.2, 0.3, 0.24),
        (0.64, 0.16, 0.2, 0.16),
        (0.8, 0.38, 0.24, 0.2),
        (0.46, 0.47, 0.26, 0.19),
        (0.17, 0.52, 0.2, 0.16),
        (0.55, 0.29, 0.13, 0.1),
    )
    for i, (u, v, w, h) in enumerate(spots):
        area = skia.Rect.MakeXYWH(
            box.left() + box.width() * (u - w / 2),
            box.top() + box.height() * (v - h / 2),
            box.width() * w,
            box.height() * h,
        )
        canvas.save()
        canvas.rotate(rng.normal(0, 1.2), area.centerX(), area.centerY())
        canvas.drawRect(area.makeOffset(-4 * math.cos(light.angle), 5), fill(BLACK, 0.4, blur=4))
        canvas.drawRect(
            area,
            ramp(
                (area.left(), area.top()),
                (area.right(), area.bottom()),
                (mix(gold, WHITE, 0.3), mix(gold, BLACK, 0.35)),
            ),
        )
        inner = area.makeInset(area.width() * 0.1, area.width() * 0.1)
        canvas.drawRect(inner, fill(mix(palette.shade, BLACK, 0.2)))
        canvas.save()
        canvas.clipRect(inner)
        views: tuple[Draw, ...] = (skies.sunset_bands, skies.overcast, skies.golden, skies.moonlit)
        views[(i + int(rng.integers(4))) % 4](canvas, inner, palette, light, rng)
        canvas.restore()
        canvas.restore()
    vignette(canvas, box, 0.5)


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
            area = skia.Rect.MakeXYWH(
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
