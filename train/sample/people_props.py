"""Things that figures hold, sit on or ride. Unit: one head height."""

from __future__ import annotations

import skia

from train.sample.people_body import Joints
from train.sample.people_geometry import (
    Point,
    Shape,
    disc,
    heading,
    joined,
    placed,
    polygon,
    ribbon,
    spline,
    trace,
)

Layers = tuple[list[Shape], list[Shape]]  # behind and before the figure


def grip(at: Joints, i: int) -> Point:
    """The middle of hand `i`."""
    forearm = at.wrists[i] - at.elbows[i]
    return at.wrists[i] + forearm / abs(forearm) * 0.25


def umbrella(at: Joints, i: int = 1, tilt: float = 6.0, width: float = 2.1) -> Layers:
    """An open umbrella in hand `i`."""
    foot = grip(at, i)
    top = foot - heading(-tilt) * (foot.imag - at.skull.imag + 1.75)
    dome = [
        -width + 0.15j,
        -width * 0.8 - 0.42j,
        -width * 0.42 - 0.86j,
        -1.05j,
        width * 0.42 - 0.86j,
        width * 0.8 - 0.42j,
        width + 0.15j,
        width + 0.15j,
    ]
    scallops = [
        width * 0.66 - 0.02j,
        width * 0.33 + 0.12j,
        width * 0.33 + 0.12j,
        -0.02j,
        -width * 0.33 + 0.12j,
        -width * 0.33 + 0.12j,
        -width * 0.66 - 0.02j,
        -width + 0.15j,
    ]
    canopy = placed(spline(dome + scallops), top + heading(-tilt) * 0.95, tilt)
    ribs = [
        ribbon([-1.04j, x * 0.75 - 0.6j, x + 0.1j], [0.012, 0.012, 0.012])
        for x in (-width * 0.33, width * 0.33)
    ]
    folds = placed(joined(*ribs), top + heading(-tilt) * 0.95, tilt)
    tip = polygon([top - 0.04, top + 0.04, top - heading(-tilt) * 0.24])
    pole = ribbon([foot + heading(-tilt) * 0.35, foot, top + heading(-tilt) * 0.4], [0.035, 0.03, 0.03])
    return [("prop", pole), ("prop2", joined(canopy, tip)), ("fold", folds)], []


def suitcase(at: Joints, i: int = 1) -> Layers:
    """A suitcase carried in hand `i`."""
    p = grip(at, i) + 0.12j
    case = skia.Path.RRect(skia.Rect.MakeXYWH(p.real - 0.78, p.imag + 0.18, 1.56, 1.1), 0.12, 0.12)
    handle = ribbon([p - 0.22 + 0.22j, p - 0.2, p + 0.2, p + 0.22 + 0.22j], [0.05, 0.05, 0.05, 0.05])
    straps = joined(
        *(
            polygon([p + x + 0.18j, p + x + 0.1 + 0.18j, p + x + 0.1 + 1.28j, p + x + 1.28j])
            for x in (-0.5, 0.4)
        )
    )
    return [], [("prop", handle), ("prop2", case), ("fold", straps)]


def balloon(at: Joints, i: int = 1, count: int = 1) -> Layers:
    """Balloons on strings from hand `i`."""
    hand = grip(at, i)
    shapes: list[Shape] = []
    for k in range(count):
        top = hand + complex((k - (count - 1) / 2) * 0.9 + 0.35, -3.6 - 0.5 * (k % 2))
        string = ribbon([hand, (hand + top) / 2 + 0.16, top + 0.75j], [0.018, 0.016, 0.014])
        body = spline(
            [
                top - 0.78j,
                top + 0.52 - 0.5j,
                top + 0.6,
                top + 0.36 + 0.48j,
                top + 0.76j,
                top - 0.36 + 0.48j,
                top - 0.6,
                top - 0.52 - 0.5j,
            ]
        )
        shapes += [
            ("prop", string),
            ("prop2", joined(body, polygon([top + 0.72j, top + 0.1 + 0.9j, top - 0.1 + 0.9j]))),
        ]
    return shapes, []


def pistol(at: Joints, i: int = 1) -> Layers:
    """A pistol in line with forearm `i`."""
    ahead, p = _ahead(at, i), grip(at, i)
    outline = trace(".05,-.3 .95,-.3 .95,-.12 .42,-.1 .36,.02 .22,.02 .16,.28 -.08,.28")
    return [], [("prop", polygon([p + ahead * q for q in outline]))]


