"""Trunk, neck and what is worn on them: shirts, suits, coats, dresses. Unit: one head height."""

from __future__ import annotations

from collections.abc import Callable

import skia

from train.sample.people_body import Body, Joints, Pose
from train.sample.people_geometry import Point, Shape, between, heading, joined, limb, polygon, ribbon, spline


def trunk(body: Body, pose: Pose, at: Joints) -> list[Shape]:
    """Hips, chest and neck with the clothes on them."""
    frame = _Frame(body, pose, at)
    worn = body.top in ("dress", "gown")
    neck = limb(at.neck, between(at.neck, at.skull, 0.8), [0.23 * frame.w, 0.195 * frame.w, 0.19 * frame.w])
    shapes: list[Shape] = [] if worn else [("bottom", frame.seat())]
    shapes += [("skin", neck)] if worn or body.top == "coat" else [("skin", neck), ("top", frame.chest())]
    shapes += _DRESSED.get(body.top, _plain)(frame)
    if body.bottom == "skirt":
        shapes.insert(1, ("bottom", frame.skirt(1.5, 0.35)))
    return shapes


class _Frame:
    """Outline points of the trunk; `+` is the right of the picture, which is the front of a profile."""

    def __init__(self, body: Body, pose: Pose, at: Joints) -> None:
        self.body, self.pose, self.at = body, pose, at
        self.w = body.build * (0.84 if body.woman else 1.0)
        self.up = (at.neck - at.pelvis) / abs(at.neck - at.pelvis)
        self.long = abs(at.neck - at.pelvis) / 2.17
        self.across = heading(90 - pose.shoulders)
        self.level = heading(90 - pose.hips)
        self.middle = heading(90 - (pose.shoulders + pose.hips) / 2)

    def half(self, front: float, before: float, behind: float) -> tuple[float, float]:
        """Half-widths to the left and right: `front` from the front, `behind`/`before` from the side."""
        t = self.pose.turn
        return front * (1 - t) + behind * t, front * (1 - t) + before * t

    def bands(self) -> dict[str, tuple[Point, Point]]:
        """Left and right outline points at several heights."""
        woman, at, b = self.body.woman, self.at, self.body.build
        size = min(1.0, self.body.height / 7.0)
        spine = self.up * self.long
        belly = max(0.0, b - 1.05) * 0.9
        rows: dict[str, tuple[Point, Point, tuple[float, float]]] = {
            "armpit": (at.neck - spine * 0.62, self.across, self.half(0.62 * b, 0.36, 0.42)),
            "bust": (at.neck - spine * 0.86, self.middle, self.half(0.58 * b, 0.5, 0.4)),
            "waist": (at.pelvis + spine * 0.85, self.middle, self.half(0.52 * b, 0.4 + belly, 0.34)),
            "hip": (at.pelvis + spine * 0.08, self.level, self.half(0.6 * b, 0.36 + belly / 2, 0.46)),
        }
        if woman:
            rows["armpit"] = (*rows["armpit"][:2], self.half(0.5 * b, 0.34, 0.34))
            rows["bust"] = (*rows["bust"][:2], self.half(0.52 * b, 0.5, 0.33))
            rows["waist"] = (at.pelvis + spine * 0.98, self.middle, self.half(0.4 * b, 0.29, 0.26))
            rows["hip"] = (*rows["hip"][:2], self.half(0.66 * b, 0.33, 0.5))
        return {k: (p - axis * lr[0] * size, p + axis * lr[1] * size) for k, (p, axis, lr) in rows.items()}

    def collar(self) -> tuple[Point, Point, Point, Point]:
        """Shoulder and neck points, from left to right."""
        at, up = self.at, self.up
        caps = (
            at.shoulders[0] + up * 0.17 - self.across * 0.06,
            at.shoulders[1] + up * 0.17 + self.across * 0.06,
        )
        left, right = self.half(0.2 * self.w, 0.14, 0.24)
        return (
            caps[0],
            at.neck + up * 0.16 - self.across * left,
            at.neck + up * 0.1 + self.across * right,
            caps[1],
        )

    def chest(self, hem: float = 0.0, grow: float = 1.0) -> skia.Path:
        """From the shoulders to the hip line (`hem` further down)."""
        bands, caps = self.bands(), self.collar()
        down = -self.up * hem
        sides = [
            (_out(bands[k][0], bands[k][1], grow), _out(bands[k][1], bands[k][0], grow))
            for k in ("armpit", "bust", "waist", "hip")
        ]
        right, left = [s[1] for s in sides], [s[0] for s in sides]
        ends = [right[-1] + down, right[-1] + down, left[-1] + down, left[-1] + down]
        return spline([caps[0], caps[1], caps[1], caps[2], caps[2], caps[3], *right, *ends, *left[::-1]])

    def seat(self) -> skia.Path:
        """Hips, from the waist to where the legs part."""
        bands, at = self.bands(), self.at
        crotch = at.pelvis - self.up * 0.42
        thigh = [at.hips[i] + heading(self.pose.legs[i][0]) * 0.34 for i in (0, 1)]
        r = 0.2 * self.body.build
        low = [thigh[1] + self.level * r, crotch, thigh[0] - self.level * r]
        (wl, wr), (hl, hr) = bands["waist"], bands["hip"]
        return spline([wl, wl, wr, wr, hr, *low, hl])

    def skirt(self, long: float, flare: float, from_waist: bool = False) -> skia.Path:
        """A skirt `long` heads below the hips; the hem widens by `flare`, follows the knees and the wind."""
        bands, at = self.bands(), self.at
        (wl, wr), (hl, hr) = bands["waist"], bands["hip"]
        fall = [
            at.hips[i] + (at.knees[i] - at.hips[i]) / abs(at.knees[i] - at.hips[i]) * long for i in (0, 1)
        ]
        fall = [f if long < 1.9 else f.real + 1j * max(f.imag, long * 0.95) for f in fall]
        push, level = self.pose.wind * long * 0.4, self.level
        left = min(fall, key=lambda p: p.real) - level * (0.24 + flare) + push
        right = max(fall, key=lambda p: p.real) + level * (0.24 + flare) + push
        hem = (left + right) / 2 + 0.07j * long
        wave = [between(right, hem, 0.5) + 0.02j, hem, between(left, hem, 0.5) + 0.06j]
        sides = between(hr, right, 0.5) - level * flare * 0.12, between(hl, left, 0.5) + level * flare * 0.12
        return spline([wl, wl, wr, wr, hr, sides[0], right, right, *wave, left, left, sides[1], hl])

    def inward(self, x: float, y: float) -> Point:
        """The point `y` of the way from neck to pelvis, `x` of a half-width to the right of the front's middle."""
        t = self.pose.turn
        spine = between(self.at.neck, self.at.pelvis, y)
        return spine + self.middle * (x * 0.6 * self.body.build * (1 - 0.6 * t) + 0.36 * t)


