"""Doors: one ajar, two of a lift."""

from __future__ import annotations

import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, fill, glow, mix, ramp, stroke
from train.sample.scenes_outline import down, ltrb, polygon, xywh
from train.sample.scenes_room_shell import light_shaft, plaster, room_tones, vignette
from train.sample.scenes_tools import BLACK, WHITE, clouds, screen


def doorway(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A dark room, one open door, and the light it lets in."""
    wall, floor, _, _ = room_tones(palette)
    dark = mix(wall, BLACK, 0.6)
    edge = down(box, rng.uniform(0.72, 0.8))
    canvas.drawRect(box, ramp((0, box.top()), (0, edge), (mix(dark, BLACK, 0.45), dark)))
    plaster(canvas, box, dark, rng, 0.5)
    canvas.drawRect(
        ltrb(box.left(), edge, box.right(), box.bottom()),
        ramp((0, edge), (0, box.bottom()), (mix(floor, BLACK, 0.45), mix(floor, BLACK, 0.75))),
    )
    wide, tall = box.width() * rng.uniform(0.2, 0.3), box.height() * rng.uniform(0.4, 0.5)
    x, side = box.centerX() + rng.normal(0, box.width() * 0.1), rng.choice((-1, 1))
    glare = mix(palette.light, WHITE, 0.4)
    glow(canvas, (x, edge - tall * 0.5), tall * 1.1, palette.light, 0.8)
    opening = ltrb(x - wide / 2, edge - tall, x + wide / 2, edge)
    canvas.drawRect(opening.makeOutset(wide * 0.09, wide * 0.09), fill(mix(dark, palette.light, 0.3)))
    canvas.drawRect(
        opening, ramp((0, opening.top()), (0, opening.bottom()), (mix(glare, WHITE, 0.4), palette.light))
    )
    hinge = x + side * wide / 2
    leaf = polygon(
        (hinge, edge - tall),
        (hinge + side * wide * 0.62, edge - tall * 1.07),
        (hinge + side * wide * 0.62, edge + tall * 0.1),
        (hinge, edge),
    )
    canvas.drawPath(
        leaf,
        ramp(
            (hinge, 0),
            (hinge + side * wide * 0.62, 0),
            (mix(palette.accent, palette.light, 0.25), mix(palette.accent, BLACK, 0.55)),
        ),
    )
    reach = box.bottom() - edge
    light_shaft(
        canvas,
        [
            (opening.left(), edge),
            (opening.right(), edge),
            (x + wide * 1.5, edge + reach * 1.1),
            (x - wide * 1.2, edge + reach * 1.1),
        ],
        glare,
        0.75,
        5,
    )
    for _ in range(40):
        canvas.drawCircle(
            x + rng.normal(0, wide * 0.9),
            edge - tall * rng.random(),
            rng.gamma(1.3, 0.4) + 0.2,
            screen(fill(glare, rng.uniform(0.2, 0.6))),
        )
    vignette(canvas, box, 0.6)


def lift(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Lift doors a hand's breadth apart, light in the gap."""
    metal = mix(
        mix(palette.background[len(palette.background) // 2], palette.shade, 0.35), (0.55, 0.56, 0.58), 0.3
    )
    canvas.drawRect(
        box, ramp((0, box.top()), (0, box.bottom()), (mix(metal, BLACK, 0.45), mix(metal, BLACK, 0.6)))
    )
    left, right, top, foot = (
        box.left() + box.width() * 0.13,
        box.right() - box.width() * 0.13,
        box.top() + box.height() * 0.12,
        box.top() + box.height() * 0.9,
    )
    canvas.drawRect(ltrb(left - 8, top - 8, right + 8, foot), fill(mix(metal, WHITE, 0.2)))
    gap = box.width() * rng.uniform(0.03, 0.16)
    glare = mix(palette.light, WHITE, 0.35)
    canvas.drawRect(
        ltrb(left, top, right, foot), ramp((0, top), (0, foot), (mix(glare, WHITE, 0.4), palette.light))
    )
    for side in (-1, 1):
        outer, inner = (left, box.centerX() - gap) if side < 0 else (right, box.centerX() + gap)
        area = ltrb(min(outer, inner), top, max(outer, inner), foot)
        canvas.drawRect(
            area,
            ramp(
                (outer, 0),
                (inner, 0),
                (mix(metal, BLACK, 0.35), metal, mix(metal, light.colour, 0.45), mix(metal, BLACK, 0.1)),
                (0, 0.5, 0.9, 1),
            ),
        )
        clouds(
            canvas,
            area,
            mix(metal, WHITE, 0.5),
            rng,
            size=0.6,
            stretch=0.06,
            cover=0.45,
            edge=1.4,
            alpha=0.25,
        )
        canvas.drawRect(area, stroke(mix(metal, BLACK, 0.5), 1))
    glow(canvas, (box.centerX(), (top + foot) / 2), box.width() * 0.7, palette.light, 0.7)
    for i in range(7):
        x = box.centerX() + (i - 3) * box.width() * 0.07
        canvas.drawCircle(x, down(box, 0.06), 3, fill(palette.accent if i == 4 else mix(metal, BLACK, 0.6)))
    light_shaft(
        canvas,
        [
            (box.centerX() - gap, foot),
            (box.centerX() + gap, foot),
            (box.centerX() + gap * 3.4, box.bottom() + 6),
            (box.centerX() - gap * 3.4, box.bottom() + 6),
        ],
        glare,
        0.8,
        3,
    )
    panel = xywh((right + box.right()) / 2 - 2, box.centerY(), 9, 26)
    canvas.drawRect(panel, fill(mix(metal, WHITE, 0.25)))
    for dy in (8, 18):
        canvas.drawCircle(
            panel.centerX(),
            panel.top() + dy,
            2.2,
            fill(palette.accent if dy == 8 else mix(metal, BLACK, 0.5)),
        )
    vignette(canvas, box, 0.55)
