"""The sheet after the press: grain, vignette, faded inks, folds, worn edges."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from train.sample.stage import HEIGHT, WIDTH, Stage
from train.sample.treatments import put

Pixels = NDArray[np.float64]


def printed(stage: Stage) -> None:
    """Ages the finished sheet as its year asks: film grain always, fading and folds on old paper."""
    pixels, year = stage.pixels(), stage.film.year
    if stage.chance(0.5):
        pixels = pixels * _vignette(stage.rng.uniform(0.1, 0.35))[..., None]
    if year < 1986 and stage.chance(0.8):
        pixels = _faded(pixels, (1986 - year) / 26 * stage.rng.uniform(0.5, 1.0))
    if year < 1990 and stage.chance(0.35):
        pixels = pixels * _folds(stage)[..., None]
    strength = stage.rng.uniform(0.004, 0.012) + (0.008 if year < 1990 else 0.0)
    put(stage, pixels + _grain(stage, strength))


def _vignette(strength: float) -> Pixels:
    y, x = np.mgrid[-1 : 1 : HEIGHT * 1j, -1 : 1 : WIDTH * 1j]
    return np.asarray(1 - strength * np.clip(np.hypot(x, y) - 0.55, 0, 1) ** 1.5)


def _faded(pixels: Pixels, amount: float) -> Pixels:
    amount = float(np.clip(amount, 0, 1))
    paper = np.array((0.97, 0.92, 0.81))
    lifted = pixels * (1 - 0.13 * amount) + 0.07 * amount
    warm = lifted * (1 - 0.35 * amount) + lifted * paper * 0.35 * amount
    return np.asarray(warm + np.array((0.02, 0.01, -0.015)) * amount)


def _folds(stage: Stage) -> Pixels:
    mask = np.ones((HEIGHT, WIDTH))
    for row in (HEIGHT // 4, HEIGHT // 2, 3 * HEIGHT // 4):
        mask[row] *= 1 + stage.rng.uniform(-0.16, 0.22, WIDTH)
        mask[row + 1] *= 0.93
    mask[:, WIDTH // 2] *= 1 + stage.rng.uniform(-0.16, 0.22, HEIGHT)
    mask[:, WIDTH // 2 + 1] *= 0.93
    return mask


def _grain(stage: Stage, strength: float) -> Pixels:
    fine = stage.rng.normal(0, strength, (HEIGHT, WIDTH, 1))
    soft = (fine + np.roll(fine, 1, 0) + np.roll(fine, 1, 1) + np.roll(fine, 1, (0, 1))) / 2
    return np.asarray(soft)
