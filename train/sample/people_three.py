"""A large face in three-quarter view, turned to the light. Unit: one head height, facing right, y down."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import skia

from train.sample.paint import Light, Palette, fill
from train.sample.people_features import eye
from train.sample.people_front import Face, neck, shoulders
from train.sample.people_geometry import disc, joined, moved, ribbon, spline, trace
from train.sample.people_paint import towards
from train.sample.people_portraits import Tones, bust_matrix, put, put_inside, tones

OUTLINES = {
    True: """0,-.5 .18,-.46 .29,-.32 .325,-.18 .325,-.11 .3,-.04 .318,.05 .322,.12 .3,.22 .262,.33 .215,.42
        .15,.485 .085,.49 0,.455 -.12,.39 -.24,.28 -.3,.13 -.33,-.02 -.36,-.2 -.28,-.42""",
    False: """0,-.5 .19,-.46 .3,-.32 .335,-.18 .345,-.12 .312,-.04 .332,.05 .338,.13 .318,.25 .295,.36 .255,.45
        .18,.515 .08,.52 -.02,.48 -.16,.42 -.28,.31 -.32,.14 -.335,-.02 -.36,-.2 -.28,-.42""",
}
FRONT_HAIR = {
    "crop": """.335,-.19! .37,-.4 .2,-.6 -.1,-.63 -.36,-.5 -.47,-.2 -.43,.08 -.35,.2! -.31,.04 -.28,-.1 -.21,-.18
        -.13,-.34 .1,-.36 .25,-.31""",
    "sweep": """.33,-.2! .4,-.34 .42,-.52 .2,-.68 -.1,-.65 -.36,-.51 -.47,-.2 -.43,.1 -.35,.22! -.3,.04 -.27,-.1
        -.21,-.2 -.16,-.36 .04,-.3 .22,-.38""",
    "bald": "",
    "long": """.14,-.46! .0,-.4 -.14,-.28 -.22,-.1 -.24,.1 -.26,.4 -.2,.8 -.24,1.2! -.56,1.26 -.66,.9 -.58,.4 -.55,0
        -.5,-.3 -.3,-.55 0,-.63 .2,-.58 .33,-.42 .35,-.2! .28,-.34""",
    "bob": """.16,-.46! .02,-.38 -.12,-.26 -.19,-.08 -.18,.14 -.1,.36 -.06,.46! -.3,.54 -.5,.46 -.57,.16 -.55,-.14
        -.46,-.4 -.22,-.59 .06,-.62 .26,-.52 .35,-.36 .34,-.2! .28,-.34""",
    "bun": """.325,-.22! .34,-.38 .2,-.55 -.06,-.58 -.32,-.47 -.43,-.2 -.38,.06 -.33,.14! -.29,-.04 -.22,-.18 -.1,-.32
        .08,-.42 .22,-.38""",
}
BACK_HAIR = {
    "long": ".1,-.6 .3,-.4 .36,0 .42,.5 .46,1.1 .3,1.3 -.6,1.3 -.6,.4 -.5,-.3 -.3,-.55",
    "bob": ".2,-.5 .36,-.2 .36,.2 .34,.44 .2,.5 -.4,.5 -.5,0 -.4,-.4",
    "bun": "-.3,-.6 -.36,-.74 -.52,-.76 -.64,-.64 -.62,-.48 -.48,-.38 -.34,-.42",
}


@dataclass(frozen=True)
class _Looks:
    woman: bool
    hair: str
    beard: bool
    cloth: str


def face_three_quarter(
    canvas: skia.Canvas,
    box: skia.Rect,
    palette: Palette,
    light: Light,
    rng: np.random.Generator,
    style: str | None = None,
) -> None:
    """A face turned to the light, its near side in shadow."""
    looks = _anyone(rng)
    chosen = style or str(rng.choice(("flat", "lit", "stencil")))
    colours = tones(palette, chosen, rng)
    soft = 0.012 if chosen == "lit" else 0.0
    canvas.save()
    canvas.clipRect(box)
    canvas.saveLayer(None, None)
    canvas.concat(bust_matrix(box, flip=towards(light, 1.0)[0] < 0))
    _head(canvas, looks, colours, soft)
    canvas.restore()
    canvas.restore()


def _anyone(rng: np.random.Generator) -> _Looks:
    woman = bool(rng.random() < 0.5)
    hair = str(rng.choice(("long", "bob", "bun") if woman else ("crop", "sweep", "crop", "bald")))
    cloth = str(rng.choice(("vee", "crew", "coat") if woman else ("suit", "crew", "coat")))
    return _Looks(woman, hair, bool(not woman and rng.random() < 0.35), cloth)


def _head(canvas: skia.Canvas, looks: _Looks, colours: Tones, soft: float) -> None:
    base = Face(looks.woman, "bald", cloth=looks.cloth)
    skin = spline(trace(OUTLINES[looks.woman]))
    throat = moved(neck(base), skia.Matrix.Translate(-0.05, 0))
    if looks.hair in BACK_HAIR:
        canvas.drawPath(spline(trace(BACK_HAIR[looks.hair])), fill(colours["hair"]))
    far = spline(trace("-.6,.3 .3,.3 .26,.5 .12,.6 .06,.72 .0,1.5 -1,1.5"))
    put_inside(canvas, throat, [("shadow", far)], colours, soft)
    put(canvas, shoulders(base), colours)
    ear = [("shadow", disc(-0.3 + 0.05j, 0.055, 0.12, -10)), ("dark", disc(-0.295 + 0.06j, 0.02, 0.06, -10))]
    beard = [("hair", _beard())] if looks.beard else []
    put_inside(canvas, skin, [*_shadows(), *beard, *_features(looks)], colours, soft)
    put(canvas, ear, colours)
    if FRONT_HAIR[looks.hair]:
        canvas.drawPath(spline(trace(FRONT_HAIR[looks.hair])), fill(colours["hair"]))


def _shadows() -> list[tuple[str, skia.Path]]:
    """The near side of the face, of the nose and the sockets."""
    side = """-.06,-.55! -.1,-.36 -.13,-.2 -.12,-.08 -.1,.02 -.02,.09 .0,.15 -.06,.24 -.04,.34 .0,.4 .05,.46 .06,.56!
        -.6,.56! -.6,-.55!"""
    socket = "-.11,-.05 -.05,-.085 .06,-.085 .12,-.06 .13,-.01 .1,.03 .02,.045 -.06,.035"
    nose = ".12,-.06 .15,.02 .165,.1 .19,.16 .16,.185 .11,.19 .095,.16 .12,.09 .115,.02"
    under = ".11,.185 .17,.195 .225,.185 .2,.235 .165,.262 .135,.235"
    lip = ".1,.368 .16,.36 .21,.37 .18,.4 .13,.4"
    return [
        ("mid", spline(trace(socket))),
        ("shadow", spline(trace(side))),
        ("shadow", joined(spline(trace(nose)), spline(trace(under)), spline(trace(lip)))),
    ]


def _features(looks: _Looks) -> list[tuple[str, skia.Path]]:
    thick = 0.6 if looks.woman else 1.0
    near = ribbon(
        trace(".09,-.09 .03,-.125 -.06,-.125 -.13,-.085"), [w * thick for w in (0.018, 0.034, 0.026, 0.008)]
    )
    far = ribbon(
        trace(".19,-.095 .24,-.125 .295,-.12 .325,-.095"), [w * thick for w in (0.014, 0.028, 0.022, 0.008)]
    )
    bridge = ribbon(
        trace(".185,-.03 .215,.06 .25,.14 .235,.178 .195,.188"), [0.003, 0.006, 0.009, 0.008, 0.003]
    )
    nostril = ribbon(trace(".125,.185 .155,.18 .185,.192"), [0.004, 0.012, 0.005])
    full = 1.25 if looks.woman else 0.8
    upper = spline([*trace(".05,.312!"), 0.135 + (0.31 - 0.03 * full) * 1j, 0.165 + (0.31 - 0.02 * full) * 1j,
                    0.195 + (0.31 - 0.028 * full) * 1j, *trace(".255,.31! .17,.312")])  # fmt: skip
    lower = spline(
        [
            0.065 + 0.318j,
            0.245 + 0.316j,
            0.2 + (0.318 + 0.036 * full) * 1j,
            0.13 + (0.318 + 0.038 * full) * 1j,
        ]
    )
    line = ribbon(trace(".045,.314 .13,.308 .17,.314 .26,.31"), [0.003, 0.008, 0.008, 0.003])
    eyes = eye(-0.02 + 0j, looks.woman) + [(t, _narrow(p)) for t, p in eye(0j, looks.woman, flip=True)]
    return [
        *eyes,
        ("dark", joined(near, far, bridge, nostril)),
        ("lip", upper),
        ("lip2", lower),
        ("dark", line),
    ]


def _narrow(path: skia.Path) -> skia.Path:
    """The far eye, foreshortened and in its place."""
    matrix = skia.Matrix.Translate(0.245, -0.002)
    matrix.preScale(0.72, 0.96)
    return moved(path, matrix)


def _beard() -> skia.Path:
    rim = """-.34,.0 -.27,.14 -.16,.24 -.02,.27 .08,.262 .17,.268 .25,.262 .32,.27 .34,.5 .1,.6 -.3,.5"""
    beard = spline(trace(rim))
    beard.reverseAddPath(spline(trace(".05,.305 .16,.292 .26,.303 .22,.352 .1,.354")))
    beard.setFillType(skia.PathFillType.kEvenOdd)
    return beard
