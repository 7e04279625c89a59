"""A large face from the front as flat shapes: outline, hair, shadows and features. Unit: one head height, y down.

Light comes from the upper left; mirror the drawing for the other side.
"""

from __future__ import annotations

from dataclasses import dataclass

import skia

from train.sample.people_geometry import Point, disc, joined, moved, polygon, ribbon, spline

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
    right = ([.19-.46j, .31-.3j, .335-.12j, .335+.06j, .3+.24j, .2+.4j, .075+.49j] if face.woman else
             [.2-.46j, .325-.3j, .345-.12j, .345+.08j, .325+.27j, .23+.42j, .1+.495j])  # fmt: skip
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
        shirt = polygon([-0.27 + 0.66j, 0.27 + 0.66j, 0.4 + 1.5j, -0.4 + 1.5j])
        collar = joined(
            polygon([0.27 + 0.62j, 0.3 + 0.76j, 0.14 + 0.94j, 0.0 + 0.78j]),
            polygon([-0.27 + 0.62j, -0.3 + 0.76j, -0.14 + 0.94j, 0.78j]),
        )
        tie = polygon([-0.07 + 0.82j, 0.07 + 0.82j, 0.05 + 0.92j, 0.11 + 1.5j, -0.11 + 1.5j, -0.05 + 0.92j])
        lapels = joined(*(polygon([s*.31+0.68j, s*.44+0.82j, s*.5+1.08j, s*.4+1.1j, s*.46+1.16j, s*.16+1.5j, s*.08+1.5j])
                          for s in (1, -1)))  # fmt: skip
        return [("white", shirt), ("shadow", collar), ("cloth2", tie), ("cloth", body), ("dark", lapels)]
    if face.cloth == "coat":
        wings = joined(*(spline([s*.2+0.54j, s*.2+0.54j, s*.36+0.58j, s*.62+0.92j, s*.62+0.92j, s*.36+1.22j, s*.06+1.5j, s*.06+1.5j,
                                 s*.12+1.02j]) for s in (1, -1)))  # fmt: skip
        return [("cloth", body), ("dark", wings)]
    return [("cloth", body)]


