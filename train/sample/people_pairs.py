"""Large heads together: lovers in profile, two busts, halves of two faces, an ensemble of faces."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import skia

from train.sample.paint import Colour, Light, Palette, fill, mix, ramp
from train.sample.people_front import Face
from train.sample.people_geometry import moved
from train.sample.people_paint import dark_of, edge, towards
from train.sample.people_portraits import anyone, bust_matrix, portrait
from train.sample.people_profile import CROWNS_OF, contour


def profiles_facing(
    canvas: skia.Canvas,
    box: skia.Rect,
    palette: Palette,
    light: Light,
    rng: np.random.Generator,
    style: str | None = None,
) -> None:
    """Two profiles whose lips almost touch."""
    kinds = ("man", "woman") if rng.random() < 0.85 else ("woman", "woman")
    paths = [contour(kind, str(rng.choice(CROWNS_OF[kind]))) for kind in kinds]
    unit = min(box.width() / 2.75, box.height() / 2.2)
    x = box.centerX() + 0.08 * unit
    left = _at(unit, x - 0.495 * unit, box.bottom() - 1.42 * unit, 6.0)
    right = _at(unit, x + 0.455 * unit, box.bottom() - 1.3 * unit, -5.0, flip=True)
    colours = _two_darks(palette, style or str(rng.choice(("silhouette", "flat"))))
    canvas.save()
    canvas.clipRect(box)
    for path, matrix, colour in zip(paths, (left, right), colours, strict=True):
        _rimmed(canvas, moved(path, matrix), colour, palette, light, unit, box)
    canvas.restore()


def profiles_apart(
    canvas: skia.Canvas,
    box: skia.Rect,
    palette: Palette,
    light: Light,
    rng: np.random.Generator,
    style: str | None = None,
) -> None:
    """Two profiles that look away from each other, one behind the other."""
    paths = [contour(kind, str(rng.choice(CROWNS_OF[kind]))) for kind in ("man", "woman")]
    unit = min(box.width() / 2.3, box.height() / 2.25)
    back = _at(unit, box.centerX() + 0.3 * unit, box.bottom() - 1.48 * unit, 0)
    front = _at(unit * 0.95, box.centerX() - 0.32 * unit, box.bottom() - 1.25 * unit, 0, flip=True)
    colours = _two_darks(palette, style or str(rng.choice(("silhouette", "flat"))))
    canvas.save()
    canvas.clipRect(box)
    for path, matrix, colour in zip(paths, (back, front), colours, strict=True):
        _rimmed(canvas, moved(path, matrix), colour, palette, light, unit, box)
    canvas.restore()


def busts_together(
    canvas: skia.Canvas,
    box: skia.Rect,
    palette: Palette,
    light: Light,
    rng: np.random.Generator,
    style: str | None = None,
) -> None:
    """A man and a woman from the front, heads together."""
    him, her = _of(rng, woman=False), _of(rng, woman=True)
    unit = min(box.width() / 2.7, box.height() / 2.2)
    chosen = style or str(rng.choice(("flat", "lit", "stencil")))
    split = bool(rng.random() < 0.5)
    side = 1 if rng.random() < 0.5 else -1
    for face, x, y, tilt, scale in ((him, -0.5, 1.36, 4, 1.0), (her, 0.46, 1.1, -5, 0.93)):
        matrix = _at(unit * scale, box.centerX() + side * x * unit, box.bottom() - y * unit, side * tilt)
        if towards(light, 1.0)[0] > 0:
            matrix.preScale(-1, 1)
        portrait(canvas, box, palette, light, rng, chosen, face, split=split, matrix=matrix)


def two_halves(
    canvas: skia.Canvas,
    box: skia.Rect,
    palette: Palette,
    light: Light,
    rng: np.random.Generator,
    style: str | None = None,
) -> None:
    """The left half of one face against the right half of another."""
    chosen = style or str(rng.choice(("lit", "stencil", "flat")))
    matrix = bust_matrix(box, flip=False)
    faces = (replace(_of(rng, woman=True), cloth="crew"), replace(_of(rng, woman=False), cloth="crew"))
    for k, face in enumerate(faces):
        half = skia.Rect.MakeXYWH(box.left() + k * box.width() / 2, box.top(), box.width() / 2, box.height())
        portrait(canvas, half, palette, light, rng, chosen, face, split=False, matrix=matrix)


def ensemble_of_faces(
    canvas: skia.Canvas,
    box: skia.Rect,
    palette: Palette,
    light: Light,
    rng: np.random.Generator,
    style: str | None = None,
) -> None:
    """A leader's bust large in front, the others smaller behind on either side, sinking into the dark below."""
    chosen = style or str(rng.choice(("lit", "lit", "flat", "stencil")))
    split = bool(rng.random() < 0.6)
    places = [(-0.95, 1.5, 0.74), (0.95, 1.5, 0.74), (0.0, 1.12, 1.0)]
    if rng.random() < 0.6:
        places = [(-0.52, 1.98, 0.58), (0.52, 1.98, 0.58), *places]
    tall = 2.62 if len(places) == 5 else 2.1
    unit = min(box.width() / 2.9, box.height() / tall)
    canvas.saveLayer(None, None)
    for x, y, scale in places:
        matrix = _at(unit * scale, box.centerX() + x * unit, box.bottom() - y * unit, 0)
        if towards(light, 1.0)[0] > 0:
            matrix.preScale(-1, 1)
        portrait(canvas, box, palette, light, rng, chosen, anyone(rng), split=split, matrix=matrix)
        if chosen != "stencil" and scale < 1:
            _sink(canvas, box, dark_of(palette), box.bottom() - (y - 0.25) * unit, 0.55)
    canvas.restore()


def _sink(canvas: skia.Canvas, box: skia.Rect, dark: Colour, top: float, strength: float) -> None:
    """Darkens what is already drawn, from `top` down."""
    veil = ramp((0, top), (0, box.bottom()), (dark, dark), alphas=(0.0, strength))
    veil.setBlendMode(skia.BlendMode.kSrcATop)
    canvas.drawRect(box, veil)


def _of(rng: np.random.Generator, *, woman: bool) -> Face:
    while True:
        face = anyone(rng)
        if face.woman == woman:
            return face


def _at(unit: float, x: float, y: float, degrees: float, *, flip: bool = False) -> skia.Matrix:
    matrix = skia.Matrix.Translate(x, y)
    matrix.preRotate(degrees)
    matrix.preScale(-unit if flip else unit, unit)
    return matrix


def _two_darks(palette: Palette, style: str) -> tuple[Colour, Colour]:
    dark = dark_of(palette)
    if style == "flat":
        return mix(palette.shade, dark, 0.2), mix(palette.accent, dark, 0.12)
    return mix(dark, palette.shade, 0.25), dark


def _rimmed(
    canvas: skia.Canvas,
    shape: skia.Path,
    colour: Colour,
    palette: Palette,
    light: Light,
    unit: float,
    box: skia.Rect,
) -> None:
    canvas.saveLayer(None, None)
    canvas.drawPath(shape, ramp((0, box.top()), (0, box.bottom()), (mix(colour, light.colour, 0.1), colour)))
    x, y = towards(light, -0.045 * unit)
    edge(canvas, [shape], (x * 1.5, y * 1.5), fill(light.colour, 0.35), 0.05 * unit)
    edge(canvas, [shape], (x * 0.3, y * 0.3), fill(mix(light.colour, (1, 1, 1), 0.3), 0.85), 0.006 * unit)
    canvas.restore()
