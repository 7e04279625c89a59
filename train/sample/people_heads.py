"""Heads as they are seen on a whole figure: skull, hair, hat. Unit: one head height, origin in its middle."""

from __future__ import annotations

from train.sample.people_body import BACK, FRONT, SIDE, THREE
from train.sample.people_geometry import Shape, disc, joined, ribbon, spline, trace
from train.sample.people_hair import HAIR
from train.sample.people_hats import HATS

SKULLS = {
    FRONT: spline(
        trace("""
        0,-.5 .24,-.45 .36,-.24 .36,0 .335,.2 .22,.41 .08,.5 -.08,.5 -.22,.41 -.335,.2 -.36,0
        -.36,-.24 -.24,-.45""")
    ),
    THREE: spline(
        trace("""
        -.02,-.5 .2,-.46 .34,-.28 .365,-.1 .345,-.01 .365,.12 .32,.29 .24,.45 .1,.51 -.12,.41 -.3,.2
        -.4,-.05 -.38,-.3 -.24,-.45""")
    ),
    SIDE: spline(
        trace("""
        -.04,-.5 .2,-.45 .35,-.25 .385,-.1 .35,-.03 .42,.06 .475,.135 .44,.18 .385,.19 .405,.24
        .37,.285 .395,.325 .355,.38 .37,.45 .29,.51 .12,.46 -.06,.36 -.25,.28 -.4,.08 -.46,-.12
        -.4,-.34 -.24,-.47""")
    ),
}


SKULLS[BACK] = SKULLS[FRONT]


_EARS = joined(*(disc(x + 0.05j, 0.065, 0.12) for x in (-0.36, 0.36)))


def head_shapes(view: str, hair: str, hat: str) -> tuple[list[Shape], list[Shape]]:
    """(shapes behind the trunk, shapes in front of it) of one head."""
    behind, before = HAIR["short" if hat and hair in ("curly", "bun") else hair](view)
    skull: list[Shape] = [("skin", _EARS)] if view == BACK else _features(view)
    cover = HATS[hat](view) if hat else []
    return behind, [("skin", SKULLS[view]), *skull, *before, *cover]


def _features(view: str) -> list[Shape]:
    """Ears, the shadow of the brow and a mouth: as much of a face as reads at this size."""
    if view == SIDE:
        eye = spline(trace(".25,-.06 .34,-.065! .325,0 .25,-.01"))
        mouth = ribbon([0.395 + 0.285j, 0.34 + 0.287j, 0.29 + 0.275j], [0.012, 0.018, 0.005])
        return [("feature", eye), ("feature", mouth), ("skin", disc(-0.06 + 0.03j, 0.07, 0.12, 8))]
    shift = 0.09 if view == THREE else 0
    eyes = [disc(shift + x - 0.02j, 0.06, 0.036) for x in (-0.16, 0.15)]
    brows = [
        ribbon([shift + x - w - 0.1j, shift + x - 0.125j, shift + x + w - 0.1j], [0.012, 0.02, 0.01])
        for x, w in ((-0.16, 0.09), (0.15, 0.09))
    ]
    mouth = ribbon([shift - 0.1 + 0.29j, shift + 0.3j, shift + 0.1 + 0.29j], [0.008, 0.026, 0.008])
    ears = [("skin", disc(x + 0.03j, 0.065, 0.12)) for x in ((-0.36, 0.36) if view == FRONT else (-0.3,))]
    return [*ears, ("feature", joined(*eyes, *brows, mouth))]
