"""Big stylised heads for comedies: odd shapes, loud expressions, flat colours. Unit: one head height."""

from __future__ import annotations

import numpy as np
import skia

from train.sample.paint import Colour, Light, Palette, fill, mix
from train.sample.people_geometry import Point, disc, joined, limb, polygon, ribbon, spline
from train.sample.people_paint import BLACK, dark_of, edge, towards
from train.sample.people_stage import GREY, complexion

Shape = tuple[str, skia.Path]

HEADS: dict[str, list[Point]] = {  # right half, from crown to chin
    "egg": [-.5j, .24-.46j, .37-.22j, .38+.1j, .28+.38j, .1+.5j, .51j],
    "pear": [-.5j, .2-.46j, .3-.24j, .37+.06j, .44+.28j, .32+.48j, .52j],
    "block": [-.48j, .26-.47j, .36-.36j, .375+.0j, .37+.32j, .27+.48j, .52j],
    "moon": [-.44j, .28-.38j, .46-.14j, .48+.14j, .36+.4j, .14+.5j, .51j],
    "long": [-.56j, .2-.52j, .29-.3j, .29+.12j, .24+.42j, .12+.6j, .62j],
}  # fmt: skip
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
    skull = _whole(HEADS[shape])
    wide = max(p.real for p in HEADS[shape])
    behind, before = _hair(rng, woman, wide)
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
    _draw(canvas, _mouth(str(rng.choice(EXPRESSIONS)), woman), colours)
    canvas.restore()
    _draw(canvas, _eyes(rng, woman), colours)
    _shaded(canvas, "nose", _nose(rng), colours)
    if not woman and rng.random() < 0.5:
        _draw(canvas, [("hair", _moustache(rng))], colours)
    _draw(canvas, before, colours)
    canvas.restore()


def _colours(palette: Palette, rng: np.random.Generator) -> dict[str, Colour]:
    skin, hair = complexion(rng)
    hair = GREY if rng.random() < 0.15 else hair
    blush = mix(skin, (0.85, 0.25, 0.2), 0.22)
    return {"skin": skin, "nose": blush, "hair": hair, "white": (0.99, 0.98, 0.95), "dark": mix(dark_of(palette), BLACK, 0.3),
            "cloth": palette.accent2, "cloth2": palette.accent, "shirt": palette.paper, "mouth": (0.42, 0.08, 0.1),
            "tongue": (0.86, 0.36, 0.36), "lip": (0.78, 0.2, 0.24)}  # fmt: skip


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


def _whole(right: list[Point]) -> skia.Path:
    return spline([*right, *(complex(-p.real, p.imag) for p in right[-2:0:-1])])


def _body(rng: np.random.Generator) -> list[Shape]:
    neck = polygon([-0.17 + 0.3j, 0.17 + 0.3j, 0.19 + 0.8j, -0.19 + 0.8j])
    coat = spline(
        [
            -0.2 + 0.66j,
            -0.2 + 0.66j,
            0.2 + 0.66j,
            0.2 + 0.66j,
            0.56 + 0.78j,
            0.74 + 1.0j,
            0.78 + 1.3j,
            0.78 + 1.3j,
            -0.78 + 1.3j,
            -0.78 + 1.3j,
            -0.74 + 1.0j,
            -0.56 + 0.78j,
        ]
    )
    kind = str(rng.choice(("bow", "tie", "roll")))
    if kind == "roll":
        return [
            ("skin", neck),
            ("cloth", coat),
            ("cloth2", spline([-0.24 + 0.5j, 0.24 + 0.5j, 0.27 + 0.74j, -0.27 + 0.74j])),
        ]
    shirt = polygon([-0.2 + 0.62j, 0.2 + 0.62j, 0.12 + 1.3j, -0.12 + 1.3j])
    collar = joined(
        polygon([-0.2 + 0.6j, 0 + 0.74j, -0.16 + 0.84j, -0.26 + 0.7j]),
        polygon([0.2 + 0.6j, 0 + 0.74j, 0.16 + 0.84j, 0.26 + 0.7j]),
    )
    bow = joined(
        spline([-0.03 + 0.75j, -0.2 + 0.66j, -0.2 + 0.86j]),
        spline([0.03 + 0.75j, 0.2 + 0.66j, 0.2 + 0.86j]),
        disc(0.755j, 0.05),
    )
    tie = polygon([-0.06 + 0.74j, 0.06 + 0.74j, 0.1 + 1.3j, -0.1 + 1.3j])
    return [
        ("skin", neck),
        ("cloth", coat),
        ("shirt", shirt),
        ("shirt", collar),
        ("cloth2", bow if kind == "bow" else tie),
    ]


