"""Skies with the sun in them."""

from __future__ import annotations

import math

import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, fill, glow, layer, luminance, mix, ramp
from train.sample.scenes_outline import down, oval, polygon
from train.sample.scenes_tools import WHITE, backdrop, clipped, clouds, screen, sky_tones, sun_place


def sunrise(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A low sun with its glow, and streaks of cloud lit from below."""
    top, middle, horizon = sky_tones(palette)
    backdrop(canvas, box, (top, middle, horizon))
    x, y = sun_place(box, light, rng, 0.42, 0.66)
    size = box.width() * rng.uniform(0.06, 0.13)
    glow(canvas, (x, y), box.height() * 0.75, palette.light, 0.75)
    for _ in range(2):
        clouds(
            canvas,
            box,
            mix(top, palette.shade, 0.3),
            rng,
            size=0.3,
            stretch=5,
            cover=0.36,
            edge=3.5,
            alpha=0.5,
            fade=(0.9, 0.2),
        )
    clouds(
        canvas,
        box,
        mix(palette.light, palette.accent, 0.3),
        rng,
        size=0.22,
        stretch=6,
        cover=0.34,
        edge=3,
        alpha=0.55,
        fade=(0.0, 1.0),
    )
    canvas.drawCircle(x, y, size * 1.7, screen(fill(palette.light, 0.35, blur=size * 0.5)))
    canvas.drawCircle(x, y, size, fill(mix(palette.light, WHITE, 0.55), blur=1.2))


def god_rays(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Shafts of light through broken cloud."""
    top, middle, horizon = sky_tones(palette)
    backdrop(canvas, box, (mix(top, palette.shade, 0.4), middle, horizon))
    x, y = sun_place(box, light, rng, 0.08, 0.3)
    glow(canvas, (x, y), box.height() * 0.6, palette.light, 0.8)
    clouds(
        canvas,
        box,
        mix(top, palette.shade, 0.55),
        rng,
        size=0.4,
        stretch=2.4,
        cover=0.5,
        edge=2.6,
        alpha=0.85,
        fade=(1.0, 0.0),
    )
    clouds(
        canvas,
        box,
        mix(palette.light, WHITE, 0.3),
        rng,
        size=0.25,
        stretch=2.4,
        cover=0.3,
        edge=3,
        alpha=0.45,
        fade=(0.9, 0.0),
    )
    layer(canvas, blur=box.width() * 0.022, mode=skia.BlendMode.kScreen)
    canvas.clipRect(box)
    source = (x + math.cos(light.angle) * box.width() * 0.35, y - box.height() * 0.3)
    for _ in range(int(rng.integers(10, 17))):
        angle, wide = rng.uniform(0.14, 0.86) * math.pi, rng.uniform(0.008, 0.05)
        far = box.height() * rng.uniform(0.9, 1.5)
        ends = [
            (source[0] + far * math.cos(a), source[1] + far * math.sin(a))
            for a in (angle - wide, angle, angle + wide)
        ]
        paint = ramp(source, ends[1], (palette.light,) * 3, (0, 0.25, 1), (0.0, rng.uniform(0.25, 0.5), 0.0))
        canvas.drawPath(polygon(source, ends[0], ends[2]), paint)
    canvas.restore()


def sunset_bands(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Long bars of cloud across an afterglow."""
    top, middle, horizon = sky_tones(palette)
    backdrop(
        canvas,
        box,
        (mix(top, palette.shade, 0.2), middle, mix(palette.accent, middle, 0.35), horizon),
        (0, 0.42, 0.72, 1),
    )
    for step in range(3):
        tone = mix(palette.accent, palette.accent2, step / 2)
        clouds(
            canvas,
            box,
            mix(tone, palette.light, 0.35),
            rng,
            size=0.16,
            stretch=9,
            cover=0.4,
            edge=3.4,
            alpha=0.5,
            fade=(0.1, 1.0),
        )
        clouds(
            canvas,
            box,
            mix(top, palette.shade, 0.5),
            rng,
            size=0.2,
            stretch=8,
            cover=0.4,
            edge=3.4,
            alpha=0.5,
            fade=(1.0, 0.2),
        )
    x, _ = sun_place(box, light, rng)
    glow(canvas, (x, down(box, 0.8)), box.width() * 1.1, palette.light, 0.6)


def great_sun(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """One huge sun, plain as on a print, cut by a few bars of cloud."""
    ground = palette.background
    backdrop(canvas, box, (ground[0], mix(ground[0], ground[-1], 0.6)))
    x = box.centerX() + math.cos(light.angle) * box.width() * 0.1
    y, size = down(box, rng.uniform(0.36, 0.58)), box.width() * rng.uniform(0.26, 0.42)
    sun = oval(x, y, size)
    canvas.drawPath(sun, fill(palette.light, 0.5, blur=size * 0.2))
    far = palette.accent if luminance(palette.accent) != luminance(ground[0]) else palette.paper
    canvas.drawPath(sun, ramp((0, y - size), (0, y + size), (mix(palette.light, palette.accent, 0.2), far)))
    with clipped(canvas, sun):
        clouds(
            canvas,
            sun.getBounds(),
            ground[0],
            rng,
            size=0.2,
            stretch=9,
            cover=0.36,
            edge=5,
            alpha=0.9,
            fade=(0.0, 1.0),
        )
    clouds(
        canvas,
        box,
        mix(ground[0], palette.paper, 0.3),
        rng,
        size=0.3,
        stretch=7,
        cover=0.3,
        edge=3,
        alpha=0.4,
    )


def golden(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Haze against the light: no cloud, only glow and motes."""
    top, middle, horizon = sky_tones(palette)
    backdrop(canvas, box, (top, middle, mix(horizon, palette.light, 0.4)))
    x, y = sun_place(box, light, rng, 0.2, 0.5)
    glow(canvas, (x, y), box.height() * 0.95, palette.light, 0.75 if luminance(top) < 0.5 else 0.35)
    glow(canvas, (x, y), box.width() * 0.35, mix(palette.light, WHITE, 0.6), 0.8)
    clouds(canvas, box, palette.paper, rng, size=0.6, stretch=1.3, cover=0.4, edge=1.2, alpha=0.3)
    for _ in range(36):
        size = rng.gamma(2, 1.1)
        paint = fill(palette.light, rng.uniform(0.08, 0.3), blur=size * 0.3)
        canvas.drawCircle(
            box.left() + box.width() * rng.random(),
            box.top() + box.height() * rng.random(),
            size,
            screen(paint),
        )
