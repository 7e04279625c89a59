"""A night diner."""

from __future__ import annotations

import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, fill, glow, mix, ramp, stroke
from train.sample.scenes_outline import down, ltrb, oval, polygon, slab, smooth, xywh
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
