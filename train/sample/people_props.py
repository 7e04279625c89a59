"""Things that figures hold, sit on or ride. Unit: one head height."""

from __future__ import annotations

import math

import skia

from train.sample.people_body import Joints
from train.sample.people_geometry import (
    Point,
    disc,
    heading,
    joined,
    limb,
    placed,
    polygon,
    ribbon,
    spline,
    trace,
)

Shape = tuple[str, skia.Path]  # (role, outline)
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


def bench(at: Joints) -> Layers:
    """A park bench from its end: seat, sloping back, iron legs."""
    x, y = at.pelvis.real, at.pelvis.imag + 0.42
    floor = max(at.ankles[0].imag, at.ankles[1].imag) + 0.27
    seat = polygon(
        [complex(x - 0.75, y), complex(x + 1.0, y), complex(x + 1.0, y + 0.16), complex(x - 0.75, y + 0.16)]
    )
    back = limb(complex(x - 0.66, y + 0.1), complex(x - 1.05, y - 1.5), [0.09, 0.08])
    legs = [
        ribbon(
            [complex(x + a, y), complex(x + a + 0.1 * b, y + 0.8), complex(x + a + 0.2 * b, floor)],
            [0.07, 0.06, 0.09],
        )
        for a, b in ((-0.6, -1), (0.85, 1))
    ]
    rest = ribbon(
        [
            complex(x - 0.85, y - 0.72),
            complex(x + 0.3, y - 0.72),
            complex(x + 0.85, y - 0.6),
            complex(x + 0.88, y),
        ],
        [0.05, 0.05, 0.05, 0.05],
    )
    return [("prop", joined(seat, back, *legs))], [("prop", rest)]


def chair(at: Joints) -> Layers:
    """A plain chair in profile."""
    x, y = at.pelvis.real - 0.5, at.pelvis.imag + 0.42
    floor = max(at.ankles[0].imag, at.ankles[1].imag) + 0.27
    seat = polygon(
        [complex(x - 0.1, y), complex(x + 1.3, y), complex(x + 1.3, y + 0.14), complex(x - 0.1, y + 0.14)]
    )
    back = limb(complex(x, y + 0.05), complex(x - 0.28, y - 1.75), [0.07, 0.07])
    legs = [
        limb(complex(x, y), complex(x - 0.14, floor), [0.06, 0.05]),
        limb(complex(x + 1.2, y), complex(x + 1.25, floor), [0.06, 0.05]),
    ]
    return [("prop", joined(seat, back, *legs))], []


def block(at: Joints, width: float = 2.6) -> Layers:
    """A ledge or roof edge under the hips."""
    x, y = at.pelvis.real - width * 0.72, at.pelvis.imag + 0.42
    low = max(at.ankles[0].imag, at.ankles[1].imag) + 0.5
    return [
        ("prop", polygon([complex(x, y), complex(x + width, y), complex(x + width, low), complex(x, low)]))
    ], []


def lamp_post(at: Joints) -> Layers:
    """A street lamp at the back of somebody who leans on it."""
    x = min(at.shoulders[0].real, at.pelvis.real) - 0.46
    floor, top = max(a.imag for a in at.ankles) + 0.27, at.skull.imag - 2.6
    pole = polygon(
        [complex(x - 0.08, top), complex(x + 0.08, top), complex(x + 0.11, floor), complex(x - 0.11, floor)]
    )
    foot = polygon(
        [
            complex(x - 0.2, floor - 0.9),
            complex(x + 0.2, floor - 0.9),
            complex(x + 0.3, floor),
            complex(x - 0.3, floor),
        ]
    )
    arms = ribbon(
        [
            complex(x, top + 0.1),
            complex(x + 0.1, top - 0.5),
            complex(x + 0.7, top - 0.7),
            complex(x + 1.1, top - 0.45),
        ],
        [0.06, 0.06, 0.05, 0.05],
    )
    shade = spline(
        [complex(x + 1.1, top - 0.62)] * 2
        + [complex(x + 1.46, top - 0.2)] * 2
        + [complex(x + 0.74, top - 0.2)] * 2
    )
    bulb = disc(complex(x + 1.1, top - 0.18), 0.22, 0.12)
    return [("shirt", bulb), ("prop", joined(pole, foot, arms, shade))], []


