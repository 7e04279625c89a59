"""Woods and orchards: each fills its box."""

from __future__ import annotations

import math

import numpy as np
import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, fill, glow, mix, ramp, stroke
from train.sample.scenes_flora_trees import blossom_tree, pine, trunk_row
from train.sample.scenes_ground import far, horizon, paint_sky
from train.sample.scenes_outline import down, ground, ltrb, polygon, shape, xywh
from train.sample.scenes_sky_cloud import contrails
from train.sample.scenes_sky_sun import god_rays, golden, sunrise
from train.sample.scenes_tools import BLACK, WHITE, clouds, haze, sky_tones, sun_place


def fog_forest(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Firs one behind the other in mist."""
    top, middle, low = sky_tones(palette)
    canvas.drawRect(
        box,
        ramp(
            (0, box.top()), (0, box.bottom()), (mix(top, middle, 0.4), mix(middle, palette.paper, 0.35), low)
        ),
    )
    glow(canvas, sun_place(box, light, rng, 0.2, 0.4), box.width() * 0.7, palette.light, 0.6)
    for step in range(5):
        t = step / 4
        base, tone = down(box, 0.6 + 0.42 * t), far(palette, 0.12 + 0.85 * t**1.3)
        for x in np.linspace(box.left() - 10, box.right() + 10, int(15 - 10 * t)):
            tall = box.height() * (0.22 + 0.4 * t) * rng.uniform(0.65, 1.2)
            pine(
                canvas,
                float(x) + rng.normal(0, 9),
                base + rng.normal(0, 4),
                tall,
                tone,
                light,
                rng,
                rim=0.35 * t,
            )
        haze(
            canvas,
            box,
            base - box.height() * 0.02,
            box.height() * 0.17,
            mix(palette.paper, middle, 0.4),
            0.75 * (1 - t),
        )
        canvas.drawRect(ltrb(box.left(), base - 3, box.right(), box.bottom()), fill(tone, 0.8))
    clouds(
        canvas,
        box,
        mix(palette.paper, middle, 0.3),
        rng,
        size=0.6,
        stretch=3.5,
        cover=0.46,
        edge=1.2,
        alpha=0.5,
        fade=(0.1, 0.6),
    )


def deep_forest(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Between the trunks of a tall wood, light at the end."""
    tone = mix(palette.background[len(palette.background) // 2], palette.light, 0.4)
    canvas.drawRect(box, fill(far(palette, 0.6)))
    x, y = box.centerX() + rng.normal(0, box.width() * 0.08), down(box, 0.5)
    glow(canvas, (x, y), box.height() * 0.6, tone, 1.0)
    glow(canvas, (x, y), box.height() * 0.3, palette.light, 0.9)
    path = polygon(
        (x - 6, y + box.height() * 0.1),
        (x + 6, y + box.height() * 0.1),
        (x + box.width() * 0.45, box.bottom() + 5),
        (x - box.width() * 0.32, box.bottom() + 5),
    )
    canvas.drawRect(
        ltrb(box.left(), y + box.height() * 0.1, box.right(), box.bottom()),
        ramp(
            (0, y + box.height() * 0.1), (0, box.bottom()), (mix(tone, palette.shade, 0.5), far(palette, 1.0))
        ),
    )
    canvas.drawPath(path, ramp((0, y), (0, box.bottom()), (tone, far(palette, 0.85)), None, (0.8, 0.2)))
    trunk_row(canvas, box, x, y, palette, light, rng)


def orchard(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """An alley of trees in blossom and what has fallen of it."""
    paint_sky(canvas, box, palette, light, rng, (golden, sunrise, contrails))
    y, vx = down(box, rng.uniform(0.55, 0.64)), box.centerX() + rng.normal(0, 14)
    land = mix(palette.accent2, palette.shade, 0.45)
    canvas.drawRect(
        ltrb(box.left(), y, box.right(), box.bottom()),
        ramp(
            (0, y), (0, box.bottom()), (mix(horizon(palette), land, 0.4), land, mix(land, palette.shade, 0.6))
        ),
    )
    canvas.drawPath(
        polygon(
            (vx - 3, y),
            (vx + 3, y),
            (vx + box.width() * 0.3, box.bottom()),
            (vx - box.width() * 0.3, box.bottom()),
        ),
        ramp(
            (0, y),
            (0, box.bottom()),
            (palette.light, mix(palette.paper, palette.shade, 0.3)),
            None,
            (0.9, 0.6),
        ),
    )
    for near in (0.12, 0.2, 0.33, 0.55, 0.9):
        for side in (-1, 1):
            x = vx + side * box.width() * (0.12 + 0.5 * near) + rng.normal(0, 4)
            blossom_tree(
                canvas,
                x,
                y + (box.bottom() - y) * near * 0.75,
                box.height() * (0.1 + 0.52 * near),
                palette,
                light,
                rng,
                haze=0.5 * (1 - near),
            )
    for _ in range(160):
        t = rng.random() ** 0.5
        canvas.drawOval(
            xywh(
                box.left() + box.width() * rng.random(),
                y + (box.bottom() - y) * t,
                1 + 2.4 * t,
                0.6 + 1.2 * t,
            ),
            fill(mix(palette.accent, WHITE, 0.55), 0.75),
        )


def jungle(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A clearing framed by leaves, dark in front, bright behind."""
    paint_sky(canvas, box, palette, light, rng, (golden, god_rays, sunrise))
    for t in (0.25, 0.45):
        canvas.drawPath(
            ground(box, down(box, 0.5 + 0.3 * t), box.height() * 0.07, 0.5, rng), fill(far(palette, t))
        )
        haze(canvas, box, down(box, 0.72), box.height() * 0.12, horizon(palette), 0.5)
    leaf = shape("M0 0C10-13 34-14 52-2C36 7 14 9 0 0Z")
    for ring in range(3):
        tone = mix(far(palette, 0.5 + 0.25 * ring), palette.accent2, 0.3 - 0.12 * ring)
        for _ in range(46):
            angle = rng.uniform(0, math.tau)
            reach = 1.04 + 0.03 * ring + abs(rng.normal(0, 0.06))
            x, y = (
                box.centerX() + math.cos(angle) * box.width() * 0.6 * reach,
                box.centerY() + math.sin(angle) * box.height() * 0.58 * reach,
            )
            canvas.save()
            canvas.translate(x, y)
            canvas.rotate(math.degrees(angle) + 180 + rng.normal(0, 32))
            canvas.scale(*(2 * [box.width() / 320 * rng.uniform(1.3, 2.8) * (1.15 - 0.15 * ring)]))
            canvas.drawPath(
                leaf,
                ramp((0, -12), (0, 8), (mix(tone, palette.light, 0.28 - 0.09 * ring), mix(tone, BLACK, 0.3))),
            )
            canvas.drawPath(shape("M2 0C18-4 34-4 50-2"), stroke(mix(tone, palette.light, 0.3), 0.7, 0.6))
            canvas.restore()
