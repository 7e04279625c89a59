"""Thunderheads and smoke."""

from __future__ import annotations

import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, glow, mix
from train.sample.scenes_tools import BLACK, WHITE, backdrop, clouds, sky_tones, sun_place


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
