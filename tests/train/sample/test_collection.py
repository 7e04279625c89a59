import io
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from PIL import Image

imagehash = pytest.importorskip("imagehash")
pytest.importorskip("skia")
from train.sample.catalogue import COUNTS  # noqa: E402
from train.sample.collection import NEAREST, phash, unlike  # noqa: E402

FOLDER = Path(__file__).parents[3] / "data" / "sample"
committed = pytest.mark.skipif(not (FOLDER / "manifest.parquet").is_file(), reason="data/sample is not drawn")


def picture(seed):
    noise = np.random.default_rng(seed).integers(0, 256, (48, 32, 3), dtype=np.uint8)
    buffer = io.BytesIO()
    Image.fromarray(noise).resize((320, 480)).save(buffer, "PNG")
    return buffer.getvalue()


def test_unlike__draws_the_repeated_one_again():
    asked = []

    def redraw(index, attempt):
        asked.append((index, attempt))
        return picture(99)

    assert list(unlike([picture(1), picture(2), picture(1)], redraw)) == [picture(1), picture(2), picture(99)]
    assert asked == [(2, 1)]


def test_unlike__tries_until_it_is_far_enough():
    drawn = iter([picture(1), picture(2), picture(3)])
    assert list(unlike([picture(1), picture(1)], lambda *_: next(drawn))) == [picture(1), picture(2)]


@pytest.fixture(scope="module")
def manifest():
    return pd.read_parquet(FOLDER / "manifest.parquet")


@committed
def test_committed__every_film_once(manifest):
    assert manifest["actual"].value_counts().to_dict() == dict(COUNTS)
    assert manifest["title"].is_unique
    assert manifest["year"].between(1960, 2025).all()
    assert 0.4 < (manifest["genres"].str.len() == 2).mean() < 0.6
    assert (manifest["genres"].str[0] == manifest["actual"]).all()
    assert sorted(manifest["poster"]) == sorted(
        path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*.webp")
    )


@committed
def test_committed__posters_are_small_and_two_by_three(manifest):
    files = [FOLDER / poster for poster in manifest["poster"]]
    assert sum(file.stat().st_size for file in files) < 25e6
    for file in files[::40]:
        with Image.open(file) as image:
            assert (image.format, image.size) == ("WEBP", (320, 480))


@committed
def test_committed__no_two_posters_alike(manifest):
    bits = np.array([phash((FOLDER / poster).read_bytes()) for poster in manifest["poster"]])
    nearest = min((bits[index + 1 :] ^ row).sum(axis=1).min() for index, row in enumerate(bits[:-1]))
    assert nearest >= NEAREST
