"""A stepped lane between old walls."""

from __future__ import annotations

import math

import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, fill, mix, ramp, stroke
from train.sample.scenes_ground import paint_sky
from train.sample.scenes_outline import down, ltrb, polygon
from train.sample.scenes_sky_cloud import contrails
from train.sample.scenes_sky_sun import golden, sunset_bands
from train.sample.scenes_tools import BLACK, WHITE, clipped, clouds


def old_street(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A stepped lane between old walls, washing across it, a lantern."""
    paint_sky(canvas, box, palette, light, rng, (golden, contrails, sunset_bands))
    vx, vy = box.centerX() + rng.normal(0, 12), down(box, 0.6)
    plaster = (
        mix(palette.accent, palette.paper, 0.45),
        mix(palette.light, palette.paper, 0.5),
        mix(palette.accent2, palette.paper, 0.5),
    )
    lit = math.cos(light.angle)
    for side in (-1, 1):
        shadow = side * lit > 0
        for step, (near, nearer) in enumerate(((0.16, 0.3), (0.3, 0.55), (0.55, 1.15))):
            tone = mix(plaster[(step + side) % 3], palette.shade, 0.62 if shadow else 0.18)
            x0, x1 = vx + side * box.width() * 0.55 * near, vx + side * box.width() * 0.55 * nearer
            y0, y1 = vy - box.height() * 0.85 * near, vy - box.height() * 0.85 * nearer
            b0, b1 = vy + box.height() * 0.42 * near, vy + box.height() * 0.42 * nearer
            wall = polygon((x0, y0), (x1, y1), (x1, b1), (x0, b0))
            canvas.drawPath(
                wall, ramp((x0, 0), (x1, 0), (mix(tone, palette.light, 0.2), tone, mix(tone, BLACK, 0.25)))
            )
            with clipped(canvas, wall):
                clouds(
                    canvas,
                    wall.getBounds(),
                    mix(tone, palette.shade, 0.6),
                    rng,
                    size=0.6,
                    stretch=0.8,
                    cover=0.45,
                    edge=1.6,
                    alpha=0.4,
                )
            for row in (0.15, 0.42, 0.68):
                corners = [
                    (
                        x0 + (x1 - x0) * u,
                        (y0 + (y1 - y0) * u) + ((b0 + (b1 - b0) * u) - (y0 + (y1 - y0) * u)) * v,
                    )
                    for u, v in ((0.35, row), (0.65, row), (0.65, row + 0.17), (0.35, row + 0.17))
                ]
                canvas.drawPath(polygon(*corners), fill(mix(palette.accent2, palette.shade, 0.65)))
                canvas.drawPath(
                    polygon(*corners[:2], *[(x, (y + corners[1][1]) / 2) for x, y in corners[2:]]),
                    fill(palette.light if rng.random() < 0.3 else mix(palette.accent2, palette.shade, 0.45)),
                )
    ground_tone = mix(palette.paper, palette.shade, 0.45)
    end = polygon(
        (vx - box.width() * 0.088, vy + box.height() * 0.067),
        (vx + box.width() * 0.088, vy + box.height() * 0.067),
        (vx + box.width() * 0.088, vy - box.height() * 0.03),
        (vx - box.width() * 0.088, vy - box.height() * 0.02),
    )
    canvas.drawPath(end, fill(mix(palette.light, palette.paper, 0.4)))
    for step in range(1, 19):
        t = 0.16 + 1.1 * (step / 18) ** 2
        y, half = vy + box.height() * 0.42 * t, box.width() * 0.55 * t
        tread = polygon(
            (vx - half, y),
            (vx + half, y),
            (vx + half * 1.3, y + half * 0.4),
            (vx - half * 1.3, y + half * 0.4),
        )
        canvas.drawPath(tread, fill(mix(ground_tone, palette.light, 0.35 * (1 - t) if t < 1 else 0.0)))
        canvas.drawRect(
            ltrb(vx - half, y, vx + half, y + 0.6 + 5 * t), fill(mix(palette.shade, ground_tone, 0.35), 0.75)
        )
    for level in (0.3, 0.42):
        _washing(canvas, box, vx, down(box, level), palette, rng)


def _washing(
    canvas: skia.Canvas, box: skia.Rect, vx: float, y: float, palette: Palette, rng: Generator
) -> None:
    half, tones = (
        box.width() * 0.3,
        (palette.paper, palette.accent, palette.paper, palette.accent2, palette.light),
    )
    rope = skia.Path()
    rope.moveTo(vx - half, y - 8)
    rope.quadTo(vx, y + 14, vx + half, y - 10)
    canvas.drawPath(rope, stroke(mix(palette.shade, BLACK, 0.4), 0.9))
    for i in range(7):
        t = (i + 0.7) / 7.4
        x = vx - half + 2 * half * t
        top, wide, tall = (
            y - 8 + 20 * 2 * t * (1 - t),
            box.width() * rng.uniform(0.035, 0.06),
            box.width() * rng.uniform(0.07, 0.11),
        )
        cloth = shape_cloth(x, top, wide, tall, rng)
        tone = tones[int(rng.integers(5))]
        canvas.drawPath(
            cloth,
            ramp((x, top), (x + wide, top + tall), (mix(tone, WHITE, 0.15), mix(tone, palette.shade, 0.4))),
        )


def shape_cloth(x: float, y: float, wide: float, tall: float, rng: Generator) -> skia.Path:
    """A cloth that hangs from a line by two pegs and moves a little."""
    sway = rng.normal(0, 3)
    path = skia.Path()
    path.moveTo(x, y)
    path.quadTo(x + wide / 2, y + 2, x + wide, y)
    path.quadTo(x + wide * 1.05, y + tall * 0.5, x + wide + sway, y + tall)
    path.quadTo(x + wide / 2 + sway, y + tall * 0.93, x + sway, y + tall)
    path.close()
    return path
