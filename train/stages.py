"""The stages of a training, each from files to files: fine-tune, build, judge."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from dashboard.domain.errors import UserError
from train import checkpoint
from train.config import SEEDS, Config
from train.data import genre_counts
from train.finetune import Labelled, fine_tune
from train.network import averaged
from train.scores import any_listed
from train.ship import Shipped
from train.sources import Sources

CHECKPOINT = "many-genres-{seed}.safetensors"


def tuned_weights(
    sources: Sources, config: Config, cache: Path, resume: bool
) -> tuple[dict[str, Tensor], list[Any]]:
    """The backbone fine-tuned on the films with several genres, averaged over the seeds, and what was measured after
    each epoch, on average over them."""
    teaching, val = sources.teaching, sources.val
    counts = genre_counts(sources.many.posters.where(teaching))
    genres = [genre for genre, count in counts.items() if count >= config.fewest]
    if not genres:
        raise UserError(f"No genre has {config.fewest} films: give more posters.")
    targets = sources.many.posters.of(genres)
    train, held = (
        Labelled(sources.many.pixels, np.flatnonzero(keep), targets[keep]) for keep in (teaching, val)
    )
    device = "cuda" if torch.cuda.is_available() else "cpu"
    weights, histories = [], []
    for seed in SEEDS:
        file = cache / CHECKPOINT.format(seed=seed)
        weights.append(fine_tune(train, held, genres, replace(config, seed=seed), file, resume, device))
        histories.append(checkpoint.load(file)[1]["history"])
    return averaged(weights), [_mean(epochs) for epochs in zip(*histories, strict=True)]


def _mean(epochs: Sequence[dict[str, float]]) -> dict[str, float]:
    return {name: sum(epoch[name] for epoch in epochs) / len(epochs) for name in epochs[0]}


def val_any_listed(shipped: Shipped, sources: Sources) -> tuple[float, int]:
    """How often the shipped network's first guess is a listed genre, on the films kept for validation that list one of
    its genres, and how many these are."""
    val = sources.many.where(sources.val)
    with torch.no_grad():
        parts = [
            shipped.network(torch.from_numpy(val.pixels[start : start + 32]))[0].numpy()
            for start in range(0, len(val.pixels), 32)
        ]
    marks = val.posters.of(shipped.facts["genres"])
    return any_listed(np.concatenate(parts), marks), int(marks.any(1).sum())
