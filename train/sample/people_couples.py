"""Two people: lovers, rivals, partners, parent and child."""

from __future__ import annotations

from train.sample.people_lovers import (
    almost_kiss,
    at_table,
    embrace,
    hand_in_hand,
    on_bench_from_behind,
    proposal,
    running_to,
    spin,
    under_one_umbrella,
)
from train.sample.people_partners import (
    back_to_back,
    chase,
    duel,
    odd_couple,
    parent_and_child,
    partners_armed,
    side_by_side,
)
from train.sample.people_singles import ACTION, COMEDY, DRAMA, ROMANCE, THRILLER, Recipe

RECIPES: dict[str, tuple[Recipe, set[str], tuple[str, ...]]] = {
    "hand_in_hand": (hand_in_hand, {ROMANCE, DRAMA}, ("silhouette", "lit", "flat")),
    "parent_and_child": (parent_and_child, {DRAMA, COMEDY}, ("silhouette", "flat", "lit")),
    "embrace": (embrace, {ROMANCE, DRAMA}, ("silhouette", "lit", "flat")),
    "almost_kiss": (almost_kiss, {ROMANCE, DRAMA}, ("silhouette", "lit", "flat")),
    "spin": (spin, {ROMANCE, COMEDY}, ("silhouette", "lit", "flat")),
    "back_to_back": (back_to_back, {ROMANCE, COMEDY}, ("flat", "lit", "stencil")),
    "partners_armed": (partners_armed, {ACTION, COMEDY}, ("silhouette", "flat", "lit", "stencil")),
    "duel": (duel, {ACTION, THRILLER}, ("silhouette", "stencil", "lit")),
    "running_to": (running_to, {ROMANCE, DRAMA}, ("silhouette", "lit", "flat")),
    "under_one_umbrella": (under_one_umbrella, {ROMANCE, DRAMA}, ("silhouette", "lit", "flat")),
    "on_bench_from_behind": (on_bench_from_behind, {ROMANCE, DRAMA}, ("silhouette", "lit", "flat")),
    "at_table": (at_table, {ROMANCE, COMEDY, DRAMA}, ("flat", "lit", "silhouette")),
    "proposal": (proposal, {ROMANCE, COMEDY}, ("flat", "silhouette", "lit")),
    "chase": (chase, {ACTION, COMEDY, THRILLER}, ("silhouette", "lit", "flat")),
    "odd_couple": (odd_couple, {COMEDY}, ("flat", "lit")),
    "side_by_side": (side_by_side, {ROMANCE, COMEDY, DRAMA}, ("flat", "lit", "stencil")),
}
