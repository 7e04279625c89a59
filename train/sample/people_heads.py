"""Heads as they are seen on a whole figure: skull, hair, hat. Unit: one head height, origin in its middle."""

from __future__ import annotations

from collections.abc import Callable

import skia

from train.sample.people_geometry import Point, disc, joined, ribbon, spline, trace

FRONT, THREE, SIDE, BACK = "front", "three-quarter", "side", "back"
Shape = tuple[str, skia.Path]  # (role, outline)

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
    behind, before = HAIR.get(hair, _short)(view)
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


def _short(view: str) -> tuple[list[Shape], list[Shape]]:
    crown: dict[str, list[Point]] = {
        FRONT: trace("""
            -.37,.04 -.41,-.2 -.36,-.43 -.12,-.58 .14,-.6 .35,-.46 .41,-.22 .37,.04! .335,-.14
            .28,-.26 .06,-.31 -.2,-.33 -.31,-.22 -.34,-.1"""),
        THREE: trace("""
            .36,-.17! .38,-.4 .18,-.58 -.14,-.58 -.37,-.44 -.46,-.14 -.4,.16 -.3,.2 -.28,.2
            -.27,-.03 -.2,-.06 -.16,.1 -.12,-.08 -.08,-.24 .1,-.33 .27,-.3"""),
        SIDE: trace("""
            .36,-.24! .35,-.44 .14,-.57 -.16,-.58 -.4,-.44 -.51,-.16 -.46,.12 -.33,.27! -.2,.14
            -.14,-.06 -.03,-.1 .02,.08 .08,-.12 .14,-.26 .26,-.3"""),
        BACK: trace(
            "-.345,.05 -.4,-.16 -.37,-.38 -.18,-.56 .1,-.59 .34,-.45 .4,-.16 .345,.05 .27,.25 .12,.37 -.12,.37 -.27,.25"
        ),
    }
    return [], [("hair", spline(crown[view]))]


def _long(view: str, end: float = 1.05, flare: float = 0.1) -> tuple[list[Shape], list[Shape]]:
    if view == SIDE:
        fall = spline(
            [
                0.33 - 0.3j,
                0.33 - 0.3j,
                0.32 - 0.48j,
                0.08 - 0.6j,
                -0.24 - 0.57j,
                -0.48 - 0.38j,
                -0.55 - 0.05j,
                -0.56 + 0.35j,
                -0.6 - flare + end * 1j,
                -0.6 - flare + end * 1j,
                -0.3 + end * 0.98j,
                -0.14 + end * 0.9j,
                -0.12 + 0.4j,
                -0.02 + 0.2j,
                0.04 - 0.05j,
                0.16 - 0.22j,
            ]
        )
        return [], [("hair", fall)]
    w = 0.42 + flare
    mass = spline(
        [
            -0.6j,
            0.3 - 0.52j,
            0.45 - 0.22j,
            0.46 + 0.2j,
            w + end * 0.8j,
            w - 0.1 + end * 1j,
            w - 0.1 + end * 1j,
            end * 0.96j,
            -w + 0.1 + end * 1j,
            -w + 0.1 + end * 1j,
            -w + end * 0.8j,
            -0.46 + 0.2j,
            -0.45 - 0.22j,
            -0.3 - 0.52j,
        ]
    )
    if view == BACK:
        return [], [("hair", mass)]
    part = 0.12 if view == FRONT else 0.2
    right = [
        part - 0.42j,
        part - 0.42j,
        0.3 - 0.24j,
        0.33 + 0.05j,
        0.34 + 0.4j,
        0.38 + end * 0.75j,
        0.38 + end * 0.75j,
        0.47 + 0.3j,
        0.46 - 0.2j,
        0.3 - 0.53j,
        part - 0.61j,
    ]
    left = [
        part - 0.42j,
        part - 0.42j,
        -0.2 - 0.28j,
        -0.33 - 0.02j,
        -0.34 + 0.4j,
        -0.38 + end * 0.75j,
        -0.38 + end * 0.75j,
        -0.48 + 0.3j,
        -0.46 - 0.2j,
        -0.3 - 0.53j,
        -0.04 - 0.62j,
        part - 0.61j,
    ]
    return [("hair", mass)], [("hair", joined(spline(right), spline(left)))]


def _bob(view: str) -> tuple[list[Shape], list[Shape]]:
    return _long(view, 0.48, 0.06)


def _bun(view: str) -> tuple[list[Shape], list[Shape]]:
    behind, before = _short(view)
    knot = {FRONT: 0.06 - 0.66j, THREE: -0.2 - 0.62j, SIDE: -0.5 - 0.36j, BACK: -0.42j}[view]
    return [("hair", disc(knot, 0.2, 0.18)), *behind], before + (
        [("hair", disc(knot, 0.2, 0.18))] if view == BACK else []
    )


