import io
import os
import struct
import tracemalloc
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from dashboard.domain.errors import UserError
from dashboard.domain.inference.picture import HEIGHT, MOST_PROFILE, WIDTH, decode

RED, GREEN = (200, 30, 30), (30, 160, 60)


def saved(picture: Image.Image, kind: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, kind, **options)
    return buffer.getvalue()


def halves(mode: str = "RGB", size: tuple[int, int] = (WIDTH, HEIGHT)) -> Image.Image:
    """Red above, green below."""
    picture = Image.new("RGB", size, RED)
    picture.paste(GREEN, (0, size[1] // 2, size[0], size[1]))
    return picture.convert(mode)


def check_halves(image: np.ndarray, close: int = 6) -> None:
    assert image.shape == (HEIGHT, WIDTH, 3)
    assert image.dtype == np.uint8
    np.testing.assert_allclose(image[20:120].mean((0, 1)), RED, atol=close)
    np.testing.assert_allclose(image[170:270].mean((0, 1)), GREEN, atol=close)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF", "TIFF", "BMP", "GIF"])
def test_decode__every_format(kind: str) -> None:
    check_halves(decode(saved(halves(), kind)))


def test_decode__same_size_lossless_is_unchanged() -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (HEIGHT, WIDTH, 3), np.uint8)
    np.testing.assert_array_equal(decode(saved(Image.fromarray(pixels), "PNG")), pixels)


def test_decode__large_jpeg_read_at_a_fraction_looks_the_same() -> None:
    check_halves(decode(saved(halves(size=(2000, 3000)), "JPEG")))


def test_decode__path_and_bytes_agree(tmp_path: Path) -> None:
    file = tmp_path / "a.jpg"
    file.write_bytes(saved(halves(size=(342, 513)), "JPEG"))
    np.testing.assert_array_equal(decode(file), decode(file.read_bytes()))


@pytest.mark.parametrize("mode", ["CMYK", "P", "YCbCr"])
def test_decode__colour_modes(mode: str) -> None:
    check_halves(decode(saved(halves(mode), "TIFF" if mode != "P" else "PNG")))


def test_decode__exif_turned_picture_stands_upright() -> None:
    turned = halves().transpose(Image.Transpose.ROTATE_90)  # so orientation 6 turns it back
    exif = Image.Exif()
    exif[0x0112] = 6
    check_halves(decode(saved(turned, "JPEG", exif=exif)))


def test_decode__transparency_lies_on_white() -> None:
    picture = Image.new("RGBA", (WIDTH, HEIGHT), (255, 0, 0, 0))
    assert (decode(saved(picture, "PNG")) == 255).all()


def test_decode__half_transparent_black_is_grey() -> None:
    picture = Image.new("RGBA", (WIDTH, HEIGHT), (0, 0, 0, 128))
    np.testing.assert_allclose(decode(saved(picture, "PNG")), 127, atol=1)


def test_decode__transparent_colour_of_a_palette() -> None:
    palette = Image.new("P", (WIDTH, HEIGHT), 0)
    palette.putpalette([10, 20, 30, 200, 100, 50])
    assert (decode(saved(palette, "PNG", transparency=0)) == 255).all()


def test_decode__grey_of_16_bits() -> None:
    grey = Image.fromarray(np.full((HEIGHT, WIDTH), 0x8000, np.uint16))
    np.testing.assert_allclose(decode(saved(grey, "PNG")), 128, atol=1)


def test_decode__first_frame_of_an_animation() -> None:
    frames = [halves("P"), Image.new("P", (WIDTH, HEIGHT))]
    check_halves(decode(saved(frames[0], "GIF", save_all=True, append_images=frames[1:])))


def test_decode__colour_profile_is_applied() -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("XYZ")).tobytes()
    plain, odd = saved(halves(), "PNG"), saved(halves(), "PNG", icc_profile=lab)
    srgb = saved(
        halves(), "PNG", icc_profile=ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    )
    np.testing.assert_array_equal(decode(srgb), decode(plain))
    assert decode(odd).shape == (HEIGHT, WIDTH, 3)


def red_is_blue() -> bytes:
    """The profile of sRGB under another name, with two of its primaries in each other's place."""
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    named = srgb.replace("sRGB".encode("utf-16-be"), "tRGB".encode("utf-16-be"))
    return named.replace(b"rXYZ", b"____").replace(b"bXYZ", b"rXYZ").replace(b"____", b"bXYZ")


def test_decode__huge_profile_is_ignored() -> None:
    red = Image.new("RGB", (WIDTH, HEIGHT), (255, 0, 0))
    for size, expected in ((0, (0, 0, 255)), (MOST_PROFILE + 1, (255, 0, 0))):
        profile = red_is_blue().ljust(size, b"\0")
        image = decode(saved(red, "JPEG", icc_profile=profile, quality=95))
        np.testing.assert_allclose(image.mean((0, 1)), expected, atol=6)


def test_decode__profiles_do_not_stay_in_memory() -> None:
    pictures = [saved(halves(), "JPEG", icc_profile=os.urandom(MOST_PROFILE)) for _ in range(3)]
    decode(pictures[0])
    tracemalloc.start()
    for picture in pictures:
        decode(picture)
    kept, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert kept < MOST_PROFILE


def test_decode__broken_profile_is_ignored() -> None:
    np.testing.assert_array_equal(
        decode(saved(halves(), "PNG", icc_profile=b"no")), decode(saved(halves(), "PNG"))
    )


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF", "TIFF", "BMP"])
def test_decode__cut_off_file_is_refused(kind: str) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (300, 200, 3), np.uint8)
    whole = saved(Image.fromarray(noise), kind)
    with pytest.raises(UserError, match=r"broken or cut off|no picture"):
        decode(whole[: len(whole) // 3])


@pytest.mark.parametrize("content", [b"", b"hello", b"<svg/>", b"\x00" * 1000, b"\xff\xd8\xff"])
def test_decode__no_picture(content: bytes) -> None:
    with pytest.raises(UserError):
        decode(content)


def test_decode__missing_file(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be read"):
        decode(tmp_path / "none.jpg")


def test_decode__too_many_bytes() -> None:
    with pytest.raises(UserError, match="larger than 0 MB"):
        decode(saved(halves(), "BMP"), most_bytes=1000)


@pytest.mark.parametrize("side", [8_000, 12_000, 60_000])
def test_decode__bomb_is_refused_by_its_header(side: int) -> None:
    def chunk(kind: bytes, content: bytes) -> bytes:
        return (
            struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
        )

    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    bomb = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", b"") + chunk(b"IEND", b"")
    with pytest.raises(UserError, match="more than 50 million pixels"):
        decode(bomb)
