import os
from pathlib import Path

import pytest
from PIL import Image

from dashboard.api.thumbnails import WIDTHS, Thumbnails, drawn, nearest_width
from dashboard.domain.errors import UserError


def saved(file: Path, picture: Image.Image, **options: object) -> Path:
    picture.save(file, **options)
    return file


def pixel(content: bytes, place: tuple[int, int], tmp_path: Path) -> tuple[int, ...]:
    file = tmp_path / "small.webp"
    file.write_bytes(content)
    with Image.open(file) as picture:
        return picture.convert("RGB").getpixel(place)  # type: ignore[return-value]


def test_nearest_width__one_of_a_few() -> None:
    assert [nearest_width(w) for w in (1, 119, 121, 240, 300, 10_000)] == [80, 80, 160, 240, 240, WIDTHS[-1]]


def test_drawn__keeps_its_shape_and_stands_upright(tmp_path: Path) -> None:
    """EXIF orientation 6: the file lies on its side."""
    exif = Image.Exif()
    exif[0x0112] = 6
    file = saved(tmp_path / "a.jpg", Image.new("RGB", (600, 400), "red"), exif=exif)
    (tmp_path / "b.webp").write_bytes(drawn(file, 80))
    with Image.open(tmp_path / "b.webp") as picture:
        assert picture.size == (80, 120)


def test_drawn__transparency_is_white(tmp_path: Path) -> None:
    file = saved(tmp_path / "a.png", Image.new("RGBA", (20, 30), (255, 0, 0, 0)))
    assert min(pixel(drawn(file, 80), (10, 15), tmp_path)) > 250


@pytest.mark.parametrize("mode", ["L", "P", "CMYK", "I;16", "1", "LA"])
def test_drawn__any_mode(tmp_path: Path, mode: str) -> None:
    suffix = "tif" if mode in ("CMYK", "I;16") else "png"
    file = saved(tmp_path / f"a.{suffix}", Image.new(mode, (20, 30)))
    assert drawn(file, 80)[8:12] == b"WEBP"


def test_drawn__too_many_pixels(tmp_path: Path) -> None:
    file = saved(tmp_path / "a.png", Image.new("1", (9000, 9000)))
    with pytest.raises(UserError):
        drawn(file, 80)


def test_get__draws_once(tmp_path: Path) -> None:
    file = saved(tmp_path / "a.png", Image.new("RGB", (20, 30), "red"))
    kept = Thumbnails(tmp_path / "cache", 1_000_000)
    first = kept.get(file, "ab" * 32, 80)
    file.unlink()
    assert kept.get(file, "ab" * 32, 80) == first
    assert [item.suffix for item in (tmp_path / "cache").rglob("*") if item.is_file()] == [".webp"]


def test_get__stays_within_its_bound_and_forgets_the_longest_unused(tmp_path: Path) -> None:
    file = saved(tmp_path / "a.png", Image.effect_noise((60, 90), 80))
    size = len(drawn(file, 80))
    kept = Thumbnails(tmp_path / "cache", 10 * size)
    for number in range(40):
        key = f"{number:064x}"[::-1]
        kept.get(file, key, 80)
        os.utime(kept.folder / key[:2] / f"{key}.webp", (number, number))
    left = sorted(int(item.stem[::-1], 16) for item in kept.folder.rglob("*.webp"))
    assert 8 <= len(left) <= 10
    assert left == list(range(40 - len(left), 40))


def test_get__without_a_place_to_keep_it(tmp_path: Path) -> None:
    file = saved(tmp_path / "a.png", Image.new("RGB", (20, 30), "red"))
    (tmp_path / "cache").write_text("no folder")
    assert Thumbnails(tmp_path / "cache", 1000).get(file, "ab" * 32, 80)[8:12] == b"WEBP"
