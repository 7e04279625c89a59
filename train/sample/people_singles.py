"""One person alone: heroes, walkers, dancers, loners, fools."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from train.sample import people_poses as poses
from train.sample import people_props as props
from train.sample import people_seats as seats
from train.sample.paint import Palette
from train.sample.people_body import Body, Pose, reaching
from train.sample.people_cast import child, hero, man, woman
from train.sample.people_figure import Props
from train.sample.people_geometry import Point
from train.sample.people_stage import GREY, Actor, actor, outfit

Recipe = Callable[[Palette, np.random.Generator], list[Actor]]
Casting = Callable[..., Body]


def one(
    casting: Casting,
    pose: Pose,
    prop: Props | None = None,
    *,
    grips: tuple[Point, Point] | None = None,
    grey: bool = False,
    **looks: Any,
) -> Recipe:
    """A recipe for one figure in `pose`, hands on `grips` from the hips; a look given as a tuple is drawn from it."""

    def recipe(palette: Palette, rng: np.random.Generator) -> list[Actor]:
        chosen = {k: str(rng.choice(v)) if isinstance(v, tuple) else v for k, v in looks.items()}
        colours = outfit(
            palette, rng, grave=0.55 if casting is hero else 0.0, **({"hair": GREY} if grey else {})
        )
        body, held = casting(rng, **chosen), pose
        for i, grip in enumerate(grips or ()):
            held = reaching(body, held, i, grip, elbow=1.0)
        return [actor(body, held, colours, prop)]

    return recipe


def either(rng: np.random.Generator, **looks: Any) -> Body:
    """A man or a woman."""
    return woman(rng, **looks) if rng.random() < 0.5 else man(rng, **looks)


ACTION, COMEDY, DRAMA, ROMANCE, THRILLER = "Action", "Comedy", "Drama", "Romance", "Thriller"
COATS = ("coat", "coat", "jacket")

RECIPES: dict[str, tuple[Recipe, set[str], tuple[str, ...]]] = {
    "hero_from_behind": (one(hero, poses.HERO_BACK, top=COATS), {ACTION, THRILLER}, ("silhouette", "lit")),
    "walking_away": (one(either, poses.WALK_AWAY), {DRAMA, ROMANCE, THRILLER}, ("silhouette", "lit", "flat")),
    "walking_toward": (
        one(hero, poses.WALK_TOWARD, top=("suit", "coat", "jacket")),
        {ACTION, THRILLER, DRAMA},
        ("lit", "silhouette", "stencil"),
    ),
    "detective": (
        one(man, poses.WALK_TOWARD, hat="fedora", top="coat"),
        {THRILLER, DRAMA},
        ("silhouette", "stencil", "lit"),
    ),
    "detective_from_behind": (
        one(man, poses.HERO_BACK, hat="fedora", top="coat"),
        {THRILLER},
        ("silhouette", "lit"),
    ),
    "walking": (one(either, poses.WALK), {DRAMA, ROMANCE, COMEDY}, ("lit", "flat", "silhouette")),
    "traveller": (
        one(either, poses.WALK, props.suitcase, top="coat", hat=("fedora", "")),
        {DRAMA, ROMANCE, COMEDY},
        ("flat", "lit", "silhouette"),
    ),
    "running": (one(hero, poses.RUN), {ACTION, THRILLER}, ("silhouette", "lit", "flat")),
    "running_in_suit": (
        one(man, poses.RUN, top="suit"),
        {ACTION, COMEDY, THRILLER},
        ("silhouette", "flat", "lit", "stencil"),
    ),
    "sprinting": (
        one(hero, poses.SPRINT, top=("tank", "jacket", "hoodie")),
        {ACTION, DRAMA},
        ("silhouette", "lit"),
    ),
    "leaping": (one(hero, poses.LEAP, top=("jacket", "coat", "hoodie")), {ACTION}, ("silhouette", "lit")),
    "aiming": (
        one(hero, poses.AIM, props.pistol, top=("jacket", "suit", "coat")),
        {ACTION, THRILLER},
        ("silhouette", "lit", "stencil"),
    ),
    "aiming_crouched": (
        one(hero, poses.AIM_CROUCH, props.pistol, top=("jacket", "tank", "hoodie")),
        {ACTION, THRILLER},
        ("silhouette", "lit"),
    ),
    "soldier": (
        one(man, poses.AIM_CROUCH, props.rifle, grips=(1.8 - 1.86j, 1.0 - 1.72j), hat="steel", top="jacket"),
        {ACTION, DRAMA},
        ("silhouette", "lit"),
    ),
    "landing": (one(hero, poses.LANDING, top=("jacket", "coat")), {ACTION}, ("silhouette", "lit")),
    "fighting_stance": (
        one(hero, poses.GUARD, top=("tank", "hoodie", "tee")),
        {ACTION, DRAMA},
        ("silhouette", "lit", "flat"),
    ),
    "kick": (
        one(hero, poses.KICK, top=("tank", "hoodie", "jacket")),
        {ACTION, COMEDY},
        ("silhouette", "flat", "lit"),
    ),
    "swordsman": (
        one(hero, poses.SWORD_BACK, props.sword, top="coat", hair=("tail", "short")),
        {ACTION},
        ("silhouette", "lit"),
    ),
    "motorcyclist": (
        one(
            hero,
            poses.RIDE,
            seats.motorbike,
            grips=(1.85 - 0.62j, 1.8 - 0.6j),
            top="jacket",
            hat=("helmet", ""),
        ),
        {ACTION, DRAMA},
        ("silhouette", "lit", "flat"),
    ),
    "cyclist": (
        one(either, poses.CYCLE, seats.bicycle, grips=(1.75 - 0.4j, 1.7 - 0.38j)),
        {COMEDY, ROMANCE, DRAMA},
        ("flat", "silhouette", "lit"),
    ),
    "on_bench": (
        one(either, poses.SIT, seats.bench),
        {DRAMA, ROMANCE, COMEDY},
        ("flat", "lit", "silhouette"),
    ),
    "alone_on_bench": (
        one(either, poses.SIT_BENT, seats.bench, top=("jacket", "sweater", "hoodie")),
        {DRAMA},
        ("silhouette", "lit"),
    ),
    "on_chair": (one(either, poses.SIT_BENT, seats.chair), {DRAMA, THRILLER}, ("silhouette", "lit", "flat")),
    "on_ledge": (one(either, poses.SIT_LEDGE, seats.block), {DRAMA, ROMANCE}, ("silhouette", "flat", "lit")),
    "on_the_ground": (
        one(either, poses.SIT_GROUND, top=("hoodie", "sweater"), bottom="slim"),
        {DRAMA, ROMANCE},
        ("silhouette", "lit", "flat"),
    ),
    "leaning": (
        one(man, poses.LEAN, seats.lamp_post, top=("jacket", "suit"), hat=("fedora", "", "")),
        {DRAMA, THRILLER},
        ("silhouette", "lit"),
    ),
    "looking_up": (one(either, poses.LOOK_UP), {DRAMA, ROMANCE}, ("silhouette", "lit", "flat")),
    "looking_down": (
        one(either, poses.LOOK_DOWN, top=("coat", "hoodie", "dress")),
        {DRAMA, THRILLER},
        ("silhouette", "lit"),
    ),
    "umbrella": (
        one(either, poses.UMBRELLA, props.umbrella, top=("coat", "dress")),
        {ROMANCE, DRAMA, COMEDY},
        ("flat", "lit", "silhouette"),
    ),
    "umbrella_from_behind": (
        one(either, poses.UMBRELLA_BACK, props.umbrella, top=("coat", "dress")),
        {ROMANCE, DRAMA, THRILLER},
        ("silhouette", "lit", "flat"),
    ),
    "dancing": (
        one(woman, poses.DANCE, top=("dress", "gown"), hair=("long", "tail", "bun")),
        {ROMANCE, COMEDY, DRAMA},
        ("flat", "lit", "silhouette"),
    ),
    "twist": (one(either, poses.TWIST), {COMEDY}, ("flat", "lit")),
    "joy": (one(either, poses.JOY), {COMEDY, DRAMA}, ("flat", "silhouette", "lit")),
    "jumping_for_joy": (one(either, poses.JUMP), {COMEDY, ROMANCE}, ("flat", "silhouette", "lit")),
    "tumble": (
        one(either, poses.TUMBLE, top=("suit", "tee", "shirt"), bottom="slim"),
        {COMEDY},
        ("flat", "silhouette"),
    ),
    "shrug": (one(man, poses.SHRUG, top=("suit", "shirt", "sweater")), {COMEDY}, ("flat", "lit")),
    "akimbo": (one(either, poses.AKIMBO), {COMEDY, ROMANCE, ACTION}, ("flat", "lit", "stencil")),
    "arms_crossed": (one(either, poses.ARMS_CROSSED), {COMEDY, ACTION}, ("flat", "lit")),
    "standing": (one(either, poses.STAND), {COMEDY, ROMANCE, DRAMA}, ("flat", "lit", "stencil")),
    "hands_in_pockets": (
        one(man, poses.POCKETS, top=("jacket", "suit", "coat")),
        {DRAMA, COMEDY, THRILLER},
        ("flat", "lit", "silhouette"),
    ),
    "on_the_phone": (one(either, poses.PHONE, props.phone), {COMEDY, THRILLER, ROMANCE}, ("flat", "lit")),
    "coffee": (one(either, poses.HOLD, props.cup), {COMEDY, ROMANCE}, ("flat", "lit")),
    "bouquet": (
        one(man, poses.HOLD, props.bouquet, top=("suit", "shirt")),
        {ROMANCE, COMEDY},
        ("flat", "lit", "silhouette"),
    ),
    "sneaking": (
        one(man, poses.SNEAK, hat=("beanie", "fedora"), top=("sweater", "coat")),
        {COMEDY, THRILLER},
        ("flat", "silhouette"),
    ),
    "child_with_balloon": (
        one(child, poses.RAISE, props.balloon),
        {DRAMA, COMEDY},
        ("flat", "silhouette", "lit"),
    ),
    "old_man": (
        one(man, poses.CANE, props.cane, grey=True, top="coat", hat=("fedora", ""), hair="bald"),
        {DRAMA, COMEDY},
        ("lit", "flat", "silhouette"),
    ),
    "gown_from_behind": (
        one(woman, poses.HERO_BACK, top="gown", hair=("long", "bun")),
        {ROMANCE, DRAMA, THRILLER},
        ("silhouette", "lit"),
    ),
    "stranger_in_hood": (
        one(hero, poses.STAND_WIDE, top="hoodie", hat="hood", hair="bald"),
        {THRILLER, ACTION},
        ("silhouette", "lit"),
    ),
    "cowboy": (
        one(man, poses.STAND_WIDE, top="coat", hat="cowboy"),
        {ACTION, DRAMA},
        ("silhouette", "stencil", "lit"),
    ),
    "guitarist": (
        one(
            either,
            poses.PLAY,
            props.guitar,
            grips=(0.2 - 0.62j, 1.62 - 1.28j),
            top=("jacket", "tee"),
            hair=("long", "curly", "short"),
        ),
        {DRAMA, COMEDY},
        ("silhouette", "flat"),
    ),
    "reaching": (one(either, poses.REACH), {DRAMA, ROMANCE}, ("silhouette", "lit")),
}
