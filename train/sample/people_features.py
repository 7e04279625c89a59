"""Brows, eyes, mouth and beard of a large face from the front. Unit: one head height."""

from __future__ import annotations

import skia

from train.sample.people_front import (
    Face,
    Tone,
)
from train.sample.people_geometry import Point, disc, joined, moved, ribbon, spline, trace


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
