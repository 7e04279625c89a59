"""A kitchen table under its lamp."""

from __future__ import annotations

import skia
from numpy.random import Generator

from train.sample.paint import Colour, Light, Palette, fill, glow, mix, radial, ramp, stroke
from train.sample.scenes_outline import down, ltrb, polygon, slab, xywh
from train.sample.scenes_room_shell import light_shaft, plaster, room_tones, vignette
from train.sample.scenes_tools import BLACK, WHITE


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
