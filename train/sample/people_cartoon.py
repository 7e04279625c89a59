"""Big stylised heads for comedies: odd shapes, loud expressions, flat colours. Unit: one head height."""

from __future__ import annotations

import numpy as np
import skia

from train.sample.paint import Colour, Light, Palette, fill, mix
from train.sample.people_cartoon_parts import eyes, hair, moustache, mouth, nose
from train.sample.people_geometry import Point, Shape, disc, joined, mirrored, polygon, spline, trace
from train.sample.people_paint import BLACK, dark_of, edge, towards
from train.sample.people_stage import GREY, complexion

HEADS: dict[str, list[Point]] = {  # right half, from crown to chin
    "egg": trace("0,-.5 .24,-.46 .37,-.22 .38,.1 .28,.38 .1,.5 0,.51"),
    "pear": trace("0,-.5 .2,-.46 .3,-.24 .37,.06 .44,.28 .32,.48 0,.52"),
    "block": trace("0,-.48 .26,-.47 .36,-.36 .375,0 .37,.32 .27,.48 0,.52"),
    "moon": trace("0,-.44 .28,-.38 .46,-.14 .48,.14 .36,.4 .14,.5 0,.51"),
    "long": trace("0,-.56 .2,-.52 .29,-.3 .29,.12 .24,.42 .12,.6 0,.62"),
}


EXPRESSIONS = ("grin", "gasp", "smirk", "grimace", "laugh")


def cartoon_head(
    canvas: skia.Canvas,
    box: skia.Rect,
    palette: Palette,
    light: Light,
    rng: np.random.Generator,
    style: str | None = None,
) -> None:
    """One caricature with shoulders on the lower edge of `box`; always flat."""
    unit = min(box.width() / 1.75, box.height() / 1.95)
    flip = towards(light, 1.0)[0] > 0
    canvas.save()
    canvas.clipRect(box)
    canvas.translate(box.centerX(), box.bottom() - 1.08 * unit)
    canvas.scale(-unit if flip else unit, unit)
    woman = bool(rng.random() < 0.45)
    shape = str(rng.choice(list(HEADS)))
    colours = _colours(palette, rng)
    skull = mirrored(HEADS[shape])
    wide = max(p.real for p in HEADS[shape])
    behind, before = hair(rng, woman, wide)
    _draw(canvas, behind, colours)
    _draw(canvas, _body(rng), colours)
    _shaded(
        canvas,
        "skin",
        joined(disc(-wide - 0.02 + 0.02j, 0.09, 0.13), disc(wide + 0.02 + 0.02j, 0.09, 0.13)),
        colours,
    )
    _shaded(canvas, "skin", skull, colours)
    canvas.save()
    canvas.clipPath(skull, doAntiAlias=True)
    _draw(canvas, mouth(str(rng.choice(EXPRESSIONS)), woman), colours)
    canvas.restore()
    _draw(canvas, eyes(rng, woman), colours)
    _shaded(canvas, "nose", nose(rng), colours)
    if not woman and rng.random() < 0.5:
        _draw(canvas, [("hair", moustache(rng))], colours)
    _draw(canvas, before, colours)
    canvas.restore()


def _colours(palette: Palette, rng: np.random.Generator) -> dict[str, Colour]:
    skin, hair = complexion(rng)
    hair = GREY if rng.random() < 0.15 else hair
    blush = mix(skin, (0.85, 0.25, 0.2), 0.22)
    return {
        "skin": skin,
        "nose": blush,
        "hair": hair,
        "white": (0.99, 0.98, 0.95),
        "dark": mix(dark_of(palette), BLACK, 0.3),
        "cloth": palette.accent2,
        "cloth2": palette.accent,
        "shirt": palette.paper,
        "mouth": (0.42, 0.08, 0.1),
        "tongue": (0.86, 0.36, 0.36),
        "lip": (0.78, 0.2, 0.24),
    }


def _draw(canvas: skia.Canvas, shapes: list[Shape], colours: dict[str, Colour]) -> None:
    for role, path in shapes:
        if role in ("hair", "cloth", "cloth2"):
            _shaded(canvas, role, path, colours)
        else:
            canvas.drawPath(path, fill(colours[role]))


def _shaded(canvas: skia.Canvas, role: str, path: skia.Path, colours: dict[str, Colour]) -> None:
    """Flat colour with a crescent of shade on the right."""
    canvas.drawPath(path, fill(colours[role]))
    canvas.save()
    canvas.clipPath(path, doAntiAlias=True)
    size = min(path.getBounds().width(), path.getBounds().height())
    edge(canvas, [path], (-0.14 * size, -0.05 * size), fill(mix(colours[role], colours["dark"], 0.22)), 0.0)
    canvas.restore()


def _body(rng: np.random.Generator) -> list[Shape]:
    neck = polygon(trace("-.17,.3 .17,.3 .19,.8 -.19,.8"))
    coat = spline(trace("-.2,.66! .2,.66! .56,.78 .74,1 .78,1.3! -.78,1.3! -.74,1 -.56,.78"))
    kind = str(rng.choice(("bow", "tie", "roll")))
    if kind == "roll":
        return [
            ("skin", neck),
            ("cloth", coat),
            ("cloth2", spline(trace("-.24,.5 .24,.5 .27,.74 -.27,.74"))),
        ]
    shirt = polygon(trace("-.2,.62 .2,.62 .12,1.3 -.12,1.3"))
    collar = joined(
        polygon(trace("-.2,.6 0,.74 -.16,.84 -.26,.7")),
        polygon(trace(".2,.6 0,.74 .16,.84 .26,.7")),
    )
    bow = joined(
        spline([-0.03 + 0.75j, -0.2 + 0.66j, -0.2 + 0.86j]),
        spline([0.03 + 0.75j, 0.2 + 0.66j, 0.2 + 0.86j]),
        disc(0.755j, 0.05),
    )
    tie = polygon(trace("-.06,.74 .06,.74 .1,1.3 -.1,1.3"))
    return [
        ("skin", neck),
        ("cloth", coat),
        ("shirt", shirt),
        ("shirt", collar),
        ("cloth2", bow if kind == "bow" else tie),
    ]
