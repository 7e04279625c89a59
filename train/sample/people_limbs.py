"""Arms, legs, hands and feet of a figure, bare or clothed."""

from __future__ import annotations

import cmath
import math

import skia

from train.sample.people_body import Body, Joints, Pose
from train.sample.people_geometry import Point, between, heading, joined, limb, spline

Shape = tuple[str, skia.Path]  # (role, outline)
BARE_ARMS = {"tank", "gown", "dress"}
BARE_LEGS = {"skirt", "shorts", "gown", "dress"}
WIDE = {"trousers": 1.12, "wide": 1.3, "slim": 0.98}


def arm(body: Body, pose: Pose, at: Joints, i: int) -> list[Shape]:
    """Sleeve, forearm and hand of arm `i`."""
    w = body.build * (0.8 if body.woman else 1.0)
    a, b, c = at.shoulders[i], at.elbows[i], at.wrists[i]
    upper, lower = limb(a, b, _by(w, 0.19, 0.205, 0.18, 0.15)), limb(b, c, _by(w, 0.15, 0.16, 0.13, 0.095))
    palm = hand(pose.hands[i], b, c, w, inner=1 if i == 0 else -1)
    if body.top in BARE_ARMS:
        return [("skin", joined(upper, lower, palm))]
    if body.top in ("tee", "polo"):
        cuff = limb(a, between(a, b, 0.62), _by(w, 0.22, 0.24, 0.225))
        return [("skin", joined(upper, lower, palm)), ("top", cuff)]
    thick = w * (1.25 if body.top in ("coat", "jacket", "hoodie", "sweater") else 1.12)
    sleeve = joined(
        limb(a, b, _by(thick, 0.19, 0.2, 0.185, 0.165)), limb(b, c, _by(thick, 0.165, 0.17, 0.15, 0.135))
    )
    return [("skin", palm), ("top", sleeve)]


def leg(body: Body, pose: Pose, at: Joints, i: int) -> list[Shape]:
    """Trouser leg or bare leg, and the shoe, of leg `i`."""
    w = body.build * (0.94 if body.woman else 1.0)
    a, b, c = at.hips[i], at.knees[i], at.ankles[i]
    shoe = ("shoes", foot(body, c, pose.feet[i], w, profile=pose.turn > 0.6))
    facing = 1 if pose.turn > 0.6 else math.copysign(1, pose.feet[i]) if abs(pose.feet[i]) > 50 else 0
    calf, shin = _by(w, 0.18, 0.215, 0.165, 0.115, 0.1), _by(w, 0.18, 0.175, 0.15, 0.115, 0.1)
    left, right = (calf, shin) if facing >= 0 else (shin, calf)
    lower = limb(b, c, left, right if facing else left)
    thigh = limb(a, b, _by(w, 0.31, 0.32, 0.26, 0.185))
    if body.bottom in BARE_LEGS or body.top in BARE_LEGS:
        shorts = limb(a, between(a, b, 0.7), _by(w, 0.33, 0.35, 0.33, 0.31))
        return [
            ("skin", joined(thigh, lower)),
            shoe,
            *([("bottom", shorts)] if body.bottom == "shorts" and body.top not in BARE_LEGS else []),
        ]
    t = w * WIDE.get(body.bottom, 1.12)
    hem = c + (c - b) / abs(c - b) * 0.06
    side = (hem - b) / abs(hem - b) * 1j * t
    shin = spline([b + side * 0.215, b + side * 0.215, between(b, hem, 0.4) + side * 0.225, hem + side * 0.19,
                   hem + side * 0.19, hem - side * 0.19, hem - side * 0.19, between(b, hem, 0.4) - side * 0.225,
                   b - side * 0.215, b - side * 0.215])  # fmt: skip
    return [shoe, ("bottom", joined(limb(a, b, _by(t, 0.31, 0.32, 0.27, 0.215)), shin))]


