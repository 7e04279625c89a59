"""A large face from the front as flat shapes: outline, hair, shadows and features. Unit: one head height, y down.

Light comes from the upper left; mirror the drawing for the other side.
"""

from __future__ import annotations

from dataclasses import dataclass

import skia

from train.sample.people_geometry import Point, disc, joined, polygon, spline, trace

Tone = str  # "base", "light", "shadow", "dark", "hair", "cloth", "cloth2", "white", "lip", ...


@dataclass(frozen=True)
class Face:
    """Looks of one portrait."""

    woman: bool
    hair: str
    beard: str = ""
    brow: float = 0.0  # raised (positive) or stern (negative)
    cloth: str = "crew"


def outline(face: Face) -> skia.Path:
    """The face from hairline to chin."""
    right = (
        trace(".19,-.46 .31,-.3 .335,-.12 .335,.06 .3,.24 .2,.4 .075,.49")
        if face.woman
        else trace(".2,-.46 .325,-.3 .345,-.12 .345,.08 .325,.27 .23,.42 .1,.495")
    )
    return spline([-0.5j, *right, (0.495 if face.woman else 0.505) * 1j, *_mirrored(right)[::-1]])


def ears() -> skia.Path:
    """Both ears."""
    return joined(disc(-0.355 + 0.05j, 0.055, 0.125, -8), disc(0.355 + 0.05j, 0.055, 0.125, 8))


def neck(face: Face) -> skia.Path:
    """Neck and the slope of the shoulders' skin."""
    w = 0.18 if face.woman else 0.25
    right = [w + 0.3j, w + 0.5j, w + 0.04 + 0.64j, w + 0.18 + 0.74j, 0.58 + 0.9j, 0.64 + 1.2j, 0.64 + 1.6j]
    return spline([*right, right[-1], _flip(right[-1]), *_mirrored(right)[::-1]])


def shoulders(face: Face) -> list[tuple[Tone, skia.Path]]:
    """Clothes, well below the lower edge of a bust."""
    w = 0.78 if face.woman else 0.93
    dip = {"crew": 0.8, "vee": 1.12, "suit": 1.4, "coat": 1.2, "bare": 1.3}[face.cloth]
    edge = [0.3 + 0.69j, 0.3 + 0.69j, w * 0.72 + 0.83j, w * 0.95 + 1.0j, w + 1.5j, w + 2.4j, w + 2.4j]
    if face.cloth == "bare":
        edge = [0.5 + 1.24j, 0.84 + 1.12j, 0.84 + 1.12j, w + 1.18j, w + 2.4j, w + 2.4j]
    body = spline([dip * 1j, dip * 1j, *edge, *_mirrored(edge)[::-1]])
    if face.cloth == "suit":
        shirt = polygon(trace("-.27,.66 .27,.66 .4,1.5 -.4,1.5"))
        collar = joined(
            polygon(trace(".27,.62 .3,.76 .14,.94 0,.78")),
            polygon(trace("-.27,.62 -.3,.76 -.14,.94 0,.78")),
        )
        tie = polygon(trace("-.07,.82 .07,.82 .05,.92 .11,1.5 -.11,1.5 -.05,.92"))
        lapels = joined(
            *(
                polygon(
                    [
                        s * 0.31 + 0.68j,
                        s * 0.44 + 0.82j,
                        s * 0.5 + 1.08j,
                        s * 0.4 + 1.1j,
                        s * 0.46 + 1.16j,
                        s * 0.16 + 1.5j,
                        s * 0.08 + 1.5j,
                    ]
                )
                for s in (1, -1)
            )
        )
        return [("white", shirt), ("shadow", collar), ("cloth2", tie), ("cloth", body), ("dark", lapels)]
    if face.cloth == "coat":
        wings = joined(
            *(
                spline(
                    [
                        s * 0.2 + 0.54j,
                        s * 0.2 + 0.54j,
                        s * 0.36 + 0.58j,
                        s * 0.62 + 0.92j,
                        s * 0.62 + 0.92j,
                        s * 0.36 + 1.22j,
                        s * 0.06 + 1.5j,
                        s * 0.06 + 1.5j,
                        s * 0.12 + 1.02j,
                    ]
                )
                for s in (1, -1)
            )
        )
        return [("cloth", body), ("dark", wings)]
    return [("cloth", body)]


def split_shadow(face: Face) -> list[tuple[Tone, skia.Path]]:
    """Half of the face in shadow, with the lit triangle on the far cheek."""
    edge = trace("""
        .09,-.52 .1,-.3 .05,-.12! .075,-.03 .05,.08 .075,.17 .055,.205 .01,.215! .025,.27 .045,.3
        .03,.32 .055,.36 .03,.4 .05,.46 .02,.55! .5,.55! .5,-.52!""")
    side = spline([edge[0], *edge])
    triangle = spline(trace(".105,.075 .2,.06 .265,.075 .25,.15 .19,.23 .13,.19"))
    far = spline(trace("-.345,-.2 -.3,-.1 -.315,.06 -.28,.2 -.2,.34 -.12,.44 -.14,.5 -.3,.4 -.4,.1"))
    return [("mid", far), ("shadow", side), ("base", triangle), *_sockets(face, right=False)]


def top_shadow(face: Face) -> list[tuple[Tone, skia.Path]]:
    """Light from above: eyes in deep sockets, shadow under nose, lip and cheekbones."""
    cheeks = [
        spline(
            [
                s * 0.36 + 0.02j,
                s * 0.31 + 0.06j,
                s * 0.235 + 0.14j,
                s * 0.17 + 0.3j,
                s * 0.2 + 0.36j,
                s * 0.17 + 0.46j,
                s * 0.3 + 0.42j,
                s * 0.4 + 0.2j,
            ]
        )
        for s in (1, -1)
    ]
    temples = [
        spline([s * 0.36 - 0.36j, s * 0.3 - 0.28j, s * 0.285 - 0.14j, s * 0.36 - 0.04j]) for s in (1, -1)
    ]
    nose = spline(
        trace("-.075,.175 -.03,.19 0,.205 .03,.19 .075,.175 .06,.215 .03,.255 0,.27 -.03,.255 -.06,.215")
    )
    lip = spline(trace("-.07,.36 0,.352 .07,.36 .03,.392 -.03,.392"))
    sides = [
        spline(
            [
                s * 0.03 - 0.1j,
                s * 0.05 + 0.0j,
                s * 0.045 + 0.1j,
                s * 0.075 + 0.17j,
                s * 0.06 + 0.06j,
                s * 0.075 - 0.03j,
            ]
        )
        for s in (1, -1)
    ]
    return [
        ("mid", joined(*temples)),
        ("shadow", joined(*cheeks, nose, lip)),
        ("mid", joined(*sides)),
        *_sockets(face, right=True),
    ]


def _sockets(face: Face, *, right: bool) -> list[tuple[Tone, skia.Path]]:
    def socket(s: int) -> skia.Path:
        return spline(
            [
                s * 0.055 - 0.06j,
                s * 0.12 - 0.085j,
                s * 0.22 - 0.09j,
                s * 0.275 - 0.05j,
                s * 0.255 + 0.02j,
                s * 0.2 + 0.045j,
                s * 0.12 + 0.04j,
                s * 0.07 + 0.02j,
            ]
        )

    if face.woman and not right:
        return [("mid", socket(-1))]
    return [("shadow", joined(socket(-1), *([socket(1)] if right else [])))]


def _flip(p: Point) -> Point:
    return complex(-p.real, p.imag)


def _mirrored(points: list[Point]) -> list[Point]:
    return [_flip(p) for p in points]