def _tail(view: str) -> tuple[list[Shape], list[Shape]]:
    before = _short(view)[1]
    root = {FRONT: 0.1 - 0.5j, THREE: -0.36 - 0.3j, SIDE: -0.44 - 0.26j, BACK: -0.2j}[view]
    sweep = {FRONT: (0.5, 0.44), BACK: (0.05, 0.1)}.get(view, (-0.36, -0.3))
    tail = ribbon(
        [root, root + sweep[0] + 0.1j, root + sweep[1] + 0.6j, root + sweep[1] * 0.8 + 1.0j],
        [0.07, 0.14, 0.12, 0.02],
    )
    return ([], [*before, ("hair", tail)]) if view in (BACK, SIDE) else ([("hair", tail)], before)


def _curly(view: str) -> tuple[list[Shape], list[Shape]]:
    knots = [
        (-0.34, -0.12),
        (-0.4, -0.34),
        (-0.22, -0.52),
        (0.04, -0.58),
        (0.28, -0.5),
        (0.4, -0.3),
        (0.34, -0.1),
    ]
    shift = {SIDE: -0.12, THREE: -0.05}.get(view, 0)
    cloud = joined(*(disc(complex(x + shift, y), 0.2) for x, y in knots))
    if view == BACK:
        return [], [("hair", joined(cloud, disc(-0.12j, 0.42, 0.44)))]
    low = [("hair", joined(disc(-0.36 + 0.1j, 0.2), disc(-0.3 - 0.15j, 0.3)))] if view == SIDE else []
    front = joined(*(disc(complex(x * 0.92 + shift, y - 0.04), 0.17) for x, y in knots[1:6]))
    return [("hair", cloud), *low], [("hair", front), *low]


def _bald(view: str) -> tuple[list[Shape], list[Shape]]:
    if view == SIDE:
        return [], [
            (
                "hair",
                spline(trace("-.44,-.16 -.3,-.2 -.12,-.1 -.02,.08 -.12,.02 -.2,.16 -.36,.26 -.48,.06")),
            )
        ]
    rims = joined(
        *(
            spline([s * 0.33 - 0.2j, s * 0.4 - 0.1j, s * 0.4 + 0.12j, s * 0.34 + 0.14j, s * 0.33 - 0.02j])
            for s in (-1, 1)
        )
    )
    return [], [("hair", rims)]


def _fedora(view: str) -> list[Shape]:
    s = -0.04 if view == SIDE else 0
    crown = spline(
        [
            s - 0.4 - 0.28j,
            s - 0.4 - 0.28j,
            s - 0.36 - 0.6j,
            s - 0.2 - 0.78j,
            s - 0.02 - 0.72j,
            s + 0.2 - 0.78j,
            s + 0.34 - 0.58j,
            s + 0.4 - 0.28j,
            s + 0.4 - 0.28j,
        ]
    )
    brim = spline(
        [
            s - 0.68 - 0.24j,
            s - 0.3 - 0.33j,
            s + 0.3 - 0.33j,
            s + 0.7 - 0.22j,
            s + 0.4 - 0.2j,
            s - 0.02 - 0.17j,
            s - 0.4 - 0.2j,
        ]
    )
    band = spline(
        [s - 0.395 - 0.3j] * 2
        + [s - 0.385 - 0.42j] * 2
        + [s - 0.39j, s + 0.385 - 0.42j, s + 0.385 - 0.42j]
        + [s + 0.395 - 0.3j] * 2
        + [s - 0.26j]
    )
    return [("hat", crown), ("band", band), ("hat", brim)]


def _cowboy(view: str) -> list[Shape]:
    crown = spline(trace("-.38,-.3! -.3,-.7 -.14,-.8 0,-.72 .14,-.8 .3,-.7 .38,-.3!"))
    brim = spline(trace("-.88,-.44 -.6,-.28 0,-.2 .6,-.28 .88,-.44 .5,-.34 0,-.36 -.5,-.34"))
    return [("hat", crown), ("hat", brim)]


