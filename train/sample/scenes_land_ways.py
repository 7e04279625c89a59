"""Roads and rails that run to the horizon: each fills its box."""

from __future__ import annotations

from itertools import pairwise

import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, fill, mix, ramp, stroke
from train.sample.scenes_ground import DARK, EVENING, far, grey_of, horizon, paint_sky
from train.sample.scenes_outline import down, ground, ltrb, polygon
from train.sample.scenes_tools import BLACK, clouds, haze


def road(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A straight road to the horizon with its broken line and telegraph poles."""
    y = down(box, rng.uniform(0.5, 0.66))
    paint_sky(canvas, box, palette, light, rng, EVENING + DARK)
    canvas.drawPath(
        ground(box, y - box.height() * 0.015, box.height() * 0.035, 0.5, rng), fill(far(palette, 0.4))
    )
    land = ltrb(box.left(), y, box.right(), box.bottom())
    earth = mix(palette.accent, palette.shade, 0.6)
    canvas.drawRect(
        land,
        ramp(
            (0, y),
            (0, box.bottom()),
            (mix(horizon(palette), earth, 0.45), earth, mix(palette.shade, BLACK, 0.2)),
            (0, 0.3, 1),
        ),
    )
    clouds(
        canvas,
        land,
        mix(palette.shade, BLACK, 0.3),
        rng,
        size=0.1,
        stretch=8,
        cover=0.45,
        edge=2,
        alpha=0.4,
        fade=(0.2, 1.0),
    )
    vx = box.centerX() + rng.normal(0, box.width() * 0.1)
    foot = (box.centerX() - box.width() * 0.42, box.centerX() + box.width() * 0.4)
    tar = mix(grey_of(palette), palette.shade, 0.6)
    canvas.drawPath(
        polygon((vx - 1.5, y), (vx + 1.5, y), (foot[1], box.bottom() + 5), (foot[0], box.bottom() + 5)),
        ramp(
            (0, y),
            (0, box.bottom()),
            (mix(horizon(palette), tar, 0.3), tar, mix(tar, BLACK, 0.4)),
            (0, 0.2, 1),
        ),
    )
    _dashes(canvas, box, vx, y, (foot[0] + foot[1]) / 2, palette)
    _poles(canvas, box, vx, y, 1 if rng.random() < 0.5 else -1, palette)
    haze(canvas, box, y, box.height() * 0.05, mix(horizon(palette), palette.light, 0.4), 0.7)


def _dashes(canvas: skia.Canvas, box: skia.Rect, vx: float, y: float, foot: float, palette: Palette) -> None:
    tone = mix(palette.light, palette.accent, 0.3)
    for near, width in [(z, 0.42 * z) for z in (0.03, 0.05, 0.08, 0.13, 0.21, 0.34, 0.56, 0.92)]:
        y0, y1 = y + (box.bottom() - y) * near, y + (box.bottom() - y) * (near + width)
        x0, x1 = vx + (foot - vx) * near, vx + (foot - vx) * (near + width)
        canvas.drawPath(
            polygon((x0 - 5 * near, y0), (x0 + 5 * near, y0), (x1 + 7 * near, y1), (x1 - 7 * near, y1)),
            fill(tone, 0.85),
        )


def _poles(canvas: skia.Canvas, box: skia.Rect, vx: float, y: float, side: int, palette: Palette) -> None:
    tone, wires = far(palette, 0.97), []
    for near in (0.03, 0.055, 0.1, 0.18, 0.32, 0.57):
        x, base = vx + side * box.width() * 0.95 * near, y + (box.bottom() - y) * near * 0.9
        tall, thick = box.height() * 0.75 * near, 7.5 * near
        canvas.drawLine(x, base, x, base - tall, stroke(tone, max(thick, 0.5)))
        canvas.drawLine(
            x - tall * 0.13,
            base - tall * 0.88,
            x + tall * 0.13,
            base - tall * 0.88,
            stroke(tone, max(thick * 0.8, 0.5)),
        )
        wires.append((x, base - tall * 0.89, tall * 0.12))
    for (x0, y0, s0), (x1, y1, s1) in pairwise(wires):
        for way in (-1, 1):
            sag = skia.Path()
            sag.moveTo(x0 + way * s0, y0)
            sag.quadTo((x0 + x1) / 2 + way * s0, (y0 + y1) / 2 + abs(y1 - y0) * 0.35, x1 + way * s1, y1)
            canvas.drawPath(sag, stroke(tone, 0.6, 0.7))


def railway(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Two rails to the vanishing point."""
    y = down(box, rng.uniform(0.42, 0.58))
    paint_sky(canvas, box, palette, light, rng, EVENING + DARK)
    canvas.drawPath(ground(box, y, box.height() * 0.045, 0.5, rng), fill(far(palette, 0.45)))
    land = ltrb(box.left(), y + 2, box.right(), box.bottom())
    canvas.drawRect(
        land,
        ramp((0, y), (0, box.bottom()), (mix(horizon(palette), far(palette, 0.6), 0.5), far(palette, 0.9))),
    )
    clouds(
        canvas,
        land,
        mix(palette.accent2, palette.shade, 0.55),
        rng,
        size=0.05,
        stretch=5,
        cover=0.5,
        edge=2,
        alpha=0.5,
    )
    vx, foot = box.centerX() + rng.normal(0, 12), box.centerX() + rng.normal(0, 14)
    canvas.drawPath(
        polygon(
            (vx - 2, y),
            (vx + 2, y),
            (foot + box.width() * 0.46, box.bottom()),
            (foot - box.width() * 0.46, box.bottom()),
        ),
        ramp(
            (0, y),
            (0, box.bottom()),
            (mix(horizon(palette), palette.shade, 0.4), mix(grey_of(palette), BLACK, 0.55)),
        ),
    )
    near = 0.012
    while near < 1.05:
        level, cx = y + (box.bottom() - y) * near, vx + (foot - vx) * near
        half, thick = box.width() * 0.36 * near, 15 * near
        canvas.drawPath(
            polygon(
                (cx - half, level),
                (cx + half, level),
                (cx + half * 1.06, level + thick),
                (cx - half * 1.06, level + thick),
            ),
            ramp(
                (0, level),
                (0, level + thick),
                (mix(palette.accent, palette.shade, 0.6), mix(palette.shade, BLACK, 0.5)),
            ),
        )
        near *= 1.17
    for side in (-1, 1):
        x = foot + side * box.width() * 0.25
        canvas.drawPath(
            polygon(
                (vx + side * 0.6, y),
                (vx + side * 1.2, y),
                (x + side * 7, box.bottom()),
                (x - side * 3, box.bottom()),
            ),
            fill(mix(palette.shade, BLACK, 0.5)),
        )
        canvas.drawPath(
            polygon(
                (vx + side * 0.6, y),
                (vx + side * 1.0, y),
                (x + side * 3.5, box.bottom()),
                (x - side * 2.5, box.bottom()),
            ),
            ramp((0, y), (0, box.bottom()), (palette.light, mix(palette.light, palette.shade, 0.45))),
        )
    haze(canvas, box, y, box.height() * 0.07, mix(horizon(palette), palette.light, 0.4), 0.7)
