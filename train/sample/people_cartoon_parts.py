"""Eyes, noses, mouths and hair of cartoon heads. Unit: one head height."""

from __future__ import annotations

import numpy as np
import skia

from train.sample.people_geometry import (
    Point,
    Shape,
    disc,
    joined,
    limb,
    moved,
    polygon,
    ribbon,
    spline,
    trace,
)


def eyes(rng: np.random.Generator, woman: bool) -> list[Shape]:
    kind = str(rng.choice(("round", "glasses", "dots", "glasses", "half")))
    look = complex(rng.uniform(-0.03, 0.03), rng.uniform(-0.02, 0.03))
    lift = rng.uniform(0, 0.09, 2)
    brows = [
        ribbon(
            [s * 0.06 - (0.15 + up) * 1j, s * 0.15 - (0.21 + up) * 1j, s * 0.27 - (0.15 + up * 0.8) * 1j],
            [0.012, 0.028 if not woman else 0.016, 0.01],
        )
        for s, up in zip((-1, 1), lift, strict=True)
    ]
    shapes: list[Shape] = [("hair", path) for path in brows]
    if kind == "dots":
        return [*shapes, ("dark", joined(*(disc(s * 0.15 - 0.03j, 0.034, 0.045) for s in (-1, 1))))]
    r = 0.095
    shapes += [("white", joined(*(disc(s * 0.15 - 0.04j, r, r * 1.12) for s in (-1, 1))))]
    shapes += [("dark", joined(*(disc(s * 0.15 - 0.035j + look, 0.04) for s in (-1, 1))))]
    if kind == "half":
        lids = [
            spline(
                [
                    s * 0.15 - 0.1 - 0.045j,
                    s * 0.15 - 0.1 - 0.045j,
                    s * 0.15 - 0.08 - 0.12j,
                    s * 0.15 - 0.155j,
                    s * 0.15 + 0.08 - 0.12j,
                    s * 0.15 + 0.1 - 0.045j,
                    s * 0.15 + 0.1 - 0.045j,
                ]
            )
            for s in (-1, 1)
        ]
        shapes.append(("nose", joined(*lids)))
    if kind == "glasses":
        shapes.append(
            (
                "dark",
                joined(
                    *(_ring(s * 0.165 - 0.035j, 0.145, 0.118) for s in (-1, 1)),
                    polygon(trace("-.03,-.06 .03,-.06 .03,-.03 -.03,-.03")),
                ),
            )
        )
    if woman and kind != "glasses":
        lashes = [
            limb(
                s * 0.15 + s * 0.06 - 0.12j + s * k * 0.035,
                s * 0.15 + s * 0.1 - 0.17j + s * k * 0.05,
                [0.01, 0.006],
            )
            for s in (-1, 1)
            for k in (-1, 0, 1)
        ]
        shapes.append(("dark", joined(*lashes)))
    return shapes


def nose(rng: np.random.Generator) -> skia.Path:
    return [
        disc(0.1j, 0.085, 0.075),
        spline(trace("-.04,-.04 .04,-.04 .07,.1 .1,.16 .03,.21 -.06,.2 -.1,.15 -.07,.08")),
        spline(trace("0,-.03 .05,.04 .16,.14 .12,.2 0,.2 -.06,.16 -.03,.06")),
    ][int(rng.integers(3))]


def mouth(kind: str, woman: bool) -> list[Shape]:
    lips: list[Shape] = []
    if kind in ("grin", "laugh"):
        h = 0.2 if kind == "laugh" else 0.13
        outer = spline(
            [
                -0.21 + 0.26j,
                -0.21 + 0.26j,
                0 + 0.285j,
                0.21 + 0.26j,
                0.21 + 0.26j,
                0.13 + (0.26 + h * 0.8) * 1j,
                0 + (0.27 + h) * 1j,
                -0.13 + (0.26 + h * 0.8) * 1j,
            ]
        )
        teeth = spline(trace("-.19,.265! 0,.288 .19,.265! .15,.32 0,.345 -.15,.32"))
        tongue = disc((0.27 + h) * 1j, 0.1, 0.055)
        lips = [("mouth", outer), ("tongue", tongue), ("white", teeth)]
    elif kind == "gasp":
        lips = [("mouth", disc(0.35j, 0.085, 0.11)), ("tongue", disc(0.42j, 0.06, 0.04))]
    elif kind == "grimace":
        band = spline(trace("-.17,.28 .17,.28 .19,.33 .15,.39 -.15,.39 -.19,.33"))
        bars = joined(
            polygon(trace("-.18,.33 .18,.33 .18,.342 -.18,.342")),
            *(
                polygon([x + 0.28j, x + 0.012 + 0.28j, x + 0.012 + 0.39j, x + 0.39j])
                for x in (-0.1, -0.03, 0.04, 0.1)
            ),
        )
        return [("white", band), ("mouth", bars)]
    else:
        lips = [
            (
                "mouth",
                ribbon(trace("-.12,.35 0,.36 .12,.33 .18,.28"), [0.006, 0.016, 0.016, 0.006]),
            )
        ]
    if woman and kind != "smirk":
        lips.insert(0, ("lip", _grown(lips[0][1])))
    return lips