def split_shadow(face: Face) -> list[tuple[Tone, skia.Path]]:
    """Half of the face in shadow, with the lit triangle on the far cheek."""
    edge = [.09-.52j, .1-.3j, .05-.12j, .05-.12j, .075-.03j, .05+.08j, .075+.17j, .055+.205j, .01+.215j, .01+.215j, .025+.27j,
            .045+.3j, .03+.32j, .055+.36j, .03+.4j, .05+.46j, .02+.55j, .02+.55j, .5+.55j, .5+.55j, .5-.52j, .5-.52j]  # fmt: skip
    side = spline([edge[0], *edge])
    triangle = spline([0.105 + 0.075j, 0.2 + 0.06j, 0.265 + 0.075j, 0.25 + 0.15j, 0.19 + 0.23j, 0.13 + 0.19j])
    far = spline(
        [
            -0.345 - 0.2j,
            -0.3 - 0.1j,
            -0.315 + 0.06j,
            -0.28 + 0.2j,
            -0.2 + 0.34j,
            -0.12 + 0.44j,
            -0.14 + 0.5j,
            -0.3 + 0.4j,
            -0.4 + 0.1j,
        ]
    )
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
        [
            -0.075 + 0.175j,
            -0.03 + 0.19j,
            0 + 0.205j,
            0.03 + 0.19j,
            0.075 + 0.175j,
            0.06 + 0.215j,
            0.03 + 0.255j,
            0 + 0.27j,
            -0.03 + 0.255j,
            -0.06 + 0.215j,
        ]
    )
    lip = spline([-0.07 + 0.36j, 0 + 0.352j, 0.07 + 0.36j, 0.03 + 0.392j, -0.03 + 0.392j])
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
    brows = [ribbon([complex(s*.065, -.085 - lift * 1.5), complex(s*.13, -.112 + lift), complex(s*.2, -.122 + lift),
                     complex(s*.268, -.088 + lift)], thick) for s in (1, -1)]  # fmt: skip
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
    lash = spline([-.1-.012j, -.1-.012j, -.05-(h+.012)*1j, .005-(h*1.12+.016)*1j, .055-(h*.5+.008)*1j, .08+.02j, .08+.02j,
                   .05-(h*.5-.002)*1j, .005-(h*1.12-.004)*1j, -.045-(h-.002)*1j, -.08+.008j])  # fmt: skip
    crease = ribbon(
        [-0.075 - (h + 0.022) * 1j, -0.03 - (h + 0.04) * 1j, 0.03 - (h + 0.032) * 1j], [0.003, 0.006, 0.003]
    )
    under = ribbon(
        [-0.06 + (h * 0.8 + 0.008) * 1j, 0 + (h + 0.01) * 1j, 0.06 + (h * 0.6 + 0.01) * 1j],
        [0.001, 0.005, 0.002],
    )
    look = 0.004 + (0 if flip else 0)
    iris, pupil = disc(look - 0.004j, 0.036), disc(look - 0.004j, 0.017)
    glint = disc(look - 0.012 - 0.016j, 0.009)
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
    upper = spline([-w+.31j, -w+.31j, -.035+(.31-.028*full)*1j, 0+(.31-.018*full)*1j, .035+(.31-.028*full)*1j, w+.31j, w+.31j,
                    .04+.31j, -.04+.31j])  # fmt: skip
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
        return spline([s*.055-.06j, s*.12-.085j, s*.22-.09j, s*.275-.05j, s*.255+.02j, s*.2+.045j, s*.12+.04j, s*.07+.02j])  # fmt: skip

    if face.woman and not right:
        return [("mid", socket(-1))]
    return [("shadow", joined(socket(-1), *([socket(1)] if right else [])))]


def hair_shapes(face: Face) -> tuple[list[skia.Path], list[skia.Path]]:
    """Hair behind the head and in front of it."""
    return _HAIR[face.hair]


def beard_shapes(face: Face) -> list[skia.Path]:
    """Beard or moustache."""
    tash = spline(
        [
            -0.13 + 0.3j,
            -0.06 + 0.255j,
            0 + 0.262j,
            0.06 + 0.255j,
            0.13 + 0.3j,
            0.05 + 0.292j,
            0 + 0.288j,
            -0.05 + 0.292j,
        ]
    )
    full = spline([-.345+.02j, -.3+.2j, -.2+.26j, -.1+.25j, 0+.258j, .1+.25j, .2+.26j, .3+.2j, .345+.02j, .35+.28j, .25+.47j, .1+.57j,
                   -.1+.57j, -.25+.47j, -.35+.28j])  # fmt: skip
    hole = spline([-0.1 + 0.305j, 0 + 0.296j, 0.1 + 0.305j, 0.07 + 0.352j, -0.07 + 0.352j])
    full.reverseAddPath(hole)
    full.setFillType(skia.PathFillType.kEvenOdd)
    return {"": [], "moustache": [tash], "full": [full]}[face.beard]


def _flip(p: Point) -> Point:
    return complex(-p.real, p.imag)


def _mirrored(points: list[Point]) -> list[Point]:
    return [_flip(p) for p in points]


_CROP = spline([-.35+.02j, -.395-.12j, -.4-.34j, -.26-.56j, -.02-.63j, .24-.58j, .39-.38j, .39-.12j, .35+.02j, .35+.02j, .325-.14j,
                .3-.27j, .17-.35j, 0-.36j, -.17-.33j, -.29-.25j, -.32-.14j])  # fmt: skip
