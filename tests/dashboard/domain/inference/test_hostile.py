"""A corpus of odd and hostile files, made here: each gets a picture or the sentence that says what was wrong."""

import io
import struct
import subprocess
import sys
import tracemalloc
import zipfile
import zlib
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from dashboard.domain.errors import UserError
from dashboard.domain.inference.picture import HEIGHT, WIDTH, decode
from dashboard.settings import ROOT

RED, GREEN, WHITE = (200, 30, 30), (30, 160, 60), (255, 255, 255)
EMPTY, NO_PICTURE = r"is empty", r"is no picture that can be read: use JPEG"
BROKEN, TOO_LARGE = r"is broken or cut off: save or download", r"has more than 50 million pixels"


def halves(mode: str = "RGB", size: tuple[int, int] = (200, 300)) -> Image.Image:
    """Red above, green below."""
    picture = Image.new("RGB", size, RED)
    picture.paste(GREEN, (0, size[1] // 2, size[0], size[1]))
    return picture.convert(mode)


def see_through(mode: str) -> Image.Image:
    """Red above, below nothing."""
    picture = Image.new("RGBA", (200, 300), (*RED, 255))
    picture.paste((0, 0, 0, 0), (0, 150, 200, 300))
    return picture.convert(mode)


def noise(size: tuple[int, int] = (200, 300)) -> Image.Image:
    return Image.fromarray(np.random.default_rng(0).integers(0, 256, (*size[::-1], 3), np.uint8))


def saved(picture: Image.Image, kind: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, kind, **options)
    return buffer.getvalue()


def exif(orientation: int) -> Image.Exif:
    told = Image.Exif()
    told[0x0112] = orientation
    return told


def turned(orientation: int) -> bytes:
    """A JPEG whose pixels are turned as cameras do, and whose EXIF says how: upright it is red above green."""
    undo = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    picture = halves()
    if orientation in undo:
        picture = picture.transpose(undo[orientation])
    return saved(picture, "JPEG", exif=exif(orientation), quality=95)


def chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png(width: int, height: int, data: bytes = b"", more: bytes = b"") -> bytes:
    """A PNG of one bit a pixel with any header that one likes."""
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + more + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def bomb(width: int, height: int) -> bytes:
    """A small valid PNG that unpacks to a black picture of that size; its height is a multiple of 1,000."""
    size = 1 + (width + 7) // 8
    pack = zlib.compressobj(9, zlib.DEFLATED, -15)
    # After a full flush the packer has forgotten all: the same block may stand there many times.
    block = pack.compress(bytes(size * 1000)) + pack.flush(zlib.Z_FULL_FLUSH)
    checksum = struct.pack(">I", (size * height % 65_521) << 16 | 1)  # Adler-32 of so many zeros
    return png(width, height, b"\x78\xda" + block * (height // 1000) + pack.flush() + checksum)


def icc(name: str) -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile(name)).tobytes()


def zipped() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("a.jpg", saved(halves(), "JPEG"))
    return buffer.getvalue()


@lru_cache
def many_frames() -> bytes:
    frames = [halves("P"), *(Image.new("RGB", (200, 300), (k, 0, 255 - k)) for k in range(250))]
    return saved(frames[0], "GIF", save_all=True, append_images=frames[1:], duration=20)


def grey16() -> bytes:
    values = np.full((300, 200), 40_000, np.uint16)
    return saved(Image.fromarray(values), "PNG")


def float_tiff() -> bytes:
    return saved(Image.fromarray(np.full((300, 200), 0.5, np.float32)), "TIFF")


def tiff_pages() -> bytes:
    return saved(halves(), "TIFF", save_all=True, append_images=[Image.new("RGB", (200, 300), "blue")])


def tiff_loop() -> bytes:
    """A TIFF whose one directory names itself as the next."""
    whole = bytearray(saved(halves(), "TIFF"))
    (at,) = struct.unpack_from("<I", whole, 4)
    (entries,) = struct.unpack_from("<H", whole, at)
    struct.pack_into("<I", whole, at + 2 + 12 * entries, at)
    return bytes(whole)


def tail(extra: bytes) -> bytes:
    return saved(halves(), "JPEG") + extra


def broken_exif() -> bytes:
    return saved(halves(), "JPEG", exif=b"Exif\x00\x00II*\x00\xff\xff\xff\xff" + b"\x01" * 40)


# Pictures that are odd but right: red above and green below, or one colour.
TWO_HALVES: dict[str, Callable[[], bytes]] = {
    "jpeg": lambda: saved(halves(), "JPEG"),
    "jpeg progressive": lambda: saved(halves(), "JPEG", progressive=True),
    "jpeg quality 100, no subsampling": lambda: saved(halves(), "JPEG", quality=100, subsampling=0),
    "jpeg with restart markers": lambda: saved(halves(), "JPEG", restart_marker_blocks=4),
    "jpeg cmyk": lambda: saved(halves("CMYK"), "JPEG"),
    "jpeg with text behind its end": lambda: tail(b"<?php evil(); ?>" * 100),
    "jpeg that is a zip too": lambda: tail(zipped()),
    "jpeg of 1 dpi": lambda: saved(halves(), "JPEG", dpi=(1, 1)),
    "jpeg of 60,000 dpi": lambda: saved(halves(), "JPEG", dpi=(60_000, 60_000)),
    "jpeg broken exif": broken_exif,
    "jpeg broken icc": lambda: saved(halves(), "JPEG", icc_profile=b"\x00" * 300),
    "jpeg with a comment of 60 kB": lambda: saved(halves(), "JPEG", comment=b"x" * 60_000),
    "jpeg large": lambda: saved(halves(size=(3000, 4500)), "JPEG"),
    **{f"jpeg exif {k}": (lambda k=k: turned(k)) for k in range(1, 9)},
    "jpeg exif 99": lambda: saved(halves(), "JPEG", exif=exif(99)),
    "png": lambda: saved(halves(), "PNG"),
    "png palette": lambda: saved(halves("P"), "PNG"),
    "png icc srgb": lambda: saved(halves(), "PNG", icc_profile=icc("sRGB")),
    "png icc for another colour space": lambda: saved(halves(), "PNG", icc_profile=icc("LAB")),
    "png of 10 million dpi": lambda: saved(halves(), "PNG", dpi=(10_000_000, 10_000_000)),
    "png exif 1": lambda: saved(halves(), "PNG", exif=exif(1)),
    "apng": lambda: saved(halves(), "PNG", save_all=True, append_images=[Image.new("RGB", (200, 300))]),
    "webp lossy": lambda: saved(halves(), "WEBP"),
    "webp lossless": lambda: saved(halves(), "WEBP", lossless=True),
    "webp animated": lambda: saved(
        halves(), "WEBP", save_all=True, append_images=[Image.new("RGB", (200, 300))]
    ),
    "avif": lambda: saved(halves(), "AVIF"),
    "gif": lambda: saved(halves("P"), "GIF"),
    "gif of 251 frames": many_frames,
    "tiff": lambda: saved(halves(), "TIFF"),
    "tiff lzw": lambda: saved(halves(), "TIFF", compression="tiff_lzw"),
    "tiff cmyk": lambda: saved(halves("CMYK"), "TIFF"),
    "tiff of two pages": tiff_pages,
    "tiff whose directory is its own next": tiff_loop,
    "bmp": lambda: saved(halves(), "BMP"),
    "bmp palette": lambda: saved(halves("P"), "BMP"),
}
LOWER_HALF_WHITE: dict[str, Callable[[], bytes]] = {
    "png rgba": lambda: saved(see_through("RGBA"), "PNG"),
    "webp rgba": lambda: saved(see_through("RGBA"), "WEBP", lossless=True),
    "avif rgba": lambda: saved(see_through("RGBA"), "AVIF"),
    "tiff rgba": lambda: saved(see_through("RGBA"), "TIFF"),
    "gif transparent": lambda: saved(see_through("RGBA"), "GIF"),
}
ONE_COLOUR: dict[str, tuple[Callable[[], bytes], tuple[int, int, int]]] = {
    "jpeg 1x1": (lambda: saved(Image.new("RGB", (1, 1), RED), "JPEG", quality=100), RED),
    "png 1x1": (lambda: saved(Image.new("RGB", (1, 1), RED), "PNG"), RED),
    "png 1x20000": (lambda: saved(Image.new("RGB", (1, 20_000), RED), "PNG"), RED),
    "png 20000x1": (lambda: saved(Image.new("RGB", (20_000, 1), RED), "PNG"), RED),
    "jpeg 65500x2": (lambda: saved(Image.new("RGB", (65_500, 2), RED), "JPEG", quality=100), RED),
    "png grey 16 bits": (grey16, (156, 156, 156)),
    "png grey and alpha": (lambda: saved(Image.new("LA", (20, 30), (0, 0)), "PNG"), WHITE),
    "png one bit": (lambda: saved(Image.new("1", (20, 30), 1), "PNG"), WHITE),
    "png grey with a transparent value": (
        lambda: saved(Image.new("L", (20, 30), 9), "PNG", transparency=9),
        WHITE,
    ),
    "png all transparent": (lambda: saved(Image.new("RGBA", (20, 30), (1, 2, 3, 0)), "PNG"), WHITE),
    "tiff float": (float_tiff, (128, 128, 128)),
    "tiff lab": (lambda: saved(Image.new("LAB", (20, 30), (255, 128, 128)), "TIFF"), WHITE),
    "png of 49 million pixels": (lambda: bomb(7000, 7000), (0, 0, 0)),
}


@lru_cache
def noisy(kind: str) -> bytes:
    return saved(noise(), kind)


def cut(kind: str, share: float) -> bytes:
    whole = noisy(kind)
    return whole[: int(len(whole) * share)]


REFUSED: dict[str, tuple[Callable[[], bytes], str]] = {
    "nothing": (lambda: b"", EMPTY),
    "zeros": (lambda: bytes(4096), NO_PICTURE),
    "text": (lambda: b"This is a poster, honestly.\n" * 20, NO_PICTURE),
    "html": (lambda: b"<!DOCTYPE html><html><body>404 Not Found</body></html>", NO_PICTURE),
    "svg": (lambda: b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', NO_PICTURE),
    "svg of an entity bomb": (lambda: b'<!DOCTYPE s [<!ENTITY a "aaaa">]><svg>&a;&a;</svg>', NO_PICTURE),
    "pdf": (lambda: saved(halves(), "PDF"), NO_PICTURE),
    "postscript": (lambda: saved(halves(), "EPS"), NO_PICTURE),
    "icon": (lambda: saved(halves(), "ICO"), NO_PICTURE),
    "ppm": (lambda: saved(halves(), "PPM"), NO_PICTURE),
    "jpeg 2000": (lambda: saved(halves(), "JPEG2000"), NO_PICTURE),
    "zip": (zipped, NO_PICTURE),
    "program": (lambda: b"\x7fELF\x02\x01\x01" + bytes(500), NO_PICTURE),
    "heic header": (lambda: b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic" + bytes(200), NO_PICTURE),
    "jpeg marker alone": (lambda: b"\xff\xd8\xff", f"{NO_PICTURE}|{BROKEN}"),
    "png signature alone": (lambda: b"\x89PNG\r\n\x1a\n", f"{NO_PICTURE}|{BROKEN}"),
    "png without data": (lambda: png(200, 300), BROKEN),
    "png of no width": (lambda: png(0, 300, zlib.compress(b"\x00")), f"{NO_PICTURE}|{BROKEN}"),
    "png with a wrong checksum": (
        lambda: saved(halves(), "PNG").replace(b"IHDR", b"IHDr", 1),
        f"{NO_PICTURE}|{BROKEN}",
    ),
    "png with broken data": (lambda: png(200, 300, b"\x00" * 500), BROKEN),
    "png bomb 50,000 x 50,000": (lambda: bomb(50_000, 50_000), TOO_LARGE),
    "png bomb 2 billion wide": (lambda: png(2**31 - 1, 2**31 - 1), TOO_LARGE),
    "png of a compressed text bomb": (
        lambda: png(200, 300, b"", chunk(b"zTXt", b"x\x00\x00" + zlib.compress(bytes(8_000_000)))),
        BROKEN,
    ),
    "gif that says 65,535 x 65,535": (
        lambda: b"GIF89a" + struct.pack("<HH", 65_535, 65_535) + b"\x00\x00\x00;",
        f"{NO_PICTURE}|{BROKEN}|{TOO_LARGE}",
    ),
    "bmp that says 60,000 x 60,000": (
        lambda: (
            saved(halves(), "BMP")[:18] + struct.pack("<ii", 60_000, 60_000) + saved(halves(), "BMP")[26:]
        ),
        TOO_LARGE,
    ),
    **{
        f"{kind.lower()} cut at {share:.0%}": ((lambda k=kind, s=share: cut(k, s)), f"{NO_PICTURE}|{BROKEN}")
        for kind in ("JPEG", "PNG", "WEBP", "AVIF", "GIF", "TIFF", "BMP")
        for share in (0.02, 0.4, 0.9)
    },
}


def test_corpus__is_large_enough() -> None:
    assert len(TWO_HALVES) + len(LOWER_HALF_WHITE) + len(ONE_COLOUR) + len(REFUSED) >= 100


@pytest.mark.filterwarnings("ignore:Corrupt EXIF data")
@pytest.mark.parametrize("name", TWO_HALVES)
def test_odd_picture__red_above_green_below(name: str) -> None:
    image = decode(TWO_HALVES[name]())
    assert (image.shape, image.dtype) == ((HEIGHT, WIDTH, 3), np.uint8)
    np.testing.assert_allclose(image[20:120].mean((0, 1)), RED, atol=12)
    np.testing.assert_allclose(image[170:270].mean((0, 1)), GREEN, atol=12)


@pytest.mark.parametrize("name", LOWER_HALF_WHITE)
def test_transparent_picture__lies_on_white(name: str) -> None:
    image = decode(LOWER_HALF_WHITE[name]())
    np.testing.assert_allclose(image[20:120].mean((0, 1)), RED, atol=6)
    np.testing.assert_allclose(image[170:270].mean((0, 1)), WHITE, atol=2)


@pytest.mark.parametrize("name", ONE_COLOUR)
def test_odd_picture__one_colour(name: str) -> None:
    make, colour = ONE_COLOUR[name]
    image = decode(make())
    assert image.shape == (HEIGHT, WIDTH, 3)
    np.testing.assert_allclose(image, np.broadcast_to(colour, image.shape), atol=3)


@pytest.mark.parametrize("name", REFUSED)
def test_bad_file__gets_its_sentence(name: str) -> None:
    make, sentence = REFUSED[name]
    with pytest.raises(UserError, match=sentence) as refused:
        decode(make())
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("name", ["poster.png", "poster.txt", "poster", "poster.svg"])
def test_wrong_extension__content_counts(name: str, tmp_path: Path) -> None:
    file = tmp_path / name
    file.write_bytes(saved(halves(), "JPEG"))
    np.testing.assert_array_equal(decode(file), decode(file.read_bytes()))


def test_text_called_jpg__is_named(tmp_path: Path) -> None:
    file = tmp_path / "a.jpg"
    file.write_text("no picture")
    with pytest.raises(UserError, match=r"^a\.jpg is no picture"):
        decode(file)


def test_broken_exif__is_not_worth_a_word(tmp_path: Path) -> None:
    file = tmp_path / "a.jpg"
    file.write_bytes(broken_exif())
    program = (
        "import pathlib, sys; from dashboard.domain.inference.picture import decode; "
        "decode(pathlib.Path(sys.argv[1]))"
    )
    ended = subprocess.run([sys.executable, "-c", program, file], cwd=ROOT, capture_output=True, check=True)
    assert ended.stderr == b""


@pytest.mark.parametrize("what", ["folder", "nowhere"])
def test_path_that_is_no_file(what: str, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(UserError, match="cannot be read"):
        decode(tmp_path / what)


@pytest.mark.parametrize(
    "name", ["png bomb 50,000 x 50,000", "png bomb 2 billion wide", "bmp that says 60,000 x 60,000"]
)
def test_bomb__is_refused_before_a_pixel_is_unpacked(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    data = REFUSED[name][0]()
    made: list[tuple[int, int]] = []
    fill, new = Image.core.fill, Image.core.new
    monkeypatch.setattr(Image.core, "fill", lambda mode, size, *a: made.append(size) or fill(mode, size, *a))
    monkeypatch.setattr(Image.core, "new", lambda mode, size, *a: made.append(size) or new(mode, size, *a))
    tracemalloc.start()
    with pytest.raises(UserError, match=TOO_LARGE):
        decode(data)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert made == []
    assert most < 1_000_000 + len(data)


def test_many_frames__only_the_first_is_unpacked() -> None:
    data = many_frames()
    with Image.open(io.BytesIO(data)) as picture:
        assert picture.n_frames > 200
    Image.core.reset_stats()
    decode(data)
    assert Image.core.get_stats()["new_count"] < 20


def test_larger_than_20_megabytes__is_refused_unread(tmp_path: Path) -> None:
    file = tmp_path / "large.bmp"
    with file.open("wb") as sparse:
        sparse.truncate(20_000_001)
    tracemalloc.start()
    with pytest.raises(UserError, match=r"^large\.bmp is larger than 20 MB"):
        decode(file)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < 1_000_000
