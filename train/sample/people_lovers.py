"""Couples in love: hand in hand, in an embrace, at a table, on one knee."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import skia

from train.sample import people_poses as poses
from train.sample import people_props as props
from train.sample import people_seats as seats
from train.sample.paint import Palette
from train.sample.people_body import Body, Joints, Pose, joints, reaching
from train.sample.people_cast import man, woman
from train.sample.people_geometry import disc, polygon, spline, trace
from train.sample.people_stage import Actor, Cast, actor, outfit

_EMBRACE_HIM = Pose(
    turn=1,
    lean=3,
    bend=5,
    head=16,
    arms=((40, 92), (44, 96)),
    arm_scale=((1, 0.3), (1, 1)),
    legs=((-6, -8), (8, 2)),
    feet=(84, 92),
)


_EMBRACE_HER = Pose(
    turn=1,
    lean=4,
    head=-14,
    arms=((20, 150), (24, 140)),
    arm_scale=((0.8, 0.6), (0.8, 0.6)),
    legs=((-4, -8), (6, -12)),
    feet=(76, 70),
)


_KISS_HIM = Pose(
    turn=1, lean=4, bend=4, head=9, arms=((10, 40), (26, 74)), legs=((-6, -8), (6, 2)), feet=(86, 92)
)


_KISS_HER = Pose(
    turn=1,
    lean=3,
    head=-7,
    arms=((14, 130), (26, 120)),
    arm_scale=((0.9, 0.6), (0.9, 0.7)),
    legs=((-4, -6), (5, 0)),
    feet=(74, 76),
)


_SPIN_HIM = Pose(
    turn=0.5,
    lean=-3,
    head=6,
    arms=((-24, -60), (130, 140)),
    legs=((-20, -16), (16, 4)),
    feet=(40, 80),
    hands=("flat", "loose"),
)


_SPIN_HER = Pose(
    lean=-4,
    head=-10,
    hips=8,
    arms=((-160, -176), (48, 70)),
    legs=((4, 0), (16, -26)),
    feet=(-10, 40),
    hands=("loose", "flat"),
    over=(False, True),
    wind=0.35,
)


_RUN_TO = Pose(
    turn=1,
    lean=12,
    head=2,
    arms=((78, 96), (100, 112)),
    legs=((-26, -70), (52, -6)),
    feet=(22, 94),
    hands=("open", "open"),
    wind=-0.4,
)


_WAIT = Pose(
    turn=1,
    lean=-2,
    head=-4,
    arms=((70, 96), (94, 108)),
    legs=((-8, -10), (12, 4)),
    feet=(84, 92),
    hands=("open", "open"),
)


_AT_TABLE = Pose(
    turn=1, lean=8, bend=4, head=6, arms=((44, 98), (36, 92)), legs=((86, 2), (90, -4)), feet=(90, 90)
)


_SEATED_BACK = Pose(
    back=True, head=4, arms=((-14, -6), (14, 8)), legs=((-6, 0), (6, 0)), leg_scale=((0.2, 1), (0.2, 1))
)


def hand_in_hand(palette: Palette, rng: np.random.Generator) -> Cast:
    him = replace(poses.WALK_AWAY, arms=((-12, -4), (20, 14)), head=3, over=(False, False))
    her = replace(
        poses.WALK_AWAY, arms=((-20, -16), (12, 6)), head=-6, hips=4, shoulders=-3, over=(False, False)
    )
    return linked(palette, rng, man(rng), him, woman(rng), her)


def linked(
    palette: Palette, rng: np.random.Generator, left: Body, pose: Pose, right: Body, other: Pose
) -> Cast:
    """Two figures side by side, the right hand of the first in the left hand of the second."""
    first, second = actor(left, pose, outfit(palette, rng)), actor(right, other, outfit(palette, rng))
    second = second.shifted(first.hands[1].real - second.hands[0].real - 0.1)
    linked = reaching(left, pose, 1, (second.hands[0] - first.pelvis) / left.size, elbow=1)
    return [actor(left, linked, first.colours), second]


def _facing(
    palette: Palette,
    rng: np.random.Generator,
    him: Pose,
    her: Pose,
    gap: float,
    *,
    kin: tuple[Body, Body] | None = None,
    front: int = 0,
) -> Cast:
    """Two profiles face to face with `gap` between the tips of their noses; `front` says who is nearer."""
    left, right = kin or (man(rng, build=1.0), woman(rng, build=0.96, size=0.95))
    a, b = actor(left, him, outfit(palette, rng)), actor(right, her, outfit(palette, rng))
    meet = (
        (joints(left, him).skull.real + 0.46) * left.size
        + (joints(right, her).skull.real + 0.46) * right.size
        + gap
    )
    cast = [a, b.shifted(meet, flip=True)]
    return cast if front else cast[::-1]


def _held(him: Body, pose: Pose, her: Actor, height: float, place: Actor) -> Pose:
    """His near hand on her back, `height` heads above her hips."""
    target = her.pelvis + 0.08 - 1j * height
    return reaching(him, pose, 1, (target - place.pelvis) / him.size, elbow=1)


def _close(
    palette: Palette,
    rng: np.random.Generator,
    poses_of: tuple[Pose, Pose],
    kin: tuple[Body, Body],
    gap: float,
) -> Cast:
    """Lovers in profile; he is nearer, with an arm about her."""
    her, him = _facing(palette, rng, *poses_of, gap, kin=kin)
    pose = _held(kin[0], poses_of[0], her, float(rng.uniform(0.7, 1.4)), him)
    return [her, actor(kin[0], pose, him.colours)]


def embrace(palette: Palette, rng: np.random.Generator) -> Cast:
    kin = (
        man(rng, top=str(rng.choice(("jacket", "coat", "sweater"))), build=1.0),
        woman(rng, top="dress", size=0.92),
    )
    return _close(palette, rng, (_EMBRACE_HIM, _EMBRACE_HER), kin, -0.5)


def almost_kiss(palette: Palette, rng: np.random.Generator) -> Cast:
    return _close(
        palette, rng, (_KISS_HIM, _KISS_HER), (man(rng, build=1.0), woman(rng, build=0.96, size=0.95)), 0.06
    )


def spin(palette: Palette, rng: np.random.Generator) -> Cast:
    him = man(rng, top=str(rng.choice(("suit", "shirt"))), build=1.0)
    her = actor(
        woman(rng, top=str(rng.choice(("gown", "dress"))), size=0.94), _SPIN_HER, outfit(palette, rng)
    ).shifted(2.6)
    place = actor(him, _SPIN_HIM, outfit(palette, rng))
    pose = reaching(him, _SPIN_HIM, 1, (her.hands[0] - place.pelvis) / him.size, elbow=1)
    return [actor(him, pose, place.colours), her]


def running_to(palette: Palette, rng: np.random.Generator) -> Cast:
    her, him = woman(rng, top="dress", hair="long"), man(rng)
    return [
        actor(him, _WAIT, outfit(palette, rng)).shifted(3.2, flip=True),
        actor(her, _RUN_TO, outfit(palette, rng)).shifted(-3.2),
    ]


def under_one_umbrella(palette: Palette, rng: np.random.Generator) -> Cast:
    him = replace(poses.UMBRELLA_BACK, arms=((-12, -4), (14, -172)), head=5)
    her = replace(poses.WALK_AWAY, head=-10, arms=((-10, 30), (12, 6)))

    def canopy(at: Joints) -> props.Layers:
        return props.umbrella(at, 1, 4, 2.5)

    a = actor(man(rng, top=str(rng.choice(("coat", "suit")))), him, outfit(palette, rng), canopy)
    b = actor(woman(rng, top=str(rng.choice(("coat", "dress")))), her, outfit(palette, rng))
    return [a.shifted(-0.55), b.shifted(0.85)]


def on_bench_from_behind(palette: Palette, rng: np.random.Generator) -> Cast:
    him, her = man(rng, hair="short"), woman(rng)
    seat = [
        (
            "prop",
            polygon([complex(-2.9, y), complex(2.9, y), complex(2.9, y + 0.34), complex(-2.9, y + 0.34)]),
        )
        for y in (-2.75, -2.25, -1.75)
    ]
    legs = [
        ("prop", polygon([complex(x, -2.75), complex(x + 0.2, -2.75), complex(x + 0.2, 0), complex(x, 0)]))
        for x in (-2.5, 2.3)
    ]
    bench = Actor([*legs, *seat], outfit(palette, rng))
    she = actor(her, replace(_SEATED_BACK, head=-10), outfit(palette, rng)).shifted(0.75)
    he = actor(him, _SEATED_BACK, outfit(palette, rng)).shifted(-0.8)
    around = replace(
        _SEATED_BACK, arms=((-14, -6), (66, 92)), arm_scale=((1, 1), (0.95, 0.55)), over=(False, True)
    )
    return [she, actor(him, around, he.colours).shifted(-0.8), bench]


def at_table(palette: Palette, rng: np.random.Generator) -> Cast:
    top = spline(trace("-1.35,-2.52! 1.35,-2.52! 1.35,-2.36! -1.35,-2.36!"))
    stem = polygon(trace("-.08,-2.4 .08,-2.4 .1,-.12 .7,0 -.7,0 -.1,-.12"))
    glasses = [("collar", path) for x in (-0.45, 0.45) for path in _glass(complex(x, -2.52))]
    table = Actor([("prop", stem), ("prop2", top), *glasses], outfit(palette, rng))
    a = actor(man(rng), _AT_TABLE, outfit(palette, rng), seats.chair)
    b = actor(woman(rng, size=0.96), _AT_TABLE, outfit(palette, rng), seats.chair)
    return [a.shifted(-2.55), b.shifted(2.5, flip=True), table]


def _glass(foot: complex) -> list[skia.Path]:
    bowl = spline(
        [
            foot - 0.16 - 0.6j,
            foot - 0.16 - 0.6j,
            foot + 0.16 - 0.6j,
            foot + 0.16 - 0.6j,
            foot + 0.1 - 0.3j,
            foot - 0.1 - 0.3j,
        ]
    )
    return [
        bowl,
        polygon([foot - 0.02 - 0.32j, foot + 0.02 - 0.32j, foot + 0.02, foot - 0.02]),
        disc(foot - 0.02j, 0.13, 0.03),
    ]


def proposal(palette: Palette, rng: np.random.Generator) -> Cast:
    kneeling = replace(
        poses.AIM_CROUCH, lean=-2, head=-14, arms=((56, 104), (52, 108)), hands=("loose", "loose")
    )
    her = replace(
        _KISS_HER, lean=-3, head=12, arms=((20, 150), (28, 156)), arm_scale=((0.9, 0.8), (0.9, 0.8))
    )

    def ring_box(at: Joints) -> props.Layers:
        p = props.grip(at, 1)
        return [], [("prop2", polygon([p - 0.1 - 0.3j, p + 0.22 - 0.3j, p + 0.22 - 0.05j, p - 0.1 - 0.05j]))]

    a = actor(man(rng, top=str(rng.choice(("suit", "jacket")))), kneeling, outfit(palette, rng), ring_box)
    b = actor(woman(rng, top="dress"), her, outfit(palette, rng))
    return [b.shifted(3.0, flip=True), a]
