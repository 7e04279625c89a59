"""A papered wall with frames."""

from __future__ import annotations

import math

import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, fill, mix, ramp
from train.sample.scenes_outline import down, ltrb, oval, xywh
from train.sample.scenes_room_shell import vignette
from train.sample.scenes_sky_cloud import overcast
from train.sample.scenes_sky_night import moonlit
from train.sample.scenes_sky_sun import golden, sunset_bands
from train.sample.scenes_tools import BLACK, WHITE, Draw


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
        views: tuple[Draw, ...] = (sunset_bands, overcast, golden, moonlit)
        views[(i + int(rng.integers(4))) % 4](canvas, inner, palette, light, rng)
        canvas.restore()
        canvas.restore()
    vignette(canvas, box, 0.5)
