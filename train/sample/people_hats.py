"""Hats and hoods on the heads of whole figures. Unit: one head height, origin in the middle of the head."""

from __future__ import annotations

from collections.abc import Callable

from train.sample.people_body import BACK, FRONT, SIDE, THREE
from train.sample.people_geometry import Shape, disc, spline, trace


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
