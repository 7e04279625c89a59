"""Clouds and vapour."""

from __future__ import annotations

import math

import numpy as np
import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, fill, glow, layer, mix, radial, ramp, stroke
from train.sample.scenes_outline import across, down, ltrb, oval, slab, smooth, union
from train.sample.scenes_tools import WHITE, backdrop, clipped, clouds, sky_tones, sun_place


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
