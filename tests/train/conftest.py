"""A small shipped network on drawn posters, made once."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from train.config import GENRES
from train.features import pooled
from train.five import Material, Setting, fit
from train.head import Head, fit_basis
from train.material import backbone_weights
from train.network import imagenet_weights
from train.ship import Shipped, assemble

COLOURS = ("red", "yellow", "grey", "pink", "black")


@pytest.fixture(scope="session")
def poster_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three drawn JPEG posters of each genre."""
    root = tmp_path_factory.mktemp("posters")
    for genre, colour in zip(GENRES, COLOURS, strict=True):
        (root / genre).mkdir()
        for number in range(3):
            picture = Image.new("RGB", (342, 513), colour)
            ImageDraw.Draw(picture).ellipse((40 + 50 * number, 60, 200 + 50 * number, 400), fill="white")
            picture.save(root / genre / f"{number}.jpg")
    return root


@pytest.fixture(scope="session")
def drawn(poster_folder: Path) -> tuple[np.ndarray, np.ndarray]:
    """The drawn posters as uint8 [15, 288, 192, 3], and their labels int [15]."""
    from dashboard.domain.inference.picture import decode

    files = sorted(poster_folder.glob("*/*.jpg"))
    return np.stack([decode(file) for file in files]), np.arange(15) // 3


@pytest.fixture(scope="session")
def fitted(
    drawn: tuple[np.ndarray, np.ndarray], tmp_path_factory: pytest.TempPathFactory
) -> tuple[Shipped, Head, np.ndarray]:
    """The network, its head alone, and the features [15, 1280] that the head was fitted on."""
    pixels, labels = drawn
    weights = backbone_weights(imagenet_weights(), 1.0)
    features = pooled(weights, pixels, cache=tmp_path_factory.mktemp("cache"))
    basis = fit_basis(features, 5)
    own = Material((basis(features),), np.eye(5, dtype=np.float32)[labels], np.arange(15))
    head = basis.unfolded(fit(own, [], Setting(1.0)))
    facts = {"genres": list(GENRES), "embedding": 128, "temperature": 1.5, "version": "1.0.0"}
    facts |= {"licence": "MIT", "protocol": "none", "trained_on": "15 drawn posters"}
    return Shipped(assemble(weights, head, 1.5, basis, 128), facts), head, features
