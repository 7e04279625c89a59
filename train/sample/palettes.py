"""Colour schemes: what a genre and a decade call for, drawn from colour theory and never twice the same."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from numpy.random import Generator

from train.sample.oklch import oklch
from train.sample.paint import Palette, luminance

Key = Literal["dark", "dusk", "mid", "pale", "flat"]


@dataclass(frozen=True)
class Scheme:
    """A recipe. Hues in degrees (Oklch: 29 red, 55 orange, 90 yellow, 145 green, 195 teal, 260 blue, 350 pink)."""

    key: Key
    ground: float  # hue of the ground
    turn: float  # how far the hue moves down the ground
    chroma: float  # of the ground
    accent: float
    accent2: float
    vivid: float = 0.19  # chroma of the accents
    light: float | None = None  # hue of the light; the accent's when None


_TONES: dict[Key, tuple[float, float, float]] = {  # lightness: top, middle, bottom of the ground
    "dark": (0.13, 0.30, 0.11),
    "dusk": (0.24, 0.48, 0.78),
    "mid": (0.42, 0.56, 0.66),
    "pale": (0.95, 0.92, 0.86),
    "flat": (0.0, 0.0, -0.03),  # added to the lightness at which the hue is purest
}


def palette(schemes: tuple[Scheme, ...], year: int, rng: Generator) -> Palette:
    """Colours after one of `schemes`, shifted a little by chance and printed as in `year`."""
    scheme = schemes[int(rng.integers(len(schemes)))]
    scheme = replace(
        scheme,
        ground=scheme.ground + rng.normal(0, 9),
        accent=scheme.accent + rng.normal(0, 7),
        accent2=scheme.accent2 + rng.normal(0, 12),
        chroma=_faded(scheme.chroma, year) * rng.uniform(0.8, 1.2),
        vivid=_faded(scheme.vivid, year) * rng.uniform(0.9, 1.1),
    )
    return _mixed(scheme, rng)


def _mixed(scheme: Scheme, rng: Generator) -> Palette:
    flip = scheme.key in ("dark", "mid") and rng.random() < 0.35
    tones = _TONES[scheme.key][::-1] if flip else _TONES[scheme.key]
    shift = rng.normal(0, 0.025)
    base = _purest(scheme.ground) if scheme.key == "flat" else 0.0
    ground = tuple(
        oklch(
            base + tone + shift,
            scheme.chroma * (0.6 if tone > 0.9 else 1.0),
            scheme.ground + scheme.turn * step / 2,
        )
        for step, tone in enumerate(tones)
    )
    dark = sum(map(luminance, ground)) / 3 < 0.25
    glow = scheme.accent if scheme.light is None else scheme.light
    return Palette(
        background=ground,
        light=oklch(0.88, min(scheme.vivid, 0.11), glow),
        shade=oklch(0.13 if dark else 0.24, scheme.chroma * 0.7 + 0.01, scheme.ground + scheme.turn * 0.3),
        accent=oklch(_purest(scheme.accent), scheme.vivid, scheme.accent),
        accent2=oklch(_purest(scheme.accent2), scheme.vivid * 0.85, scheme.accent2),
        ink=oklch(0.95, 0.02, glow) if dark else oklch(0.22, 0.04, scheme.ground),
        paper=oklch(0.94, 0.025, 85 + 0.1 * scheme.ground),
    )


def _purest(hue: float) -> float:
    hues = (0, 29, 55, 90, 120, 145, 195, 230, 262, 300, 335, 360)
    lightness = (0.62, 0.585, 0.72, 0.86, 0.78, 0.66, 0.72, 0.66, 0.52, 0.50, 0.62, 0.62)
    return float(np.interp(hue % 360, hues, lightness))


def _faded(chroma: float, year: int) -> float:
    return chroma * (0.8 if year < 1970 else 0.88 if year < 1982 else 1.05 if year < 1992 else 1.0)


SCHEMES: dict[str, tuple[Scheme, ...]] = {
    "Action": (
        Scheme("dusk", 235, -170, 0.085, 50, 200),  # teal night over a burning horizon
        Scheme("dark", 215, 10, 0.06, 52, 195),
        Scheme("dark", 28, 10, 0.07, 30, 75, 0.22),
        Scheme("dark", 265, 25, 0.05, 42, 240),
        Scheme("dusk", 45, 25, 0.11, 35, 85, 0.20),  # all fire
        Scheme("mid", 75, -10, 0.07, 30, 220, 0.20),  # desert
        Scheme("dark", 290, 40, 0.10, 355, 205, 0.24),  # neon
        Scheme("mid", 235, -20, 0.05, 48, 80, 0.19),
        Scheme("pale", 85, 10, 0.02, 29, 245, 0.23),
        Scheme("flat", 68, 0, 0.17, 25, 260, 0.2),
        Scheme("flat", 29, 0, 0.22, 88, 20, 0.18),
        Scheme("dark", 145, 10, 0.03, 55, 110, 0.17),
    ),
    "Comedy": (
        Scheme("pale", 95, 0, 0.015, 28, 250, 0.22),
        Scheme("pale", 230, -20, 0.04, 45, 350, 0.2),
        Scheme("flat", 92, 0, 0.17, 27, 255, 0.2),
        Scheme("flat", 225, -8, 0.12, 92, 15, 0.19),
        Scheme("flat", 20, 15, 0.15, 95, 235, 0.19),
        Scheme("flat", 165, 5, 0.11, 25, 80, 0.19),
        Scheme("flat", 350, 5, 0.15, 90, 240, 0.19),
        Scheme("mid", 235, -15, 0.12, 88, 30, 0.19),
        Scheme("flat", 60, 10, 0.16, 250, 20, 0.18),
        Scheme("pale", 85, 0, 0.03, 150, 30, 0.17),
        Scheme("dusk", 250, -60, 0.11, 85, 350, 0.19),
        Scheme("dark", 30, 0, 0.10, 92, 60, 0.2),
    ),
    "Drama": (
        Scheme("mid", 75, -10, 0.035, 40, 230, 0.11),
        Scheme("dark", 60, 15, 0.03, 75, 35, 0.11),
        Scheme("mid", 240, -20, 0.035, 60, 25, 0.11),
        Scheme("pale", 80, 10, 0.03, 35, 230, 0.12),
        Scheme("dusk", 255, -160, 0.05, 55, 30, 0.12),
        Scheme("dark", 245, 15, 0.035, 70, 210, 0.1),
        Scheme("flat", 110, -10, 0.06, 45, 30, 0.12),
        Scheme("flat", 45, 10, 0.09, 85, 240, 0.12),
        Scheme("mid", 90, 0, 0.004, 30, 80, 0.17),  # black and white and one colour
        Scheme("dark", 90, 0, 0.003, 85, 60, 0.08),
        Scheme("dusk", 190, -110, 0.05, 65, 25, 0.12),
        Scheme("pale", 230, 0, 0.012, 255, 30, 0.11),
        Scheme("flat", 75, 0, 0.13, 30, 250, 0.14),
        Scheme("dark", 25, 10, 0.09, 30, 75, 0.18),
    ),
    "Romance": (
        Scheme("dusk", 320, 90, 0.09, 20, 65, 0.15),  # sunset
        Scheme("pale", 20, 30, 0.045, 15, 350, 0.16),
        Scheme("pale", 85, -20, 0.03, 20, 200, 0.14),
        Scheme("flat", 5, 15, 0.09, 95, 20, 0.12, 80),
        Scheme("dusk", 275, 110, 0.08, 355, 50, 0.15),
        Scheme("mid", 40, 20, 0.10, 15, 80, 0.15),
        Scheme("mid", 225, -25, 0.06, 20, 70, 0.14, 70),
        Scheme("flat", 300, 10, 0.09, 350, 85, 0.15),
        Scheme("dark", 280, 30, 0.06, 20, 60, 0.14, 60),
        Scheme("pale", 210, 10, 0.035, 20, 260, 0.15),
        Scheme("flat", 20, 0, 0.17, 350, 80, 0.12, 85),
        Scheme("dark", 15, 10, 0.10, 15, 70, 0.18, 60),
        Scheme("pale", 100, 0, 0.012, 22, 330, 0.21),
    ),
    "Thriller": (
        Scheme("dark", 250, 15, 0.03, 27, 240, 0.23),
        Scheme("dark", 25, 5, 0.06, 28, 50, 0.22),
        Scheme("dark", 165, 15, 0.035, 150, 110, 0.15),
        Scheme("dark", 230, 10, 0.05, 215, 28, 0.12),
        Scheme("mid", 225, 15, 0.035, 28, 200, 0.2),
        Scheme("dark", 90, 0, 0.004, 28, 80, 0.22),
        Scheme("dark", 105, -10, 0.04, 95, 30, 0.14),
        Scheme("pale", 95, 0, 0.012, 27, 30, 0.22),
        Scheme("flat", 28, 0, 0.21, 28, 85, 0.05),
        Scheme("dusk", 240, 10, 0.05, 28, 200, 0.2),
        Scheme("dark", 300, 20, 0.06, 340, 200, 0.2),
        Scheme("mid", 125, 0, 0.04, 75, 28, 0.14),
        Scheme("dark", 65, 5, 0.04, 55, 28, 0.16),
    ),
}
