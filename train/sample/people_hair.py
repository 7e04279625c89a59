"""Hair on the heads of whole figures. Unit: one head height, origin in the middle of the head."""

from __future__ import annotations

from collections.abc import Callable

from train.sample.people_body import BACK, FRONT, SIDE, THREE
from train.sample.people_geometry import Point, Shape, disc, joined, ribbon, spline, trace


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


HAIR: dict[str, Callable[[str], tuple[list[Shape], list[Shape]]]] = {
    "short": _short,
    "long": _long,
    "bob": _bob,
    "bun": _bun,
    "tail": _tail,
    "curly": _curly,
    "bald": _bald,
}
