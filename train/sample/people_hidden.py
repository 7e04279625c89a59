"""Large heads of which little is seen: a hood, a hat over the eyes, sunglasses."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import skia

from train.sample.paint import Colour, Light, Palette, fill, mix, ramp
from train.sample.people_features import mouth
from train.sample.people_front import Face, neck, outline
from train.sample.people_geometry import disc, joined, mirrored, polygon, ribbon, spline, trace
from train.sample.people_paint import BLACK, dark_of, towards
from train.sample.people_portraits import Tones, anyone, bust_matrix, portrait, put, tones


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
    shell = mirrored(trace("0,-.74 .3,-.62 .5,-.26 .52,.2 .56,.62 .8,.8 .98,1.1 1,1.5!"))
    hole = mirrored(trace("0,-.56 .2,-.48 .345,-.22 .37,.1 .33,.4 .2,.6 0,.68"))
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
