"""A large face from the front as flat shapes: outline, hair, shadows and features. Unit: one head height, y down.

Light comes from the upper left; mirror the drawing for the other side.
"""

from __future__ import annotations

from dataclasses import dataclass

import skia

from train.sample.people_geometry import Point, disc, joined, moved, polygon, ribbon, spline, trace

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


def features(face: Face, *, eyes: bool = True) -> list[tuple[Tone, skia.Path]]:
    """Brows, eyes, nostrils and mouth."""
    lift = -0.02 * face.brow
    thick = (0.01, 0.017, 0.014, 0.003) if face.woman else (0.022, 0.036, 0.03, 0.01)
    brows = [
        ribbon(
            [
                complex(s * 0.065, -0.085 - lift * 1.5),
                complex(s * 0.13, -0.112 + lift),
                complex(s * 0.2, -0.122 + lift),
                complex(s * 0.268, -0.088 + lift),
            ],
            thick,
        )
        for s in (1, -1)
    ]
    nostrils = [
        ribbon([s * 0.018 + 0.2j, s * 0.042 + 0.193j, s * 0.066 + 0.198j], [0.004, 0.013, 0.006])
        for s in (1, -1)
    ]
    wing = ribbon([0.07 + 0.13j, 0.085 + 0.165j, 0.07 + 0.195j], [0.003, 0.008, 0.003])
    parts: list[tuple[Tone, skia.Path]] = [("dark", joined(*brows, *nostrils, wing))]
    if eyes:
        parts += eye(-0.155 + 0.0j, face.woman) + eye(0.155 + 0.0j, face.woman, flip=True)
    return parts + mouth(face)


def eye(
    at: Point, woman: bool, *, flip: bool = False, scale: float = 1.0, wide: float = 1.0
) -> list[tuple[Tone, skia.Path]]:
    """One open eye with lid, iris and glint; the inner corner is on the right unless flipped."""
    h = (0.034 if woman else 0.027) * wide
    white = spline(
        [
            -0.08 + 0.004j,
            -0.08 + 0.004j,
            -0.045 - h * 1j,
            0.005 - h * 1.12j,
            0.05 - h * 0.5j,
            0.078 + 0.018j,
            0.078 + 0.018j,
            0.03 + h * 0.75j,
            -0.03 + h * 0.8j,
        ]
    )
    lash = spline(
        [
            -0.1 - 0.012j,
            -0.1 - 0.012j,
            -0.05 - (h + 0.012) * 1j,
            0.005 - (h * 1.12 + 0.016) * 1j,
            0.055 - (h * 0.5 + 0.008) * 1j,
            0.08 + 0.02j,
            0.08 + 0.02j,
            0.05 - (h * 0.5 - 0.002) * 1j,
            0.005 - (h * 1.12 - 0.004) * 1j,
            -0.045 - (h - 0.002) * 1j,
            -0.08 + 0.008j,
        ]
    )
    crease = ribbon(
        [-0.075 - (h + 0.022) * 1j, -0.03 - (h + 0.04) * 1j, 0.03 - (h + 0.032) * 1j], [0.003, 0.006, 0.003]
    )
    under = ribbon(
        [-0.06 + (h * 0.8 + 0.008) * 1j, 0 + (h + 0.01) * 1j, 0.06 + (h * 0.6 + 0.01) * 1j],
        [0.001, 0.005, 0.002],
    )
    iris, pupil, glint = (
        disc(0.004 - 0.004j, 0.036),
        disc(0.004 - 0.004j, 0.017),
        disc(-0.008 - 0.016j, 0.009),
    )
    shapes = [
        ("white", white),
        ("iris", iris),
        ("dark", pupil),
        ("dark", lash),
        ("dark", crease),
        ("mid", under),
        ("glint", glint),
    ]
    matrix = skia.Matrix.Translate(at.real, at.imag)
    matrix.preScale(-scale if flip else scale, scale)
    return [(tone, moved(path, matrix)) for tone, path in shapes]


def mouth(face: Face) -> list[tuple[Tone, skia.Path]]:
    """Closed lips."""
    w = 0.105 if face.woman else 0.115
    full = 1.25 if face.woman else 0.8
    line = ribbon(
        [-w + 0.312j, -0.04 + 0.306j, 0 + 0.312j, 0.04 + 0.306j, w + 0.312j],
        [0.003, 0.008, 0.007, 0.008, 0.003],
    )
    upper = spline(
        [
            -w + 0.31j,
            -w + 0.31j,
            -0.035 + (0.31 - 0.028 * full) * 1j,
            0 + (0.31 - 0.018 * full) * 1j,
            0.035 + (0.31 - 0.028 * full) * 1j,
            w + 0.31j,
            w + 0.31j,
            0.04 + 0.31j,
            -0.04 + 0.31j,
        ]
    )
    lower = spline(
        [
            -w * 0.85 + 0.316j,
            w * 0.85 + 0.316j,
            0.045 + (0.316 + 0.036 * full) * 1j,
            -0.045 + (0.316 + 0.036 * full) * 1j,
        ]
    )
    return [("lip", upper), ("lip2", lower), ("dark", line)]


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


