"""The first stage: fine-tuning from ImageNet on films with several genres, to be resumed after any epoch."""

import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)
from sklearn.metrics import average_precision_score
from torch import Tensor
from torch.nn import functional

from dashboard.domain.errors import UserError
from dashboard.domain.inference.picture import HEIGHT, WIDTH
from train import checkpoint
from train.augment import augment, mix
from train.config import GENRES, Config
from train.network import Backbone, ManyGenres, channels_last
from train.repeatable import repeatable

SMALL = (192, 128)


@dataclass(frozen=True)
class Labelled:
    """Pictures uint8 [n, 288, 192, 3] (may be mapped from a file), their rows in use, and targets float32 [rows, G]."""

    pixels: np.ndarray
    rows: np.ndarray
    targets: np.ndarray

    def batch(self, places: np.ndarray, device: torch.device) -> tuple[Tensor, Tensor]:
        images = torch.from_numpy(self.pixels[self.rows[places]])
        return images.to(device), torch.from_numpy(self.targets[places]).to(device)


def fine_tune(
    train: Labelled,
    val: Labelled,
    genres: Sequence[str],
    config: Config,
    file: Path,
    resume: bool = False,
    device: str = "cpu",
) -> dict[str, Tensor]:
    """Fine-tune on many genres and return the backbone's weights; `file` holds a checkpoint after each epoch.

    The same config, data and machine give the same weights, whether or not the training was interrupted.
    Raises UserError when `resume` meets a checkpoint of other settings or other data.
    """
    stage = _Stage(genres, config, torch.device(device))
    facts: dict[str, Any] = {
        "config": asdict(config),
        "genres": list(genres),
        "films": len(train.rows),
        "history": [],
    }
    if resume and file.exists():
        facts = stage.restore(file, facts)
    console = Console()
    with repeatable(), _progress(console) as progress:
        for epoch in range(len(facts["history"]), config.epochs):
            losses = stage.epoch(epoch, train, progress)
            facts["history"].append({"epoch": epoch + 1, **losses, **stage.measure(val)})
            stage.store(file, facts)
            said = ", ".join(f"{key} {value:.4g}" for key, value in facts["history"][-1].items())
            console.print(said)
    return stage.network.backbone.weights()


