"""Two people who are no lovers, or not yet: partners, rivals, parent and child."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from train.sample import people_poses as poses
from train.sample import people_props as props
from train.sample.paint import Palette
from train.sample.people_body import Pose
from train.sample.people_cast import HAIR_MEN, child, hero, man, woman
from train.sample.people_lovers import (
    linked,
)
from train.sample.people_stage import Cast, actor, outfit

_BACK_TO_BACK = Pose(
    turn=1,
    lean=-5,
    head=-3,
    arms=((16, 96), (8, 98)),
    arm_scale=((1, 0.5), (0.95, 0.52)),
    legs=((2, 0), (22, 4)),
    feet=(90, 94),
    hands=("fist", "fist"),
)


def parent_and_child(palette: Palette, rng: np.random.Generator) -> Cast:
    adult = (
        man(rng, top=str(rng.choice(("coat", "jacket", "sweater"))))
        if rng.random() < 0.5
        else woman(rng, top="coat")
    )
    tall = replace(poses.WALK_AWAY, arms=((-12, -4), (16, 12)), head=6, over=(False, False))
    small = replace(poses.WALK_AWAY, arms=((-52, -120), (12, 6)), head=-8, over=(False, False))
    return linked(palette, rng, adult, tall, child(rng), small)


def back_to_back(palette: Palette, rng: np.random.Generator) -> Cast:
    a = actor(man(rng, build=1.0), _BACK_TO_BACK, outfit(palette, rng))
    b = actor(woman(rng, size=0.96), _BACK_TO_BACK, outfit(palette, rng))
    return [a.shifted(0.5), b.shifted(-0.44, flip=True)]


def partners_armed(palette: Palette, rng: np.random.Generator) -> Cast:
    pose = replace(poses.AIM, lean=-4, arms=((22, 150), (20, 152)), legs=((0, -2), (20, 4)))
    a = actor(man(rng, top="suit", hair="short"), pose, outfit(palette, rng, grave=0.4), props.pistol)
    b = actor(
        woman(rng, top="jacket", bottom="slim", size=0.97),
        pose,
        outfit(palette, rng, grave=0.4),
        props.pistol,
    )
    return [a.shifted(0.34), b.shifted(-0.3, flip=True)]


def duel(palette: Palette, rng: np.random.Generator) -> Cast:
    pose = replace(poses.AIM, arms=((20, 14), (86, 88)), hands=("fist", "fist"))
    a = actor(hero(rng, top="coat"), pose, outfit(palette, rng, grave=0.4), props.pistol)
    b = actor(
        man(rng, top="suit", hat=str(rng.choice(("fedora", "")))),
        pose,
        outfit(palette, rng, grave=0.4),
        props.pistol,
    )
    return [a.shifted(-3.75), b.shifted(3.75, flip=True)]


def chase(palette: Palette, rng: np.random.Generator) -> Cast:
    first = actor(hero(rng, top=str(rng.choice(("jacket", "hoodie")))), poses.SPRINT, outfit(palette, rng))
    second = actor(man(rng, top="suit", hair=str(rng.choice(HAIR_MEN))), poses.RUN, outfit(palette, rng))
    return [second.shifted(-4.7), first.shifted(0.8)]


def odd_couple(palette: Palette, rng: np.random.Generator) -> Cast:
    shapes = [{"build": 1.35, "size": 0.9, "height": 6.9}, {"build": 0.92, "height": 8.0}]
    pair = (
        [man(rng, **looks) for looks in shapes]
        if rng.random() < 0.5
        else [man(rng, **shapes[0]), woman(rng, size=1.0)]
    )
    chosen = [poses.ARMS_CROSSED, poses.AKIMBO, poses.STAND, poses.POCKETS]
    order = rng.permutation(4)
    return [
        actor(b, chosen[int(k)], outfit(palette, rng)).shifted(x)
        for b, k, x in zip(pair, order, (-1.45, 1.4), strict=False)
    ]


def side_by_side(palette: Palette, rng: np.random.Generator) -> Cast:
    a = actor(man(rng), poses.POCKETS, outfit(palette, rng))
    b = actor(woman(rng), replace(poses.STAND, head=-6), outfit(palette, rng))
    return [a.shifted(-0.95), b.shifted(0.8)]
