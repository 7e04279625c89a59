import numpy as np
from PIL import Image, ImageFilter

from train.duplicates import groups, hashes, near_pairs, repeats


def artwork(seed: int) -> np.ndarray:
    coarse = np.random.default_rng(seed).integers(0, 256, (12, 8, 3), np.uint8)
    return np.asarray(Image.fromarray(coarse).resize((192, 288), Image.Resampling.BICUBIC))


def test_groups__same_artwork_in_another_shade_and_sharpness() -> None:
    first = artwork(1)
    darker = (first * 0.8).astype(np.uint8)
    blurred = np.asarray(Image.fromarray(first).filter(ImageFilter.GaussianBlur(2)))
    found = groups(hashes(np.stack([first, artwork(2), darker, artwork(3), blurred])))
    assert found[0] == found[2] == found[4]
    assert len(set(found)) == 3


def test_groups__chain_is_one_group() -> None:
    codes = np.array([0, 0b1111, 0b11111111, 0xFFFF << 40], np.uint64)
    assert groups(codes, near=4).tolist() == [0, 0, 0, 1]


def test_near_pairs__as_a_slow_loop() -> None:
    random = np.random.default_rng(0)
    left, right = (random.integers(0, 2**10, n, np.uint64) for n in (700, 40))
    slow = {
        (i, j)
        for i, a in enumerate(left)
        for j, b in enumerate(right)
        if bin(int(a) ^ int(b)).count("1") <= 2
    }
    assert {(int(i), int(j)) for i, j in near_pairs(left, right, near=2)} == slow
    assert slow


def test_repeats__between_two_sets() -> None:
    assert repeats(np.array([7, 2**40], np.uint64), np.array([6], np.uint64), near=1).tolist() == [
        True,
        False,
    ]
    assert repeats(np.array([7], np.uint64), np.array([], np.uint64)).tolist() == [False]
