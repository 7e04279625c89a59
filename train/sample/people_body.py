"""Who is drawn and how they stand: body, pose, and the joints that follow from both."""

from __future__ import annotations

import cmath
import math
from dataclasses import dataclass, field, replace

from train.sample.people_geometry import Point, heading

Pair = tuple[float, float]
FRONT, THREE, SIDE, BACK = "front", "three-quarter", "side", "back"  # views of a head


@dataclass(frozen=True)
class Body:
    """Proportions and looks of one person; lengths are in head heights."""

    woman: bool = False
    height: float = 7.6  # in own heads: a child has 5 to 6
    size: float = 1.0  # of one head against an adult's
    build: float = 1.0  # width of trunk and limbs
    hair: str = "short"
    hat: str = ""
    top: str = "shirt"
    bottom: str = "trousers"
    colours: dict[str, tuple[float, float, float]] = field(default_factory=dict)


@dataclass(frozen=True)
class Pose:
    """Angles in degrees from straight down, positive to the right; the limb on the left of the picture is first."""

    lean: float = 0.0  # of the trunk from upright
    bend: float = 0.0  # of the chest against the trunk
    head: float = 0.0  # of the head from upright
    hips: float = 0.0  # tilt of the hip line, positive when the right side is lower
    shoulders: float = 0.0
    turn: float = 0.0  # 0 from the front, 1 in profile; always to the right (mirror the drawing for left)
    back: bool = False
    arms: tuple[Pair, Pair] = ((-8, -4), (8, 4))
    legs: tuple[Pair, Pair] = ((-4, -3), (4, 3))
    feet: Pair = (-20, 20)  # direction of the toes: 90 is seen from the side, 0 from the front
    arm_scale: tuple[Pair, Pair] = ((1, 1), (1, 1))
    leg_scale: tuple[Pair, Pair] = ((1, 1), (1, 1))
    hands: tuple[str, str] = ("loose", "loose")
    over: tuple[bool, bool] = (False, True)  # whether each arm is in front of the trunk
    wind: float = 0.0  # sideways push on hems and hair, positive to the right


@dataclass(frozen=True)
class Joints:
    """Where the joints are; pairs hold the left and the right of the picture."""

    pelvis: Point
    neck: Point
    skull: Point
    shoulders: tuple[Point, Point]
    elbows: tuple[Point, Point]
    wrists: tuple[Point, Point]
    hips: tuple[Point, Point]
    knees: tuple[Point, Point]
    ankles: tuple[Point, Point]


def joints(body: Body, pose: Pose) -> Joints:
    """The joints of `body` in `pose`; the pelvis is the origin."""
    long = (body.height - 1.0) / 6.6  # everything below the chin grows together
    up = -heading(-pose.lean)
    chest = -heading(-pose.lean - pose.bend)
    waist = up * 0.95 * long
    neck = waist + chest * 1.22 * long
    tall = -heading(-pose.head)
    forward = 0.14 * pose.turn
    skull = neck + (chest + tall) * 0.13 + tall * 0.53 + forward
    shoulder, hip = _half_widths(body, pose.turn)
    across, level = heading(90 - pose.shoulders), heading(90 - pose.hips)
    drop = chest * -0.27
    shoulders = (neck + drop - across * shoulder, neck + drop + across * shoulder)
    hips = (-level * hip, level * hip)
    elbows, wrists = _chain(shoulders, pose.arms, pose.arm_scale, (1.38 * long, 1.12 * long))
    knees, ankles = _chain(hips, pose.legs, pose.leg_scale, (1.9 * long, 1.75 * long))
    return Joints(0j, neck, skull, shoulders, elbows, wrists, hips, knees, ankles)


def reaching(body: Body, pose: Pose, i: int, target: Point, *, elbow: float = 1.0) -> Pose:
    """`pose` with hand `i` on `target` (pelvis at the origin), or as near as it comes; the sign of `elbow` bends it."""
    long = (body.height - 1.0) / 6.6
    upper, lower = 1.38 * long, 1.12 * long + 0.25
    way = target - joints(body, pose).shoulders[i]
    far = min(abs(way), upper + lower - 0.02)
    shoulder = math.acos(max(-1.0, (upper**2 + far**2 - lower**2) / (2 * upper * far)))
    bent = cmath.phase(way) + math.copysign(shoulder, elbow)
    rest = cmath.phase(way / abs(way) * far - cmath.rect(upper, bent))
    arms, scales = list(pose.arms), list(pose.arm_scale)
    arms[i], scales[i] = (90 - math.degrees(bent), 90 - math.degrees(rest)), (1.0, 1.0)
    return replace(pose, arms=(arms[0], arms[1]), arm_scale=(scales[0], scales[1]))


def _half_widths(body: Body, turn: float) -> Pair:
    shoulder = (0.54 if body.woman else 0.7) * body.build**0.6 * min(1.0, body.height / 7.0)
    hip = (0.34 if body.woman else 0.3) * body.build**0.6 * min(1.0, body.height / 7.0)
    return shoulder * (1 - turn) + 0.1 * turn, hip * (1 - turn) + 0.05 * turn


def _chain(
    roots: tuple[Point, Point], angles: tuple[Pair, Pair], scales: tuple[Pair, Pair], lengths: Pair
) -> tuple[tuple[Point, Point], tuple[Point, Point]]:
    middle = [r + heading(a[0]) * lengths[0] * s[0] for r, a, s in zip(roots, angles, scales, strict=True)]
    ends = [m + heading(a[1]) * lengths[1] * s[1] for m, a, s in zip(middle, angles, scales, strict=True)]
    return (middle[0], middle[1]), (ends[0], ends[1])