def _plain(f: _Frame) -> list[Shape]:
    if f.pose.back or f.body.top in ("hoodie", "sweater"):
        return []
    dip = f.at.neck - f.up * (0.34 if f.body.woman else 0.12)
    a, b = f.collar()[1:3]
    return [("skin", spline([a, a, b, b, dip + f.across * 0.1 + f.pose.turn * 0.18]))]


def _shirt(f: _Frame) -> list[Shape]:
    if f.pose.back:
        return []
    a, b = f.collar()[1:3]
    dip = f.inward(0, 0.12)
    wings = joined(polygon([a, dip, a - f.up * 0.22]), polygon([b, dip, b - f.up * 0.22]))
    placket = ribbon([f.inward(0, 0.12), f.inward(0, 0.5), f.inward(0, 0.98)], [0.012, 0.012, 0.012])
    return [("skin", polygon([a, b, dip])), ("collar", wings), ("fold", placket)]


def _suit(f: _Frame) -> list[Shape]:
    if f.pose.back:
        return [
            ("fold", ribbon([f.at.pelvis + f.up * 0.5, f.at.pelvis - f.up * 0.3], [0.015, 0.02])),
            ("top", f.chest(0.25, 1.06)),
        ][::-1]
    a, b = f.collar()[1:3]
    button = f.inward(0.06, 0.62)
    shirt = polygon([a, b, f.inward(0.3, 0.2), button, f.inward(-0.3, 0.2)])
    left = polygon([a - f.up * 0.02, f.inward(-0.5, 0.26), f.inward(-0.4, 0.32), button, f.inward(-0.2, 0.2)])
    right = polygon([b - f.up * 0.02, f.inward(0.5, 0.26), f.inward(0.42, 0.32), button, f.inward(0.2, 0.2)])
    neck = f.inward(0, 0.06)
    tie = polygon(
        [neck - f.middle * 0.07, neck + f.middle * 0.07, f.inward(0.1, 0.34), button, f.inward(-0.08, 0.34)]
    )
    seam = ribbon([button, f.at.pelvis - f.up * 0.26 + f.middle * (0.12 + 0.2 * f.pose.turn)], [0.014, 0.02])
    return [
        ("top", f.chest(0.28, 1.06)),
        ("shirt", shirt),
        ("tie", tie),
        ("lapel", joined(left, right)),
        ("fold", seam),
    ]


