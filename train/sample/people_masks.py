"""Heads of which little is seen: profiles, hoods, hats, sunglasses, a band of eyes, a head from behind."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import skia

from train.sample.paint import Colour, Light, Palette, fill, mix, ramp
from train.sample.people_front import Face, mouth, neck, outline, shoulders
from train.sample.people_geometry import disc, joined, moved, polygon, ribbon, spline, trace
from train.sample.people_paint import BLACK, dark_of, edge, towards
from train.sample.people_portraits import Tones, anyone, bust_matrix, portrait, put, tones
from train.sample.people_profile import CROWNS_OF, contour, ear, fit


def profile_dark(
    canvas: skia.Canvas,
    box: skia.Rect,
    palette: Palette,
    light: Light,
    rng: np.random.Generator,
    style: str | None = None,
) -> None:
    """A dark profile with a rim of light along the face."""
    kind = str(rng.choice(("woman", "man", "woman", "man", "child")))
    path = contour(kind, str(rng.choice(CROWNS_OF[kind])))
    flip = towards(light, 1.0)[0] < 0  # the face looks into the light
    matrix = fit(path, box, flip=flip)
    unit = abs(matrix.getScaleX())
    shape, dark = moved(path, matrix), dark_of(palette)
    lowest = mix(dark, palette.shade, 0.5)
    canvas.saveLayer(None, None)
    canvas.drawPath(
        shape, ramp((0, box.top()), (0, box.bottom()), (mix(dark, light.colour, 0.06), dark, lowest))
    )
    if style != "stencil":
        x, y = towards(light, -0.05 * unit)
        edge(canvas, [shape], (x * 1.6, y * 0.8), fill(light.colour, 0.4), 0.06 * unit)
        edge(canvas, [shape], (x * 0.45, y * 0.3), fill(mix(light.colour, (1, 1, 1), 0.3), 0.9), 0.006 * unit)
    canvas.restore()


def profile_flat(
    canvas: skia.Canvas,
    box: skia.Rect,
    palette: Palette,
    light: Light,
    rng: np.random.Generator,
    style: str | None = None,
) -> None:
    """A profile in a few flat colours: hair, skin, collar, eye."""
    kind = str(rng.choice(("woman", "man", "woman")))
    crown = str(rng.choice([c for c in CROWNS_OF[kind] if c != "bald"]))
    whole = contour(kind, crown)
    flip = towards(light, 1.0)[0] < 0
    colours = tones(palette, style or str(rng.choice(("flat", "stencil", "lit"))), rng)
    canvas.saveLayer(None, None)
    canvas.save()
    canvas.concat(fit(whole, box, flip=flip))
    canvas.drawPath(whole, fill(colours["hair"]))
    canvas.save()
    canvas.clipPath(whole, doAntiAlias=True)
    canvas.drawPath(_face_area(kind), fill(colours["base"]))
    shade = spline(trace("-.28,.3 -.1,.34 .04,.44 .2,.47 .34,.5 .1,.62 .1,.9 0,1.2 -.5,1"))
    canvas.save()
    canvas.clipPath(_face_area(kind), doAntiAlias=True)
    canvas.drawPath(shade, fill(colours["shadow"]))
    canvas.restore()
    put(canvas, [("base", ear()), ("mid", disc(-0.04 + 0.05j, 0.03, 0.06)), *_side_features(kind)], colours)
    collar = spline(trace("-.36,.72! -.1,.96 .16,.86! 1,1.2 1,1.6 -1.2,1.6 -1.2,.7"))
    canvas.drawPath(collar, fill(colours["cloth"]))
    canvas.restore()
    canvas.restore()
    canvas.restore()


def _face_area(kind: str) -> skia.Path:
    """Skin of a profile: everything in front of the hair line, and the neck."""
    behind = trace("""
        -.02,1.6 -.9,1.6 -.42,.8 -.24,.5 -.2,.3 -.12,.22 -.03,.2 .03,.02 .06,-.1 .14,-.2 .22,-.34
        .34,-.4""")
    return spline([0.8 - 0.4j, 0.8 + 0.6j, 0.5 + 1.6j, *behind])


def _side_features(kind: str) -> list[tuple[str, skia.Path]]:
    woman = kind != "man"
    x = 0.0 if woman else 0.02
    brow = ribbon([x + 0.335 - 0.135j, x + 0.27 - 0.155j, x + 0.19 - 0.125j], [0.012, 0.018, 0.004])
    white = spline(
        [x + 0.315 - 0.035j, x + 0.285 - 0.062j, x + 0.22 - 0.03j, x + 0.22 - 0.03j, x + 0.27 - 0.012j]
    )
    iris = disc(x + 0.294 - 0.036j, 0.015, 0.025)
    lid = ribbon([x + 0.33 - 0.05j, x + 0.29 - 0.07j, x + 0.2 - 0.028j], [0.006, 0.012, 0.004])
    mouth = ribbon([x + 0.37 + 0.256j, x + 0.33 + 0.262j, x + 0.28 + 0.268j], [0.008, 0.008, 0.002])
    nostril = ribbon([x + 0.395 + 0.143j, x + 0.37 + 0.13j, x + 0.36 + 0.142j], [0.004, 0.01, 0.003])
    return [("white", white), ("iris", iris), ("dark", joined(brow, lid, mouth, nostril))]


def hooded(
    canvas: skia.Canvas,
    box: skia.Rect,
    palette: Palette,
    light: Light,
    rng: np.random.Generator,
    style: str | None = None,
) -> None:
    """A hood from the front; of the face only the chin, the mouth or a glint of eyes."""
    dark, cloth = dark_of(palette), mix(palette.shade if rng.random() < 0.6 else palette.accent, BLACK, 0.45)
    unit_matrix = bust_matrix(box, flip=towards(light, 1.0)[0] > 0)
    colours = tones(palette, style or str(rng.choice(("lit", "stencil"))), rng)
    canvas.save()
    canvas.clipRect(box)
    canvas.saveLayer(None, None)
    canvas.concat(unit_matrix)
    outer = trace("0,-.74 .3,-.62 .5,-.26 .52,.2 .56,.62 .8,.8 .98,1.1 1,1.5!")
    shell = spline([*outer, *(complex(-p.real, p.imag) for p in reversed(outer[1:]))])
    rim = trace("0,-.56 .2,-.48 .345,-.22 .37,.1 .33,.4 .2,.6 0,.68")
    hole = spline([*rim, *(complex(-p.real, p.imag) for p in reversed(rim[1:-1]))])
    canvas.drawPath(shell, ramp((-0.8, -0.6), (0.8, 0.9), (mix(cloth, light.colour, 0.3), cloth, dark)))
    folds = [
        ribbon(trace("-.5,.3 -.44,.6 -.2,.84 0,.9"), [0.004, 0.02, 0.02, 0.004]),
        ribbon(trace(".5,.3 .42,.62 .2,.86 .05,.98"), [0.004, 0.03, 0.03, 0.004]),
        ribbon([-0.7 + 0.86j, -0.5 + 1.1j, -0.46 + 1.5j], [0.004, 0.02, 0.02]),
    ]
    canvas.drawPath(joined(*folds), fill(dark, 0.7))
    canvas.drawPath(hole, fill(mix(dark, BLACK, 0.5)))
    canvas.save()
    canvas.clipPath(hole, doAntiAlias=True)
    _hidden_face(canvas, rng, colours, light, dark)
    canvas.restore()
    lip = ribbon(
        trace("-.33,.4 -.37,.1 -.345,-.22 -.2,-.48 -.02,-.56"),
        [0.01, 0.03, 0.03, 0.03, 0.01],
    )
    canvas.drawPath(lip, fill(mix(cloth, light.colour, 0.55)))
    canvas.restore()
    canvas.restore()


def _hidden_face(
    canvas: skia.Canvas, rng: np.random.Generator, colours: Tones, light: Light, dark: Colour
) -> None:
    face = replace(anyone(rng), hair="bald", beard="")
    if rng.random() < 0.35:  # nothing but eyes
        for x in (-0.15, 0.15):
            canvas.drawPath(
                spline(
                    [
                        x - 0.055 - 0.0j,
                        x - 0.055 - 0.0j,
                        x - 0.01j - 0.02j,
                        x + 0.055 + 0.0j,
                        x + 0.055 + 0.0j,
                        x + 0.016j,
                    ]
                ),
                fill(light.colour, 0.25, blur=0.03),
            )
            slit = spline(
                [
                    x - 0.05 + 0.008j,
                    x - 0.05 + 0.008j,
                    x - 0.016j,
                    x + 0.05 + 0.008j,
                    x + 0.05 + 0.008j,
                    x + 0.014j,
                ]
            )
            canvas.drawPath(slit, fill(mix(light.colour, (1, 1, 1), 0.4)))
        return
    skin = outline(face)
    canvas.drawPath(neck(face), fill(colours["shadow"]))
    canvas.drawPath(skin, fill(colours["base"]))
    canvas.save()
    canvas.clipPath(skin, doAntiAlias=True)
    put(
        canvas,
        [
            ("shadow", spline(trace(".06,.2 .02,.3 .06,.36 .02,.5 .5,.6 .5,-.1"))),
            *mouth(face),
        ],
        colours,
    )
    canvas.restore()
    veil = spline(trace("-.5,.12 -.2,.17 0,.21 .2,.17 .5,.12 .5,-.7 -.5,-.7"))
    canvas.drawPath(veil, fill(mix(dark, BLACK, 0.5), blur=0.015))


def hat_over_eyes(
    canvas: skia.Canvas,
    box: skia.Rect,
    palette: Palette,
    light: Light,
    rng: np.random.Generator,
    style: str | None = None,
) -> None:
    """A brimmed hat whose shadow hides the eyes."""

    def hat(face: Face, colours: Tones) -> None:
        canvas.save()
        canvas.clipPath(outline(face), doAntiAlias=True)
        shadow = spline(trace("-.5,-.6 .5,-.6 .5,.1 .25,.15 .09,.2 0,.215 -.08,.17 -.26,.1 -.5,.04"))
        canvas.drawPath(shadow, fill(mix(colours["shadow"], colours["dark"], 0.6)))
        canvas.restore()
        crown = spline(
            trace("-.43,-.24! -.4,-.5 -.3,-.78 -.16,-.86 0,-.78 .18,-.86 .32,-.76 .41,-.5 .43,-.24!")
        )
        brim = spline(
            trace("-.86,-.08 -.6,-.24 -.3,-.29 .3,-.29 .6,-.24 .86,-.1 .5,-.11 .2,-.07 -.2,-.07 -.5,-.1")
        )
        band = spline(trace("-.425,-.28! -.42,-.42! 0,-.45 .42,-.42! .425,-.28! 0,-.3"))
        body = mix(colours["cloth"], colours["dark"], 0.35)
        canvas.drawPath(
            crown, ramp((-0.4, -0.6), (0.4, -0.5), (mix(body, light.colour, 0.2), body, colours["dark"]))
        )
        canvas.drawPath(band, fill(colours["dark"]))
        canvas.drawPath(
            brim, ramp((-0.8, 0), (0.8, 0), (mix(body, light.colour, 0.3), body, colours["dark"]))
        )

    woman = bool(rng.random() < 0.3)
    face = Face(
        woman,
        "bob" if woman else "buzz",
        "" if woman else str(rng.choice(("", "moustache", "full"))),
        0.0,
        str(rng.choice(("coat", "suit"))),
    )
    portrait(
        canvas,
        box,
        palette,
        light,
        rng,
        style or str(rng.choice(("lit", "stencil", "flat"))),
        face,
        split=True,
        over=hat,
    )


def sunglasses(
    canvas: skia.Canvas,
    box: skia.Rect,
    palette: Palette,
    light: Light,
    rng: np.random.Generator,
    style: str | None = None,
) -> None:
    """A face with dark glasses that mirror the colours of the poster."""

    def glasses(face: Face, colours: Tones) -> None:
        sky, ground = palette.background[0], palette.accent
        for s in (-1, 1):
            lens = (
                spline(
                    [
                        s * 0.03 - 0.05j,
                        s * 0.1 - 0.085j,
                        s * 0.26 - 0.09j,
                        s * 0.32 - 0.06j,
                        s * 0.3 + 0.06j,
                        s * 0.22 + 0.105j,
                        s * 0.12 + 0.09j,
                        s * 0.05 + 0.04j,
                    ]
                )
                if not face.woman
                else disc(s * 0.175 + 0j, 0.145, 0.13)
            )
            canvas.drawPath(lens, fill(colours["dark"]))
            canvas.save()
            canvas.clipPath(lens, doAntiAlias=True)
            canvas.drawRect(
                skia.Rect.MakeLTRB(-0.4, -0.2, 0.4, 0.2),
                ramp((0, -0.1), (0, 0.11), (mix(sky, BLACK, 0.25), mix(ground, BLACK, 0.3), colours["dark"])),
            )
            glare = polygon(
                [
                    s * 0.175 - 0.08 - 0.2j,
                    s * 0.175 - 0.01 - 0.2j,
                    s * 0.175 - 0.09 + 0.2j,
                    s * 0.175 - 0.16 + 0.2j,
                ]
            )
            canvas.drawPath(glare, fill((1, 1, 1), 0.3))
            canvas.restore()
        frame = fill(colours["dark"])
        canvas.drawPath(
            joined(
                ribbon([-0.06 - 0.04j, 0 - 0.06j, 0.06 - 0.04j], [0.012, 0.012, 0.012]),
                *(ribbon([s * 0.29 - 0.06j, s * 0.35 - 0.05j], [0.018, 0.018]) for s in (-1, 1)),
            ),
            frame,
        )

    chosen = style or str(rng.choice(("flat", "stencil", "lit")))
    portrait(
        canvas,
        box,
        palette,
        light,
        rng,
        chosen,
        anyone(rng),
        split=bool(rng.random() < 0.5),
        over=glasses,
        eyes=False,
    )


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
    dark = dark_of(palette)
    body = [neck(face), *(p for _, p in shoulders(face)), outline(face), mane]
    if not woman:
        body.append(joined(disc(-0.37 + 0.06j, 0.05, 0.12), disc(0.37 + 0.06j, 0.05, 0.12)))
    shapes = [moved(p, matrix) for p in body]
    canvas.save()
    canvas.clipRect(box)
    canvas.saveLayer(None, None)
    for shape in shapes:
        canvas.drawPath(shape, ramp((0, box.top()), (0, box.bottom()), (mix(dark, light.colour, 0.08), dark)))
    x, y = towards(light, -0.06 * unit)
    edge(canvas, shapes, (x, y), fill(light.colour, 0.45), 0.06 * unit)
    edge(canvas, shapes, (x * 0.35, y * 0.35), fill(mix(light.colour, (1, 1, 1), 0.3), 0.9), 0.008 * unit)
    canvas.restore()
    canvas.restore()