def motorbike(at: Joints) -> Layers:
    """A motorcycle under a rider in profile whose hands are about 1.8 in front of the hips."""
    base = at.pelvis + 0.45j
    wheels = [base - 1.3 + 1.3j, base + 2.5 + 1.3j]
    tyres = joined(*(_ring(w, 0.98, 0.6) for w in wheels), *(disc(w, 0.26) for w in wheels))
    spokes = joined(
        *(
            limb(w - d * 0.65, w + d * 0.65, [0.03, 0.03])
            for w in wheels
            for d in (1, 1j, 0.7 + 0.7j, 0.7 - 0.7j)
        )
    )
    fork = joined(
        limb(wheels[1], base + 1.72 - 0.8j, [0.1, 0.09, 0.08]),
        limb(base + 1.35 - 0.98j, base + 1.95 - 0.9j, [0.07, 0.07]),
    )
    tank = spline(
        [
            base + 0.5 - 0.12j,
            base + 0.7 - 0.42j,
            base + 1.25 - 0.56j,
            base + 1.7 - 0.3j,
            base + 1.55 + 0.12j,
            base + 0.7 + 0.2j,
        ]
    )
    tail = spline(
        [
            base - 1.6 - 0.42j,
            base - 1.0 - 0.14j,
            base + 0.0 - 0.04j,
            base + 0.65 - 0.14j,
            base + 0.65 + 0.16j,
            base - 0.5 + 0.3j,
            base - 1.2 + 0.0j,
        ]
    )
    engine = polygon(
        [
            base - 0.3 + 0.15j,
            base + 1.5 + 0.1j,
            base + 1.7 + 0.7j,
            base + 1.25 + 1.45j,
            base + 0.0 + 1.5j,
            base - 0.5 + 0.8j,
        ]
    )
    frame = joined(
        limb(wheels[0], base + 0.5 + 0.9j, [0.12, 0.14]),
        limb(base + 1.3 - 0.1j, base + 2.0 + 0.2j, [0.16, 0.1]),
        limb(base - 1.9 + 1.05j, base + 0.7 + 1.3j, [0.17, 0.08]),
    )
    lamp = spline([base + 1.85 - 0.72j, base + 2.2 - 0.62j, base + 2.2 - 0.2j, base + 1.8 - 0.1j])
    guards = joined(
        *(
            ribbon([w + 1.06 * complex(math.cos(a), math.sin(a)) for a in turn], [0.04, 0.07, 0.07, 0.03])
            for w, turn in zip(wheels, ((-3.0, -2.5, -2.0, -1.4), (-2.3, -1.8, -1.3, -0.7)), strict=True)
        )
    )
    return [
        ("prop", joined(tyres, spokes, frame, engine)),
        ("prop", joined(fork, guards)),
        ("prop2", joined(tail, tank)),
        ("prop", lamp),
    ], []


def bicycle(at: Joints) -> Layers:
    """A bicycle under a rider in profile."""
    base = at.pelvis + 0.35j
    wheels = [base - 0.95 + 2.35j, base + 2.0 + 2.35j]
    crank, bars = base + 0.5 + 2.3j, grip(at, 1)
    tubes = [
        (wheels[0], crank),
        (wheels[0], base + 0.1 + 0.7j),
        (base - 0.02 + 0.1j, crank),
        (base + 0.1 + 0.7j, bars + 0.05 + 0.6j),
        (crank, bars + 0.1 + 0.75j),
        (bars, bars + 0.12 + 0.8j),
        (bars + 0.12 + 0.8j, wheels[1]),
    ]
    frame = joined(*(limb(a, b, [0.05, 0.05]) for a, b in tubes))
    saddle = spline([base - 0.45 + 0.02j, base + 0.35 + 0.06j, base + 0.1 + 0.2j, base - 0.35 + 0.2j])
    return [("prop", joined(*(_ring(w, 1.12, 1.02) for w in wheels))), ("prop2", frame), ("prop", saddle)], []


def _ring(centre: Point, outer: float, inner: float) -> skia.Path:
    ring = disc(centre, outer)
    ring.reverseAddPath(disc(centre, inner))
    return ring


def _ahead(at: Joints, i: int) -> Point:
    return _direction(at.elbows[i], at.wrists[i])


def _direction(a: Point, b: Point) -> Point:
    return (b - a) / abs(b - a)
