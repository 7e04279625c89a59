import io

import numpy as np
import pytest
from PIL import Image

from dashboard.domain.inference.familiar import Familiar
from dashboard.domain.inference.hardly import SENTENCES, warnings_of
from dashboard.domain.inference.picture import Picture, look

EMBEDDING = np.eye(1, 128, dtype=np.float32)[0]


def noise(width: int, height: int, spread: float = 60) -> Image.Image:
    values = np.random.default_rng(0).normal(128, spread, (height, width, 3))
    return Image.fromarray(values.clip(0, 255).astype(np.uint8))


def looked_at(picture: Image.Image, **options: object) -> Picture:
    file = io.BytesIO()
    picture.save(file, "PNG", **options)  # type: ignore[arg-type]
    return look(file.getvalue())


def familiar(strangeness: float) -> Familiar:
    return Familiar(np.zeros((128, 128), np.float32), np.zeros(128, np.float32), strangeness, 1.0)


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((200, 300), ()),
        ((80, 120), ()),
        ((79, 120), ("tiny",)),
        ((80, 119), ("tiny",)),
        ((200, 200), ("landscape",)),
        ((300, 200), ("landscape",)),
        ((150, 300), ()),
        ((149, 300), ("narrow",)),
        ((60, 40), ("landscape", "tiny")),
    ],
)
def test_warnings__shape_and_size(size: tuple[int, int], expected: tuple[str, ...]) -> None:
    assert warnings_of(looked_at(noise(*size)), EMBEDDING, None) == expected


def test_warnings__shape_is_that_of_the_upright_picture() -> None:
    turned = Image.Exif()
    turned[0x0112] = 6
    assert warnings_of(looked_at(noise(300, 200), exif=turned), EMBEDDING, None) == ()
    assert warnings_of(looked_at(noise(200, 300), exif=turned), EMBEDDING, None) == ("landscape",)


def test_look__size_of_a_large_jpeg_is_not_that_at_which_it_is_decoded() -> None:
    file = io.BytesIO()
    noise(2000, 3001).save(file, "JPEG")
    picture = look(file.getvalue())
    assert (picture.width, picture.height) == (2000, 3001)


@pytest.mark.parametrize(
    ("picture", "is_blank"),
    [
        (Image.new("RGB", (200, 300), "white"), True),
        (noise(192, 288, spread=4), True),
        (noise(192, 288, spread=16), False),
        (Image.new("RGBA", (200, 300), (0, 0, 0, 0)), True),
    ],
)
def test_warnings__blank(picture: Image.Image, is_blank: bool) -> None:
    assert (warnings_of(looked_at(picture), EMBEDDING, None) == ("blank",)) == is_blank


@pytest.mark.parametrize(("strangeness", "expected"), [(0.1, ("unfamiliar",)), (-0.1, ()), (0.0, ())])
def test_warnings__unfamiliar(strangeness: float, expected: tuple[str, ...]) -> None:
    assert warnings_of(looked_at(noise(200, 300)), EMBEDDING, familiar(strangeness)) == expected


def test_warnings__each_has_its_sentence() -> None:
    everything = warnings_of(looked_at(Image.new("RGB", (9, 9))), EMBEDDING, familiar(1)) + warnings_of(
        looked_at(noise(100, 300)), EMBEDDING, None
    )
    assert set(everything) == set(SENTENCES)
