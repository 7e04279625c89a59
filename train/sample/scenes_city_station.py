"""A railway hall."""

from __future__ import annotations

import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, fill, glow, layer, mix, ramp, stroke
from train.sample.scenes_outline import across, down, polygon
from train.sample.scenes_tools import BLACK, WHITE, sky_tones


def platform(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A railway hall: iron arches, light from the open end, an empty platform."""
    vx, vy = box.centerX() + rng.normal(0, box.width() * 0.06), down(box, 0.58)
    top, middle, low = sky_tones(palette)
    canvas.drawRect(box, fill(mix(palette.shade, BLACK, 0.35)))
    del top
    edges = [1.35, 0.9, 0.6, 0.4, 0.27, 0.18, 0.12]
    for step, size in enumerate(edges):
        t = step / (len(edges) - 1)
        arch = _arch(
            vx, vy, box.width() * 0.62 * size, box.height() * 0.55 * size, box.height() * 0.42 * size
        )
        canvas.drawPath(
            arch, fill(mix(mix(palette.shade, BLACK, 0.3), mix(middle, palette.light, 0.25), 0.12 + 0.5 * t))
        )
        canvas.drawPath(arch, stroke(mix(palette.shade, BLACK, 0.55 - 0.3 * t), 7 * size + 0.6))
        canvas.drawPath(arch, stroke(mix(palette.light, palette.shade, 0.3), 1.6 * size + 0.3, 0.5))
    mouth = _arch(vx, vy, box.width() * 0.072, box.height() * 0.064, box.height() * 0.05)
    canvas.drawPath(mouth, fill(mix(palette.light, WHITE, 0.6)))
    glow(canvas, (vx, vy), box.width() * 0.75, mix(palette.light, low, 0.3), 1.0)
    floor = polygon(
        (vx - 12, vy + 24),
        (vx + 5, vy + 24),
        (box.right() - box.width() * 0.2, box.bottom() + 9),
        (box.left() - box.width() * 0.25, box.bottom() + 9),
    )
    canvas.drawPath(
        floor,
        ramp(
            (0, vy),
            (0, box.bottom()),
            (palette.light, mix(palette.shade, palette.paper, 0.35), mix(palette.shade, BLACK, 0.2)),
            (0, 0.35, 1),
        ),
    )
    bed = polygon(
        (vx + 5, vy + 24),
        (vx + 14, vy + 24),
        (box.right() + box.width() * 0.5, box.bottom() + 9),
        (box.right() - box.width() * 0.2, box.bottom() + 9),
    )
    canvas.drawPath(bed, fill(mix(palette.shade, BLACK, 0.65)))
    for rail in (0.35, 0.75):
        canvas.drawLine(
            vx + 5 + 9 * rail,
            vy + 24,
            box.right() - box.width() * (0.2 - 0.7 * rail),
            box.bottom() + 9,
            stroke(palette.light, 1.8, 0.7),
        )
    canvas.drawLine(
        vx + 4,
        vy + 24,
        box.right() - box.width() * 0.26,
        box.bottom() + 9,
        stroke(mix(palette.accent, palette.light, 0.4), 3, 0.8),
    )
    layer(canvas, blur=box.width() * 0.025, mode=skia.BlendMode.kScreen)
    for _ in range(5):
        x = across(box, rng.uniform(0.1, 0.9))
        canvas.drawPath(
            polygon(
                (x, box.top()),
                (x + 26, box.top()),
                (x + (vx - x) * 0.2 - 60, box.bottom()),
                (x + (vx - x) * 0.2 - 130, box.bottom()),
            ),
            fill(palette.light, 0.14),
        )
    canvas.restore()


def _arch(x: float, y: float, half: float, high: float, low: float) -> skia.Path:
    path = skia.Path()
    path.moveTo(x - half, y + low)
    path.lineTo(x - half, y - high * 0.35)
    path.cubicTo(x - half, y - high * 1.1, x + half, y - high * 1.1, x + half, y - high * 0.35)
    path.lineTo(x + half, y + low)
    path.close()
    return path