def _jacket(f: _Frame) -> list[Shape]:
    if f.pose.back:
        return [("top", f.chest(0.08, 1.1))]
    a, b = f.collar()[1:3]
    opening = polygon(
        [a, b, f.inward(0.22, 0.5), f.inward(0.26, 1.02), f.inward(-0.16, 1.02), f.inward(-0.18, 0.5)]
    )
    wings = joined(
        polygon([a + f.up * 0.06, f.inward(-0.42, 0.16), f.inward(-0.12, 0.3)]),
        polygon([b + f.up * 0.06, f.inward(0.42, 0.16), f.inward(0.14, 0.3)]),
    )
    return [
        ("top", f.chest(0.08, 1.1)),
        ("shirt", opening),
        ("skin", polygon([a, b, f.inward(0, 0.14)])),
        ("lapel", wings),
    ]


def _coat(f: _Frame) -> list[Shape]:
    tails = f.skirt(2.3, 0.3)
    if f.pose.back:
        slit = ribbon(
            [
                f.at.pelvis - f.up * 0.2,
                f.at.pelvis - f.up * 1.1 + f.pose.wind * 0.4,
                f.at.pelvis - f.up * 2.1 + f.pose.wind * 0.8,
            ],
            [0.01, 0.03, 0.06],
        )
        belt = ribbon(
            [f.bands()["waist"][0], f.at.pelvis + f.up * 0.8, f.bands()["waist"][1]], [0.05, 0.05, 0.05]
        )
        return [
            ("top", tails),
            ("top", f.chest(0.1, 1.08)),
            ("fold", joined(slit, belt)),
            ("lapel", _upturned(f)),
        ]
    hem = [between(f.at.knees[k], f.at.ankles[k], 0.22) + f.pose.wind * 0.5 for k in (0, 1)]
    low = max(p.imag for p in hem) * 1j
    opening = polygon(
        [
            f.inward(0.04, 1.1),
            between(hem[0], hem[1], 0.85).real + low,
            between(hem[0], hem[1], 0.35).real + low,
        ]
    )
    return [("top", joined(tails, f.chest(0.1, 1.08))), ("hollow", opening), *_suit(f)[1:5]]


def _upturned(f: _Frame) -> skia.Path:
    a, b = f.collar()[1:3]
    return spline(
        [
            a - f.across * 0.08 - f.up * 0.06,
            a + f.up * 0.14,
            b + f.up * 0.14,
            b + f.across * 0.08 - f.up * 0.06,
        ]
    )


def _hoodie(f: _Frame) -> list[Shape]:
    return [
        ("top", f.chest(0.12, 1.12)),
        ("fold", ribbon([f.inward(-0.7, 1.0), f.inward(0, 1.04), f.inward(0.7, 1.0)], [0.014, 0.018, 0.014])),
    ]


def _dress(f: _Frame) -> list[Shape]:
    return [("top", joined(f.skirt(1.55, 0.3), f.chest())), *_plain(f)]


def _gown(f: _Frame) -> list[Shape]:
    return [("top", joined(f.skirt(3.5, 0.55), f.chest())), *_plain(f)]


def _tank(f: _Frame) -> list[Shape]:
    a, b = f.collar()[1:3]
    return [
        *_plain(f),
        ("skin", polygon([f.collar()[0], a, f.bands()["armpit"][0]])),
        ("skin", polygon([f.collar()[3], b, f.bands()["armpit"][1]])),
    ]


def _out(point: Point, other: Point, grow: float) -> Point:
    return between(other, point, (1 + grow) / 2)


_DRESSED: dict[str, Callable[[_Frame], list[Shape]]] = {
    "shirt": _shirt,
    "suit": _suit,
    "jacket": _jacket,
    "coat": _coat,
    "hoodie": _hoodie,
    "sweater": _hoodie,
    "dress": _dress,
    "gown": _gown,
    "tank": _tank,
}
