"""Four ways to paint a figure: silhouette with rim light, lit, flat two-tone and stencil."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

import skia

from train.sample.paint import Colour, Light, Palette, fill, luminance, mix, ramp

BLACK: Colour = (0.02, 0.02, 0.03)
SKETCHED = {"feature": 0.55, "hollow": 0.4, "fold": 0.45}  # details that only darken what they lie on
STYLES = ("silhouette", "lit", "flat", "stencil")


@dataclass(frozen=True)
class Piece:
    """One shape of a figure in pixels, with its role and own colour."""

    role: str
    colour: Colour
    path: skia.Path


def paint_pieces(
    canvas: skia.Canvas, pieces: list[Piece], palette: Palette, light: Light, style: str, unit: float
) -> None:
    """Paints `pieces` from back to front in one of `STYLES`; `unit` is the size of a head in pixels."""
    canvas.saveLayer(None, None)
    _PAINTERS[style](canvas, pieces, palette, light, unit)
    canvas.restore()


def dark_of(palette: Palette) -> Colour:
    """The palette's near-black: what a figure against the light is made of."""
    darkest = min((palette.shade, palette.ink, palette.background[-1]), key=luminance)
    return mix(darkest, BLACK, 0.6)


def towards(light: Light, length: float) -> tuple[float, float]:
    """The vector of `length` that points to the light."""
    return math.cos(light.angle) * length, math.sin(light.angle) * length


def edge(
    canvas: skia.Canvas, paths: list[skia.Path], offset: tuple[float, float], paint: skia.Paint, blur: float
) -> None:
    """Paints the margin of `paths` (as one shape) that their copy, shifted by `offset`, leaves free."""
    atop = skia.Paint(BlendMode=skia.BlendMode.kSrcATop)
    canvas.saveLayer(None, atop)
    for path in paths:
        canvas.drawPath(path, paint)
    rub = fill((0, 0, 0), blur=blur, mode=skia.BlendMode.kDstOut)
    for path in paths:
        shifted = skia.Path(path)
        shifted.offset(*offset)
        canvas.drawPath(shifted, rub)
    canvas.restore()


class Rim(NamedTuple):
    """A margin of light on what is dark: how wide and how blurred, in pixels, and how opaque."""

    width: float
    alpha: float
    blur: float


def backlit(
    canvas: skia.Canvas,
    box: skia.Rect,
    paths: list[skia.Path],
    palette: Palette,
    light: Light,
    lift: float,
    broad: Rim,
    thin: Rim,
) -> None:
    """Paints `paths` dark against the light within `box`, with two rims; `lift` is the light that their tops take."""
    dark = dark_of(palette)
    body = ramp((0, box.top()), (0, box.bottom()), (mix(dark, light.colour, lift), dark))
    canvas.save()
    canvas.clipRect(box)
    canvas.saveLayer(None, None)
    for path in paths:
        canvas.drawPath(path, body)
    for rim, colour in ((broad, light.colour), (thin, mix(light.colour, (1, 1, 1), 0.3))):
        edge(canvas, paths, towards(light, -rim.width), fill(colour, rim.alpha), rim.blur)
    canvas.restore()
    canvas.restore()


def _silhouette(c: skia.Canvas, pieces: list[Piece], palette: Palette, light: Light, unit: float) -> None:
    dark, solid = dark_of(palette), [p.path for p in pieces if p.role not in SKETCHED]
    top, bottom = _span(solid)
    body = ramp((0, top), (0, bottom), (mix(dark, light.colour, 0.1), dark, mix(dark, palette.shade, 0.35)))
    for path in solid:  # a whisper of light on every part, so that limbs part from the trunk
        c.drawPath(path, body)
        whisper = fill(light.colour, 0.12 * light.strength)
        _clipped_edge(c, path, towards(light, -0.1 * unit), whisper, 0.07 * unit)
    x, y = towards(light, -0.1 * unit)
    edge(c, solid, (x, y), fill(light.colour, 0.4 * light.strength), 0.09 * unit)
    edge(
        c,
        solid,
        (x * 0.45, y * 0.45),
        fill(mix(light.colour, (1, 1, 1), 0.25), 0.9 * light.strength),
        0.018 * unit,
    )