def _cap(view: str) -> list[Shape]:
    dome = spline(trace("-.42,-.14! -.42,-.42 -.16,-.62 .16,-.62 .4,-.42 .4,-.2!"))
    if view == SIDE:
        dome = spline(trace("-.5,-.12! -.47,-.44 -.2,-.62 .1,-.61 .36,-.42 .39,-.2!"))
    peak = {
        FRONT: spline(trace("-.3,-.22 .3,-.22 .36,-.1 0,-.14 -.36,-.1")),
        THREE: spline(trace("-.12,-.24 .38,-.26 .6,-.1 .3,-.14")),
        SIDE: spline(trace(".1,-.24 .38,-.24 .74,-.13 .74,-.1 .3,-.16")),
    }.get(view)
    return [("hat", dome)] + ([("hat", peak)] if peak else [])


def _beanie(view: str) -> list[Shape]:
    s = -0.05 if view == SIDE else 0
    dome = spline(
        [
            s - 0.44 - 0.12j,
            s - 0.44 - 0.12j,
            s - 0.42 - 0.46j,
            s - 0.16 - 0.68j,
            s + 0.16 - 0.68j,
            s + 0.42 - 0.46j,
            s + 0.42 - 0.16j,
            s + 0.42 - 0.16j,
        ]
    )
    cuff = spline(
        [s - 0.46 - 0.08j] * 2
        + [s - 0.46 - 0.26j] * 2
        + [s - 0.3j]
        + [s + 0.45 - 0.28j] * 2
        + [s + 0.45 - 0.1j] * 2
        + [s - 0.14j]
    )
    return [("hat", dome), ("band", cuff)]


def _hood(view: str) -> list[Shape]:
    if view == BACK:
        return [
            ("top", spline(trace("-.5,.72 -.47,.3 -.49,-.25 -.24,-.6 0,-.68 .24,-.6 .49,-.25 .47,.3 .5,.72")))
        ]
    if view == SIDE:
        outline = """.34,-.4! .14,-.64 -.2,-.68 -.52,-.42 -.58,-.02 -.5,.34 -.44,.66
            .14,.6! .02,.36 .04,.04 .14,-.22"""
        return [
            ("top", spline(trace(outline))),
            ("void", spline(trace(".3,-.36! .4,-.1 .4,.02 .1,.06 .06,-.2"))),
        ]
    outer = trace("-.44,.66 -.46,.3 -.5,-.2 -.28,-.58 0,-.7 .28,-.58 .5,-.2 .46,.3 .44,.66!")
    inner = trace(".14,.54 .31,.26 .34,-.14 .2,-.42 0,-.48 -.2,-.42 -.34,-.14 -.31,.26 -.14,.54 -.44,.66")
    shade = trace("-.34,-.16 -.18,-.44 0,-.5 .18,-.44 .34,-.16 .33,.1 .1,.18 0,.22 -.1,.18 -.33,.1")
    return [("void", spline(shade)), ("top", spline(outer + inner))]


def _helmet(view: str) -> list[Shape]:
    shell = disc((-0.03 if view == SIDE else 0) - 0.06j, 0.52, 0.58)
    visor = {
        FRONT: spline(trace("-.4,-.16 0,-.24 .4,-.16 .38,.1 0,.16 -.38,.1")),
        THREE: spline(trace("-.14,-.2 .3,-.2 .46,-.1 .44,.1 .16,.16 -.12,.08")),
        SIDE: spline(trace(".08,-.2 .44,-.2 .49,-.05 .47,.1 .1,.1")),
    }.get(view)
    return [("hat", shell)] + ([("visor", visor)] if visor else [])


def _steel(view: str) -> list[Shape]:
    return [
        (
            "hat",
            spline(trace("-.5,-.1! -.47,-.42 -.2,-.66 .2,-.66 .46,-.42 .52,-.14!")),
        )
    ]


def _sunhat(view: str) -> list[Shape]:
    crown = spline(trace("-.4,-.26! -.36,-.52 -.14,-.68 .14,-.68 .36,-.52 .4,-.26!"))
    brim = spline(trace("-.95,-.1 -.5,-.3 0,-.34 .5,-.3 .95,-.1 .5,-.16 0,-.18 -.5,-.16"))
    return [
        ("hat", crown),
        ("hat", brim),
        ("band", spline(trace("-.41,-.28 -.39,-.38 0,-.42 .39,-.38 .41,-.28 0,-.31"))),
    ]


HAIR: dict[str, Callable[[str], tuple[list[Shape], list[Shape]]]] = {
    "short": _short,
    "long": _long,
    "bob": _bob,
    "bun": _bun,
    "tail": _tail,
    "curly": _curly,
    "bald": _bald,
}
HATS: dict[str, Callable[[str], list[Shape]]] = {
    "fedora": _fedora,
    "cowboy": _cowboy,
    "cap": _cap,
    "beanie": _beanie,
    "hood": _hood,
    "helmet": _helmet,
    "steel": _steel,
    "sunhat": _sunhat,
}
