"""A café front in the evening."""

from __future__ import annotations

import skia
from numpy.random import Generator

from train.sample.paint import Colour, Light, Palette, fill, glow, mix, ramp, stroke
from train.sample.scenes_city_flats import window
from train.sample.scenes_outline import across, down, ltrb, moved, polygon, shape, xywh
from train.sample.scenes_tools import BLACK, WHITE


def cafe(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A café front in the evening: awning, warm windows, small tables."""
    wall = mix(palette.background[len(palette.background) // 2], palette.shade, 0.6)
    canvas.drawRect(
        box,
        ramp(
            (0, box.top()),
            (0, box.bottom()),
            (mix(wall, palette.background[0], 0.4), wall, mix(wall, BLACK, 0.4)),
        ),
    )
    for row in range(2):
        for column in range(3):
            window(
                canvas,
                xywh(
                    box.left() + box.width() * (0.1 + 0.3 * column),
                    box.top() + box.height() * (0.04 + 0.21 * row),
                    box.width() * 0.18,
                    box.height() * 0.15,
                ),
                wall,
                palette,
                rng,
            )
    top, foot = down(box, 0.5), down(box, 0.86)
    glow(canvas, (box.centerX(), (top + foot) / 2), box.width() * 0.8, palette.light, 0.5)
    frame = mix(palette.accent, palette.shade, 0.55)
    canvas.drawRect(ltrb(across(box, 0.06), top, box.right() - box.width() * 0.06, foot), fill(frame))
    for pane in range(4):
        area = xywh(
            box.left() + box.width() * (0.09 + 0.21 * pane),
            top + box.height() * 0.08,
            box.width() * 0.185,
            box.height() * (0.27 if pane == 2 else 0.2),
        )
        canvas.drawRect(
            area,
            ramp(
                (0, area.top()),
                (0, area.bottom()),
                (mix(palette.light, WHITE, 0.35), mix(palette.light, palette.accent, 0.4)),
            ),
        )
        for _ in range(2):
            lx = area.left() + area.width() * rng.uniform(0.2, 0.8)
            canvas.drawLine(lx, area.top(), lx, area.top() + area.height() * 0.25, stroke(frame, 0.7))
            canvas.drawCircle(lx, area.top() + area.height() * 0.29, 3, fill(mix(palette.light, WHITE, 0.8)))
    awning(
        canvas,
        ltrb(
            box.left() + box.width() * 0.03,
            top - box.height() * 0.015,
            box.right() - box.width() * 0.03,
            top + box.height() * 0.1,
        ),
        palette,
        light,
    )
    canvas.drawRect(
        ltrb(box.left(), foot, box.right(), box.bottom()),
        ramp(
            (0, foot),
            (0, box.bottom()),
            (mix(palette.shade, palette.light, 0.35), mix(palette.shade, BLACK, 0.4)),
        ),
    )
    for place in (0.2, 0.5, 0.8):
        _table(
            canvas,
            box.left() + box.width() * place + rng.normal(0, 6),
            foot + box.height() * 0.08,
            box.width() * 0.13,
            mix(palette.shade, BLACK, 0.5),
            palette,
        )


def awning(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light) -> None:
    """A striped awning with a scalloped edge."""
    stripes, slope = 13, box.width() * 0.03
    tones = (palette.accent, mix(palette.paper, WHITE, 0.2))
    for i in range(stripes):
        x0, x1 = box.left() + box.width() * i / stripes, box.left() + box.width() * (i + 1) / stripes
        t0, t1 = x0 + slope * (1 - 2 * i / stripes), x1 + slope * (1 - 2 * (i + 1) / stripes)
        path = polygon((t0, box.top()), (t1, box.top()), (x1, box.bottom() - 5), (x0, box.bottom() - 5))
        canvas.drawPath(
            path,
            ramp(
                (0, box.top()),
                (0, box.bottom()),
                (mix(tones[i % 2], light.colour, 0.15), mix(tones[i % 2], palette.shade, 0.35)),
            ),
        )
        canvas.drawArc(
            ltrb(x0, box.bottom() - 11, x1, box.bottom() + 2),
            0,
            180,
            True,
            fill(mix(tones[i % 2], palette.shade, 0.3)),
        )
    canvas.drawRect(
        ltrb(box.left(), box.bottom(), box.right(), box.bottom() + 14),
        ramp((0, box.bottom()), (0, box.bottom() + 14), (BLACK, BLACK), None, (0.35, 0.0)),
    )


def _table(canvas: skia.Canvas, x: float, y: float, wide: float, tone: Colour, palette: Palette) -> None:
    canvas.drawOval(xywh(x - wide * 0.6, y - 3, wide * 1.2, 7), fill(BLACK, 0.4, blur=2))
    canvas.drawLine(x, y, x, y - wide * 0.6, stroke(tone, wide * 0.05))
    canvas.drawOval(
        xywh(x - wide * 0.45, y - wide * 0.68, wide * 0.9, wide * 0.18), fill(mix(tone, palette.light, 0.35))
    )
    for side in (-1, 1):
        cx = x + side * wide * 0.62
        canvas.drawPath(
            moved(
                shape(
                    "M-6 0L-4-20M6 0L4-20M-6-20H6M-6-20C-7-34-7-40-5-44M6-20C7-34 7-40 5-44M-5-44C-2-47 2-47 5-44"
                ),
                cx,
                y,
                0,
                wide / 48,
            ),
            stroke(tone, wide * 0.045),
        )
