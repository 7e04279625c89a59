"""Grounds with air in them: pigment, smoke, light; each fills its box behind a subject."""

from __future__ import annotations

import math
from collections.abc import Callable

import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, fill, layer, mix, radial, ramp

Backdrop = Callable[[skia.Canvas, skia.Rect, Palette, Light, Generator], None]


def wash(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """The palette's ground with clouds of pigment in it and light from one side."""
    ground(canvas, box, palette)
    smoke(canvas, box, mix(palette.background[1], palette.light, 0.3), rng, 0.4)
    x = box.centerX() + math.cos(light.angle) * box.width() * 0.5
    y = box.centerY() + math.sin(light.angle) * box.height() * 0.45
    glow = radial((x, y), box.height() * 0.8, (light.colour, light.colour), None, (0.5 * light.strength, 0.0))
    glow.setBlendMode(skia.BlendMode.kSoftLight)
    canvas.drawRect(box, glow)


def shards(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Blades of light and dark that burst from one point, a picture in pieces."""
    wash(canvas, box, palette, light, rng)
    x, y = (
        box.left() + box.width() * rng.uniform(0.25, 0.75),
        box.top() + box.height() * rng.uniform(0.35, 0.65),
    )
    tones = (palette.accent, palette.shade, palette.light, palette.background[0])
    angle = rng.uniform(0, math.tau)
    for blade in range(int(rng.integers(14, 24))):
        angle += rng.uniform(0.12, 0.6)
        spread, tone = rng.uniform(0.04, 0.3), tones[blade % 4]
        path = skia.Path()
        path.addPoly([skia.Point(x, y), _polar(x, y, angle), _polar(x, y, angle + spread)], True)
        canvas.drawPath(path, radial((x, y), 420, (tone, tone), None, (0.02, rng.uniform(0.3, 0.85))))


def spotlight(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A dark room and one cone of light from above."""
    canvas.drawRect(box, fill(mix(palette.shade, palette.background[0], 0.4)))
    smoke(canvas, box, palette.background[1], rng, 0.25)
    x, y = box.centerX() + rng.normal(0, 40), box.top() - 20.0
    foot, spread = box.bottom() - box.height() * 0.12, box.width() * rng.uniform(0.22, 0.42)
    cone = skia.Path()
    cone.addPoly([skia.Point(x - 6, y), skia.Point(x + 6, y), skia.Point(box.centerX() + spread, foot),
                  skia.Point(box.centerX() - spread, foot)], True)  # fmt: skip
    layer(canvas, blur=9, mode=skia.BlendMode.kScreen)
    canvas.drawPath(cone, ramp((x, y), (x, foot), (light.colour, light.colour), None, (0.75, 0.12)))
    canvas.drawOval(
        skia.Rect.MakeXYWH(box.centerX() - spread, foot - 18, 2 * spread, 36), fill(light.colour, 0.5)
    )
    canvas.restore()


def bokeh(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Lights of a town, out of focus."""
    wash(canvas, box, palette, light, rng)
    tones = (palette.light, palette.accent, palette.accent2, light.colour)
    for spot in range(int(rng.integers(18, 42))):
        size = rng.gamma(3, 6) + 4
        x, y = box.left() + box.width() * rng.random(), box.top() + box.height() * rng.beta(1.6, 1.4)
        paint = fill(tones[spot % 4], rng.uniform(0.12, 0.5), blur=size * 0.09)
        paint.setBlendMode(skia.BlendMode.kScreen if palette.is_dark else skia.BlendMode.kSrcOver)
        canvas.drawCircle(x, y, size, paint)


def smoke(
    canvas: skia.Canvas, box: skia.Rect, colour: tuple[float, float, float], rng: Generator, much: float
) -> None:
    """Drifts of `colour` from fractal noise; `much` 0..1 is how dense."""
    scale = rng.uniform(0.004, 0.011)
    noise = skia.PerlinNoiseShader.MakeFractalNoise(
        scale, scale * rng.uniform(1.2, 2.4), 4, float(rng.integers(9999))
    )
    r, g, b = colour
    # Alpha from the noise's red channel, stretched about its mean; colour constant.
    matrix = [0, 0, 0, 0, r, 0, 0, 0, 0, g, 0, 0, 0, 0, b, 3.2 * much, 0, 0, 0, -1.15 * much]
    canvas.drawRect(box, skia.Paint(Shader=noise, ColorFilter=skia.ColorFilters.Matrix(matrix)))


def ground(canvas: skia.Canvas, box: skia.Rect, palette: Palette) -> None:
    """The palette's ground, top to bottom."""
    canvas.drawRect(box, ramp((box.left(), box.top()), (box.left(), box.bottom()), palette.background))


def _polar(x: float, y: float, angle: float, reach: float = 800.0) -> skia.Point:
    return skia.Point(x + reach * math.cos(angle), y + reach * math.sin(angle))


MOODS: dict[str, tuple[Backdrop, frozenset[str]]] = {
    "wash": (wash, frozenset({"Action", "Drama", "Romance", "Thriller"})),
    "shards": (shards, frozenset({"Action", "Thriller"})),
    "spotlight": (spotlight, frozenset({"Drama", "Thriller"})),
    "bokeh": (bokeh, frozenset({"Romance", "Comedy", "Drama"})),
}
