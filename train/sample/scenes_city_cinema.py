"""A picture house at night."""

from __future__ import annotations

import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, fill, glow, mix, ramp
from train.sample.scenes_outline import down, ltrb, xywh
from train.sample.scenes_tools import BLACK, WHITE, night, screen


def picture_house(
    canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator
) -> None:
    """A cinema or theatre front at night: canopy of bulbs, a lit foyer, wet pavement."""
    top, middle, _ = night(palette)
    canvas.drawRect(box, ramp((0, box.top()), (0, box.bottom()), (top, middle, mix(top, BLACK, 0.3))))
    del light
    face = mix(palette.accent, palette.shade, 0.6)
    x0, x1, deck = (
        box.left() + box.width() * 0.14,
        box.right() - box.width() * 0.14,
        box.top() + box.height() * 0.6,
    )
    canvas.drawRect(
        ltrb(x0, down(box, 0.1), x1, deck), ramp((0, box.top()), (0, deck), (mix(face, BLACK, 0.55), face))
    )
    for rib in range(7):
        x = x0 + (x1 - x0) * rib / 6
        high = down(box, 0.02 + 0.07 * abs(rib - 3) / 3)
        canvas.drawRect(
            ltrb(x - 5, high, x + 5, deck),
            ramp(
                (x - 5, 0),
                (x + 5, 0),
                (mix(face, BLACK, 0.4), mix(face, palette.light, 0.45), mix(face, BLACK, 0.4)),
            ),
        )
    tall = ltrb(
        box.centerX() - box.width() * 0.07,
        box.top() + box.height() * 0.05,
        box.centerX() + box.width() * 0.07,
        deck - 12,
    )
    canvas.drawRect(tall, fill(mix(palette.accent2, BLACK, 0.35)))
    _bulbs(canvas, tall, 9, palette)
    foyer = ltrb(x0 + 8, deck, x1 - 8, down(box, 0.88))
    glow(canvas, (box.centerX(), foyer.centerY()), box.width() * 0.75, palette.light, 0.8)
    canvas.drawRect(
        foyer,
        ramp(
            (0, foyer.top()),
            (0, foyer.bottom()),
            (mix(palette.light, WHITE, 0.4), mix(palette.light, palette.accent, 0.35)),
        ),
    )
    for door in range(1, 6):
        x = foyer.left() + foyer.width() * door / 6
        canvas.drawRect(ltrb(x - 2, foyer.top(), x + 2, foyer.bottom()), fill(mix(face, BLACK, 0.4)))
    canopy = ltrb(
        box.left() + box.width() * 0.06,
        deck - box.height() * 0.045,
        box.right() - box.width() * 0.06,
        deck + box.height() * 0.035,
    )
    canvas.drawRect(canopy, fill(mix(palette.paper, palette.light, 0.4)))
    for row in range(2):
        level = canopy.top() + canopy.height() * (0.36 + 0.3 * row)
        canvas.drawRect(
            ltrb(
                canopy.left() + 24 + 12 * row,
                level,
                canopy.right() - 24 - 12 * row,
                level + canopy.height() * 0.13,
            ),
            fill(mix(palette.shade, BLACK, 0.3), 0.8),
        )
    _bulbs(canvas, canopy, 8, palette)
    walk = ltrb(box.left(), foyer.bottom(), box.right(), box.bottom())
    canvas.drawRect(
        walk,
        ramp(
            (0, walk.top()),
            (0, walk.bottom()),
            (mix(palette.light, palette.shade, 0.4), mix(top, BLACK, 0.5)),
        ),
    )
    for _ in range(40):
        x = box.centerX() + rng.normal(0, box.width() * 0.28)
        tone = (palette.light, palette.accent, palette.accent2)[int(rng.integers(3))]
        canvas.drawRect(
            xywh(x, walk.top(), rng.uniform(1, 4), walk.height() * rng.uniform(0.3, 1)),
            screen(ramp((0, walk.top()), (0, walk.bottom()), (tone, tone), None, (0.4, 0.0))),
        )


def _bulbs(canvas: skia.Canvas, box: skia.Rect, pitch: float, palette: Palette) -> None:
    columns, rows = max(int(box.width() / pitch), 1), max(int(box.height() / pitch), 1)
    spots = [
        (box.left() + box.width() * i / columns, level)
        for i in range(columns + 1)
        for level in (box.top(), box.bottom())
    ]
    spots += [
        (side, box.top() + box.height() * i / rows)
        for i in range(rows + 1)
        for side in (box.left(), box.right())
    ]
    for x, y in spots:
        canvas.drawCircle(x, y, 3.2, screen(fill(palette.light, 0.6, blur=2)))
        canvas.drawCircle(x, y, 1.3, fill(mix(palette.light, WHITE, 0.7)))