def _grown(path: skia.Path) -> skia.Path:
    bounds = path.computeTightBounds()
    matrix = skia.Matrix.Translate(bounds.centerX(), bounds.centerY())
    matrix.preScale(1.16, 1.22)
    matrix.preTranslate(-bounds.centerX(), -bounds.centerY())
    copy = skia.Path(path)
    copy.transform(matrix)
    return copy


def moustache(rng: np.random.Generator) -> skia.Path:
    if rng.random() < 0.5:
        return spline(
            trace("""
            0,.21 .1,.2 .24,.3 .34,.24! .3,.34 .16,.35 0,.27 -.16,.35 -.3,.34 -.34,.24! -.24,.3
            -.1,.2""")
        )
    return spline(trace("-.08,.2 .08,.2 .16,.28! 0,.265 -.16,.28!"))


def hair(rng: np.random.Generator, woman: bool, width: float) -> tuple[list[Shape], list[Shape]]:
    """Hair behind and before a head of half-width `width`."""
    kind = str(rng.choice(list(_WOMEN if woman else _MEN)))
    behind = [("hair", _WOMEN[kind])] if woman else [("hair", _TEMPLES)] if kind == "temples" else []
    before = [("hair", _FRINGE)] if woman else _MEN[kind]
    fitted = skia.Matrix.Scale(width / 0.38, 1)
    return [(r, moved(p, fitted)) for r, p in behind], [(r, moved(p, fitted)) for r, p in before]


# all for a head whose half-width is 0.38
_FRINGE = spline(
    trace(
        "-.42,.02 -.43,-.26 -.2,-.56 .12,-.58 .42,-.3 .42,.02! .32,-.2 .1,-.34 .04,-.36 -.16,-.26 -.35,-.12"
    )
)
_TEMPLES = joined(
    *(
        spline([complex(s * p.real, p.imag) for p in trace(".38,-.1 .48,-.22 .55,-.02 .48,.12 .38,.06")])
        for s in (-1, 1)
    )
)
_WOMEN: dict[str, skia.Path] = {
    "bob": spline(trace("0,-.6 .43,-.4 .54,.1 .52,.5 .28,.56 -.28,.56 -.52,.5 -.54,.1 -.43,-.4")),
    "beehive": spline(trace("0,-.84 .26,-.78 .4,-.54 .42,-.2 -.42,-.2 -.4,-.54 -.26,-.78")),
    "curls": joined(
        *(
            disc(p, 0.2)
            for p in trace("-.48,.3 -.58,0 -.53,-.3 -.29,-.56 0,-.66 .29,-.56 .53,-.3 .58,0 .48,.3")
        )
    ),
    "pigtails": joined(disc(-0.58 - 0.3j, 0.2, 0.22), disc(0.58 - 0.3j, 0.2, 0.22)),
}
_MEN: dict[str, list[Shape]] = {
    "tuft": [
        ("hair", joined(*(limb(x * 0.4 - 0.46j, x - 0.72j, [0.05, 0.04, 0.012]) for x in (-0.16, 0, 0.17))))
    ],
    "side": [
        (
            "hair",
            spline(
                trace("-.4,.02 -.43,-.3 -.2,-.6 .2,-.62 .48,-.4 .4,-.04 .34,-.22 .12,-.36 -.14,-.4 -.34,-.2")
            ),
        )
    ],
    "temples": [],
    "flat": [("hair", spline(trace("-.4,-.1 -.44,-.5! 0,-.66 .44,-.56! .4,-.1 .33,-.26 -.33,-.26")))],
    "hat": [
        ("cloth2", spline(trace("-.36,-.26! -.32,-.56 0,-.68 .32,-.56 .36,-.26!"))),
        ("dark", spline(trace("-.58,-.28 .58,-.28 .56,-.2 -.56,-.2"))),
    ],
}


def _ring(centre: Point, outer: float, inner: float) -> skia.Path:
    ring = disc(centre, outer)
    ring.reverseAddPath(disc(centre, inner))
    return ring