def hand(kind: str, elbow: Point, wrist: Point, w: float, inner: int) -> skia.Path:
    """A hand that goes on from the forearm: "loose", "fist", "flat", "open" or "point"."""
    turned = (wrist - elbow) / abs(wrist - elbow) * w
    points, extra = _HANDS[kind]
    whole = joined(spline(points), *extra)
    matrix = skia.Matrix()
    along = cmath.phase(turned)
    matrix.setAll(
        abs(turned) * math.cos(along),
        -abs(turned) * math.sin(along) * inner,
        wrist.real,
        abs(turned) * math.sin(along),
        abs(turned) * math.cos(along) * inner,
        wrist.imag,
        0,
        0,
        1,
    )
    whole.transform(matrix)
    return whole


def foot(body: Body, ankle: Point, toes: float, w: float, *, profile: bool) -> skia.Path:
    """A shoe; seen from the side in `profile` or when `toes` points sideways, else foreshortened."""
    sideways = abs(math.sin(math.radians(toes)))
    if sideways < 0.6 and not profile:
        tip = ankle + heading(toes * 0.8) * (0.5 if _heeled(body) else 0.3)
        wide = (0.1, 0.13, 0.15, 0.09) if _heeled(body) else (0.14, 0.17, 0.2, 0.2)
        return limb(ankle - 0.06j, tip, _by(w, *wide))
    ahead = heading(toes)
    down = ahead * 1j * (1 if profile else math.copysign(1, math.sin(math.radians(toes))))
    outline = _PUMP if _heeled(body) else _SHOE
    return spline([ankle + (ahead * p.real + down * p.imag) * w for p in outline])


def _heeled(body: Body) -> bool:
    return body.woman and body.height > 7 and (body.top in BARE_LEGS or body.bottom == "skirt")


def _by(w: float, *widths: float) -> list[float]:
    return [w * x for x in widths]


# x runs along the forearm or towards the toes, y to the thumb's side or down
_HANDS: dict[str, tuple[list[Point], list[skia.Path]]] = {
    "loose": ([-0.05-.1j, .2-.17j, .42-.16j, .62-.08j, .66+.02j, .56+.1j, .4+.13j, .36+.24j, .28+.24j, .22+.15j, -.05+.1j], []),
    "fist": ([-0.05-.1j, .1-.19j, .3-.2j, .4-.08j, .4+.1j, .3+.2j, .12+.19j, -.05+.1j], []),
    "flat": ([-0.05-.1j, .2-.14j, .5-.12j, .74-.05j, .74+.02j, .5+.1j, .3+.12j, .34+.24j, .24+.24j, .14+.13j, -.05+.1j], []),
    "open": ([-0.05-.1j, .18-.18j, .36-.17j, .36+.14j, .16+.16j, -.05+.1j],
             [limb(.3-.14j, .58-.26j, [.05, .05, .035]), limb(.34-.06j, .7-.1j, [.055, .05, .035]),
              limb(.34+.03j, .7+.06j, [.055, .05, .035]), limb(.3+.1j, .58+.2j, [.05, .05, .035]),
              limb(.1+.12j, .3+.34j, [.06, .055, .04])]),
    "point": ([-0.05-.1j, .1-.17j, .3-.18j, .38-.06j, .36+.12j, .2+.18j, -.05+.1j], [limb(.3+.06j, .72+.04j, [.06, .05, .04])]),
}  # fmt: skip
_SHOE = [
    -0.15 - 0.1j,
    0.14 - 0.1j,
    0.2 + 0.0j,
    0.42 + 0.1j,
    0.66 + 0.16j,
    0.72 + 0.25j,
    0.7 + 0.27j,
    0.7 + 0.27j,
    -0.2 + 0.27j,
    -0.2 + 0.27j,
    -0.22 + 0.12j,
]
_PUMP = [
    -0.11 - 0.1j,
    0.1 - 0.1j,
    0.2 + 0.08j,
    0.42 + 0.24j,
    0.62 + 0.31j,
    0.62 + 0.34j,
    0.4 + 0.34j,
    0.16 + 0.22j,
    -0.06 + 0.14j,
    -0.09 + 0.34j,
    -0.15 + 0.34j,
    -0.17 + 0.1j,
]
