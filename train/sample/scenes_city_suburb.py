"""A suburb."""

from __future__ import annotations

import math

import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, fill, mix, ramp
from train.sample.scenes_flora_trees import leafy_tree
from train.sample.scenes_ground import far, paint_sky
from train.sample.scenes_outline import down, ltrb, polygon, xywh
from train.sample.scenes_sky_cloud import contrails, cumulus
from train.sample.scenes_sky_night import moonlit
from train.sample.scenes_sky_sun import golden, great_sun
from train.sample.scenes_tools import BLACK, WHITE


def suburb(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A row of neat houses, lawns and a pavement."""
    paint_sky(canvas, box, palette, light, rng, (cumulus, contrails, great_sun, golden, moonlit))
    y = down(box, rng.uniform(0.68, 0.76))
    for _ in range(8):
        leafy_tree(
            canvas,
            box.left() + box.width() * rng.random(),
            y,
            box.height() * rng.uniform(0.14, 0.24),
            far(palette, 0.3),
            palette,
            light,
            rng,
        )
    lawn = mix(palette.accent2, palette.shade, 0.25)
    for place in range(3):
        _villa(
            canvas,
            box.left() + box.width() * (0.17 + 0.33 * place),
            y,
            box.width() * 0.29,
            palette,
            light,
            rng,
        )
    canvas.drawRect(
        ltrb(box.left(), y, box.right(), box.bottom()),
        ramp((0, y), (0, box.bottom()), (mix(lawn, palette.light, 0.3), mix(lawn, palette.shade, 0.4))),
    )
    kerb = y + box.height() * 0.1
    canvas.drawRect(
        ltrb(box.left(), kerb, box.right(), box.bottom()), fill(mix(palette.paper, palette.shade, 0.3))
    )
    canvas.drawRect(
        ltrb(box.left(), kerb + box.height() * 0.035, box.right(), box.bottom()),
        ramp(
            (0, kerb),
            (0, box.bottom()),
            (mix(palette.shade, palette.paper, 0.5), mix(palette.shade, palette.paper, 0.2)),
        ),
    )
    x = box.left() + 2.0
    while x < box.right():
        canvas.drawPath(
            polygon((x, y + 8), (x, y - 7), (x + 2, y - 9), (x + 4, y - 7), (x + 4, y + 8)),
            fill(mix(palette.paper, WHITE, 0.3)),
        )
        x += 6.5
    canvas.drawRect(
        ltrb(box.left(), y - 3, box.right(), y - 1), fill(mix(palette.paper, palette.shade, 0.12))
    )


def _villa(
    canvas: skia.Canvas, x: float, y: float, wide: float, palette: Palette, light: Light, rng: Generator
) -> None:
    wall = mix(
        (palette.paper, palette.accent, palette.accent2, palette.light)[int(rng.integers(4))],
        palette.paper,
        0.45,
    )
    roof, tall, lit = (
        mix(palette.accent, palette.shade, rng.uniform(0.3, 0.6)),
        wide * 0.55,
        math.cos(light.angle) > 0,
    )
    canvas.drawRect(
        ltrb(x - wide / 2, y - tall, x + wide / 2, y),
        ramp(
            (x - wide / 2, 0),
            (x + wide / 2, 0),
            (mix(wall, palette.shade, 0.35), wall) if lit else (wall, mix(wall, palette.shade, 0.35)),
        ),
    )
    canvas.drawPath(
        polygon(
            (x - wide * 0.58, y - tall),
            (x - wide * 0.36, y - tall * 1.7),
            (x + wide * 0.36, y - tall * 1.7),
            (x + wide * 0.58, y - tall),
        ),
        ramp((0, y - tall * 1.7), (0, y - tall), (mix(roof, light.colour, 0.3), roof)),
    )
    side = rng.choice((-1, 1)) * wide * 0.22
    canvas.drawPath(
        polygon(
            (x + side - wide * 0.24, y - tall * 0.95),
            (x + side, y - tall * 1.62),
            (x + side + wide * 0.24, y - tall * 0.95),
        ),
        fill(mix(roof, BLACK, 0.15)),
    )
    canvas.drawPath(
        polygon(
            (x + side - wide * 0.19, y),
            (x + side - wide * 0.19, y - tall),
            (x + side, y - tall * 1.5),
            (x + side + wide * 0.19, y - tall),
            (x + side + wide * 0.19, y),
        ),
        fill(mix(wall, WHITE, 0.12)),
    )
    glass = mix(palette.light, palette.accent2, 0.25)
    for wx, wy in (
        (x + side, y - tall * 0.85),
        (x - side * 1.3, y - tall * 0.8),
        (x + side, y - tall * 0.38),
    ):
        canvas.drawRect(
            xywh(wx - wide * 0.075, wy, wide * 0.15, tall * 0.28), fill(mix(palette.shade, BLACK, 0.2))
        )
        canvas.drawRect(xywh(wx - wide * 0.06, wy + 1, wide * 0.12, tall * 0.28 - 2), fill(glass))
    canvas.drawRect(
        xywh(x - side * 1.3 - wide * 0.055, y - tall * 0.42, wide * 0.11, tall * 0.42),
        fill(mix(palette.accent, palette.shade, 0.35)),
    )