def _eyes(rng: np.random.Generator, woman: bool) -> list[Shape]:
    kind = str(rng.choice(("round", "glasses", "dots", "glasses", "half")))
    look = complex(rng.uniform(-0.03, 0.03), rng.uniform(-0.02, 0.03))
    lift = rng.uniform(0, 0.09, 2)
    brows = [ribbon([s*.06-(.15+up)*1j, s*.15-(.21+up)*1j, s*.27-(.15+up * .8)*1j], [.012, .028 if not woman else .016, .01])
             for s, up in zip((-1, 1), lift, strict=True)]  # fmt: skip
    shapes: list[Shape] = [("hair", path) for path in brows]
    if kind == "dots":
        return [*shapes, ("dark", joined(*(disc(s * 0.15 - 0.03j, 0.034, 0.045) for s in (-1, 1))))]
    r = 0.095
    shapes += [("white", joined(*(disc(s * 0.15 - 0.04j, r, r * 1.12) for s in (-1, 1))))]
    shapes += [("dark", joined(*(disc(s * 0.15 - 0.035j + look, 0.04) for s in (-1, 1))))]
    if kind == "half":
        lids = [
            spline(
                [
                    s * 0.15 - 0.1 - 0.045j,
                    s * 0.15 - 0.1 - 0.045j,
                    s * 0.15 - 0.08 - 0.12j,
                    s * 0.15 - 0.155j,
                    s * 0.15 + 0.08 - 0.12j,
                    s * 0.15 + 0.1 - 0.045j,
                    s * 0.15 + 0.1 - 0.045j,
                ]
            )
            for s in (-1, 1)
        ]
        shapes.append(("nose", joined(*lids)))
    if kind == "glasses":
        shapes.append(
            (
                "dark",
                joined(
                    *(_ring(s * 0.165 - 0.035j, 0.145, 0.118) for s in (-1, 1)),
                    polygon([-0.03 - 0.06j, 0.03 - 0.06j, 0.03 - 0.03j, -0.03 - 0.03j]),
                ),
            )
        )
    if woman and kind != "glasses":
        lashes = [
            limb(
                s * 0.15 + s * 0.06 - 0.12j + s * k * 0.035,
                s * 0.15 + s * 0.1 - 0.17j + s * k * 0.05,
                [0.01, 0.006],
            )
            for s in (-1, 1)
            for k in (-1, 0, 1)
        ]
        shapes.append(("dark", joined(*lashes)))
    return shapes


def _nose(rng: np.random.Generator) -> skia.Path:
    return [
        disc(0.1j, 0.085, 0.075),
        spline(
            [
                -0.04 - 0.04j,
                0.04 - 0.04j,
                0.07 + 0.1j,
                0.1 + 0.16j,
                0.03 + 0.21j,
                -0.06 + 0.2j,
                -0.1 + 0.15j,
                -0.07 + 0.08j,
            ]
        ),
        spline([0 - 0.03j, 0.05 + 0.04j, 0.16 + 0.14j, 0.12 + 0.2j, 0 + 0.2j, -0.06 + 0.16j, -0.03 + 0.06j]),
    ][int(rng.integers(3))]


def _mouth(kind: str, woman: bool) -> list[Shape]:
    lips: list[Shape] = []
    if kind in ("grin", "laugh"):
        h = 0.2 if kind == "laugh" else 0.13
        outer = spline(
            [
                -0.21 + 0.26j,
                -0.21 + 0.26j,
                0 + 0.285j,
                0.21 + 0.26j,
                0.21 + 0.26j,
                0.13 + (0.26 + h * 0.8) * 1j,
                0 + (0.27 + h) * 1j,
                -0.13 + (0.26 + h * 0.8) * 1j,
            ]
        )
        teeth = spline(
            [
                -0.19 + 0.265j,
                -0.19 + 0.265j,
                0 + 0.288j,
                0.19 + 0.265j,
                0.19 + 0.265j,
                0.15 + 0.32j,
                0 + 0.345j,
                -0.15 + 0.32j,
            ]
        )
        tongue = disc((0.27 + h) * 1j, 0.1, 0.055)
        lips = [("mouth", outer), ("tongue", tongue), ("white", teeth)]
    elif kind == "gasp":
        lips = [("mouth", disc(0.35j, 0.085, 0.11)), ("tongue", disc(0.42j, 0.06, 0.04))]
    elif kind == "grimace":
        band = spline([-0.17 + 0.28j, 0.17 + 0.28j, 0.19 + 0.33j, 0.15 + 0.39j, -0.15 + 0.39j, -0.19 + 0.33j])
        bars = joined(
            polygon([-0.18 + 0.33j, 0.18 + 0.33j, 0.18 + 0.342j, -0.18 + 0.342j]),
            *(
                polygon([x + 0.28j, x + 0.012 + 0.28j, x + 0.012 + 0.39j, x + 0.39j])
                for x in (-0.1, -0.03, 0.04, 0.1)
            ),
        )
        return [("white", band), ("mouth", bars)]
    else:
        lips = [
            (
                "mouth",
                ribbon([-0.12 + 0.35j, 0 + 0.36j, 0.12 + 0.33j, 0.18 + 0.28j], [0.006, 0.016, 0.016, 0.006]),
            )
        ]
    if woman and kind != "smirk":
        lips.insert(0, ("lip", _grown(lips[0][1])))
    return lips


