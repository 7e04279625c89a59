"""House fronts seen straight on: flats, a café, a picture house. Each fills its box."""

from __future__ import annotations

import skia
from numpy.random import Generator

from train.sample.paint import Colour, Light, Palette, fill, glow, mix, ramp, stroke
from train.sample.scenes_outline import across, down, ltrb, moved, polygon, shape, xywh
from train.sample.scenes_tools import BLACK, WHITE, clipped, clouds, night, screen


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
