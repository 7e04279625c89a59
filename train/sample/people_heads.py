"""Heads as they are seen on a whole figure: skull, hair, hat. Unit: one head height, origin in its middle."""

from __future__ import annotations

from collections.abc import Callable

import skia

from train.sample.people_geometry import Point, disc, joined, ribbon, spline

FRONT, THREE, SIDE, BACK = "front", "three-quarter", "side", "back"
Shape = tuple[str, skia.Path]  # (role, outline)

SKULLS = {
    FRONT: spline([-.5j, .24-.45j, .36-.24j, .36+0j, .335+.2j, .22+.41j, .08+.5j,
                   -.08+.5j, -.22+.41j, -.335+.2j, -.36+0j, -.36-.24j, -.24-.45j]),
    THREE: spline([-.02-.5j, .2-.46j, .34-.28j, .365-.1j, .345-.01j, .365+.12j, .32+.29j, .24+.45j, .1+.51j,
                   -.12+.41j, -.3+.2j, -.4-.05j, -.38-.3j, -.24-.45j]),
    SIDE: spline([-.04-.5j, .2-.45j, .35-.25j, .385-.1j, .35-.03j, .42+.06j, .475+.135j, .44+.18j, .385+.19j,
                  .405+.24j, .37+.285j, .395+.325j, .355+.38j, .37+.45j, .29+.51j, .12+.46j, -.06+.36j,
                  -.25+.28j, -.4+.08j, -.46-.12j, -.4-.34j, -.24-.47j]),
}  # fmt: skip
SKULLS[BACK] = SKULLS[FRONT]


def head_shapes(view: str, hair: str, hat: str) -> tuple[list[Shape], list[Shape]]:
    """(shapes behind the trunk, shapes in front of it) of one head."""
    behind, before = HAIR.get(hair, _short)(view)
    skull: list[Shape] = [] if view == BACK else _features(view)
    cover = HATS[hat](view) if hat else []
    return behind, [("skin", SKULLS[view]), *skull, *before, *cover]


def _features(view: str) -> list[Shape]:
    """Ears, the shadow of the brow and a mouth: as much of a face as reads at this size."""
    if view == SIDE:
        eye = spline([0.25 - 0.06j, 0.34 - 0.065j, 0.34 - 0.065j, 0.325 + 0j, 0.25 - 0.01j])
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
        FRONT: [-.37+.04j, -.41-.2j, -.36-.43j, -.12-.58j, .14-.6j, .35-.46j, .41-.22j, .37+.04j, .37+.04j,
                .335-.14j, .28-.26j, .06-.31j, -.2-.33j, -.31-.22j, -.34-.1j],
        THREE: [.36-.17j, .36-.17j, .38-.4j, .18-.58j, -.14-.58j, -.37-.44j, -.46-.14j, -.4+.16j, -.3+.2j, -.28+.2j,
                -.27-.03j, -.2-.06j, -.16+.1j, -.12-.08j, -.08-.24j, .1-.33j, .27-.3j],
        SIDE: [.36-.24j, .36-.24j, .35-.44j, .14-.57j, -.16-.58j, -.4-.44j, -.51-.16j, -.46+.12j, -.33+.27j, -.33+.27j,
               -.2+.14j, -.14-.06j, -.03-.1j, .02+.08j, .08-.12j, .14-.26j, .26-.3j],
        BACK: [-.36+.22j, -.41-.1j, -.38-.38j, -.18-.56j, .1-.59j, .34-.45j, .41-.15j, .36+.22j, .22+.33j, -.22+.33j],
    }  # fmt: skip
    return [], [("hair", spline(crown[view]))]


