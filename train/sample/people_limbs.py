"""Arms, legs, hands and feet of a figure, bare or clothed."""

from __future__ import annotations

import cmath
import math

import skia

from train.sample.people_body import Body, Joints, Pose
from train.sample.people_geometry import Point, Shape, between, heading, joined, limb, spline, trace

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
    shin = spline(
        [
            b + side * 0.215,
            b + side * 0.215,
            between(b, hem, 0.4) + side * 0.225,
            hem + side * 0.19,
            hem + side * 0.19,
            hem - side * 0.19,
            hem - side * 0.19,
            between(b, hem, 0.4) - side * 0.225,
            b - side * 0.215,
            b - side * 0.215,
        ]
    )
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
    "loose": (
        trace("-.05,-.1 .2,-.17 .42,-.16 .62,-.08 .66,.02 .56,.1 .4,.13 .36,.24 .28,.24 .22,.15 -.05,.1"),
        [],
    ),
    "fist": (trace("-.05,-.1 .1,-.19 .3,-.2 .4,-.08 .4,.1 .3,.2 .12,.19 -.05,.1"), []),
    "flat": (
        trace("-.05,-.1 .2,-.14 .5,-.12 .74,-.05 .74,.02 .5,.1 .3,.12 .34,.24 .24,.24 .14,.13 -.05,.1"),
        [],
    ),
    "open": (
        trace("-.05,-.1 .18,-.18 .36,-.17 .36,.14 .16,.16 -.05,.1"),
        [
            limb(0.3 - 0.14j, 0.58 - 0.26j, [0.05, 0.05, 0.035]),
            limb(0.34 - 0.06j, 0.7 - 0.1j, [0.055, 0.05, 0.035]),
            limb(0.34 + 0.03j, 0.7 + 0.06j, [0.055, 0.05, 0.035]),
            limb(0.3 + 0.1j, 0.58 + 0.2j, [0.05, 0.05, 0.035]),
            limb(0.1 + 0.12j, 0.3 + 0.34j, [0.06, 0.055, 0.04]),
        ],
    ),
    "point": (
        trace("-.05,-.1 .1,-.17 .3,-.18 .38,-.06 .36,.12 .2,.18 -.05,.1"),
        [limb(0.3 + 0.06j, 0.72 + 0.04j, [0.06, 0.05, 0.04])],
    ),
}
_SHOE = trace("-.15,-.1 .14,-.1 .2,0 .42,.1 .66,.16 .72,.25 .7,.27! -.2,.27! -.22,.12")
_PUMP = trace(
    "-.11,-.1 .1,-.1 .2,.08 .42,.24 .62,.31 .62,.34 .4,.34 .16,.22 -.06,.14 -.09,.34 -.15,.34 -.17,.1"
)
