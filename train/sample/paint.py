"""Colours, light and the brushes every poster is painted with (skia)."""

from __future__ import annotations

from dataclasses import dataclass

import skia

Colour = tuple[float, float, float]


@dataclass(frozen=True)
class Palette:
    """Colours of one poster; every colour is (red, green, blue) in 0..1, sRGB."""

    background: tuple[Colour, ...]  # two to four, from top to bottom
    light: Colour
    shade: Colour
    accent: Colour
    accent2: Colour
    ink: Colour  # text
    paper: Colour  # light neutral

    @staticmethod
    def mix(a: Colour, b: Colour, t: float) -> Colour:
        """The colour `t` of the way from `a` (0) to `b` (1)."""
        return mix(a, b, t)

    @property
    def is_dark(self) -> bool:
        """Whether the ground is darker than mid grey, so light things read on it."""
        return sum(map(luminance, self.background)) / len(self.background) < 0.18


@dataclass(frozen=True)
class Light:
    """One light source: `angle` in radians (0 from the right, pi/2 from below, -pi/2 from above)."""

    angle: float
    colour: Colour
    strength: float = 1.0


def mix(a: Colour, b: Colour, t: float) -> Colour:
    """Linear blend of two colours; `t` = 0 gives `a`, 1 gives `b`."""
    return (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t)


def hexed(text: str) -> Colour:
    """The colour that "#rrggbb" names."""
    value = int(text.lstrip("#"), 16)
    return ((value >> 16) / 255, (value >> 8 & 255) / 255, (value & 255) / 255)


def luminance(colour: Colour) -> float:
    """Relative luminance in 0..1 (WCAG 2.2)."""
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(a: Colour, b: Colour) -> float:
    """Contrast ratio in 1..21 (WCAG 2.2)."""
    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def rgba(colour: Colour, alpha: float = 1.0) -> skia.Color4f:
    """A skia colour of `colour` with `alpha` in 0..1."""
    return skia.Color4f(colour[0], colour[1], colour[2], alpha)


def fill(
    colour: Colour, alpha: float = 1.0, *, blur: float = 0.0, mode: skia.BlendMode | None = None
) -> skia.Paint:
    """A paint that fills with one colour; `blur` is a Gaussian sigma in pixels."""
    paint = skia.Paint(AntiAlias=True, Color4f=rgba(colour, alpha))
    if blur > 0:
        paint.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, blur))
    if mode is not None:
        paint.setBlendMode(mode)
    return paint


def stroke(colour: Colour, width: float, alpha: float = 1.0, *, blur: float = 0.0) -> skia.Paint:
    """A paint that draws round-ended lines of `width` pixels."""
    paint = fill(colour, alpha, blur=blur)
    paint.setStyle(skia.Paint.kStroke_Style)
    paint.setStrokeWidth(width)
    paint.setStrokeCap(skia.Paint.kRound_Cap)
    paint.setStrokeJoin(skia.Paint.kRound_Join)
    return paint


def ramp(
    start: tuple[float, float],
    end: tuple[float, float],
    colours: tuple[Colour, ...],
    stops: tuple[float, ...] | None = None,
    alphas: tuple[float, ...] | None = None,
) -> skia.Paint:
    """A paint with a linear gradient from point `start` to point `end`."""
    return _shaded(
        skia.GradientShader.MakeLinear(
            [skia.Point(*start), skia.Point(*end)], *_stops(colours, stops, alphas)
        )
    )


def radial(
    centre: tuple[float, float],
    radius: float,
    colours: tuple[Colour, ...],
    stops: tuple[float, ...] | None = None,
    alphas: tuple[float, ...] | None = None,
) -> skia.Paint:
    """A paint with a radial gradient, the first colour in the middle."""
    return _shaded(
        skia.GradientShader.MakeRadial(skia.Point(*centre), radius, *_stops(colours, stops, alphas))
    )


def glow(
    canvas: skia.Canvas, centre: tuple[float, float], radius: float, colour: Colour, strength: float = 1.0
) -> None:
    """Adds a soft round light (screen blend) of `radius` pixels."""
    paint = radial(
        centre, radius, (colour, colour, colour), (0.0, 0.35, 1.0), (strength, strength * 0.4, 0.0)
    )
    paint.setBlendMode(skia.BlendMode.kScreen)
    canvas.drawCircle(*centre, radius, paint)


def layer(
    canvas: skia.Canvas, *, blur: float = 0.0, alpha: float = 1.0, mode: skia.BlendMode | None = None
) -> None:
    """Opens a layer that is blurred, faded or blended as a whole; close it with `canvas.restore()`."""
    paint = skia.Paint(Alphaf=alpha)
    if blur > 0:
        paint.setImageFilter(skia.ImageFilters.Blur(blur, blur))
    if mode is not None:
        paint.setBlendMode(mode)
    canvas.saveLayer(None, paint)


def _stops(
    colours: tuple[Colour, ...], stops: tuple[float, ...] | None, alphas: tuple[float, ...] | None
) -> tuple[list[int], list[float] | None]:
    opacities = alphas or (1.0,) * len(colours)
    return [rgba(c, a).toColor() for c, a in zip(colours, opacities, strict=True)], list(
        stops
    ) if stops else None


def _shaded(shader: skia.Shader) -> skia.Paint:
    return skia.Paint(AntiAlias=True, Dither=True, Shader=shader)