def _long(view: str, end: float = 1.05, flare: float = 0.1) -> tuple[list[Shape], list[Shape]]:
    if view == SIDE:
        fall = spline([.33-.3j, .33-.3j, .32-.48j, .08-.6j, -.24-.57j, -.48-.38j, -.55-.05j, -.56+.35j,
                       -.6-flare+end*1j, -.6-flare+end*1j, -.3+end*.98j, -.14+end*.9j, -.12+.4j, -.02+.2j,
                       .04-.05j, .16-.22j])  # fmt: skip
        return [], [("hair", fall)]
    w = 0.42 + flare
    mass = spline([-.6j, .3-.52j, .45-.22j, .46+.2j, w+end*.8j, w-.1+end*1j, w-.1+end*1j, end*.96j, -w+.1+end*1j,
                   -w+.1+end*1j, -w+end*.8j, -.46+.2j, -.45-.22j, -.3-.52j])  # fmt: skip
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
    left = [part-.42j, part-.42j, -.2-.28j, -.33-.02j, -.34+.4j, -.38+end*.75j, -.38+end*.75j, -.48+.3j, -.46-.2j,
            -.3-.53j, -.04-.62j, part-.61j]  # fmt: skip
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
    behind, before = _short(view)
    root = {FRONT: 0.1 - 0.5j, THREE: -0.36 - 0.3j, SIDE: -0.44 - 0.26j, BACK: -0.2j}[view]
    sweep = {FRONT: (0.5, 0.44), BACK: (0.05, 0.1)}.get(view, (-0.36, -0.3))
    tail = ribbon([root, root + sweep[0] + .1j, root + sweep[1] + .6j, root + sweep[1] * .8 + 1.0j],
                  [.07, .14, .12, .02])  # fmt: skip
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
                spline(
                    [
                        -0.44 - 0.16j,
                        -0.3 - 0.2j,
                        -0.12 - 0.1j,
                        -0.02 + 0.08j,
                        -0.12 + 0.02j,
                        -0.2 + 0.16j,
                        -0.36 + 0.26j,
                        -0.48 + 0.06j,
                    ]
                ),
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
    crown = spline(
        [
            -0.38 - 0.3j,
            -0.38 - 0.3j,
            -0.3 - 0.7j,
            -0.14 - 0.8j,
            0 - 0.72j,
            0.14 - 0.8j,
            0.3 - 0.7j,
            0.38 - 0.3j,
            0.38 - 0.3j,
        ]
    )
    brim = spline(
        [
            -0.88 - 0.44j,
            -0.6 - 0.28j,
            0 - 0.2j,
            0.6 - 0.28j,
            0.88 - 0.44j,
            0.5 - 0.34j,
            0 - 0.36j,
            -0.5 - 0.34j,
        ]
    )
    return [("hat", crown), ("hat", brim)]


def _cap(view: str) -> list[Shape]:
    dome = spline(
        [
            -0.42 - 0.14j,
            -0.42 - 0.14j,
            -0.42 - 0.42j,
            -0.16 - 0.62j,
            0.16 - 0.62j,
            0.4 - 0.42j,
            0.4 - 0.2j,
            0.4 - 0.2j,
        ]
    )
    if view == SIDE:
        dome = spline(
            [
                -0.5 - 0.12j,
                -0.5 - 0.12j,
                -0.47 - 0.44j,
                -0.2 - 0.62j,
                0.1 - 0.61j,
                0.36 - 0.42j,
                0.39 - 0.2j,
                0.39 - 0.2j,
            ]
        )
    peak = {
        FRONT: spline([-0.3 - 0.22j, 0.3 - 0.22j, 0.36 - 0.1j, 0 - 0.14j, -0.36 - 0.1j]),
        THREE: spline([-0.12 - 0.24j, 0.38 - 0.26j, 0.6 - 0.1j, 0.3 - 0.14j]),
        SIDE: spline([0.1 - 0.24j, 0.38 - 0.24j, 0.74 - 0.13j, 0.74 - 0.1j, 0.3 - 0.16j]),
    }.get(view)
    return [("hat", dome)] + ([("hat", peak)] if peak else [])  # fmt: skip


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
            (
                "top",
                spline(
                    [
                        -0.62 + 0.75j,
                        -0.5 + 0.3j,
                        -0.5 - 0.25j,
                        -0.24 - 0.6j,
                        0 - 0.68j,
                        0.24 - 0.6j,
                        0.5 - 0.25j,
                        0.5 + 0.3j,
                        0.62 + 0.75j,
                    ]
                ),
            )
        ]
    if view == SIDE:
        return [("top", spline([.34-.4j, .34-.4j, .14-.64j, -.2-.68j, -.52-.42j, -.62-.02j, -.6+.4j, -.56+.72j,
                                .16+.62j, .16+.62j, .02+.36j, .04+.04j, .14-.22j]))]  # fmt: skip
    outer = [
        -0.6 + 0.72j,
        -0.5 + 0.3j,
        -0.5 - 0.2j,
        -0.28 - 0.58j,
        0 - 0.7j,
        0.28 - 0.58j,
        0.5 - 0.2j,
        0.5 + 0.3j,
        0.6 + 0.72j,
        0.6 + 0.72j,
    ]
    inner = [
        0.16 + 0.58j,
        0.33 + 0.2j,
        0.33 - 0.16j,
        0.18 - 0.42j,
        0 - 0.48j,
        -0.18 - 0.42j,
        -0.33 - 0.16j,
        -0.33 + 0.2j,
        -0.16 + 0.58j,
        -0.6 + 0.72j,
    ]
    return [
        ("top", spline(outer + inner)),
        ("hollow", spline([-0.34 - 0.16j, 0 - 0.5j, 0.34 - 0.16j, 0.3 + 0.1j, 0 - 0.02j, -0.3 + 0.1j])),
    ]


