"""A block of flats, straight on, each window a small life."""

from __future__ import annotations

import skia
from numpy.random import Generator

from train.sample.paint import Colour, Light, Palette, fill, mix, ramp, stroke
from train.sample.scenes_outline import polygon, xywh
from train.sample.scenes_tools import BLACK, WHITE, clipped, clouds


def flats(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """The front of a block, straight on: a grid of windows, each a small life."""
    wall = mix(palette.background[len(palette.background) // 2], palette.shade, 0.55)
    canvas.drawRect(
        box,
        ramp(
            (box.left(), box.top()),
            (box.right(), box.bottom()),
            (mix(wall, palette.light, 0.15), wall, mix(wall, BLACK, 0.45)),
        ),
    )
    columns, rows = int(rng.integers(4, 7)), int(rng.integers(6, 10))
    wide, tall = box.width() / columns, box.height() / rows
    for row in range(rows):
        y = box.top() + row * tall
        for column in range(columns):
            area = xywh(box.left() + column * wide + wide * 0.18, y + tall * 0.16, wide * 0.64, tall * 0.56)
            window(canvas, area, wall, palette, rng)
        canvas.drawRect(
            xywh(box.left(), y + tall * 0.9, box.width(), tall * 0.05), fill(mix(wall, light.colour, 0.22))
        )
        canvas.drawRect(xywh(box.left(), y + tall * 0.95, box.width(), tall * 0.06), fill(BLACK, 0.25))
    clouds(canvas, box, BLACK, rng, size=0.35, stretch=0.5, cover=0.4, edge=1.2, alpha=0.3)


def window(canvas: skia.Canvas, area: skia.Rect, wall: Colour, palette: Palette, rng: Generator) -> None:
    """One window of a front: dark, or lit with a curtain, a blind, a lamp or somebody in it."""
    canvas.drawRect(area.makeOutset(area.width() * 0.05, area.width() * 0.05), fill(mix(wall, BLACK, 0.4)))
    warm = (palette.light, mix(palette.light, palette.accent, 0.4), mix(palette.accent2, palette.light, 0.4))[
        int(rng.integers(3))
    ]
    if rng.random() < 0.42:
        canvas.drawRect(
            area,
            ramp(
                (0, area.top()), (0, area.bottom()), (mix(warm, WHITE, 0.2), mix(warm, palette.shade, 0.35))
            ),
        )
        kind = int(rng.integers(5))
        dark = mix(palette.shade, BLACK, 0.3)
        if kind == 0:
            for side in (0.0, 0.72):
                canvas.drawRect(
                    xywh(area.left() + area.width() * side, area.top(), area.width() * 0.28, area.height()),
                    fill(mix(warm, palette.accent, 0.5), 0.8),
                )
        elif kind == 1:
            with clipped(
                canvas,
                polygon(
                    *(
                        (p.x(), p.y())
                        for p in (
                            skia.Point(area.left(), area.top()),
                            skia.Point(area.right(), area.top()),
                            skia.Point(area.right(), area.bottom()),
                            skia.Point(area.left(), area.bottom()),
                        )
                    )
                ),
            ):
                x = area.left() + area.width() * rng.uniform(0.3, 0.7)
                canvas.drawCircle(x, area.top() + area.height() * 0.5, area.width() * 0.11, fill(dark))
                canvas.drawOval(
                    xywh(
                        x - area.width() * 0.22,
                        area.top() + area.height() * 0.64,
                        area.width() * 0.44,
                        area.height(),
                    ),
                    fill(dark),
                )
        elif kind == 2:
            canvas.drawRect(
                xywh(area.left(), area.top(), area.width(), area.height() * rng.uniform(0.3, 0.7)),
                fill(mix(warm, palette.paper, 0.6), 0.85),
            )
        elif kind == 3:
            x = area.left() + area.width() * 0.5
            canvas.drawLine(x, area.top(), x, area.top() + area.height() * 0.3, stroke(dark, 0.7))
            canvas.drawPath(
                polygon(
                    (x - area.width() * 0.14, area.top() + area.height() * 0.42),
                    (x + area.width() * 0.14, area.top() + area.height() * 0.42),
                    (x + area.width() * 0.05, area.top() + area.height() * 0.28),
                    (x - area.width() * 0.05, area.top() + area.height() * 0.28),
                ),
                fill(dark),
            )
    else:
        canvas.drawRect(
            area,
            ramp(
                (area.left(), area.top()),
                (area.right(), area.bottom()),
                (mix(wall, palette.background[0], 0.4), mix(wall, BLACK, 0.65)),
            ),
        )
    bar = stroke(mix(wall, palette.paper, 0.25), max(area.width() * 0.03, 0.6))
    canvas.drawLine(area.centerX(), area.top(), area.centerX(), area.bottom(), bar)
    canvas.drawRect(
        xywh(area.left() - area.width() * 0.08, area.bottom(), area.width() * 1.16, area.height() * 0.08),
        fill(mix(wall, palette.light, 0.3)),
    )
