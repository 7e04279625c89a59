"""Skies: sun, moon, stars, clouds. Each fills its box."""

from __future__ import annotations

import math

import numpy as np
import skia
from numpy.random import Generator

from train.sample.paint import Colour, Light, Palette, fill, glow, layer, luminance, mix, radial, ramp, stroke
from train.sample.scenes_outline import across, down, ltrb, oval, polygon, slab, smooth, union, xywh
from train.sample.scenes_tools import (
    BLACK,
    WHITE,
    backdrop,
    clipped,
    clouds,
    haze,
    night,
    screen,
    sky_tones,
    sun_place,
)


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


def overcast(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A lid of cloud, heavy above, a pale slit at the horizon."""
    top, middle, horizon = sky_tones(palette)
    backdrop(canvas, box, (mix(top, palette.shade, 0.25), middle, mix(horizon, palette.paper, 0.3)))
    tones = (
        mix(middle, palette.paper, 0.35),
        mix(top, palette.shade, 0.45),
        mix(middle, palette.paper, 0.2),
        mix(top, palette.shade, 0.6),
    )
    for step, tone in enumerate(tones):
        clouds(
            canvas,
            box,
            tone,
            rng,
            size=0.5 - 0.08 * step,
            stretch=2.6,
            cover=0.5,
            edge=1.9,
            alpha=0.6,
            fade=(1.0, 0.1),
        )
    x, _ = sun_place(box, light, rng)
    glow(canvas, (x, down(box, 0.62)), box.width() * 0.9, palette.light, 0.35)


def cumulus(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Fair-weather clouds, built of heads that catch the light."""
    top, middle, horizon = sky_tones(palette)
    backdrop(canvas, box, (top, mix(middle, palette.paper, 0.15), mix(horizon, palette.paper, 0.35)))
    for row in range(4):
        near = row / 3
        for _ in range(2 if row else 3):
            x = across(box, rng.uniform(-0.1, 1.1))
            y = down(box, 0.74 - 0.58 * near + rng.normal(0, 0.03))
            _cumulus(
                canvas, x, y, box.width() * (0.13 + 0.2 * near) * rng.uniform(0.7, 1.25), palette, light, rng
            )


def _cumulus(
    canvas: skia.Canvas, x: float, y: float, size: float, palette: Palette, light: Light, rng: Generator
) -> None:
    base = mix(palette.background[0], palette.paper, 0.55)
    heads = [
        (
            x + size * (t - 0.5) * 2,
            y - size * 0.34 * math.sin(math.pi * t) * rng.uniform(0.2, 1.2),
            size * (0.12 + 0.24 * math.sin(math.pi * t) * rng.uniform(0.6, 1.1)),
        )
        for t in np.linspace(0.02, 0.98, 16)
    ]
    flat = y + size * 0.14
    layer(canvas, blur=size * 0.018, alpha=0.95)
    canvas.clipRect(ltrb(x - 2 * size, y - 3 * size, x + 2 * size, flat))
    body = union(*(oval(hx, hy, r) for hx, hy, r in heads))
    canvas.drawPath(
        body,
        ramp(
            (0, y - size * 0.6),
            (0, flat),
            (mix(palette.paper, WHITE, 0.5), mix(palette.paper, base, 0.35), base),
            (0, 0.6, 1),
            (1.0, 1.0, 0.25),
        ),
    )
    dx, dy = math.cos(light.angle), min(math.sin(light.angle), -0.3)
    with clipped(canvas, body):
        for hx, hy, r in sorted(heads, key=lambda head: head[1]):
            lit = (hx + dx * r * 0.45, hy + dy * r * 0.45)
            canvas.drawCircle(
                *lit,
                r * 0.95,
                radial(lit, r, (WHITE, mix(palette.paper, palette.light, 0.3)), (0.2, 1), (0.75, 0.0)),
            )
    canvas.restore()


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


def storm(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Thunderheads, lit from inside in one place."""
    top, middle, _ = sky_tones(palette)
    dark = mix(mix(top, palette.shade, 0.7), BLACK, 0.25)
    backdrop(canvas, box, (dark, mix(middle, palette.shade, 0.45), mix(middle, palette.light, 0.25)))
    clouds(
        canvas,
        box,
        mix(middle, palette.light, 0.35),
        rng,
        size=0.42,
        stretch=1.5,
        cover=0.5,
        edge=2.6,
        alpha=0.6,
        fade=(0.5, 0.9),
    )
    x, y = sun_place(box, light, rng, 0.2, 0.5)
    glow(canvas, (x, y), box.width() * 0.8, mix(palette.light, palette.accent, 0.4), 0.85)
    for size in (0.5, 0.3, 0.16):
        clouds(
            canvas,
            box,
            mix(dark, BLACK, 0.3),
            rng,
            size=size,
            stretch=1.8,
            cover=0.47,
            edge=3.4,
            alpha=0.75,
            fade=(1.0, 0.35),
        )
    clouds(
        canvas, box, palette.light, rng, size=0.14, stretch=2, cover=0.22, edge=3, alpha=0.35, fade=(0.3, 0.6)
    )


def inferno(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Smoke that stands over a fire, glowing from below."""
    dark = mix(palette.shade, BLACK, 0.5)
    hot, warm = mix(palette.light, WHITE, 0.2), mix(palette.accent, palette.light, 0.15)
    backdrop(canvas, box, (dark, mix(dark, warm, 0.35), warm, hot), (0, 0.4, 0.8, 1))
    x, _ = sun_place(box, light, rng)
    glow(canvas, (x, box.bottom()), box.height() * 0.7, hot, 0.9)
    for size, cover, alpha, tone in (
        (0.5, 0.5, 0.85, dark),
        (0.26, 0.45, 0.6, mix(dark, warm, 0.35)),
        (0.14, 0.42, 0.6, dark),
    ):
        clouds(
            canvas,
            box,
            tone,
            rng,
            size=size,
            stretch=1.0,
            cover=cover,
            edge=3.2,
            alpha=alpha,
            fade=(1.0, 0.25),
        )
    clouds(canvas, box, hot, rng, size=0.22, stretch=0.8, cover=0.3, edge=3, alpha=0.6, fade=(0.0, 1.0))


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


def rolling(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """Drawn clouds: scalloped banks of flat tone, one behind the other, as in a picture book."""
    ground = palette.background
    backdrop(canvas, box, (ground[0], ground[-1]))
    x, y = sun_place(box, light, rng, 0.2, 0.42)
    canvas.drawCircle(x, y, box.width() * 0.13, fill(mix(palette.light, palette.accent, 0.25)))
    for bank in range(5):
        tone = mix(mix(ground[0], palette.paper, 0.3), palette.paper, bank / 4)
        level = down(box, 0.42 + 0.12 * bank)
        heads, at = [], box.left() - 20.0
        while at < box.right() + 20:
            size = box.width() * rng.uniform(0.05, 0.12)
            heads.append(oval(at, level + rng.normal(0, box.height() * 0.012), size))
            at += size * 1.25
        body = union(*heads)
        canvas.drawPath(body, fill(mix(ground[0], palette.shade, 0.35), 0.28, blur=5))
        foot = union(body, slab(box.left() - 30, level, box.width() + 60, box.bottom() - level + 5))
        canvas.drawPath(foot, ramp((0, level - 30), (0, level + 90), (tone, mix(tone, ground[0], 0.25))))


def contrails(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """A clear sky that fades to the horizon, crossed by two vapour trails."""
    top, middle, horizon = sky_tones(palette)
    backdrop(canvas, box, (top, middle, mix(horizon, palette.paper, 0.3)))
    x, y = sun_place(box, light, rng, 0.55, 0.8)
    glow(canvas, (x, y), box.height() * 0.6, palette.light, 0.6)
    for _ in range(int(rng.integers(1, 4))):
        x0, y0 = (
            box.left() + box.width() * rng.uniform(-0.2, 0.5),
            box.top() + box.height() * rng.uniform(0.3, 0.75),
        )
        x1, y1 = x0 + box.width() * rng.uniform(0.4, 0.9), y0 - box.height() * rng.uniform(0.15, 0.4)
        trail = smooth([(x0, y0), ((x0 + x1) / 2, (y0 + y1) / 2 + rng.normal(0, 1.2)), (x1, y1)])
        for width, alpha, blur in ((7, 0.16, 4), (3, 0.35, 1.6), (1, 0.8, 0.4)):
            canvas.drawPath(trail, stroke(mix(palette.paper, WHITE, 0.4), width, alpha, blur=blur))
    clouds(
        canvas,
        box,
        mix(palette.paper, palette.light, 0.3),
        rng,
        size=0.4,
        stretch=4,
        cover=0.34,
        edge=1.6,
        alpha=0.35,
    )
