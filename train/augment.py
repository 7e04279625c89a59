"""Mild changes of a batch of posters: flip, crop, colour, erasing. Words and faces must stay what they are."""

import torch
from torch import Generator, Tensor
from torch.nn import functional

from train.config import Config


def augment(images: Tensor, config: Config, size: tuple[int, int], generator: Generator) -> Tensor:
    """uint8 [N, H, W, 3] -> float [N, height, width, 3] in 0..255, changed at random by `generator` (CPU)."""
    x = images.permute(0, 3, 1, 2).float()
    if size != x.shape[2:]:
        x = functional.interpolate(x, size, mode="bilinear", antialias=True)
    x = _crop(x, config, generator)
    x = _colour(x, config.colour, generator)
    return _erase(x, config.erase, generator).permute(0, 2, 3, 1)


def mix(images: Tensor, targets: Tensor, strength: float, generator: Generator) -> tuple[Tensor, Tensor]:
    """Lay over every poster [N, ...] another of the batch, and over its targets [N, G] the other's, by one share of
    at most a half that follows Beta(strength, strength) (mixup, 2018). 0 leaves both as they are."""
    if not strength:
        return images, targets
    # A beta variable from two gamma variables, which PyTorch can draw from a generator of its own.
    first, second = torch._standard_gamma(torch.full((2,), strength), generator=generator).tolist()
    share = min(first, second) / max(first + second, 1e-9)
    other = torch.randperm(len(images), generator=generator).to(images.device)
    return torch.lerp(images, images[other], share), torch.lerp(targets, targets[other], share)


def _random(count: int, low: float, high: float, like: Tensor, generator: Generator) -> Tensor:
    return (torch.rand(count, generator=generator) * (high - low) + low).to(like.device)


def _crop(x: Tensor, config: Config, generator: Generator) -> Tensor:
    n = len(x)
    theta = torch.zeros(n, 2, 3, device=x.device)
    for axis in range(2):
        scale = _random(n, config.smallest_crop, 1, x, generator)
        theta[:, axis, axis] = scale
        theta[:, axis, 2] = _random(n, -1, 1, x, generator) * (1 - scale)
    flip = _random(n, 0, 1, x, generator) < config.flip
    theta[:, 0, 0] *= torch.where(flip, -1.0, 1.0)
    grid = functional.affine_grid(theta, list(x.shape), align_corners=False)
    return functional.grid_sample(x, grid, mode="bilinear", padding_mode="reflection", align_corners=False)


def _colour(x: Tensor, strength: float, generator: Generator) -> Tensor:
    """Brightness, contrast and saturation, each by a factor of 1 +- strength."""
    bright, contrast, saturation = (
        _random(len(x), 1 - strength, 1 + strength, x, generator).view(-1, 1, 1, 1) for _ in range(3)
    )
    grey = x.mean(1, keepdim=True)
    x = grey + (x - grey) * saturation
    mean = grey.mean((2, 3), keepdim=True)
    return ((mean + (x - mean) * contrast) * bright).clamp_(0, 255)


def _erase(x: Tensor, share: float, generator: Generator) -> Tensor:
    """In `share` of the posters, one rectangle of up to a quarter of each side becomes the poster's mean colour."""
    height, width = x.shape[2:]
    draw = torch.rand(len(x), 5, generator=generator).tolist()
    for place, (chance, top, left, tall, wide) in enumerate(draw):
        if chance < share:
            h, w = int(height * (0.1 + 0.2 * tall)), int(width * (0.1 + 0.2 * wide))
            y, z = int(top * (height - h)), int(left * (width - w))
            x[place, :, y : y + h, z : z + w] = x[place].mean((1, 2), keepdim=True)
    return x