def _helmet(view: str) -> list[Shape]:
    shell = disc((-0.03 if view == SIDE else 0) - 0.06j, 0.52, 0.58)
    visor = {
        FRONT: spline([-0.4 - 0.16j, 0 - 0.24j, 0.4 - 0.16j, 0.38 + 0.1j, 0 + 0.16j, -0.38 + 0.1j]),
        THREE: spline([-0.14 - 0.2j, 0.3 - 0.2j, 0.46 - 0.1j, 0.44 + 0.1j, 0.16 + 0.16j, -0.12 + 0.08j]),
        SIDE: spline([0.08 - 0.2j, 0.44 - 0.2j, 0.49 - 0.05j, 0.47 + 0.1j, 0.1 + 0.1j]),
    }.get(view)
    return [("hat", shell)] + ([("visor", visor)] if visor else [])  # fmt: skip


def _steel(view: str) -> list[Shape]:
    return [
        (
            "hat",
            spline(
                [
                    -0.5 - 0.1j,
                    -0.5 - 0.1j,
                    -0.47 - 0.42j,
                    -0.2 - 0.66j,
                    0.2 - 0.66j,
                    0.46 - 0.42j,
                    0.52 - 0.14j,
                    0.52 - 0.14j,
                ]
            ),
        )
    ]


def _sunhat(view: str) -> list[Shape]:
    crown = spline(
        [
            -0.4 - 0.26j,
            -0.4 - 0.26j,
            -0.36 - 0.52j,
            -0.14 - 0.68j,
            0.14 - 0.68j,
            0.36 - 0.52j,
            0.4 - 0.26j,
            0.4 - 0.26j,
        ]
    )
    brim = spline(
        [-0.95 - 0.1j, -0.5 - 0.3j, 0 - 0.34j, 0.5 - 0.3j, 0.95 - 0.1j, 0.5 - 0.16j, 0 - 0.18j, -0.5 - 0.16j]
    )
    return [
        ("hat", crown),
        ("hat", brim),
        ("band", spline([-0.41 - 0.28j, -0.39 - 0.38j, 0 - 0.42j, 0.39 - 0.38j, 0.41 - 0.28j, 0 - 0.31j])),
    ]


HAIR: dict[str, Callable[[str], tuple[list[Shape], list[Shape]]]] = {
    "short": _short, "long": _long, "bob": _bob, "bun": _bun, "tail": _tail, "curly": _curly, "bald": _bald,
}  # fmt: skip
HATS: dict[str, Callable[[str], list[Shape]]] = {
    "fedora": _fedora, "cowboy": _cowboy, "cap": _cap, "beanie": _beanie, "hood": _hood, "helmet": _helmet, "steel": _steel,
    "sunhat": _sunhat,
}  # fmt: skip
