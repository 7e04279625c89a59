"""All settings of the training on one screen."""

from dataclasses import dataclass

GENRES = ("Action", "Comedy", "Drama", "Romance", "Thriller")
VERSION = "1.0.0"
SEEDS = (
    0,
    1,
)  # the fine-tuning is done once for each, and the weights are averaged: a better one at the same size


@dataclass(frozen=True)
class Config:
    """Settings of the fine-tuning on many genres; the head on the five has its own in `HeadConfig`."""

    seed: int = 0
    epochs: int = 8
    small_epochs: int = (
        3  # first epochs at 192 x 128: less than half the time, and coarse form is learnt first
    )
    small_share: float = 0.3  # of the learning rate's cycle that the small epochs take
    batch: int = 32
    learning_rate: float = 6e-4
    weight_decay: float = 0.02
    warm_up: float = 0.15  # share of the cycle until the learning rate is at its height
    dropout: float = 0.2
    drop_connect: float = 0.1
    frozen_blocks: int = (
        3  # stem and first blocks keep their ImageNet weights: edges are edges, and they cost most
    )
    recall: float = 0.1  # weight of the loss that asks for the ImageNet features: forgets less
    fewest: int = 60  # genres with fewer films are not learnt
    flip: float = 0.5
    smallest_crop: float = 0.8  # of each side
    colour: float = 0.25
    erase: float = 0.25
    mixup: float = 0.3  # parameter of the beta distribution from which the share of a second poster is drawn


@dataclass(frozen=True)
class HeadConfig:
    """Settings of the linear head on the five genres, chosen on inner folds."""

    mix: float = 0.84  # share of the fine-tuned weights, the rest ImageNet's
    folds: int = 5
    inner_folds: int = 3
    seeds: tuple[int, ...] = (0, 1, 2)
    directions: int = 400  # of largest variance, in which the head is fitted
    penalties: tuple[float, ...] = (1.0, 2.0)
    # To choose from, for each set that joins: what a poster of it counts beside an own one. The films' weight was
    # chosen on those kept for validation: inner folds, which know nothing of films, would have them count less.
    weights: tuple[tuple[float, ...], ...] = ((0.75,), (0.1, 0.25))
    allowance: float = 30.0  # for the sets' different proportions of genres
    embedding: int = 128