_SWEEP = spline([-.35+.02j, -.4-.14j, -.42-.36j, -.28-.58j, -.04-.67j, .22-.66j, .4-.5j, .42-.2j, .355+.02j, .355+.02j, .33-.16j,
                 .29-.3j, .12-.28j, -.08-.34j, -.22-.4j, -.2-.4j, -.28-.28j, -.32-.14j])  # fmt: skip
_BUZZ = spline([-.345-.08j, -.365-.22j, -.33-.4j, -.18-.53j, 0-.555j, .18-.53j, .33-.4j, .365-.22j, .345-.08j, .345-.08j, .31-.24j,
                .2-.34j, 0-.37j, -.2-.34j, -.31-.24j])  # fmt: skip
_LONG_BACK = spline([0-.62j, .3-.54j, .46-.28j, .5+.1j, .54+.55j, .66+1.05j, .6+1.3j, -.6+1.3j, -.66+1.05j, -.54+.55j, -.5+.1j,
                     -.46-.28j, -.3-.54j])  # fmt: skip
_CURTAIN = joined(
    spline([.06-.47j, .06-.47j, .2-.36j, .31-.16j, .34+.1j, .35+.4j, .46+.78j, .5+1.2j, .5+1.2j, .58+.8j, .5+.3j, .48-.1j, .4-.42j,
            .2-.6j, .04-.62j, .04-.62j]),
    spline([.06-.47j, .06-.47j, -.12-.4j, -.28-.24j, -.335+.0j, -.36+.38j, -.46+.78j, -.52+1.2j, -.52+1.2j, -.58+.8j, -.5+.3j,
            -.48-.1j, -.42-.4j, -.22-.59j, .08-.62j, .08-.62j]))  # fmt: skip
_BOB_BACK = spline(
    [
        0 - 0.6j,
        0.3 - 0.53j,
        0.46 - 0.26j,
        0.5 + 0.1j,
        0.48 + 0.48j,
        0.3 + 0.56j,
        -0.3 + 0.56j,
        -0.48 + 0.48j,
        -0.5 + 0.1j,
        -0.46 - 0.26j,
        -0.3 - 0.53j,
    ]
)
_FRINGE = spline([-.44+.5j, -.5+.1j, -.47-.26j, -.32-.54j, 0-.63j, .32-.54j, .47-.26j, .5+.1j, .44+.5j, .34+.48j, .34+.48j, .335+.1j,
                  .32-.15j, .32-.15j, .16-.16j, 0-.15j, -.16-.16j, -.32-.15j, -.32-.15j, -.335+.1j, -.34+.48j, -.34+.48j])  # fmt: skip
_PULLED = spline([-.34-.02j, -.37-.24j, -.3-.46j, -.12-.57j, .1-.58j, .3-.46j, .37-.24j, .34-.02j, .34-.02j, .315-.2j, .22-.36j,
                  .04-.44j, -.16-.38j, -.3-.2j])  # fmt: skip
_CLOUD = joined(*(disc(complex(x, y), .2) for x, y in ((-.44, .12), (-.5, -.1), (-.48, -.32), (-.34, -.52), (-.12, -.62), (.12, -.63),
                                                     (.34, -.53), (.48, -.32), (.5, -.08), (.44, .14))))  # fmt: skip
_CURL_FRONT = joined(
    *(
        disc(complex(x, y), 0.14)
        for x, y in ((-0.32, -0.3), (-0.22, -0.44), (-0.04, -0.5), (0.14, -0.48), (0.28, -0.38), (0.36, -0.2))
    )
)
_HAIR: dict[str, tuple[list[skia.Path], list[skia.Path]]] = {
    "crop": ([], [_CROP]), "sweep": ([], [_SWEEP]), "buzz": ([], [_BUZZ]), "bald": ([], []), "long": ([_LONG_BACK], [_CURTAIN]),
    "bob": ([_BOB_BACK], [_FRINGE]), "bun": ([disc(.05-.66j, .2, .17)], [_PULLED]), "curls": ([_CLOUD], [_CURL_FRONT]),
}  # fmt: skip
