"""Heads of which little is seen: a band of eyes, a head from behind."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import skia

from train.sample.paint import Light, Palette
from train.sample.people_front import Face, neck, outline, shoulders
from train.sample.people_geometry import disc, joined, moved, spline, trace
from train.sample.people_paint import Rim, backlit, towards
from train.sample.people_portraits import anyone, bust_matrix, portrait


def eyes_band(
    canvas: skia.Canvas,
    box: skia.Rect,
    palette: Palette,
    light: Light,
    rng: np.random.Generator,
    style: str | None = None,
) -> None:
    """Two eyes, very near, in a wide band that fills the middle of `box`."""
    height = min(box.height(), box.width() * 0.36)
    band = skia.Rect.MakeXYWH(box.left(), box.centerY() - height / 2, box.width(), height)
    face = replace(anyone(rng), beard="", brow=float(rng.uniform(-1.2, 0.8)))
    chosen = style or str(rng.choice(("lit", "stencil", "flat")))
    portrait(
        canvas,
        band,
        palette,
        light,
        rng,
        chosen,
        face,
        split=bool(rng.random() < 0.6),
        matrix=_band_matrix(band, flip=towards(light, 1.0)[0] > 0),
    )


def _band_matrix(band: skia.Rect, *, flip: bool) -> skia.Matrix:
    unit = band.width() / 0.72
    matrix = skia.Matrix.Translate(band.centerX(), band.centerY() + 0.03 * unit)
    matrix.preScale(-unit if flip else unit, unit)
    return matrix


def from_behind(
    canvas: skia.Canvas,
    box: skia.Rect,
    palette: Palette,
    light: Light,
    rng: np.random.Generator,
    style: str | None = None,
) -> None:
    """Head and shoulders from behind, large and dark, looking into the picture."""
    woman = bool(rng.random() < 0.5)
    face = Face(woman, "buzz", cloth="crew")
    hair = {
        True: [
            spline(
                trace("""
            0,-.62 .3,-.54 .46,-.24 .47,.2 .52,.7 .44,1 .1,1.06 -.3,1 -.5,.8 -.48,.2 -.46,-.24
            -.3,-.54""")
            ),
            joined(
                disc(-0.66j, 0.22, 0.2),
                spline(trace("0,-.58 .28,-.5 .4,-.22 .36,.14 .2,.36 -.2,.36 -.36,.14 -.4,-.22 -.28,-.5")),
            ),
        ],
        False: [
            spline(
                trace("0,-.58 .28,-.52 .4,-.26 .385,.1 .3,.3 .2,.4 -.2,.4 -.3,.3 -.385,.1 -.4,-.26 -.28,-.52")
            )
        ],
    }[woman]
    mane = hair[int(rng.integers(len(hair)))]
    matrix = bust_matrix(box, flip=False)
    unit = matrix.getScaleX()
    body = [neck(face), *(p for _, p in shoulders(face)), outline(face), mane]
    if not woman:
        body.append(joined(disc(-0.37 + 0.06j, 0.05, 0.12), disc(0.37 + 0.06j, 0.05, 0.12)))
    shapes = [moved(p, matrix) for p in body]
    broad, thin = Rim(0.06 * unit, 0.45, 0.06 * unit), Rim(0.021 * unit, 0.9, 0.008 * unit)
    backlit(canvas, box, shapes, palette, light, 0.08, broad, thin)
