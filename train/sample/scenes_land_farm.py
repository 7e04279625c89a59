"""Fields, hills and meadows: each fills its box."""

from __future__ import annotations

import math

import numpy as np
import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, fill, mix, ramp, stroke
from train.sample.scenes_flora_grass import grass
from train.sample.scenes_flora_trees import leafy_tree
from train.sample.scenes_ground import DAY, far, horizon, paint_sky
from train.sample.scenes_outline import across, down, ground, polygon, smooth, xywh
from train.sample.scenes_sky_cloud import cumulus, rolling
from train.sample.scenes_sky_storm import storm
from train.sample.scenes_sky_sun import golden, great_sun, sunrise, sunset_bands
from train.sample.scenes_tools import BLACK, clipped, haze


def fields(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Ploughed and sown strips that run to the horizon, a house and a tree on it."""
    y = down(box, rng.uniform(0.52, 0.68))
    paint_sky(canvas, box, palette, light, rng, (*DAY, storm, sunset_bands))
    canvas.drawPath(ground(box, y - 2, box.height() * 0.02, 0.4, rng), fill(far(palette, 0.35)))
    vx, count = across(box, rng.uniform(0.3, 0.7)), 17
    soil = mix(horizon(palette), palette.shade, 0.55)
    tones = (mix(soil, palette.accent, 0.3), mix(soil, palette.accent2, 0.3), mix(soil, palette.light, 0.35))
    with clipped(
        canvas,
        polygon((box.left(), y), (box.right(), y), (box.right(), box.bottom()), (box.left(), box.bottom())),
    ):
        canvas.drawRect(box, fill(tones[0]))
        for i in range(count):
            x0, x1 = (vx + (i + side - count / 2) * box.width() * 0.34 for side in (0.0, 1.0))
            canvas.drawPath(
                polygon(
                    (vx + (x0 - vx) * 0.03, y),
                    (vx + (x1 - vx) * 0.03, y),
                    (x1, box.bottom() + 60),
                    (x0, box.bottom() + 60),
                ),
                fill(mix(tones[i % 3], palette.shade, 0.25 * (i % 2))),
            )
            for furrow in range(1, 5):
                xf = x0 + (x1 - x0) * furrow / 5
                canvas.drawLine(
                    vx + (xf - vx) * 0.03,
                    y,
                    xf,
                    box.bottom() + 60,
                    stroke(mix(tones[i % 3], BLACK, 0.5), 0.9, 0.35),
                )
        canvas.drawRect(
            box,
            ramp(
                (0, y),
                (0, box.bottom()),
                (horizon(palette), palette.shade, mix(palette.shade, BLACK, 0.4)),
                (0, 0.35, 1),
                (0.75, 0.05, 0.65),
            ),
        )
    hx = across(box, rng.uniform(0.2, 0.8))
    leafy_tree(
        canvas,
        hx + box.width() * 0.1,
        y + 3,
        box.height() * rng.uniform(0.09, 0.15),
        far(palette, 0.9),
        palette,
        light,
        rng,
    )
    farmhouse(canvas, hx, y + 3, box.width() * 0.085, palette, light)


def farmhouse(canvas: skia.Canvas, x: float, y: float, size: float, palette: Palette, light: Light) -> None:
    """A house far off: gable, roof, one lit window."""
    side = 1 if math.cos(light.angle) > 0 else -1
    wall, roof = far(palette, 0.75), far(palette, 0.98)
    canvas.save()
    canvas.translate(x, y)
    canvas.scale(size * side, size)
    canvas.drawPath(polygon((-0.9, 0), (-0.9, -0.5), (0.25, -0.5), (0.25, 0)), fill(wall))
    canvas.drawPath(
        polygon((0.25, 0), (0.25, -0.5), (0.55, -0.9), (0.85, -0.5), (0.85, 0)),
        fill(mix(wall, palette.light, 0.35)),
    )
    canvas.drawPath(polygon((-0.98, -0.48), (-0.65, -0.92), (0.55, -0.92), (0.25, -0.48)), fill(roof))
    canvas.drawPath(polygon((-0.4, -0.9), (-0.4, -1.15), (-0.25, -1.15), (-0.25, -0.9)), fill(roof))
    for place in (-0.65, -0.25):
        canvas.drawRect(xywh(place, -0.34, 0.16, 0.18), fill(mix(palette.light, palette.accent, 0.2)))
    canvas.restore()


def hills(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Soft hills one behind the other, round trees along their backs."""
    paint_sky(canvas, box, palette, light, rng, (*DAY, rolling, great_sun))
    green = mix(palette.accent2, palette.shade, 0.35)
    for step in range(5):
        t = step / 4
        y, high = down(box, 0.5 + 0.38 * t), box.height() * (0.05 + 0.04 * t)
        phase, waves = rng.uniform(0, math.tau), rng.uniform(0.5, 1.1)
        back = [
            (across(box, u), y - high * math.sin(phase + math.tau * waves * u))
            for u in np.linspace(-0.05, 1.05, 25)
        ]
        hill = smooth(back)
        hill.lineTo(box.right() + 20, box.bottom() + 5)
        hill.lineTo(box.left() - 20, box.bottom() + 5)
        tone = mix(horizon(palette), mix(green, palette.shade, 0.55 * t), 0.35 + 0.6 * t)
        for place in sorted(rng.choice(24, int(4 - 2 * t), replace=False)):
            tx, ty = back[int(place)]
            leafy_tree(
                canvas,
                tx,
                ty + 3,
                box.height() * (0.06 + 0.13 * t) * rng.uniform(0.8, 1.2),
                mix(tone, palette.shade, 0.45),
                palette,
                light,
                rng,
            )
        canvas.drawPath(
            hill,
            ramp(
                (0, y - high),
                (0, y + high * 3),
                (mix(tone, palette.light, 0.4), tone, mix(tone, palette.shade, 0.55)),
                (0, 0.35, 1),
            ),
        )
        haze(canvas, box, y + high * 2, high * 1.5, horizon(palette), 0.4 * (1 - t))


def meadow(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Tall grass close to the eye, flowers in it, light behind."""
    paint_sky(canvas, box, palette, light, rng, (golden, sunrise, cumulus))
    y = down(box, rng.uniform(0.55, 0.68))
    canvas.drawPath(
        ground(box, y, box.height() * 0.02, 0.35, rng),
        ramp((0, y), (0, box.bottom()), (mix(horizon(palette), palette.accent2, 0.3), far(palette, 0.85))),
    )
    leafy_tree(
        canvas,
        box.left() + box.width() * rng.uniform(0.15, 0.85),
        y + 4,
        box.height() * 0.2,
        far(palette, 0.55),
        palette,
        light,
        rng,
    )
    grass(canvas, box, y, palette, light, rng)
