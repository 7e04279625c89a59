"""Drawn people for posters: single figures, couples, groups and portraits.

Every entry maps a name to (function, genres it suits). A function draws inside a box on whatever is below:
`draw(canvas, box, palette, light, rng, style=None)`; standing figures have their feet on the lower edge of the box.
Portraits, pairs of heads and names in "_close" are cut off at the lower edge: put it on the edge of the poster, behind
a title or in a fade.
`style` is one of "silhouette", "lit", "flat", "stencil"; without it, one that suits the motif is drawn at random.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

import numpy as np
import skia

from train.sample.paint import Light, Palette
from train.sample.people_cartoon import cartoon_head
from train.sample.people_couples import RECIPES as _COUPLES
from train.sample.people_groups import RECIPES as _GROUPS
from train.sample.people_hands import hand_up, hands_reaching
from train.sample.people_hidden import hat_over_eyes, hooded, sunglasses
from train.sample.people_masks import eyes_band, from_behind
from train.sample.people_pairs import (
    busts_together,
    ensemble_of_faces,
    profiles_apart,
    profiles_facing,
    two_halves,
)
from train.sample.people_portraits import face_from_above, face_split
from train.sample.people_profile import profile_path
from train.sample.people_profiles import profile_dark, profile_flat
from train.sample.people_singles import RECIPES as _SINGLES
from train.sample.people_singles import Recipe
from train.sample.people_stage import show
from train.sample.people_three import face_three_quarter

Draw = Callable[..., None]
Motifs = dict[str, tuple[Draw, set[str]]]
Entry = tuple[Recipe, set[str], tuple[str, ...]]


def _draw(
    canvas: skia.Canvas,
    box: skia.Rect,
    palette: Palette,
    light: Light,
    rng: np.random.Generator,
    style: str | None = None,
    *,
    recipe: Recipe,
    styles: tuple[str, ...],
    part: float = 1.0,
) -> None:
    chosen = style or str(rng.choice(styles))
    flip = bool(rng.random() < 0.5)
    show(canvas, box, recipe(palette, rng), palette, light, chosen, flip=flip, part=part)


def _motifs(recipes: Mapping[str, Entry]) -> Motifs:
    return {
        name: (partial(_draw, recipe=recipe, styles=styles), genres)
        for name, (recipe, genres, styles) in recipes.items()
    }


def _near(recipes: Mapping[str, Entry], parts: Mapping[str, float]) -> Motifs:
    """The same motifs as "..._close", cut at the lower edge of the box after `parts` of their height."""
    near: Motifs = {}
    for name, part in parts.items():
        recipe, genres, styles = recipes[name]
        large = tuple(style for style in styles if style != "lit")  # soft shading looks inflated at this size
        near[f"{name}_close"] = partial(_draw, recipe=recipe, styles=large, part=part), genres
    return near


SINGLES: Motifs = _motifs(_SINGLES)
COUPLES: Motifs = (
    _motifs(_COUPLES)
    | _near(
        _COUPLES,
        {
            "almost_kiss": 0.42,
            "embrace": 0.45,
            "under_one_umbrella": 0.55,
            "back_to_back": 0.5,
            "partners_armed": 0.5,
        },
    )
    | {
        "profiles_facing": (profiles_facing, {"Romance", "Drama"}),
        "profiles_apart": (profiles_apart, {"Drama", "Romance", "Thriller"}),
        "busts_together": (busts_together, {"Romance", "Comedy", "Drama", "Action"}),
        "two_halves": (two_halves, {"Thriller", "Drama"}),
        "hands_reaching": (hands_reaching, {"Drama", "Romance"}),
    }
)
GROUPS: Motifs = (
    _motifs(_GROUPS)
    | _near(_GROUPS, {"crowd": 0.6, "team_walking": 0.56, "line_up": 0.55, "formation": 0.55})
    | {
        "ensemble_of_faces": (ensemble_of_faces, {"Action", "Drama", "Thriller", "Comedy"}),
    }
)
PORTRAITS: Motifs = _near(
    _SINGLES,
    {
        "hero_from_behind": 0.5,
        "detective_from_behind": 0.5,
        "aiming": 0.45,
        "umbrella_from_behind": 0.55,
        "walking_toward": 0.5,
        "looking_up": 0.42,
        "looking_down": 0.42,
        "gown_from_behind": 0.5,
        "swordsman": 0.6,
        "joy": 0.5,
    },
) | {
    "profile_dark": (profile_dark, {"Drama", "Romance", "Thriller"}),
    "profile_flat": (profile_flat, {"Drama", "Romance", "Comedy"}),
    "face_split": (face_split, {"Drama", "Thriller", "Action"}),
    "face_from_above": (face_from_above, {"Thriller", "Drama", "Action"}),
    "face_three_quarter": (face_three_quarter, {"Drama", "Romance", "Thriller", "Comedy"}),
    "hooded": (hooded, {"Thriller", "Action"}),
    "hat_over_eyes": (hat_over_eyes, {"Thriller", "Drama", "Action"}),
    "sunglasses": (sunglasses, {"Action", "Comedy", "Thriller", "Romance"}),
    "eyes_band": (eyes_band, {"Thriller", "Drama"}),
    "cartoon_head": (cartoon_head, {"Comedy"}),
    "hand_up": (hand_up, {"Thriller", "Drama"}),
    "from_behind": (from_behind, {"Drama", "Romance", "Thriller"}),
}
__all__ = ["COUPLES", "GROUPS", "PORTRAITS", "SINGLES", "profile_path"]
