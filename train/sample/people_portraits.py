"""Large heads: profiles, faces in hard light, hats, hoods, sunglasses, a band of eyes."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import numpy as np
import skia

from train.sample.paint import Colour, Light, Palette, fill, mix, ramp
from train.sample.people_features import beard_shapes, features
from train.sample.people_front import Face, ears, neck, outline, shoulders, split_shadow, top_shadow
from train.sample.people_front_hair import hair_shapes
from train.sample.people_geometry import disc, spline, trace
from train.sample.people_paint import dark_of, towards
from train.sample.people_stage import complexion

Tones = dict[str, Colour]
Shapes = Iterable[tuple[str, skia.Path]]
WIDTH, HEIGHT = 1.84, 1.98  # of a bust in head heights


def tones(palette: Palette, style: str, rng: np.random.Generator) -> Tones:
    """Colours of the tones of a face: natural ("flat"), moody ("lit") or printed in few inks ("stencil")."""
    dark = dark_of(palette)
    skin, hair = complexion(rng)
    if style == "stencil":
        light, middle = palette.paper, mix(palette.accent, palette.paper, 0.25)
        deep = mix(palette.accent, dark, 0.55) if rng.random() < 0.5 else dark
        return {
            "base": light,
            "mid": middle,
            "shadow": deep,
            "dark": dark,
            "hair": dark,
            "cloth": dark,
            "cloth2": palette.accent,
            "white": light,
            "lip": palette.accent,
            "lip2": middle,
            "iris": deep,
            "glint": palette.paper,
        }
    cool = mix(palette.shade, dark, 0.4)
    lit = style == "lit"
    base = mix(skin, palette.light, 0.12)
    if lit:
        hair = mix(hair, dark, 0.45)
    return {
        "base": base,
        "mid": mix(base, cool, 0.3),
        "shadow": mix(mix(base, (0.55, 0.2, 0.15), 0.35), cool, 0.8 if lit else 0.42),
        "dark": mix(dark, hair, 0.25),
        "hair": hair,
        "cloth": mix(palette.accent2, cool, 0.7 if lit else 0.1),
        "cloth2": palette.accent,
        "white": mix(palette.paper, base, 0.12),
        "lip": mix(base, (0.62, 0.16, 0.18), 0.55),
        "lip2": mix(base, (0.75, 0.25, 0.25), 0.4),
        "iris": mix(palette.accent2, dark, 0.35),
        "glint": (1.0, 1.0, 1.0),
    }


def anyone(rng: np.random.Generator) -> Face:
    """A face drawn at random."""
    woman = bool(rng.random() < 0.5)
    hair = str(
        rng.choice(
            ("long", "bob", "bun", "curls", "long") if woman else ("crop", "sweep", "buzz", "bald", "curls")
        )
    )
    beard = "" if woman else str(rng.choice(("", "", "full", "moustache")))
    cloth = str(rng.choice(("vee", "crew", "coat") if woman else ("suit", "crew", "coat", "suit")))
    return Face(woman, hair, beard, float(rng.uniform(-1, 0.4)), cloth)


def bust_matrix(box: skia.Rect, *, flip: bool) -> skia.Matrix:
    """Head heights to pixels: the bust stands on the lower edge of `box`."""
    unit = min(box.width() / WIDTH, box.height() / HEIGHT)
    matrix = skia.Matrix.Translate(box.centerX(), box.bottom() - 1.2 * unit)
    matrix.preScale(-unit if flip else unit, unit)
    return matrix


def put(
    canvas: skia.Canvas, shapes: Shapes, colours: Tones, soft: float = 0.0, mode: skia.BlendMode | None = None
) -> None:
    """Fills the shapes with their tones."""
    for tone, path in shapes:
        blur = soft if tone in ("shadow", "mid", "base") else 0.0
        canvas.drawPath(path, fill(colours[tone], blur=blur, mode=mode))


def put_inside(
    canvas: skia.Canvas, base: skia.Path, shapes: Shapes, colours: Tones, soft: float = 0.0
) -> None:
    """Skin in the shape of `base` and, only on it, the shapes; blended in a layer, so that no pale fringe is left."""
    canvas.saveLayer(None, None)
    canvas.drawPath(base, fill(colours["base"]))
    put(canvas, shapes, colours, soft, skia.BlendMode.kSrcATop)
    canvas.restore()


def bust(
    canvas: skia.Canvas, face: Face, colours: Tones, shadows: Shapes, *, soft: float = 0.0, eyes: bool = True
) -> None:
    """A head with shoulders in head heights, shadow shapes kept inside the skin."""
    behind, before = hair_shapes(face)
    put(canvas, (("hair", p) for p in behind), colours)
    under = spline(trace("-.4,.3 .4,.3 .4,.56 .16,.62 .06,.74 -.04,.65 -.2,.55"))
    side = spline(trace(".06,.4! .1,.7 .04,.95 .12,1.6! 1.2,1.6! 1.2,.4!"))
    put_inside(canvas, neck(face), [("shadow", under), ("shadow", side)], colours, soft)
    put(canvas, shoulders(face), colours)
    put_inside(canvas, ears(), [("shadow", disc(0.355 + 0.05j, 0.055, 0.125, 8))], colours)
    marks = [*shadows, *(("hair", p) for p in beard_shapes(face)), *features(face, eyes=eyes)]
    put_inside(canvas, outline(face), marks, colours, soft)
    put(canvas, (("hair", p) for p in before), colours)


def face_split(
    canvas: skia.Canvas,
    box: skia.Rect,
    palette: Palette,
    light: Light,
    rng: np.random.Generator,
    style: str | None = None,
) -> None:
    """A face from the front, half in shadow."""
    chosen = style or str(rng.choice(("lit", "flat", "stencil")))
    portrait(canvas, box, palette, light, rng, chosen, anyone(rng), split=True)


def face_from_above(
    canvas: skia.Canvas,
    box: skia.Rect,
    palette: Palette,
    light: Light,
    rng: np.random.Generator,
    style: str | None = None,
) -> None:
    """A face under hard light from above, the eyes deep in shadow."""
    portrait(
        canvas,
        box,
        palette,
        light,
        rng,
        style or str(rng.choice(("lit", "stencil", "flat"))),
        anyone(rng),
        split=False,
    )


def portrait(
    canvas: skia.Canvas,
    box: skia.Rect,
    palette: Palette,
    light: Light,
    rng: np.random.Generator,
    style: str,
    face: Face,
    *,
    split: bool,
    eyes: bool = True,
    over: Callable[[Face, Tones], None] | None = None,
    matrix: skia.Matrix | None = None,
) -> None:
    """A bust inside `box`; `over` draws on top of it in head heights, `matrix` replaces the usual size and place."""
    flip = towards(light, 1.0)[0] > 0
    colours = tones(palette, style, rng)
    canvas.save()
    canvas.clipRect(box)
    canvas.saveLayer(None, None)
    canvas.concat(matrix or bust_matrix(box, flip=flip))
    shapes = split_shadow(face) if split else top_shadow(face)
    bust(canvas, face, colours, shapes, soft=0.012 if style == "lit" else 0.0, eyes=eyes)
    if over:
        over(face, colours)
    if split and style != "stencil":
        _half_dark(canvas, palette, 0.35 if style == "lit" else 0.2)
    canvas.restore()
    canvas.restore()


def _half_dark(canvas: skia.Canvas, palette: Palette, strength: float) -> None:
    """Carries the shadow on over hair and clothes."""
    dark = dark_of(palette)
    paint = ramp((-0.1, 0), (0.5, 0), (dark, dark), alphas=(0.0, strength))
    paint.setBlendMode(skia.BlendMode.kSrcATop)
    canvas.drawRect(skia.Rect.MakeLTRB(-2, -2, 2, 2), paint)
