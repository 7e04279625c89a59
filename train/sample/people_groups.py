"""Three and more: line-ups, teams, families, bands, crowds."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from train.sample import people_poses as poses
from train.sample import people_props as props
from train.sample.paint import Palette
from train.sample.people_body import Body, Joints, Pose, reaching
from train.sample.people_cast import child, hero, man, woman
from train.sample.people_geometry import disc, limb
from train.sample.people_singles import ACTION, COMEDY, DRAMA, ROMANCE, THRILLER, Recipe
from train.sample.people_stage import GREY, Cast, actor, outfit

_STANDING = (poses.STAND, poses.POCKETS, poses.ARMS_CROSSED, poses.AKIMBO, poses.STAND_WIDE)


def _line_up(palette: Palette, rng: np.random.Generator) -> Cast:
    count = int(rng.integers(4, 7))
    order = rng.permutation(len(_STANDING))
    cast: Cast = []
    for k in range(count):
        body = _somebody(rng)
        pose = _STANDING[int(order[k % len(order)])]
        flip = bool(rng.random() < 0.5)
        cast.append(actor(body, pose, outfit(palette, rng)).shifted((k - (count - 1) / 2) * 1.65, flip=flip))
    return cast


def _somebody(rng: np.random.Generator) -> Body:
    kind = rng.random()
    if kind < 0.45:
        return woman(rng, size=float(rng.uniform(0.86, 0.98)))
    size, build = (
        (0.92, 1.3) if kind < 0.6 else (float(rng.uniform(0.95, 1.06)), float(rng.uniform(0.92, 1.08)))
    )
    return man(rng, size=size, build=build)


def _formation(palette: Palette, rng: np.random.Generator) -> Cast:
    """A leader in front and the others behind on both sides."""
    looks = ("coat", "jacket", "tank", "hoodie", "jacket")
    stances = (poses.STAND_WIDE, poses.STAND, poses.ARMS_CROSSED, poses.AKIMBO, poses.STAND_WIDE)
    places = (
        (-3.1, -0.5, 0.84),
        (3.1, -0.5, 0.84),
        (-1.65, -0.25, 0.92),
        (1.65, -0.25, 0.92),
        (0.0, 0.0, 1.06),
    )
    order = rng.permutation(4)
    cast = []
    for k, (x, y, scale) in enumerate(places):
        pose = stances[0] if k == 4 else stances[int(order[k])]
        person = actor(hero(rng, top=looks[int(order[k % 4])]), pose, outfit(palette, rng, grave=0.5))
        cast.append(person.shifted(x, y, scale=scale, flip=x < 0))
    return cast


def _team_walking(palette: Palette, rng: np.random.Generator) -> Cast:
    count = int(rng.integers(3, 6))
    dress = str(rng.choice(("suit", "coat", "jacket")))
    suit = outfit(palette, rng, grave=0.5)
    cast = []
    for k in range(count):
        body = (
            man(rng, top=dress, build=1.0) if rng.random() < 0.6 else woman(rng, top="jacket", bottom="slim")
        )
        colours = outfit(palette, rng, top=suit["top"], bottom=suit["bottom"])
        x = (k - (count - 1) / 2) * 1.95
        cast.append(actor(body, poses.WALK_TOWARD, colours).shifted(x, abs(x) * -0.12, flip=bool(k % 2)))
    return sorted(cast, key=lambda a: a.shapes[0][1].getBounds().bottom())


def _team_from_behind(palette: Palette, rng: np.random.Generator) -> Cast:
    count = int(rng.integers(3, 6))
    stances = (poses.HERO_BACK, poses.SWORD_BACK, replace(poses.WALK_AWAY, wind=0.2))
    return [
        actor(
            hero(rng, top=str(rng.choice(("coat", "jacket", "hoodie")))),
            stances[k % 3],
            outfit(palette, rng, grave=0.5),
            props.sword if k % 3 == 1 and count < 5 else None,
        ).shifted((k - (count - 1) / 2) * 2.15)
        for k in range(count)
    ]


def _family(palette: Palette, rng: np.random.Generator) -> Cast:
    away = replace(poses.WALK_AWAY, over=(False, False))
    tall_left = replace(away, arms=((-10, -4), (18, 14)), head=4)
    small = replace(away, arms=((-48, -112), (48, 112)))
    tall_right = replace(away, arms=((-18, -14), (10, 4)), head=-4)
    a, c, b = (
        actor(body, pose, outfit(palette, rng))
        for body, pose in ((man(rng), tall_left), (child(rng), small), (woman(rng), tall_right))
    )
    cast = [a.shifted(-1.95), b.shifted(1.8), c]
    if rng.random() < 0.5:
        last = replace(away, arms=((-40, -100), (10, 4)))
        cast.append(actor(child(rng, size=0.7), last, outfit(palette, rng)).shifted(3.15))
    return cast


def _three_generations(palette: Palette, rng: np.random.Generator) -> Cast:
    old = actor(man(rng, top="sweater", hair="bald"), poses.STAND, outfit(palette, rng, hair=GREY))
    grandmother = actor(
        woman(rng, top="dress", hair="bun", size=0.86), poses.STAND, outfit(palette, rng, hair=GREY)
    )
    parents = [
        actor(man(rng), poses.ARMS_CROSSED, outfit(palette, rng)),
        actor(woman(rng), poses.AKIMBO, outfit(palette, rng)),
    ]
    kids = [
        actor(child(rng), poses.JOY, outfit(palette, rng)),
        actor(child(rng, size=0.74), poses.AKIMBO, outfit(palette, rng)),
    ]
    spots = (-2.7, 2.6, -0.9, 0.95)
    back = [p.shifted(x, -0.15) for p, x in zip((old, grandmother, *parents), spots, strict=True)]
    return back + [k.shifted(x, 0.1) for k, x in zip(kids, (-1.85, 1.8), strict=True)]


def _band(palette: Palette, rng: np.random.Generator) -> Cast:
    singer = replace(poses.JOY, arms=((-140, -160), (24, 150)), hands=("open", "fist"), over=(False, True))

    def microphone(at: Joints) -> props.Layers:
        p = props.grip(at, 1)
        return [], [
            ("prop", limb(p + 0.05 + 0.3j, p - 0.1 - 0.15j, [0.05, 0.05])),
            ("prop2", disc(p - 0.14 - 0.22j, 0.13)),
        ]

    players = [
        actor(body, _strumming(body), outfit(palette, rng), props.guitar)
        for body in (man(rng, top="jacket", hair="curly"), woman(rng, top="tee", bottom="slim", hair="long"))
    ]
    c = actor(
        woman(rng, top="dress") if rng.random() < 0.5 else man(rng, top="tee"),
        singer,
        outfit(palette, rng),
        microphone,
    )
    return [players[0].shifted(-2.7, flip=True), players[1].shifted(2.7), c]


def _strumming(body: Body) -> Pose:
    """One hand on the strings, the other on the neck of a guitar."""
    return reaching(body, reaching(body, poses.PLAY, 0, 0.2 - 0.62j), 1, 1.62 - 1.28j)


def _crowd(palette: Palette, rng: np.random.Generator) -> Cast:
    """Three rows of people from behind."""
    cast = []
    for row, count in enumerate((6, 6, 5)):
        for k in range(count):
            pose = (poses.STAND, poses.POCKETS, poses.WALK_AWAY, poses.JOY)[
                int(rng.integers(4 if row == 2 else 3))
            ]
            person = actor(_somebody(rng), replace(pose, back=True), outfit(palette, rng))
            x = (k - (count - 1) / 2) * 1.75 + float(rng.uniform(-0.25, 0.25))
            cast.append(person.shifted(x, 0.85 * row, scale=1 + 0.06 * row))
    return cast


def _running_together(palette: Palette, rng: np.random.Generator) -> Cast:
    runs = (poses.RUN, poses.SPRINT, poses.RUN, poses.SPRINT)
    count = int(rng.integers(3, 5))
    return [
        actor(_somebody(rng), runs[k], outfit(palette, rng)).shifted((k - (count - 1) / 2) * 2.7)
        for k in range(count)
    ]


def _commuters(palette: Palette, rng: np.random.Generator) -> Cast:
    """People in profile who walk both ways."""
    carried = (None, props.suitcase)
    cast = []
    for k in range(int(rng.integers(4, 7))):
        pose = (poses.WALK, poses.LOOK_DOWN, poses.HOLD, poses.WALK)[int(rng.integers(4))]
        prop = (
            props.cup if pose is poses.HOLD else carried[int(rng.integers(2))] if pose is poses.WALK else None
        )
        person = actor(_somebody(rng), pose, outfit(palette, rng), prop)
        cast.append(
            person.shifted((k - 2) * 2.1 + float(rng.uniform(-0.3, 0.3)), flip=bool(rng.random() < 0.4))
        )
    return cast


def _party(palette: Palette, rng: np.random.Generator) -> Cast:
    moves = (poses.JOY, poses.TWIST, poses.DANCE, poses.JUMP, poses.TWIST)
    count = int(rng.integers(3, 6))
    return [
        actor(_somebody(rng), moves[k], outfit(palette, rng)).shifted(
            (k - (count - 1) / 2) * 2.9, flip=bool(k % 2)
        )
        for k in range(count)
    ]


RECIPES: dict[str, tuple[Recipe, set[str], tuple[str, ...]]] = {
    "line_up": (_line_up, {COMEDY, DRAMA, ACTION}, ("flat", "lit", "stencil")),
    "formation": (_formation, {ACTION, THRILLER}, ("lit", "silhouette")),
    "team_walking": (
        _team_walking,
        {ACTION, THRILLER, DRAMA, COMEDY},
        ("lit", "silhouette", "stencil", "flat"),
    ),
    "team_from_behind": (_team_from_behind, {ACTION, DRAMA}, ("silhouette", "lit")),
    "family": (_family, {DRAMA, COMEDY}, ("silhouette", "flat", "lit")),
    "three_generations": (_three_generations, {COMEDY, DRAMA, ROMANCE}, ("flat", "lit")),
    "band": (_band, {COMEDY, DRAMA}, ("silhouette", "flat")),
    "crowd": (_crowd, {DRAMA, THRILLER}, ("silhouette",)),
    "running_together": (_running_together, {COMEDY, ACTION}, ("flat", "silhouette", "lit")),
    "commuters": (_commuters, {DRAMA, COMEDY, THRILLER}, ("silhouette", "flat", "lit")),
    "party": (_party, {COMEDY, ROMANCE}, ("flat", "silhouette", "lit")),
}
