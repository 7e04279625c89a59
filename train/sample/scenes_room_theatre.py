"""Curtain and stage."""

from __future__ import annotations

import skia
from numpy.random import Generator

from train.sample.paint import Colour, Light, Palette, fill, glow, mix, radial, ramp, stroke
from train.sample.scenes_outline import down, ltrb, oval
from train.sample.scenes_room_shell import light_shaft
from train.sample.scenes_tools import BLACK, clouds, screen


def theatre_curtain(
    canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator
) -> None:
    """Heavy curtains, parted or closed, footlights below."""
    tone, parted = mix(palette.accent, palette.shade, 0.25), rng.random() < 0.55
    stage = down(box, 0.86)
    canvas.drawRect(
        box,
        radial(
            (box.centerX(), down(box, 0.5)),
            box.height() * 0.5,
            (mix(palette.light, palette.background[0], 0.35), mix(palette.shade, BLACK, 0.45)),
        ),
    )
    if parted:
        light_shaft(
            canvas,
            [
                (box.centerX() - 8, box.top()),
                (box.centerX() + 8, box.top()),
                (box.centerX() + box.width() * 0.24, stage),
                (box.centerX() - box.width() * 0.24, stage),
            ],
            palette.light,
            0.5,
            7,
        )
        canvas.drawOval(
            ltrb(
                box.centerX() - box.width() * 0.27, stage - 13, box.centerX() + box.width() * 0.27, stage + 17
            ),
            fill(palette.light, 0.7, blur=4),
        )
    for side in (-1, 1):
        folds, edge = 9, box.centerX() + side * box.width() * 0.54
        inner = box.width() * (0.3 if parted else 0.54)
        for fold in range(folds):
            x0, x1 = edge - side * inner * fold / folds, edge - side * inner * (fold + 1) / folds
            sway = side * box.width() * (0.06 if parted else 0.0) * fold / folds
            body = skia.Path()
            body.moveTo(x0 - sway * 1.6, box.top())
            body.cubicTo(
                x0 - sway * 1.5,
                box.top() + box.height() * 0.4,
                x0 + sway,
                stage - box.height() * 0.3,
                x0 + sway * 0.5,
                stage,
            )
            body.lineTo(x1 + sway * 0.5, stage)
            body.cubicTo(
                x1 + sway,
                stage - box.height() * 0.3,
                x1 - sway * 1.5,
                box.top() + box.height() * 0.4,
                x1 - sway * 1.6,
                box.top(),
            )
            body.close()
            canvas.drawPath(
                body,
                ramp(
                    (x0, 0),
                    (x1, 0),
                    (
                        mix(tone, BLACK, 0.65),
                        mix(tone, light.colour, 0.28),
                        mix(tone, BLACK, 0.2),
                        mix(tone, BLACK, 0.7),
                    ),
                    (0, 0.35, 0.65, 1),
                ),
            )
    _valance(canvas, box, tone, palette)
    canvas.drawRect(
        ltrb(box.left(), stage, box.right(), box.bottom()),
        ramp(
            (0, stage),
            (0, box.bottom()),
            (mix(palette.accent, palette.shade, 0.55), mix(palette.shade, BLACK, 0.55)),
        ),
    )
    for i in range(9):
        x = box.left() + box.width() * (i + 0.5) / 9
        glow(canvas, (x, stage + 5), box.width() * 0.17, palette.light, 0.75)
        canvas.drawArc(
            ltrb(x - 6, stage - 1, x + 6, stage + 11), 0, 180, True, fill(mix(palette.shade, BLACK, 0.6))
        )
    canvas.drawRect(box, ramp((0, box.top()), (0, stage), (BLACK, BLACK), None, (0.5, 0.0)))


def _valance(canvas: skia.Canvas, box: skia.Rect, tone: Colour, palette: Palette) -> None:
    count = 5
    for i in range(count):
        x0, x1, low = (
            box.left() + box.width() * i / count,
            box.left() + box.width() * (i + 1) / count,
            box.top() + box.height() * 0.11,
        )
        swag = skia.Path()
        swag.moveTo(x0, box.top())
        swag.lineTo(x1, box.top())
        swag.lineTo(x1, down(box, 0.05))
        swag.quadTo((x0 + x1) / 2, low * 2 - box.top() - box.height() * 0.06, x0, down(box, 0.05))
        swag.close()
        canvas.drawPath(
            swag, ramp((0, box.top()), (0, low + 12), (mix(tone, BLACK, 0.6), mix(tone, palette.light, 0.2)))
        )
        canvas.drawPath(swag, stroke(mix((0.85, 0.66, 0.3), palette.light, 0.3), 2.4, 0.9))


def spotlit_stage(
    canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator
) -> None:
    """A bare stage, beams from the rig, smoke in them, rows of heads in front."""
    dark = mix(palette.shade, BLACK, 0.5)
    canvas.drawRect(
        box,
        ramp(
            (0, box.top()),
            (0, box.bottom()),
            (mix(dark, BLACK, 0.5), mix(dark, palette.background[1], 0.35), mix(dark, BLACK, 0.3)),
        ),
    )
    floor = down(box, 0.74)
    canvas.drawRect(
        ltrb(box.left(), floor, box.right(), box.bottom()),
        ramp((0, floor), (0, box.bottom()), (mix(dark, palette.accent, 0.35), mix(dark, BLACK, 0.4))),
    )
    tones = (palette.light, palette.accent, palette.accent2, palette.light)
    for i in range(int(rng.integers(3, 6))):
        x, foot = (
            box.left() + box.width() * rng.uniform(0.05, 0.95),
            box.centerX() + rng.normal(0, box.width() * 0.2),
        )
        half, tone = box.width() * rng.uniform(0.1, 0.2), tones[i % 4]
        light_shaft(
            canvas,
            [(x - 4, box.top()), (x + 4, box.top()), (foot + half, floor + 14), (foot - half, floor + 14)],
            tone,
            0.3,
            5,
        )
        canvas.drawOval(
            ltrb(foot - half, floor + 2, foot + half, floor + 26), screen(fill(tone, 0.6, blur=4))
        )
        glow(canvas, (x, box.top()), box.width() * 0.16, tone, 0.9)
    clouds(
        canvas,
        box,
        mix(palette.light, palette.accent2, 0.4),
        rng,
        size=0.5,
        stretch=1.6,
        cover=0.46,
        edge=1.6,
        alpha=0.3,
    )
    for row in range(3):
        y = box.bottom() - box.height() * (0.11 - 0.045 * row)
        for i in range(9 - row):
            x = box.left() + box.width() * (i + 0.5 + rng.normal(0, 0.12)) / (9 - row)
            r = box.width() * (0.032 + 0.012 * row)
            tone = mix(BLACK, palette.accent, 0.22 - 0.1 * row)
            canvas.drawPath(oval(x, y, r, r * 1.2), fill(tone))
            canvas.drawPath(oval(x, y + r * 2.6, r * 2, r * 1.9), fill(tone))
            canvas.drawArc(
                ltrb(x - r, y - r * 1.2, x + r, y + r * 1.2),
                200,
                140,
                False,
                stroke(palette.light, 0.8, 0.5 - 0.14 * row),
            )
