"""Features and targets of the second stage, from the sets of posters and the backbone's weights."""

from dataclasses import dataclass

import numpy as np
from torch import Tensor

from train.config import GENRES, HeadConfig
from train.duplicates import groups, repeats
from train.features import pooled
from train.five import Material
from train.head import Basis, fit_basis
from train.network import mixed
from train.sources import PosterSet, Sources, soft_targets


@dataclass(frozen=True)
class Prepared:
    """Everything in the coordinates of `basis`. `own` is judged; `joined` may teach while it is; `shipped` also
    holds the films of `own` with other artwork, and teaches the head that ships. `weights` are the backbone's."""

    weights: dict[str, Tensor]
    basis: Basis
    own: Material
    joined: list[Material]
    shipped: list[Material]


def prepare(sources: Sources, tuned: dict[str, Tensor], config: HeadConfig) -> Prepared:
    """Compute all features. The basis is fitted on films that may teach, never on posters that are judged."""
    weights = backbone_weights(tuned, config.mix)
    films = pooled(weights, sources.many.pixels)
    basis = fit_basis(films[sources.teaching], config.directions)
    five = sources.five
    views = tuple(basis(pooled(weights, five.pixels, mirrored)) for mirrored in (False, True))
    own = Material(views, soft_targets(five.posters), groups(five.codes))
    many = _material(basis(films), sources.many)
    known = sources.many.posters.of(GENRES).any(1)
    further = _further(sources, weights, basis)
    joined, shipped = (many.rows(keep & known) for keep in (sources.teaching, sources.outside_val))
    return Prepared(weights, basis, own, [joined, *further], [shipped, *further])


def backbone_weights(tuned: dict[str, Tensor], share: float) -> dict[str, Tensor]:
    """The mixed weights, rounded to what the shipped checkpoint holds: floats of 16 bits."""
    weights = mixed(tuned, share)
    return {name: v.half().float() if v.is_floating_point() else v for name, v in weights.items()}


def _further(sources: Sources, weights: dict[str, Tensor], basis: Basis) -> list[Material]:
    """The extra posters that no other set has, if there are any."""
    extra = sources.extra
    if extra is None:
        return []
    fresh = ~repeats(extra.codes, np.concatenate([sources.five.codes, sources.many.codes]))
    return [_material(basis(pooled(weights, extra.pixels)), extra).rows(fresh)]


def _material(features: np.ndarray, own: PosterSet) -> Material:
    return Material((features,), soft_targets(own.posters), np.arange(len(features)))
