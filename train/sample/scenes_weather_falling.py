"""What falls, drifts and flies."""

from __future__ import annotations

import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, fill, glow, mix, ramp, stroke
from train.sample.scenes_outline import across, polygon, shape
from train.sample.scenes_tools import BLACK, WHITE, clouds, scatter, screen


def rain(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Slanting streaks at three distances."""
    slant, tone = rng.normal(0.12, 0.08), mix(palette.paper, light.colour, 0.4)
    for near, count in ((0.35, 170), (0.65, 90), (1.0, 34)):
        for x, y in scatter(box, rng, count):
            fall = box.height() * 0.075 * near * rng.uniform(0.6, 1.5)
            paint = ramp(
                (x, y), (x + slant * fall, y + fall), (tone, tone), None, (0.0, rng.uniform(0.2, 0.6) * near)
            )
            paint.setStyle(skia.Paint.kStroke_Style)
            paint.setStrokeWidth(0.45 + 0.8 * near)
            canvas.drawLine(x, y, x + slant * fall, y + fall, paint)
    clouds(canvas, box, tone, rng, size=0.5, stretch=0.7, cover=0.4, edge=1.2, alpha=0.22)


def snow(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Flakes at all distances, the near ones out of focus."""
    tone = mix(mix(palette.paper, WHITE, 0.6), light.colour, 0.12)
    for x, y in scatter(box, rng, 260):
        size = 0.5 + rng.gamma(1.3, 0.7)
        canvas.drawCircle(x, y, size, fill(tone, min(1.0, 1.1 / size + 0.15), blur=max(size * 0.28, 0.3)))
    for x, y in scatter(box, rng, 12):
        size = rng.uniform(4, 9)
        canvas.drawCircle(x, y, size, fill(tone, 0.28, blur=size * 0.4))


def dust(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Blown sand or smoke, and grains in the light."""
    tone = mix(palette.light, palette.accent, 0.25)
    clouds(canvas, box, tone, rng, size=0.45, stretch=1.6, cover=0.45, edge=1.7, alpha=0.55, fade=(0.1, 1.0))
    for x, y in scatter(box, rng, 120):
        canvas.drawCircle(x, y, rng.gamma(1.4, 0.45) + 0.3, screen(fill(light.colour, rng.uniform(0.2, 0.7))))


def embers(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Sparks that rise and drift, hot in the middle."""
    warm = mix(palette.accent, (1.0, 0.55, 0.15), 0.4)
    for x, y in scatter(box, rng, 110, low=0.62):
        size, drift, rise = rng.gamma(1.3, 0.55) + 0.4, rng.normal(0, 3), rng.gamma(2, 2.2)
        canvas.drawCircle(x, y, size * 3.2, screen(fill(warm, 0.35, blur=size * 1.6)))
        canvas.drawLine(
            x, y, x + drift * 0.5, y + rise * 0.6, stroke(mix(warm, WHITE, 0.45), size * 0.9, 0.9)
        )
    glow(canvas, (box.centerX(), box.bottom() + box.height() * 0.1), box.width(), warm, 0.45)
    del light


def petals(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Blossom on the wind, a few petals close to the eye."""
    leaf = shape("M0-5C3.2-4 4 0 0 5C-4 0-3.2-4 0-5Z")
    tones = (
        mix(palette.accent, WHITE, 0.45),
        mix(palette.accent2, WHITE, 0.5),
        mix(palette.light, WHITE, 0.3),
    )
    for turn, (x, y) in enumerate(scatter(box, rng, 70)):
        size = rng.gamma(2.2, 0.28) + 0.25
        blur = 0.0 if size < 1.4 else size * 1.1
        canvas.save()
        canvas.translate(x, y)
        canvas.rotate(rng.uniform(0, 360))
        canvas.scale(size * rng.uniform(0.35, 1.0), size)
        tone = tones[turn % 3]
        paint = ramp(
            (0, -5), (0, 5), (mix(tone, light.colour, 0.4), mix(tone, palette.accent, 0.4)), None, (0.95, 0.9)
        )
        if blur:
            paint.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, blur))
            paint.setAlphaf(0.6)
        canvas.drawPath(leaf, paint)
        canvas.restore()


def confetti(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Paper scraps and streamers."""
    tones = (palette.accent, palette.accent2, palette.light, palette.paper)
    for turn, (x, y) in enumerate(scatter(box, rng, 130)):
        size, tone = rng.uniform(1.4, 4.2), tones[turn % 4]
        canvas.save()
        canvas.translate(x, y)
        canvas.rotate(rng.uniform(0, 360))
        fold = rng.uniform(0.25, 1.0)
        canvas.drawPath(
            polygon((-size, -size * fold), (size, -size * fold), (size * 0.9, 0), (-size * 1.1, 0)),
            fill(tone),
        )
        canvas.drawPath(
            polygon((-size * 1.1, 0), (size * 0.9, 0), (size, size * fold), (-size, size * fold)),
            fill(mix(tone, BLACK, 0.22)),
        )
        canvas.restore()
    for turn in range(4):
        x, y = across(box, rng.random()), box.top() - 10 + box.height() * 0.5 * rng.random()
        curl = skia.Path()
        curl.moveTo(x, y)
        for step in range(9):
            side = 7 if step % 2 else -7
            curl.quadTo(x + side * 1.6, y + 10 * step + 5, x + side * 0.2, y + 10 * step + 10)
        canvas.drawPath(curl, stroke(tones[turn], 1.8))
    del light
