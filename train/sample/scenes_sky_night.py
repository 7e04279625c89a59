"""Moon, stars, northern lights."""

from __future__ import annotations

import math

import skia
from numpy.random import Generator

from train.sample.paint import Colour, Light, Palette, fill, glow, layer, mix, radial, ramp, stroke
from train.sample.scenes_outline import across, oval, xywh
from train.sample.scenes_tools import BLACK, WHITE, backdrop, clipped, clouds, haze, night, screen, sun_place


def moonlit(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Night with a full moon, its halo, a few stars and torn clouds."""
    top, middle, low = night(palette)
    backdrop(canvas, box, (top, middle, low))
    _stars(canvas, box, palette.paper, rng, 90)
    x, y = sun_place(box, light, rng, 0.16, 0.4)
    size = box.width() * rng.uniform(0.09, 0.2)
    glow(canvas, (x, y), size * 5.5, mix(palette.light, palette.background[1], 0.4), 0.6)
    full_moon(canvas, x, y, size, palette, rng)
    clouds(
        canvas,
        box,
        mix(middle, palette.light, 0.3),
        rng,
        size=0.35,
        stretch=3.5,
        cover=0.36,
        edge=2.6,
        alpha=0.55,
        fade=(0.6, 0.9),
    )
    clouds(
        canvas,
        box,
        mix(top, BLACK, 0.4),
        rng,
        size=0.45,
        stretch=3,
        cover=0.4,
        edge=3.2,
        alpha=0.75,
        fade=(0.4, 1.0),
    )


def full_moon(canvas: skia.Canvas, x: float, y: float, size: float, palette: Palette, rng: Generator) -> None:
    """A moon with seas, darker at the edge."""
    face = mix(palette.paper, palette.light, 0.35)
    disc = oval(x, y, size)
    canvas.drawPath(disc, fill(mix(face, WHITE, 0.35)))
    with clipped(canvas, disc):
        clouds(
            canvas,
            disc.getBounds(),
            mix(face, palette.shade, 0.55),
            rng,
            size=0.8,
            stretch=1.1,
            cover=0.5,
            edge=3.5,
            alpha=0.55,
        )
        edge = radial((x - size * 0.2, y - size * 0.2), size * 1.35, (BLACK, BLACK), (0.6, 1.0), (0.0, 0.5))
        canvas.drawPath(disc, edge)
    canvas.drawPath(disc, stroke(WHITE, 0.6, 0.5, blur=0.5))


def starry(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A clear night and the Milky Way across it."""
    deep, middle, low = night(palette)
    backdrop(canvas, box, (deep, middle, low))
    canvas.save()
    canvas.clipRect(box)
    canvas.rotate(
        float(rng.uniform(-65, -35) if math.cos(light.angle) > 0 else rng.uniform(35, 65)),
        box.centerX(),
        box.centerY(),
    )
    band = xywh(
        box.left() - box.height(), box.centerY() - box.width() * 0.3, box.height() * 3, box.width() * 0.6
    )
    for tone, cover, alpha in (
        (palette.accent2, 0.6, 0.5),
        (palette.light, 0.55, 0.6),
        (WHITE, 0.4, 0.35),
        (deep, 0.42, 0.8),
    ):
        canvas.saveLayer(band, None)
        clouds(canvas, band, tone, rng, size=0.11, stretch=2.2, cover=cover, edge=2.4, alpha=alpha)
        mask = ramp((0, band.top()), (0, band.bottom()), (WHITE,) * 3, None, (0.0, 1.0, 0.0))
        mask.setBlendMode(skia.BlendMode.kDstIn)
        canvas.drawRect(band, mask)
        canvas.restore()
    canvas.restore()
    _stars(canvas, box, palette.paper, rng, 380)
    haze(canvas, box, box.bottom(), box.height() * 0.35, palette.light, 0.22)


def _stars(canvas: skia.Canvas, box: skia.Rect, colour: Colour, rng: Generator, count: int) -> None:
    for _ in range(count):
        size = min(rng.exponential(0.28) + 0.2, 1.5)
        x, y = across(box, rng.random()), box.top() + box.height() * rng.random() ** 1.3
        paint = fill(colour, rng.uniform(0.25, 0.95))
        canvas.drawCircle(x, y, size * 0.7, paint)
        if size > 1.35:
            canvas.drawCircle(x, y, size * 2, screen(fill(colour, 0.3, blur=1.2)))


def aurora(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Curtains of northern light over a dark horizon."""
    deep, middle, low = night(palette)
    backdrop(canvas, box, (deep, middle, low))
    _stars(canvas, box, palette.paper, rng, 140)
    del light
    layer(canvas, blur=box.width() * 0.014, mode=skia.BlendMode.kScreen)
    canvas.clipRect(box)
    for tone in (palette.accent2, palette.accent, palette.light):
        foot, phase, waves = box.height() * rng.uniform(0.4, 0.75), rng.uniform(0, 6.3), rng.uniform(0.6, 1.6)
        for i in range(110):
            t = i / 109
            y = (
                box.top()
                + foot
                + box.height() * 0.07 * math.sin(phase + t * waves * math.tau)
                + box.height() * 0.012 * math.sin(5 * phase + t * 15)
            )
            tall = box.height() * (0.28 + 0.14 * math.sin(3 * phase + 9 * t) + 0.08 * rng.random())
            paint = ramp((0, y - tall), (0, y), (tone, tone, tone), (0, 0.85, 1), (0.0, 0.32, 0.0))
            canvas.drawRect(xywh(box.left() + t * box.width(), y - tall, box.width() / 60, tall), paint)
    canvas.restore()