def rifle(at: Joints) -> Layers:
    """A long gun from the shoulder through both hands."""
    ahead = _direction(at.shoulders[1], grip(at, 0))
    p = grip(at, 1)
    outline = trace("""
        -.95,-.1 -.1,-.24 1.5,-.24 1.5,-.2 2.5,-.2 2.5,-.12 1.5,-.1 .5,0 .4,.3 .2,.3 .16,.02 -.2,.06
        -.9,.26""")
    return [], [("prop", polygon([p + ahead * q for q in outline]))]


def sword(at: Joints, i: int = 1, length: float = 3.4) -> Layers:
    """A bare blade in hand `i`, across the forearm."""
    p, ahead = grip(at, i), _ahead(at, i)
    blade = [0.3 - 0.07j, length - 0.06j, length + 0.28, length * 0.96 + 0.08j, 0.3 + 0.07j]
    hilt = trace("-.5,-.06 .3,-.06 .3,-.24 .38,-.24 .38,.24 .3,.24 .3,.06 -.5,.06")
    return [], [
        ("collar", polygon([p + ahead * q for q in blade])),
        ("prop", polygon([p + ahead * q for q in hilt])),
    ]


def cane(at: Joints, i: int = 1, ground: float = 4.0) -> Layers:
    """A walking stick from hand `i` to the ground."""
    p = grip(at, i)
    foot = complex(p.real + 0.25, ground)
    return [], [
        ("prop", ribbon([p - 0.3 + 0.06j, p - 0.16 - 0.1j, p + 0.05, foot], [0.05, 0.06, 0.055, 0.04]))
    ]


def bouquet(at: Joints, i: int = 1) -> Layers:
    """Flowers in hand `i`."""
    p = grip(at, i)
    stems = polygon([p - 0.1 + 0.45j, p + 0.1 + 0.45j, p + 0.4 - 0.5j, p - 0.4 - 0.5j])
    heads = [
        disc(p + complex(x, y), 0.21)
        for x, y in ((-0.4, -0.55), (0, -0.5), (0.4, -0.55), (-0.22, -0.85), (0.22, -0.85))
    ]
    return [], [("collar", stems), ("prop2", joined(*heads))]


def cup(at: Joints, i: int = 1) -> Layers:
    """A paper cup in hand `i`."""
    p = grip(at, i)
    return [], [
        ("shirt", polygon([p - 0.16 - 0.36j, p + 0.16 - 0.36j, p + 0.12 + 0.16j, p - 0.12 + 0.16j])),
        ("prop2", polygon([p - 0.19 - 0.44j, p + 0.19 - 0.44j, p + 0.19 - 0.35j, p - 0.19 - 0.35j])),
    ]


def phone(at: Joints, i: int = 1) -> Layers:
    """A telephone in hand `i`."""
    p, ahead = grip(at, i), _ahead(at, i)
    return [], [
        ("prop", polygon([p + ahead * q for q in (-0.1 - 0.16j, 0.42 - 0.16j, 0.42 - 0.08j, -0.1 - 0.08j)]))
    ]


def guitar(at: Joints) -> Layers:
    """A guitar in front of the trunk."""
    body = spline(
        trace("-.72,-.1 -.6,-.52 -.12,-.46 .12,-.36 .42,-.42 .62,-.06 .42,.3 .1,.26 -.14,.4 -.6,.48")
    )
    neck = polygon(trace(".4,-.1 2.15,-.09 2.2,-.16 2.55,-.14 2.55,.12 2.2,.13 2.15,.06 .4,.06"))
    where, tilt, size = (at.pelvis + at.neck * 0.3) + 0.05 + 0.1j, -24, 1.22
    return [], [
        ("prop", placed(neck, where, tilt, size)),
        ("prop2", placed(body, where, tilt, size)),
        ("hollow", placed(disc(0.12 - 0.04j, 0.19), where, tilt, size)),
    ]


def _ahead(at: Joints, i: int) -> Point:
    return _direction(at.elbows[i], at.wrists[i])


def _direction(a: Point, b: Point) -> Point:
    return (b - a) / abs(b - a)
