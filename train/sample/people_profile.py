"""Large profiles: head, neck and shoulder as one contour. Unit: one head height, facing right, chin near y = 0.5."""

from __future__ import annotations

import numpy as np
import skia

from train.sample.people_geometry import Point, joined, moved, spline, trace

# forehead to throat of a face in profile; a doubled point is a corner
FACES: dict[str, list[Point]] = {
    "woman": trace("""
        .3,-.36 .345,-.24 .352,-.14 .338,-.075 .345,-.03 .385,.035 .437,.088 .452,.118 .425,.142
        .372,.152 .364,.168 .372,.195 .394,.222 .392,.243 .362,.256! .388,.276 .386,.302 .354,.325
        .346,.35 .364,.39 .352,.437 .3,.47 .22,.462 .1,.44 .03,.47"""),
    "man": trace("""
        .32,-.36 .358,-.24 .372,-.15 .385,-.115 .358,-.06 .372,-.01 .43,.055 .484,.105 .488,.135
        .45,.16 .392,.168 .384,.19 .398,.222 .404,.244 .368,.258! .398,.28 .398,.308 .364,.332
        .36,.358 .392,.4 .392,.45 .34,.495 .24,.49 .1,.44 .03,.47"""),
    "child": trace("""
        .31,-.34 .348,-.24 .352,-.13 .325,-.06 .33,-.02 .365,.035 .405,.07 .41,.1 .37,.13 .342,.142
        .338,.16 .352,.185 .372,.21 .368,.23 .335,.245! .36,.265 .355,.29 .325,.31 .318,.335
        .33,.375 .312,.415 .25,.44 .16,.425 .06,.4 .01,.44"""),
}
NECKS: dict[str, list[Point]] = {  # throat, chest, base and nape
    "woman": trace("""
        .012,.62 .07,.82 .3,.99 .46,1.22 .48,1.5! -.8,1.5! -.75,1.2 -.58,.99 -.36,.82 -.275,.58
        -.29,.34"""),
    "man": trace("""
        .05,.6 .078,.66 .06,.74 .13,.87 .38,1 .55,1.22 .58,1.5! -1,1.5! -.95,1.2 -.72,.95 -.46,.8
        -.345,.56 -.33,.34"""),
    "child": trace(
        "0,.54 .02,.68 .13,.8 .3,.95 .36,1.2! -.6,1.2! -.55,.98 -.4,.83 -.27,.68 -.24,.46 -.27,.3"
    ),
}
CROWNS: dict[str, list[Point]] = {  # hair that widens the contour: replaces the back of the skull
    "short": trace("-.37,.3 -.46,.1 -.515,-.1 -.49,-.32 -.38,-.5 -.18,-.61 .04,-.62 .24,-.54 .35,-.42"),
    "quiff": trace("-.37,.3 -.46,.1 -.51,-.1 -.49,-.3 -.38,-.48 -.2,-.57 .02,-.62 .22,-.7 .4,-.66 .42,-.54"),
    "bun": trace("""
        -.36,.18 -.44,.06 -.46,-.06 -.55,-.04 -.68,-.1 -.72,-.24 -.65,-.38 -.52,-.42 -.44,-.4
        -.3,-.54 -.08,-.6 .14,-.56 .28,-.46"""),
    "bob": trace("-.3,.5 -.42,.58! -.56,.5 -.61,.2 -.6,-.12 -.52,-.38 -.34,-.56 -.08,-.63 .16,-.59 .31,-.47"),
    "long": trace("""
        -.5,1.2 -.66,1.16 -.74,.8 -.66,.4 -.62,.1 -.6,-.16 -.52,-.4 -.34,-.57 -.08,-.63 .16,-.59
        .31,-.47"""),
    "tail": trace("""
        -.35,.2 -.44,.02 -.47,-.12 -.58,-.06 -.66,.2 -.7,.56! -.84,.26 -.82,-.1 -.68,-.32 -.5,-.36
        -.4,-.48 -.2,-.58 .04,-.6 .26,-.5"""),
    "bald": trace("-.42,.14 -.475,-.06 -.47,-.26 -.38,-.44 -.2,-.545 0,-.555 .2,-.49"),
    "curls": trace("""
        -.4,.42 -.56,.44 -.62,.3 -.72,.2 -.7,.02 -.78,-.12 -.7,-.3 -.68,-.48 -.5,-.56 -.4,-.7
        -.2,-.7 -.06,-.78 .12,-.7 .28,-.7 .36,-.54 .38,-.42"""),
}
CROWNS_OF = {
    "woman": ("bun", "bob", "long", "tail", "curls"),
    "man": ("short", "quiff", "bald", "curls"),
    "child": ("short", "bob", "tail"),
}


def contour(kind: str, crown: str) -> skia.Path:
    """Head, neck and shoulder of a "woman", "man" or "child" in profile, with hair."""
    return spline(FACES[kind] + NECKS[kind] + CROWNS[crown])


def profile_path(box: skia.Rect, rng: np.random.Generator) -> skia.Path:
    """A profile with neck and shoulder that stands on the lower edge of `box`, to be filled with a scene."""
    kind = str(rng.choice(("woman", "man", "woman")))
    path = contour(kind, str(rng.choice(CROWNS_OF[kind])))
    return fitted(path, box, flip=bool(rng.random() < 0.5))


def fitted(path: skia.Path, box: skia.Rect, *, flip: bool = False) -> skia.Path:
    """`path` as large as fits `box`, on its lower edge."""
    return moved(path, fit(path, box, flip=flip))


def fit(path: skia.Path, box: skia.Rect, *, flip: bool = False) -> skia.Matrix:
    """The matrix that puts `path` as large as possible on the lower edge of `box`."""
    bounds = path.computeTightBounds()
    unit = min(box.width() / bounds.width(), box.height() / bounds.height())
    matrix = skia.Matrix.Translate(box.centerX(), box.bottom())
    matrix.preScale(-unit if flip else unit, unit)
    matrix.preTranslate(-bounds.centerX(), -bounds.bottom())
    return matrix


def ear(x: float = -0.06, y: float = 0.05) -> skia.Path:
    """An ear seen from the side."""
    outline = trace("-.05,-.09 .02,-.13 .08,-.09 .08,0 .05,.07 .03,.13 -.02,.13 -.035,.04")
    return joined(spline([complex(x, y) + p for p in outline]))
