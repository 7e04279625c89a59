import numpy as np
import torch

from train.augment import augment
from train.config import Config

STILL = Config(flip=0, smallest_crop=1, colour=0, erase=0)


def images() -> torch.Tensor:
    return torch.from_numpy(np.random.default_rng(0).integers(0, 256, (6, 288, 192, 3), np.uint8))


def generator() -> torch.Generator:
    return torch.Generator().manual_seed(0)


def test_augment__without_changes_is_the_picture() -> None:
    torch.testing.assert_close(
        augment(images(), STILL, (288, 192), generator()), images().float(), atol=0.05, rtol=0
    )


def test_augment__flip_is_left_to_right() -> None:
    config = Config(flip=1, smallest_crop=1, colour=0, erase=0)
    flipped = augment(images(), config, (288, 192), generator())
    torch.testing.assert_close(flipped, images().float().flip(2), atol=0.05, rtol=0)


def test_augment__stays_in_range_and_takes_the_size() -> None:
    result = augment(images(), Config(colour=0.9, erase=1), (192, 128), generator())
    assert result.shape == (6, 192, 128, 3)
    assert result.min() >= 0
    assert result.max() <= 255


def test_augment__same_generator_same_result() -> None:
    first, second = (augment(images(), Config(), (288, 192), generator()) for _ in range(2))
    assert torch.equal(first, second)
    assert not torch.equal(first, images().float())
