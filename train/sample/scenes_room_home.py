"""Rooms at home: kitchen, bedroom, a papered wall. Each fills its box."""

from __future__ import annotations

import math

import skia
from numpy.random import Generator

from train.sample import scenes_sky as skies
from train.sample.paint import Colour, Light, Palette, fill, glow, mix, radial, ramp, stroke
from train.sample.scenes_city_fronts import flats
from train.sample.scenes_city_towers import skyline
from train.sample.scenes_outline import across, down, ltrb, oval, polygon, slab, smooth, xywh
from train.sample.scenes_room_shell import light_shaft, plaster, room_tones, vignette
from train.sample.scenes_tools import BLACK, WHITE, Draw, clipped


def kitchen(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A table under a hanging lamp, two chairs, what is left of a meal."""
    wall, floor, _, _ = room_tones(palette)
    edge = down(box, 0.66)
    canvas.drawRect(box, ramp((0, box.top()), (0, edge), (mix(wall, BLACK, 0.4), wall)))
    for column in range(11):
        for row in range(5):
            area = xywh(
                box.left() + box.width() * column / 11,
                box.top() + box.height() * (0.36 + 0.06 * row),
                box.width() / 11 - 1,
                box.height() * 0.06 - 1,
            )
            canvas.drawRect(area, fill(mix(wall, palette.paper, rng.uniform(0.12, 0.3)), 0.8))
    canvas.drawRect(
        ltrb(box.left(), edge, box.right(), box.bottom()),
        ramp((0, edge), (0, box.bottom()), (floor, mix(floor, BLACK, 0.6))),
    )
    plaster(canvas, box, wall, rng, 0.25)
    x, y = box.centerX() + rng.normal(0, 12), down(box, 0.64)
    lamp = down(box, 0.3)
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
    canvas.drawOval(ltrb(x - 33, lamp - 5, x + 33, lamp + 5), fill(mix(palette.light, WHITE, 0.6)))
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
        ltrb(x - half, y - half * 0.13, x + half, y + half * 0.13),
        radial((x, y), half, (mix(cloth, WHITE, 0.4), mix(cloth, palette.shade, 0.3))),
    )
    for dx in (-0.5, 0.46):
        px = x + half * dx
        canvas.drawOval(
            ltrb(px - half * 0.2, y - half * 0.045, px + half * 0.2, y + half * 0.045),
            fill(mix(palette.paper, WHITE, 0.5)),
        )
        canvas.drawOval(
            ltrb(px - half * 0.13, y - half * 0.028, px + half * 0.13, y + half * 0.028),
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
        xywh(x - half * 0.025, y - half * 0.66, half * 0.05, half * 0.18),
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


def bedroom(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """An unmade bed below a night window."""
    wall, floor, _, _ = room_tones(palette)
    edge = down(box, 0.68)
    canvas.drawRect(box, ramp((0, box.top()), (0, edge), (mix(wall, BLACK, 0.55), mix(wall, BLACK, 0.25))))
    plaster(canvas, box, wall, rng, 0.3)
    pane = xywh(
        box.left() + box.width() * rng.uniform(0.22, 0.36),
        box.top() + box.height() * 0.1,
        box.width() * 0.42,
        box.height() * 0.4,
    )
    canvas.drawRect(pane.makeOutset(6, 6), fill(mix(wall, palette.paper, 0.3)))
    canvas.save()
    canvas.clipRect(pane)
    views: tuple[Draw, ...] = (skies.moonlit, skies.starry, skyline, flats)
    views[int(rng.integers(4))](canvas, pane, palette, light, rng)
    canvas.restore()
    frame = stroke(mix(wall, palette.paper, 0.35), 3)
    canvas.drawLine(pane.centerX(), pane.top(), pane.centerX(), pane.bottom(), frame)
    canvas.drawLine(
        pane.left(), pane.top() + pane.height() * 0.45, pane.right(), pane.top() + pane.height() * 0.45, frame
    )
    canvas.drawRect(ltrb(box.left(), edge, box.right(), box.bottom()), fill(mix(floor, BLACK, 0.5)))
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
            (across(box, 0.08), edge + box.height() * 0.02),
            (across(box, 0.35), edge - box.height() * 0.02),
            (across(box, 0.7), edge + box.height() * 0.01),
            (box.right() + 20, edge + box.height() * 0.03),
            (box.right() + 20, box.bottom() + 20),
            (across(box, 0.08), box.bottom() + 20),
        ],
        closed=True,
    )
    canvas.drawPath(
        bed,
        ramp((0, edge), (0, box.bottom()), (mix(sheet, palette.shade, 0.2), mix(sheet, palette.shade, 0.7))),
    )
    with clipped(canvas, bed):
        for _ in range(16):
            x, y = across(box, rng.random()), edge + box.height() * 0.3 * rng.random()
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
                (across(box, 0.1), edge),
                (across(box, 0.14), edge - box.height() * 0.055),
                (across(box, 0.33), edge - box.height() * 0.05),
                (across(box, 0.37), edge + box.height() * 0.015),
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
    rail = down(box, 0.74)
    canvas.drawRect(
        ltrb(box.left(), rail, box.right(), box.bottom()),
        ramp(
            (0, rail),
            (0, box.bottom()),
            (mix(palette.shade, palette.paper, 0.2), mix(palette.shade, BLACK, 0.4)),
        ),
    )
    canvas.drawRect(
        ltrb(box.left(), rail - 4, box.right(), rail + 3), fill(mix(palette.paper, palette.shade, 0.35))
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
        area = xywh(
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