def _lit(c: skia.Canvas, pieces: list[Piece], palette: Palette, light: Light, unit: float) -> None:
    solid = [p.path for p in pieces if p.role not in SKETCHED]
    top, bottom = _span(solid)
    middle, reach = (top + bottom) / 2, (bottom - top) / 2
    x = sum(p.getBounds().centerX() for p in solid) / len(solid)
    dx, dy = towards(light, reach * 0.55)
    dark = mix(palette.shade, BLACK, 0.45)
    for piece in pieces:
        if piece.role in SKETCHED:
            c.drawPath(piece.path, fill(dark, SKETCHED[piece.role], blur=0.012 * unit))
            continue
        bright, dim = mix(piece.colour, light.colour, 0.18), mix(piece.colour, dark, 0.8)
        body = ramp(
            (x + dx, middle + dy), (x - dx, middle - dy), (bright, mix(piece.colour, dark, 0.25), dim)
        )
        c.drawPath(piece.path, body)
        size = min(unit, piece.path.getBounds().width(), piece.path.getBounds().height())
        offset = _sideways(light, 0.14 * size) if piece.role == "skin" else towards(light, 0.2 * size)
        _clipped_edge(c, piece.path, offset, fill(dark, 0.36), 0.022 * size)
    c.drawRect(
        skia.Rect.MakeLTRB(-1e4, top, 1e4, bottom + unit),
        _atop(ramp((0, bottom - reach), (0, bottom), (dark, dark), alphas=(0.0, 0.45))),
    )
    edge(
        c,
        solid,
        towards(light, -0.06 * unit),
        fill(mix(light.colour, (1, 1, 1), 0.3), 0.85 * light.strength),
        0.02 * unit,
    )


def _flat(c: skia.Canvas, pieces: list[Piece], palette: Palette, light: Light, unit: float) -> None:
    for piece in pieces:
        if piece.role in SKETCHED:
            c.drawPath(piece.path, fill(dark_of(palette), SKETCHED[piece.role] + 0.2))
            continue
        c.drawPath(piece.path, fill(piece.colour))
        shade = mix(piece.colour, mix(palette.shade, BLACK, 0.3), 0.38)
        offset = _sideways(light, 0.13 * unit) if piece.role == "skin" else towards(light, 0.13 * unit)
        _clipped_edge(c, piece.path, offset, fill(shade), 0.0)


def _stencil(c: skia.Canvas, pieces: list[Piece], palette: Palette, light: Light, unit: float) -> None:
    dark = dark_of(palette)
    for piece in pieces:
        if piece.role in SKETCHED:
            c.drawPath(piece.path, fill(dark))
            continue
        pale = piece.role in ("skin", "shirt", "collar")
        tone = palette.accent if piece.role in ("tie", "prop2", "band") else palette.paper if pale else dark
        c.drawPath(piece.path, fill(tone))
        if pale:
            _clipped_edge(c, piece.path, _sideways(light, 0.17 * unit), fill(dark), 0.0)
        else:
            _clipped_edge(c, piece.path, towards(light, -0.035 * unit), fill(palette.paper, 0.75), 0.0)


def _clipped_edge(
    c: skia.Canvas, path: skia.Path, offset: tuple[float, float], paint: skia.Paint, blur: float
) -> None:
    c.save()
    c.clipPath(path, doAntiAlias=True)
    edge(c, [path], offset, paint, blur)
    c.restore()


def _sideways(light: Light, length: float) -> tuple[float, float]:
    """Towards the light, but hardly up or down: shade under a chin reads as a beard."""
    x, y = towards(light, length)
    return math.copysign(max(abs(x), 0.7 * length), x), 0.2 * y


def _atop(paint: skia.Paint) -> skia.Paint:
    paint.setBlendMode(skia.BlendMode.kSrcATop)
    return paint


def _span(paths: list[skia.Path]) -> tuple[float, float]:
    bounds = [p.getBounds() for p in paths]
    return min(b.top() for b in bounds), max(b.bottom() for b in bounds)


_PAINTERS = {"silhouette": _silhouette, "lit": _lit, "flat": _flat, "stencil": _stencil}