class _Stage:
    """Network, teacher and optimiser of one fine-tuning."""

    def __init__(self, genres: Sequence[str], config: Config, device: torch.device) -> None:
        torch.manual_seed(config.seed)
        self.config, self.device, self.genres = config, device, genres
        network = ManyGenres(len(genres), config.frozen_blocks, config.dropout, config.drop_connect)
        self.network = channels_last(network, device)
        self.teacher = channels_last(Backbone(config.frozen_blocks), device).eval()
        parameters = [p for p in network.parameters() if p.requires_grad]
        self.optimiser = torch.optim.AdamW(parameters, config.learning_rate, weight_decay=config.weight_decay)
        self.kind = torch.bfloat16 if _has_bf16(device) else torch.float32

    def epoch(self, epoch: int, train: Labelled, progress: Progress) -> dict[str, float]:
        """Learn from every poster once. All chance depends on seed and epoch alone, so that a resumed run agrees."""
        config = self.config
        torch.manual_seed(config.seed * 1000 + epoch)
        generator = torch.Generator().manual_seed(config.seed * 1000 + epoch)
        order = torch.randperm(len(train.rows), generator=generator).numpy()
        batches = [order[start : start + config.batch] for start in range(0, len(order), config.batch)]
        batches = [places for places in batches if len(places) > 1]
        size = SMALL if epoch < config.small_epochs else (HEIGHT, WIDTH)
        self.network.train()
        # Summed where they are: to read a loss after every batch would make the processor wait for the device.
        sums = torch.zeros(2, dtype=torch.float64, device=self.device)
        for number, places in enumerate(
            progress.track(batches, description=f"Epoch {epoch + 1}/{config.epochs}")
        ):
            self._set_rate(epoch + number / len(batches))
            images, targets = train.batch(places, self.device)
            seen = mix(augment(images, config, size, generator), targets, config.mixup, generator)
            sums += self._step(*seen)
        genre_loss, recall_loss = (sums / len(batches)).tolist()
        return {"loss": genre_loss, "not_recalled": recall_loss}

    def measure(self, val: Labelled) -> dict[str, float]:
        """Loss, mean average precision over genres, and how often the first of the five is a listed one."""
        self.network.eval()
        logits, places = [], np.arange(len(val.rows))
        with torch.no_grad():
            for start in range(0, len(val.rows), self.config.batch):
                images, _ = val.batch(places[start : start + self.config.batch], self.device)
                with torch.autocast(self.device.type, self.kind, enabled=self.kind != torch.float32):
                    logits.append(self.network(self.network.backbone.early(images))[0].float().cpu())
        scores = torch.cat(logits)
        loss = functional.binary_cross_entropy_with_logits(scores, torch.from_numpy(val.targets)).item()
        known = val.targets.any(0)
        precision = average_precision_score(val.targets[:, known], scores.numpy()[:, known])
        return {
            "val_loss": loss,
            "val_precision": float(precision),
            "val_any_listed": self._any_listed(scores, val),
        }

    def store(self, file: Path, facts: dict[str, Any]) -> None:
        tensors = {f"network.{name}": value for name, value in self.network.state_dict().items()}
        checkpoint.save(file, tensors | checkpoint.optimiser_tensors(self.optimiser), facts)

    def restore(self, file: Path, facts: dict[str, Any]) -> dict[str, Any]:
        tensors, stored = checkpoint.load(file)
        if {**stored, "history": []} != facts:
            raise UserError(
                f"{file} was made with other settings or other posters: leave out --resume to start anew."
            )
        prefix = "network."
        own = {name.removeprefix(prefix): value for name, value in tensors.items() if name.startswith(prefix)}
        self.network.load_state_dict(own)
        checkpoint.restore_optimiser(self.optimiser, tensors)
        return stored

    def _step(self, images: Tensor, targets: Tensor) -> Tensor:
        """Learn from one batch; the two losses [2], which stay on the device."""
        with torch.autocast(self.device.type, self.kind, enabled=self.kind != torch.float32):
            early = self.network.backbone.early(images)
            with torch.no_grad():
                taught = self.teacher.late(early).float().mean((2, 3))
            logits, recalled = self.network(early)
        genre_loss = functional.binary_cross_entropy_with_logits(logits.float(), targets)
        recall_loss = functional.mse_loss(recalled.float(), taught) / taught.var(0).mean()
        self.optimiser.zero_grad()
        (genre_loss + self.config.recall * recall_loss).backward()
        self.optimiser.step()
        return torch.stack((genre_loss, recall_loss)).detach()

    def _set_rate(self, epochs: float) -> None:
        """One cycle: up along a cosine until `warm_up`, then down to nothing."""
        done, warm = cycle_done(self.config, epochs), self.config.warm_up
        part = done / warm if done < warm else 1 + (done - warm) / (1 - warm)
        for group in self.optimiser.param_groups:
            group["lr"] = self.config.learning_rate * (1 - math.cos(math.pi * part)) / 2

    def _any_listed(self, scores: Tensor, val: Labelled) -> float:
        five = [self.genres.index(genre) for genre in GENRES if genre in self.genres]
        if not five:
            return math.nan
        targets = val.targets[:, five]
        first = scores[:, five].argmax(1).numpy()
        return float(targets[np.arange(len(targets)), first][targets.any(1)].mean())


def cycle_done(config: Config, epochs: float) -> float:
    """How much of the cycle lies behind after so many epochs: the small ones share one part, the others the rest."""
    small, share = config.small_epochs, config.small_share
    if epochs < small:
        return share * epochs / small
    return share + (1 - share) * (epochs - small) / (config.epochs - small)


def _has_bf16(device: torch.device) -> bool:
    if device.type == "cuda":
        return torch.cuda.is_bf16_supported(including_emulation=False)  # emulated, it gains nothing
    return bool(torch.cpu._is_avx512_bf16_supported())


def _progress(console: Console) -> Progress:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    return Progress(*columns, TextColumn("left"), TimeRemainingColumn(), console=console)
