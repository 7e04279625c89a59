import numpy as np
import pytest
import torch
from scipy import stats

from train.augment import augment, mix
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


def test_mix__every_poster_and_its_targets_by_the_same_share() -> None:
    pictures, targets = torch.eye(6) * 255, torch.eye(6)
    seen, wanted = mix(pictures, targets, 0.5, generator())
    torch.testing.assert_close(seen / 255, wanted)
    torch.testing.assert_close(wanted.sum(1), torch.ones(6))
    assert (wanted.diagonal() >= 0.5).all()
    assert (wanted.diagonal() < 1).any()


def test_mix__nought_changes_nothing() -> None:
    pictures, targets = torch.eye(6), torch.eye(6)
    seen, wanted = mix(pictures, targets, 0, generator())
    assert torch.equal(seen, pictures)
    assert torch.equal(wanted, targets)


def test_mix__share_follows_the_beta_distribution() -> None:
    """Against SciPy's: the smaller of share and rest, over many draws."""
    source, eye = generator(), torch.eye(2)
    shares = [1 - mix(eye, eye, 0.3, source)[1].max(1).values.min().item() for _ in range(4000)]
    moved = [share for share in shares if share > 0]  # half the permutations of two leave both in place
    low = np.minimum(stats.beta(0.3, 0.3).rvs(4000, random_state=0), 1)
    low = np.minimum(low, 1 - low)
    assert np.mean(moved) == pytest.approx(low.mean(), abs=0.01)