def hair_shapes(face: Face) -> tuple[list[skia.Path], list[skia.Path]]:
    """Hair behind the head and in front of it."""
    return _HAIR[face.hair]


def beard_shapes(face: Face) -> list[skia.Path]:
    """Beard or moustache."""
    tash = spline(trace("-.13,.3 -.06,.255 0,.262 .06,.255 .13,.3 .05,.292 0,.288 -.05,.292"))
    full = spline(
        trace("""
        -.345,.02 -.3,.2 -.2,.26 -.1,.25 0,.258 .1,.25 .2,.26 .3,.2 .345,.02 .35,.28 .25,.47 .1,.57
        -.1,.57 -.25,.47 -.35,.28""")
    )
    hole = spline(trace("-.1,.305 0,.296 .1,.305 .07,.352 -.07,.352"))
    full.reverseAddPath(hole)
    full.setFillType(skia.PathFillType.kEvenOdd)
    return {"": [], "moustache": [tash], "full": [full]}[face.beard]


def _flip(p: Point) -> Point:
    return complex(-p.real, p.imag)


def _mirrored(points: list[Point]) -> list[Point]:
    return [_flip(p) for p in points]


_CROP = spline(
    trace("""
    -.35,.02 -.395,-.12 -.4,-.34 -.26,-.56 -.02,-.63 .24,-.58 .39,-.38 .39,-.12 .35,.02! .325,-.14
    .3,-.27 .17,-.35 0,-.36 -.17,-.33 -.29,-.25 -.32,-.14""")
)
_SWEEP = spline(
    trace("""
    -.35,.02 -.4,-.14 -.42,-.36 -.28,-.58 -.04,-.67 .22,-.66 .4,-.5 .42,-.2 .355,.02! .33,-.16
    .29,-.3 .12,-.28 -.08,-.34 -.22,-.4 -.2,-.4 -.28,-.28 -.32,-.14""")
)
_BUZZ = spline(
    trace("""
    -.345,-.08 -.365,-.22 -.33,-.4 -.18,-.53 0,-.555 .18,-.53 .33,-.4 .365,-.22 .345,-.08! .31,-.24
    .2,-.34 0,-.37 -.2,-.34 -.31,-.24""")
)
_LONG_BACK = spline(
    trace("""
    0,-.62 .3,-.54 .46,-.28 .5,.1 .54,.55 .66,1.05 .6,1.3 -.6,1.3 -.66,1.05 -.54,.55 -.5,.1
    -.46,-.28 -.3,-.54""")
)
_CURTAIN = joined(
    spline(
        trace("""
        .06,-.47! .2,-.36 .31,-.16 .34,.1 .35,.4 .46,.78 .5,1.2! .58,.8 .5,.3 .48,-.1 .4,-.42 .2,-.6
        .04,-.62!""")
    ),
    spline(
        trace("""
        .06,-.47! -.12,-.4 -.28,-.24 -.335,0 -.36,.38 -.46,.78 -.52,1.2! -.58,.8 -.5,.3 -.48,-.1
        -.42,-.4 -.22,-.59 .08,-.62!""")
    ),
)
_BOB_BACK = spline(
    trace("0,-.6 .3,-.53 .46,-.26 .5,.1 .48,.48 .3,.56 -.3,.56 -.48,.48 -.5,.1 -.46,-.26 -.3,-.53")
)
_FRINGE = spline(
    trace("""
    -.44,.5 -.5,.1 -.47,-.26 -.32,-.54 0,-.63 .32,-.54 .47,-.26 .5,.1 .44,.5 .34,.48! .335,.1
    .32,-.15! .16,-.16 0,-.15 -.16,-.16 -.32,-.15! -.335,.1 -.34,.48!""")
)
_PULLED = spline(
    trace("""
    -.34,-.02 -.37,-.24 -.3,-.46 -.12,-.57 .1,-.58 .3,-.46 .37,-.24 .34,-.02! .315,-.2 .22,-.36
    .04,-.44 -.16,-.38 -.3,-.2""")
)
_CLOUD = joined(
    *(
        disc(complex(x, y), 0.2)
        for x, y in (
            (-0.44, 0.12),
            (-0.5, -0.1),
            (-0.48, -0.32),
            (-0.34, -0.52),
            (-0.12, -0.62),
            (0.12, -0.63),
            (0.34, -0.53),
            (0.48, -0.32),
            (0.5, -0.08),
            (0.44, 0.14),
        )
    )
)
_CURL_FRONT = joined(
    *(
        disc(complex(x, y), 0.14)
        for x, y in ((-0.32, -0.3), (-0.22, -0.44), (-0.04, -0.5), (0.14, -0.48), (0.28, -0.38), (0.36, -0.2))
    )
)
_HAIR: dict[str, tuple[list[skia.Path], list[skia.Path]]] = {
    "crop": ([], [_CROP]),
    "sweep": ([], [_SWEEP]),
    "buzz": ([], [_BUZZ]),
    "bald": ([], []),
    "long": ([_LONG_BACK], [_CURTAIN]),
    "bob": ([_BOB_BACK], [_FRINGE]),
    "bun": ([disc(0.05 - 0.66j, 0.2, 0.17)], [_PULLED]),
    "curls": ([_CLOUD], [_CURL_FRONT]),
}
