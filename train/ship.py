"""The network that ships: the head refitted on all posters, its temperature, and the projection of embeddings."""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from dashboard.domain.errors import UserError
from train import checkpoint
from train.config import GENRES, VERSION, HeadConfig
from train.five import Setting, choose, fit
from train.head import Basis, Head
from train.material import Prepared
from train.network import GenreNet

LICENCE = "MIT; started from ImageNet weights of EfficientNet-Lite0 (Apache-2.0)"
PROTOCOL = (
    "judged by five-fold out-of-fold heads on the posters of one genre; this head is refitted on all of them"
)


@dataclass(frozen=True)
class Shipped:
    """The network that ships, and its facts as JSON can hold them."""

    network: GenreNet
    facts: dict[str, Any]


def build(ready: Prepared, config: HeadConfig) -> Shipped:
    """Choose the head's setting on inner folds, then fit it on everything but the films kept for validation."""
    setting, temperature = choose(ready.own, ready.joined, config, config.seeds[0])
    head = ready.basis.unfolded(fit(ready.own, ready.shipped, setting))
    network = assemble(ready.weights, head, temperature, ready.basis, config.embedding)
    return Shipped(network, _facts(ready, setting, temperature, config))


def assemble(weights: dict[str, Tensor], head: Head, temperature: float, basis: Basis, size: int) -> GenreNet:
    """The network of a backbone, a head on its features, and a projection on the basis's first `size` directions."""
    network = GenreNet(len(head.bias), size)
    network.backbone.load(weights)
    network.head.load_state_dict(
        {"weight": torch.from_numpy(head.weight), "bias": torch.from_numpy(head.bias)}
    )
    weight = np.zeros((size, len(basis.mean)), np.float32)
    weight[: len(basis.directions)] = basis.directions[:size]
    bias = torch.from_numpy((-weight @ basis.mean).astype(np.float32))
    network.projection.load_state_dict({"weight": torch.from_numpy(weight), "bias": bias})
    network.temperature.fill_(temperature)
    return network.eval()


def save_network(shipped: Shipped, file: Path) -> None:
    """The backbone as 16-bit floats, which is what its weights were rounded to; the rest as 32-bit."""
    tensors = {
        name: value.half() if name.startswith("backbone.net.") and value.is_floating_point() else value
        for name, value in shipped.network.state_dict().items()
    }
    checkpoint.save(file, tensors, shipped.facts)


def load_network(file: Path) -> Shipped:
    """The network of a checkpoint, ready to predict. Raises UserError when the file is not one of these."""
    tensors, facts = checkpoint.load(file)
    try:
        network = GenreNet(len(facts["genres"]), facts["embedding"])
        network.load_state_dict(
            {name: v.float() if v.is_floating_point() else v for name, v in tensors.items()}
        )
    except (KeyError, RuntimeError) as error:
        raise UserError(f"{file} holds another network: make it by “python -m train fit”.") from error
    return Shipped(network.eval(), facts)


def _facts(ready: Prepared, setting: Setting, temperature: float, config: HeadConfig) -> dict[str, Any]:
    films, *further = (len(part) for part in ready.shipped)
    extra = "".join(f", {count:,} further posters" for count in further)
    return {
        "genres": list(GENRES),
        "embedding": config.embedding,
        "temperature": temperature,
        "version": VERSION,
        "licence": LICENCE,
        "protocol": PROTOCOL,
        "trained_on": f"{len(ready.own):,} posters of one genre, {films:,} of films with several genres{extra}",
        "head": {"setting": asdict(setting), "config": asdict(config)},
    }