def _grown(path: skia.Path) -> skia.Path:
    bounds = path.computeTightBounds()
    matrix = skia.Matrix.Translate(bounds.centerX(), bounds.centerY())
    matrix.preScale(1.16, 1.22)
    matrix.preTranslate(-bounds.centerX(), -bounds.centerY())
    copy = skia.Path(path)
    copy.transform(matrix)
    return copy


def _moustache(rng: np.random.Generator) -> skia.Path:
    if rng.random() < 0.5:
        return spline([0+.21j, .1+.2j, .24+.3j, .34+.24j, .34+.24j, .3+.34j, .16+.35j, 0+.27j, -.16+.35j, -.3+.34j, -.34+.24j, -.34+.24j,
                       -.24+.3j, -.1+.2j])  # fmt: skip
    return spline(
        [-0.08 + 0.2j, 0.08 + 0.2j, 0.16 + 0.28j, 0.16 + 0.28j, 0 + 0.265j, -0.16 + 0.28j, -0.16 + 0.28j]
    )


def _hair(rng: np.random.Generator, woman: bool, w: float) -> tuple[list[Shape], list[Shape]]:
    """Hair behind and before the head, whose half-width is `w`."""
    if woman:
        kind = str(rng.choice(("bob", "beehive", "curls", "pigtails")))
        fringe = spline(
            [
                -w - 0.04 + 0.02j,
                -w - 0.05 - 0.26j,
                -0.2 - 0.56j,
                0.12 - 0.58j,
                w + 0.04 - 0.3j,
                w + 0.04 + 0.02j,
                w + 0.04 + 0.02j,
                w - 0.06 - 0.2j,
                0.1 - 0.34j,
                0.04 - 0.36j,
                -0.16 - 0.26j,
                -w + 0.03 - 0.12j,
            ]
        )
        back = {
            "bob": spline([0-.6j, w+.05-.4j, w+.16+.1j, w+.14+.5j, w-.1+.56j, -w+.1+.56j, -w-.14+.5j, -w-.16+.1j, -w-.05-.4j]),
            "beehive": spline([0-.84j, .26-.78j, .4-.54j, w+.04-.2j, -w-.04-.2j, -.4-.54j, -.26-.78j]),
            "curls": joined(*(disc(complex(x * (w + .1), y), .2) for x, y in ((-1, .3), (-1.2, 0), (-1.1, -.3), (-.6, -.56), (0, -.66), (.6, -.56), (1.1, -.3), (1.2, 0), (1, .3)))),
            "pigtails": joined(disc(-w - .2 - .3j, .2, .22), disc(w + .2 - .3j, .2, .22)),
        }[kind]  # fmt: skip
        return [("hair", back)], [("hair", fringe)]
    kind = str(rng.choice(("tuft", "side", "fringe", "flat", "hat")))
    if kind == "tuft":
        return [], [
            (
                "hair",
                joined(
                    *(
                        limb(complex(x * 0.4, -0.46), complex(x, -0.72), [0.05, 0.04, 0.012])
                        for x in (-0.16, 0, 0.17)
                    )
                ),
            )
        ]
    if kind == "fringe":
        sides = [
            spline(
                [
                    s * w - 0.1j,
                    s * (w + 0.1) - 0.22j,
                    s * (w + 0.17) - 0.02j,
                    s * (w + 0.1) + 0.12j,
                    s * w + 0.06j,
                ]
            )
            for s in (-1, 1)
        ]
        return [("hair", joined(*sides))], []
    if kind == "hat":
        brim = spline([-w - 0.2 - 0.28j, w + 0.2 - 0.28j, w + 0.18 - 0.2j, -w - 0.18 - 0.2j])
        return [], [
            (
                "cloth2",
                spline(
                    [
                        -w + 0.02 - 0.26j,
                        -w + 0.02 - 0.26j,
                        -w + 0.06 - 0.56j,
                        0 - 0.68j,
                        w - 0.06 - 0.56j,
                        w - 0.02 - 0.26j,
                        w - 0.02 - 0.26j,
                    ]
                ),
            ),
            ("dark", brim),
        ]
    if kind == "flat":
        return [], [
            (
                "hair",
                spline(
                    [
                        -w - 0.02 - 0.1j,
                        -w - 0.06 - 0.5j,
                        -w - 0.06 - 0.5j,
                        0 - 0.66j,
                        w + 0.06 - 0.56j,
                        w + 0.06 - 0.56j,
                        w + 0.02 - 0.1j,
                        w - 0.05 - 0.26j,
                        -w + 0.05 - 0.26j,
                    ]
                ),
            )
        ]
    return [], [
        (
            "hair",
            spline(
                [
                    -w - 0.02 + 0.02j,
                    -w - 0.05 - 0.3j,
                    -0.2 - 0.6j,
                    0.2 - 0.62j,
                    w + 0.1 - 0.4j,
                    w + 0.02 - 0.04j,
                    w - 0.04 - 0.22j,
                    0.12 - 0.36j,
                    -0.14 - 0.4j,
                    -w + 0.04 - 0.2j,
                ]
            ),
        )
    ]


def _ring(centre: Point, outer: float, inner: float) -> skia.Path:
    ring = disc(centre, outer)
    ring.reverseAddPath(disc(centre, inner))
    return ring
