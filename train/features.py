"""Pooled features of posters, computed once for each pair of weights and pictures."""

import hashlib
from pathlib import Path

import numpy as np
import torch
from rich.progress import track
from torch import Tensor

from train.network import FEATURES, Backbone
from train.pixels import CACHE

BATCH = 32


def pooled(weights: dict[str, Tensor], pixels: np.ndarray, mirrored: bool = False, cache: Path = CACHE) -> np.ndarray:
    """float32 [n, 1280]: the mean of the backbone's 9 x 6 map for each of uint8 [n, 288, 192, 3].

    `mirrored` flips every picture left to right first. Kept in `cache` under a fingerprint of weights and pictures.
    """
    file = cache / f"features-{_fingerprint(weights, pixels, mirrored)}.npy"
    if file.exists():
        return np.load(file)
    result = _compute(weights, pixels, mirrored)
    file.parent.mkdir(parents=True, exist_ok=True)
    aside = file.with_suffix(".writing.npy")
    np.save(aside, result)
    aside.replace(file)
    return result


@torch.no_grad()
def _compute(weights: dict[str, Tensor], pixels: np.ndarray, mirrored: bool) -> np.ndarray:
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    backbone = Backbone()
    backbone.load(weights)
    backbone.to(device, memory_format=torch.channels_last).eval()  # type: ignore[call-overload]
    result = np.empty((len(pixels), FEATURES), np.float32)
    for start in track(range(0, len(pixels), BATCH), "Computing features"):
        batch = np.array(pixels[start : start + BATCH])
        images = torch.from_numpy(batch[:, :, ::-1].copy() if mirrored else batch).to(device)
        result[start : start + BATCH] = backbone(images).mean((2, 3)).cpu().numpy()
    return result


def _fingerprint(weights: dict[str, Tensor], pixels: np.ndarray, mirrored: bool) -> str:
    """Of all weights and of every picture's every 97th value: enough to tell sets apart, quick for gigabytes."""
    digest = hashlib.sha256(f"{pixels.shape}{mirrored}".encode())
    for name in sorted(weights):
        digest.update(weights[name].cpu().contiguous().numpy().tobytes())
    for image in pixels:
        digest.update(image.reshape(-1)[::97].tobytes())
    return digest.hexdigest()[:16]
