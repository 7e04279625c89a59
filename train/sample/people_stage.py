"""Puts figures side by side on one ground line, dresses them, and fits them into a box."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import skia

from train.sample.paint import Colour, Light, Palette, luminance, mix
from train.sample.people_body import Body, Pose
from train.sample.people_figure import Props, figure
from train.sample.people_geometry import Point, Shape, moved
from train.sample.people_paint import BLACK, Piece, paint_pieces
from train.sample.people_props import grip

SKINS: tuple[Colour, ...] = ((0.93, 0.74, 0.61), (0.85, 0.64, 0.5), (0.68, 0.46, 0.33), (0.45, 0.29, 0.2))
HAIRS: tuple[Colour, ...] = (
    (0.08, 0.06, 0.06),
    (0.2, 0.12, 0.08),
    (0.42, 0.25, 0.13),
    (0.72, 0.54, 0.3),
    (0.5, 0.18, 0.08),
)
GREY: Colour = (0.78, 0.77, 0.75)


@dataclass
class Actor:
    """One figure on the stage: shapes in head heights with the ground at y = 0."""

    shapes: list[Shape]
    colours: dict[str, Colour]
    pelvis: Point = 0j
    hands: tuple[Point, Point] = (0j, 0j)

    def shifted(self, x: float, y: float = 0.0, *, flip: bool = False, scale: float = 1.0) -> Actor:
        """A copy moved (mirrored first, about x = 0)."""
        matrix = skia.Matrix.Translate(x, y)
        matrix.preScale(-scale if flip else scale, scale)
        points = [matrix.mapXY(p.real, p.imag) for p in (self.pelvis, *self.hands)]
        pelvis, left, right = (complex(p.fX, p.fY) for p in points)
        return Actor(
            [(role, moved(path, matrix)) for role, path in self.shapes], self.colours, pelvis, (left, right)
        )


Cast = list[Actor]  # the first stands at the back


def actor(body: Body, pose: Pose, colours: dict[str, Colour], props: Props | None = None) -> Actor:
    """A figure whose lowest point is the ground, with what it holds."""
    shapes, at = figure(body, pose, props)
    if body.top == "suit":
        colours = colours | {"bottom": mix(colours["top"], BLACK, 0.06)}
    low = max(path.computeTightBounds().bottom() for _, path in shapes)
    whole = Actor(shapes, colours, at.pelvis, (grip(at, 0), grip(at, 1)))
    return whole.shifted(0, -low * body.size, scale=body.size)


def outfit(
    palette: Palette, rng: np.random.Generator, *, grave: float = 0.0, **fixed: Colour
) -> dict[str, Colour]:
    """Colours for the roles of one figure, drawn from the palette and darkened by `grave`; `fixed` ones win."""
    pool = [
        palette.accent,
        palette.accent2,
        mix(palette.shade, palette.accent, 0.35),
        mix(palette.paper, palette.shade, 0.2),
        mix(palette.shade, BLACK, 0.4),
        mix(palette.accent2, palette.paper, 0.4),
    ]
    order = rng.permutation(len(pool))
    night = mix(palette.shade, BLACK, 0.5)
    top, bottom, extra = (mix(pool[int(i)], night, grave) for i in order[:3])
    if luminance(bottom) > luminance(top):
        bottom = mix(bottom, palette.shade, 0.5)
    skin, hair = complexion(rng)
    found = {
        "skin": mix(skin, palette.light, 0.12),
        "hair": hair,
        "top": top,
        "bottom": bottom,
        "shoes": mix(bottom, BLACK, 0.7),
        "hat": mix(extra, palette.shade, 0.2),
        "shirt": mix(palette.paper, (1, 1, 1), 0.3),
        "tie": palette.accent,
        "prop": mix(palette.shade, BLACK, 0.6),
        "prop2": palette.accent2 if top == palette.accent else palette.accent,
        "visor": mix(palette.light, palette.accent2, 0.4),
    } | fixed
    return found | {
        "void": mix(palette.shade, BLACK, 0.75),
        "band": mix(found["hat"], BLACK, 0.55),
        "lapel": mix(found["top"], BLACK, 0.22),
        "collar": mix(found["shirt"], found["top"], 0.3),
    }


def complexion(rng: np.random.Generator) -> tuple[Colour, Colour]:
    """Colours of skin and hair; dark skin goes with dark hair."""
    skin = int(rng.integers(len(SKINS)))
    return SKINS[skin], HAIRS[int(rng.integers(len(HAIRS) if skin < 2 else 2))]


def show(
    canvas: skia.Canvas,
    box: skia.Rect,
    cast: list[Actor],
    palette: Palette,
    light: Light,
    style: str,
    *,
    flip: bool = False,
    part: float = 1.0,
) -> None:
    """Paints the `cast`, the first at the back, as large as `box` allows, feet on its lower edge.

    With `part` below 1 only that share of their height is seen, from the top, cut at the lower edge.
    """
    bounds = skia.Rect.MakeEmpty()
    for person in cast:
        for _, path in person.shapes:
            bounds.join(path.computeTightBounds())
    unit = min(box.width() / bounds.width(), box.height() / bounds.height() / part) * 0.985
    ground = box.bottom() + (1 - part) * bounds.height() * unit
    matrix = skia.Matrix.Translate(box.centerX(), ground - bounds.bottom() * unit)
    matrix.preScale(-unit if flip else unit, unit)
    matrix.preTranslate(-bounds.centerX(), 0)
    canvas.save()
    if part < 1:
        canvas.clipRect(box)
    for person in cast:
        pieces = [Piece(r, person.colours.get(r, palette.shade), moved(p, matrix)) for r, p in person.shapes]
        paint_pieces(canvas, pieces, palette, light, style, unit)
    canvas.restore()
