from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from dashboard.domain.errors import UserError
from dashboard.domain.inference.picture import decode
from train.data import Posters, read_posters
from train.pixels import load_pixels


def three(root: Path) -> Posters:
    """Two pictures, and a broken file between them."""
    (root / "Drama").mkdir(parents=True)
    for name, colour in (("1", "red"), ("3", "blue")):
        Image.new("RGB", (40, 60), colour).save(root / "Drama" / f"{name}.png")
    (root / "Drama" / "2.png").write_bytes(b"broken")
    return read_posters(root)[0]


def test_load_pixels__broken_file_is_named_and_left_out(tmp_path: Path) -> None:
    pixels, posters, said = load_pixels(three(tmp_path / "set"), tmp_path / "cache")
    assert list(posters.table["poster"]) == ["Drama/1.png", "Drama/3.png"]
    assert len(said) == 1
    assert "2.png" in said[0]
    for row, file in enumerate(posters.files):
        np.testing.assert_array_equal(pixels[row], decode(file))


def test_load_pixels__second_time_from_the_cache(tmp_path: Path) -> None:
    posters = three(tmp_path / "set")
    first = load_pixels(posters, tmp_path / "cache")
    again = load_pixels(posters, tmp_path / "cache")
    np.testing.assert_array_equal(first[0], again[0])
    assert first[2] == again[2]
    assert len(list((tmp_path / "cache").glob("*.npy"))) == 2


def test_load_pixels__changed_file_is_read_again(tmp_path: Path) -> None:
    posters = three(tmp_path / "set")
    load_pixels(posters, tmp_path / "cache")
    Image.new("RGB", (41, 60), "green").save(posters.files[0])
    pixels, _, _ = load_pixels(posters, tmp_path / "cache")
    np.testing.assert_array_equal(pixels[0, 0, 0], [0, 128, 0])


def test_load_pixels__nothing_readable(tmp_path: Path) -> None:
    posters = three(tmp_path / "set")
    with pytest.raises(UserError, match="Not one picture"):
        load_pixels(posters.where(np.array([False, True, False])), tmp_path / "cache")
