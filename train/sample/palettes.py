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
        Scheme("dusk", 225, -170, 0.095, 52, 200, 0.20),  # teal night over a burning horizon
        Scheme("dusk", 235, -180, 0.10, 45, 80, 0.21),
        Scheme("dark", 205, 10, 0.075, 52, 195, 0.21),
        Scheme("mid", 215, -10, 0.07, 52, 75, 0.2),
        Scheme("dusk", 45, 25, 0.13, 40, 85, 0.21),  # all fire
        Scheme("dusk", 32, 40, 0.14, 55, 90, 0.21),
        Scheme("dark", 50, 20, 0.09, 55, 75, 0.21),
        Scheme("mid", 72, -10, 0.09, 40, 215, 0.20),  # desert
        Scheme("mid", 235, -20, 0.06, 50, 80, 0.19),  # steel
        Scheme("flat", 62, 0, 0.18, 30, 240, 0.2),
        Scheme("dark", 285, 60, 0.11, 355, 205, 0.24),  # neon
    ),
    "Comedy": (
        Scheme("pale", 95, 0, 0.012, 28, 250, 0.23),
        Scheme("pale", 95, 0, 0.012, 255, 60, 0.22),
        Scheme("pale", 230, -20, 0.045, 40, 350, 0.22),
        Scheme("flat", 95, 0, 0.18, 27, 255, 0.22),
        Scheme("flat", 92, -4, 0.18, 255, 27, 0.22),
        Scheme("flat", 88, 5, 0.17, 350, 200, 0.2),
        Scheme("flat", 225, -8, 0.13, 95, 15, 0.2),
        Scheme("flat", 215, -8, 0.12, 60, 92, 0.2),
        Scheme("flat", 165, 5, 0.13, 25, 90, 0.2),
        Scheme("flat", 140, 0, 0.17, 92, 28, 0.2),
        Scheme("flat", 350, 5, 0.17, 95, 220, 0.2),
        Scheme("flat", 55, 10, 0.17, 250, 95, 0.2),
        Scheme("mid", 235, -15, 0.13, 92, 30, 0.2),
    ),
    "Drama": (
        Scheme("mid", 75, -10, 0.035, 45, 230, 0.09),
        Scheme("mid", 100, -10, 0.03, 60, 40, 0.08),
        Scheme("dark", 65, 15, 0.03, 75, 45, 0.09),
        Scheme("mid", 240, -20, 0.03, 65, 220, 0.08),
        Scheme("pale", 80, 10, 0.03, 45, 230, 0.09),
        Scheme("pale", 95, -10, 0.025, 70, 60, 0.08),
        Scheme("dusk", 245, -160, 0.04, 65, 40, 0.09),
        Scheme("flat", 110, -10, 0.05, 60, 45, 0.09),
        Scheme("flat", 75, 5, 0.07, 45, 240, 0.1),
        Scheme("mid", 90, 0, 0.004, 75, 80, 0.05),  # black and white, nearly
        Scheme("pale", 90, 0, 0.004, 75, 60, 0.06),
        Scheme("dusk", 190, -110, 0.04, 70, 45, 0.1),
        Scheme("mid", 150, -20, 0.025, 85, 60, 0.08),
    ),
    "Romance": (
        Scheme("dusk", 320, 90, 0.10, 15, 65, 0.16),  # sunset
        Scheme("dusk", 295, 80, 0.09, 355, 60, 0.16),
        Scheme("pale", 15, 30, 0.05, 12, 350, 0.17),
        Scheme("pale", 355, 20, 0.05, 355, 20, 0.17),
        Scheme("pale", 50, -20, 0.04, 15, 340, 0.15),
        Scheme("flat", 5, 15, 0.10, 350, 30, 0.14, 60),
        Scheme("flat", 350, 15, 0.12, 15, 60, 0.14, 70),
        Scheme("flat", 300, 10, 0.09, 350, 20, 0.15),
        Scheme("mid", 20, 30, 0.10, 10, 70, 0.15),
        Scheme("mid", 340, 30, 0.09, 15, 60, 0.15),
        Scheme("dark", 340, 30, 0.08, 10, 50, 0.15, 50),
        Scheme("flat", 18, 0, 0.17, 350, 60, 0.12, 70),
    ),
    "Thriller": (
        Scheme("dark", 250, 15, 0.025, 27, 240, 0.23),
        Scheme("dark", 240, 10, 0.02, 27, 28, 0.23),
        Scheme("dark", 25, 5, 0.05, 28, 28, 0.23),
        Scheme("dark", 165, 15, 0.035, 150, 120, 0.13),
        Scheme("dark", 150, -10, 0.03, 130, 28, 0.13),
        Scheme("dark", 225, 10, 0.04, 215, 28, 0.11),
        Scheme("dark", 90, 0, 0.004, 28, 28, 0.23),
        Scheme("dark", 90, 0, 0.003, 90, 28, 0.02),
        Scheme("mid", 215, 15, 0.03, 28, 200, 0.2),
        Scheme("dark", 105, -10, 0.035, 100, 30, 0.12),
        Scheme("pale", 200, 0, 0.01, 27, 28, 0.23),
        Scheme("flat", 28, 0, 0.22, 28, 28, 0.05),
        Scheme("dark", 300, 10, 0.03, 28, 200, 0.2),
    ),
}
