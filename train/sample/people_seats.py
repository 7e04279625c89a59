"""What figures sit on, lean on or ride. Unit: one head height."""

from __future__ import annotations

import math

import skia

from train.sample.people_body import Joints
from train.sample.people_geometry import (
    Point,
    disc,
    joined,
    limb,
    polygon,
    ribbon,
    spline,
)
from train.sample.people_props import (
    Layers,
)


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
    """A bicycle under a rider in profile whose hands are about 1.7 in front of the hips."""
    base = at.pelvis + 0.42j
    wheels = [base - 1.0 + 2.3j, base + 2.3 + 2.3j]
    crank, bars, head = base + 0.55 + 2.55j, base + 1.7 - 0.72j, base + 1.85 + 0.2j
    tubes = [
        (wheels[0], crank),
        (wheels[0], base + 0.12 + 0.75j),
        (base + 0.02j, crank),
        (base + 0.12 + 0.75j, head),
        (crank, head + 0.25j),
        (bars, wheels[1]),
        (bars, bars - 0.3 + 0.06j),
        (at.ankles[0] + 0.24 + 0.3j, crank),
        (at.ankles[1] + 0.24 + 0.3j, crank),
    ]
    frame = joined(*(limb(a, b, [0.055, 0.055]) for a, b in tubes))
    saddle = spline([base - 0.45 - 0.04j, base + 0.35 + 0.02j, base + 0.1 + 0.16j, base - 0.35 + 0.16j])
    spokes = joined(
        *(
            limb(w - d, w + d, [0.018, 0.018])
            for w in wheels
            for d in (1.05, 1.05j, 0.75 + 0.75j, 0.75 - 0.75j)
        )
    )
    tyres = joined(*(_ring(w, 1.14, 1.02) for w in wheels))
    return [("prop", joined(tyres, spokes)), ("prop2", frame), ("prop", saddle)], []


def _ring(centre: Point, outer: float, inner: float) -> skia.Path:
    ring = disc(centre, outer)
    ring.reverseAddPath(disc(centre, inner))
    return ring
