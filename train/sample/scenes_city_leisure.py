"""Where a town goes out: park, funfair, station. Each fills its box."""

from __future__ import annotations

import math

import skia
from numpy.random import Generator

from train.sample import scenes_sky as skies
from train.sample.paint import Colour, Light, Palette, fill, glow, layer, mix, ramp, stroke
from train.sample.scenes_city_towers import tower
from train.sample.scenes_flora import leafy_tree
from train.sample.scenes_ground import far, horizon, paint_sky
from train.sample.scenes_outline import across, down, ground, ltrb, polygon, slab, smooth, xywh
from train.sample.scenes_tools import BLACK, WHITE, haze, screen, sky_tones


def park(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Bench, lamp and trees by a path; the town behind in mist."""
    paint_sky(canvas, box, palette, light, rng, (skies.golden, skies.sunrise, skies.overcast, skies.moonlit))
    y = down(box, rng.uniform(0.66, 0.74))
    for _ in range(9):
        x = across(box, rng.random())
        tower(
            canvas,
            x,
            y,
            box.width() * rng.uniform(0.05, 0.1),
            box.height() * rng.uniform(0.12, 0.34),
            far(palette, 0.14),
            palette,
            light,
            rng,
            0.05,
        )
    haze(canvas, box, y, box.height() * 0.2, horizon(palette), 0.6)
    canvas.drawPath(
        ground(box, y, 4, 0.3, rng),
        ramp((0, y), (0, box.bottom()), (mix(far(palette, 0.5), palette.accent2, 0.25), far(palette, 0.95))),
    )
    way = smooth(
        [
            (box.centerX() - box.width() * 0.1, y),
            (box.centerX() - box.width() * 0.05, y + box.height() * 0.07),
            (across(box, 0.1), box.bottom() + 5),
        ]
    )
    way.lineTo(box.right() + 5, box.bottom() + 5)
    way.cubicTo(
        box.centerX() + box.width() * 0.2,
        y + box.height() * 0.16,
        box.centerX(),
        y + box.height() * 0.06,
        box.centerX() - box.width() * 0.06,
        y,
    )
    canvas.drawPath(
        way,
        ramp(
            (0, y),
            (0, box.bottom()),
            (mix(horizon(palette), palette.light, 0.4), mix(palette.paper, palette.shade, 0.55)),
        ),
    )
    for x, tall, t in ((0.08, 0.42, 0.6), (0.9, 0.62, 0.9), (0.3, 0.2, 0.35), (0.66, 0.24, 0.4)):
        leafy_tree(
            canvas,
            box.left() + box.width() * x,
            y + box.height() * 0.14 * t,
            box.height() * tall * rng.uniform(0.85, 1.15),
            far(palette, t),
            palette,
            light,
            rng,
            bare=rng.random() < 0.25,
        )
    _lamp(canvas, across(box, 0.3), y + box.height() * 0.12, box.height() * 0.36, palette)
    _bench(
        canvas,
        box.left() + box.width() * 0.46,
        y + box.height() * 0.12,
        box.width() * 0.2,
        far(palette, 1.0),
        light,
    )


def _lamp(canvas: skia.Canvas, x: float, y: float, tall: float, palette: Palette) -> None:
    tone = far(palette, 1.0)
    glow(canvas, (x, y - tall), tall * 0.75, palette.light, 0.85)
    canvas.drawOval(
        xywh(x - tall * 0.3, y - tall * 0.02, tall * 0.6, tall * 0.06),
        screen(fill(palette.light, 0.3, blur=3)),
    )
    canvas.drawLine(x, y, x, y - tall * 0.9, stroke(tone, tall * 0.017))
    canvas.drawPath(
        polygon(
            (x - tall * 0.035, y),
            (x - tall * 0.012, y - tall * 0.13),
            (x + tall * 0.012, y - tall * 0.13),
            (x + tall * 0.035, y),
        ),
        fill(tone),
    )
    canvas.drawPath(
        polygon(
            (x - tall * 0.03, y - tall * 0.9),
            (x - tall * 0.05, y - tall * 1.0),
            (x + tall * 0.05, y - tall * 1.0),
            (x + tall * 0.03, y - tall * 0.9),
        ),
        fill(mix(palette.light, WHITE, 0.6)),
    )
    canvas.drawPath(
        polygon((x - tall * 0.065, y - tall * 1.0), (x, y - tall * 1.06), (x + tall * 0.065, y - tall * 1.0)),
        fill(tone),
    )


def _bench(canvas: skia.Canvas, x: float, y: float, wide: float, tone: Colour, light: Light) -> None:
    for level in (0.42, 0.34, 0.2, 0.17):
        canvas.drawRect(
            xywh(x, y - wide * level, wide, wide * 0.05),
            fill(mix(tone, light.colour, 0.25 if level > 0.2 else 0.1)),
        )
    for leg in (0.1, 0.9):
        canvas.drawLine(x + wide * leg, y, x + wide * leg, y - wide * 0.44, stroke(tone, wide * 0.03))


def funfair(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A big wheel with its lamps against the evening."""
    paint_sky(
        canvas, box, palette, light, rng, (skies.sunset_bands, skies.sunrise, skies.moonlit, skies.starry)
    )
    x, y, size = (
        box.centerX() + rng.normal(0, box.width() * 0.08),
        box.top() + box.height() * 0.56,
        box.width() * rng.uniform(0.36, 0.44),
    )
    foot, tone = down(box, 0.92), far(palette, 0.95)
    glow(canvas, (x, y), size * 1.8, mix(palette.accent, palette.light, 0.5), 0.5)
    for leg in (-0.5, 0.5):
        canvas.drawLine(x, y, x + leg * size, foot, stroke(tone, 3))
    spokes = 20
    for ring in (1.0, 0.9, 0.3):
        canvas.drawCircle(x, y, size * ring, stroke(tone, 1.5))
    for i in range(spokes):
        a = math.tau * i / spokes + 0.1
        cx, cy = x + size * math.cos(a), y + size * math.sin(a)
        canvas.drawLine(x, y, cx, cy, stroke(tone, 0.8))
        tint = (palette.accent, palette.light, palette.accent2)[i % 3]
        canvas.drawPath(slab(cx - 4, cy, 8, 9, 3), fill(mix(tint, palette.shade, 0.35)))
        for along in (0.45, 0.72, 1.0):
            lx, ly = x + size * along * math.cos(a), y + size * along * math.sin(a)
            canvas.drawCircle(lx, ly, 3.4, screen(fill(tint, 0.5, blur=2)))
            canvas.drawCircle(lx, ly, 1.0, fill(mix(tint, WHITE, 0.7)))
    canvas.drawPath(ground(box, foot, 3, 0.5, rng), fill(tone))
    for place in range(7):
        _tent(
            canvas,
            box.left() + box.width() * (place + rng.uniform(0.1, 0.9)) / 7,
            foot + 4,
            box.width() * rng.uniform(0.1, 0.17),
            palette,
            place,
        )


def _tent(canvas: skia.Canvas, x: float, y: float, wide: float, palette: Palette, turn: int) -> None:
    tones = (mix(palette.accent, palette.shade, 0.4), mix(palette.paper, palette.shade, 0.35))
    for strip in range(6):
        x0, x1 = x + wide * (strip / 6 - 0.5), x + wide * ((strip + 1) / 6 - 0.5)
        canvas.drawPath(
            polygon((x, y - wide * 0.8), (x0, y - wide * 0.4), (x0, y), (x1, y), (x1, y - wide * 0.4)),
            fill(tones[(strip + turn) % 2]),
        )
    canvas.drawRect(
        ltrb(x - wide / 2, y - wide * 0.4, x + wide / 2, y - wide * 0.34),
        fill(mix(palette.light, WHITE, 0.2), 0.9),
    )


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
