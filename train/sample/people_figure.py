"""A whole figure: the shapes of every part, from back to front, in head heights."""

from __future__ import annotations

import skia

from train.sample.people_body import Body, Joints, Pose, joints
from train.sample.people_geometry import placed
from train.sample.people_heads import BACK, FRONT, SIDE, THREE, head_shapes
from train.sample.people_limbs import arm, leg
from train.sample.people_trunk import trunk

Shape = tuple[str, skia.Path]  # (role, outline)


def figure(body: Body, pose: Pose) -> tuple[list[Shape], Joints]:
    """The parts of one person, and the joints to hang things on; the pelvis is the origin."""
    at = joints(body, pose)
    behind, before = _head(body, pose, at)
    far, near = (0, 1) if pose.legs[1][0] >= pose.legs[0][0] or pose.turn > 0.5 else (1, 0)
    shapes = [*behind] if not pose.back else []
    for i in (0, 1):
        shapes += [] if pose.over[i] else arm(body, pose, at, i)
    shapes += leg(body, pose, at, far) + leg(body, pose, at, near) + trunk(body, pose, at)
    shapes += before
    for i in (0, 1):
        shapes += arm(body, pose, at, i) if pose.over[i] else []
    return shapes, at


def _head(body: Body, pose: Pose, at: Joints) -> tuple[list[Shape], list[Shape]]:
    view = (
        BACK
        if pose.back and pose.turn < 0.5
        else SIDE
        if pose.turn > 0.7
        else THREE
        if pose.turn > 0.2
        else FRONT
    )
    behind, before = head_shapes(view, body.hair, body.hat)
    return ([(role, placed(path, at.skull, pose.head)) for role, path in part] for part in (behind, before))
