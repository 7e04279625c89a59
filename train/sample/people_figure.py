"""A whole figure: the shapes of every part, from back to front, in head heights."""

from __future__ import annotations

from collections.abc import Callable

from train.sample.people_body import BACK, FRONT, SIDE, THREE, Body, Joints, Pose, joints
from train.sample.people_geometry import Shape, joined, placed
from train.sample.people_heads import head_shapes
from train.sample.people_limbs import arm, leg
from train.sample.people_trunk import trunk

Props = Callable[[Joints], tuple[list[Shape], list[Shape]]]  # joints -> shapes behind and before the figure


def figure(body: Body, pose: Pose, props: Props | None = None) -> tuple[list[Shape], Joints]:
    """The parts of one person with what they hold, and the joints; the pelvis is the origin."""
    at = joints(body, pose)
    beyond, held = props(at) if props else ([], [])
    behind, before = _head(body, pose, at)
    far, near = (0, 1) if pose.legs[1][0] >= pose.legs[0][0] or pose.turn > 0.5 else (1, 0)
    hidden = [shape for i in (0, 1) if not pose.over[i] for shape in arm(body, pose, at, i)]
    nearer = [shape for i in (0, 1) if pose.over[i] for shape in arm(body, pose, at, i)]
    below = _seamless(leg(body, pose, at, far), leg(body, pose, at, near), trunk(body, pose, at), pose.turn)
    return [*beyond, *behind, *hidden, *below, *before, *held, *nearer], at


def _seamless(far: list[Shape], near: list[Shape], upper: list[Shape], turn: float) -> list[Shape]:
    """Legs and trunk, with trouser legs and seat as one shape; in profile the far leg stays apart."""
    merged = near if turn > 0.5 else [*far, *near]
    cloth = [path for role, path in [*merged, *upper] if role == "bottom"]
    if not cloth:
        return [*far, *near, *upper]
    apart = far if turn > 0.5 else [s for s in far if s[0] != "bottom"]
    rest = [s for s in near if s[0] != "bottom"]
    return [*apart, *rest, ("bottom", joined(*cloth)), *(s for s in upper if s[0] != "bottom")]


def _head(body: Body, pose: Pose, at: Joints) -> tuple[list[Shape], list[Shape]]:
    behind, before = head_shapes(_view(pose), body.hair, body.hat)
    if pose.back:
        before, behind = behind + before, []
    turned = [
        [(role, placed(path, at.skull, pose.head, 1.05)) for role, path in part] for part in (behind, before)
    ]
    return turned[0], turned[1]


def _view(pose: Pose) -> str:
    if pose.back:
        return BACK
    return SIDE if pose.turn > 0.7 else THREE if pose.turn > 0.2 else FRONT
