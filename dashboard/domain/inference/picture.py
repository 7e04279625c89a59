"""From a file to the array that the network takes: the one way, for training, evaluation, export and the app."""

import contextlib
import hashlib
import io
import warnings
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from PIL import Image, ImageCms, ImageOps

from dashboard.domain.errors import UserError

HEIGHT, WIDTH = 288, 192
MOST_BYTES = 20_000_000
MOST_PIXELS = 50_000_000
MOST_PROFILE = 4_000_000  # bytes; those of printing presses take up to 3 MB
FORMATS = ("JPEG", "PNG", "WEBP", "AVIF", "GIF", "TIFF", "BMP")
WITH_ALPHA = {"RGBA", "RGBa", "LA", "La", "PA"}
SRGB = ImageCms.createProfile("sRGB")

Image.init()  # so that every format above is known from the first picture on
# Pillow warns of a huge picture when it has read the header; as an error it ends there, in every thread.
warnings.filterwarnings("error", category=Image.DecompressionBombWarning)
# Of broken EXIF and the like it warns too, on the terminal, though the picture is fine.
warnings.filterwarnings("ignore", category=UserWarning, module=r"PIL\.")
# Memory of the last pictures is used again: fresh pages would cost a fifth of the whole time.
Image.core.set_block_size(1 << 20)
Image.core.set_blocks_max(16)


@dataclass(frozen=True, eq=False)
class Picture:
    """`pixels` uint8 [288, 192, 3] as the network takes them; `width` and `height` in pixels of the file, upright."""

    pixels: np.ndarray
    width: int
    height: int


def decode(source: bytes | Path, most_bytes: int = MOST_BYTES, most_pixels: int = MOST_PIXELS) -> np.ndarray:
    """The pixels of `look`."""
    return look(source, most_bytes, most_pixels).pixels


def look(source: bytes | Path, most_bytes: int = MOST_BYTES, most_pixels: int = MOST_PIXELS) -> Picture:
    """The first frame of a picture: sRGB, upright, transparency flattened on white, resized.

    Raises UserError when the file is missing, too large in bytes or pixels, broken, or no picture.
    """
    name = source.name if isinstance(source, Path) else "This file"
    data = _read(source, name, most_bytes)
    try:
        with Image.open(io.BytesIO(data), formats=FORMATS) as picture:
            _check_size(picture, name, most_pixels)
            size = sorted(picture.size)
            upright = _upright_rgb(picture)
            width, height = size if upright.width <= upright.height else reversed(size)
            return Picture(np.asarray(_fitted(upright)), width, height)
    except UserError:
        raise
    except (Image.DecompressionBombWarning, Image.DecompressionBombError) as error:
        raise _too_many_pixels(name, most_pixels) from error
    except Image.UnidentifiedImageError as error:
        raise UserError(
            f"{name} is no picture that can be read: use JPEG, PNG, WebP, AVIF, GIF, TIFF or BMP."
        ) from error
    except Exception as error:  # decoders raise nearly anything on broken files, and all of it means the same
        raise UserError(f"{name} is broken or cut off: save or download the picture again.") from error


def _read(source: bytes | Path, name: str, most_bytes: int) -> bytes:
    if isinstance(source, Path):
        try:
            size = source.stat().st_size
            data = source.read_bytes() if size <= most_bytes else b""
        except OSError as error:
            raise UserError(f"{source} cannot be read ({error.strerror}): check the path.") from error
    else:
        size, data = len(source), source
    if size > most_bytes:
        raise UserError(f"{name} is larger than {most_bytes / 1e6:.0f} MB: save it smaller.")
    if not size:
        raise UserError(f"{name} is empty: choose another picture.")
    return data


def _check_size(picture: Image.Image, name: str, most_pixels: int) -> None:
    if picture.width * picture.height > most_pixels:
        raise _too_many_pixels(name, most_pixels)


def _too_many_pixels(name: str, most_pixels: int) -> UserError:
    return UserError(f"{name} has more than {most_pixels / 1e6:.0f} million pixels: save it smaller.")


def _upright_rgb(picture: Image.Image) -> Image.Image:
    # JPEG can be read at 1/2, 1/4, 1/8; twice the size needed leaves the final resize something to average.
    picture.draft(None, (2 * HEIGHT, 2 * HEIGHT))
    picture.load()
    profile = picture.info.get("icc_profile")
    return _flat(_coloured(_upright(picture), profile))


def _upright(picture: Image.Image) -> Image.Image:
    # Broken EXIF says nothing of which way is up; the picture itself is fine.
    with contextlib.suppress(Exception):
        ImageOps.exif_transpose(picture, in_place=True)
    return picture


def _coloured(picture: Image.Image, profile: bytes | None) -> Image.Image:
    """RGB or RGBA in sRGB, from any mode."""
    if picture.mode.startswith(("I", "F")):
        picture = _eight_bits(picture)
    if picture.mode in WITH_ALPHA or "transparency" in picture.info:
        rgba = picture.convert("RGBA")
        rgb = _in_srgb(rgba.convert("RGB"), profile)
        rgb.putalpha(rgba.getchannel("A"))
        return rgb
    if picture.mode == "LAB":
        return (
            ImageCms.profileToProfile(picture, ImageCms.createProfile("LAB"), SRGB, outputMode="RGB")
            or picture
        )
    if picture.mode not in ("RGB", "L", "CMYK"):
        picture = picture.convert("RGB")
    return _in_srgb(picture, profile)


def _eight_bits(picture: Image.Image) -> Image.Image:
    """Grey of 16 or 32 bits or of floating point as 8 bits; floats up to 1 mean white at 1."""
    values = np.nan_to_num(np.asarray(picture).astype(np.float32))
    if picture.mode == "F":
        white = 1.0 if values.max(initial=0) <= 1 else 255.0
    else:
        white = 65535.0 if values.max(initial=0) > 255 or picture.mode.startswith("I;") else 255.0
    return Image.fromarray((values / white * 255).clip(0, 255).round().astype(np.uint8))


def _in_srgb(picture: Image.Image, profile: bytes | None) -> Image.Image:
    change = _to_srgb(profile, picture.mode) if profile else None
    if change is None:
        return picture if picture.mode == "RGB" else picture.convert("RGB")
    return ImageCms.applyTransform(picture, change) or picture.convert("RGB")


def _to_srgb(profile: bytes, mode: str) -> ImageCms.ImageCmsTransform | None:
    if len(profile) > MOST_PROFILE:
        return None
    kept = _kept(hashlib.sha256(profile).digest(), mode)
    if not kept:
        kept.append(_transform(profile, mode))
    return kept[0]


@lru_cache(32)
def _kept(digest: bytes, mode: str) -> list[ImageCms.ImageCmsTransform | None]:
    """Where the transform of a profile is kept, empty at first; a cache by the profile would keep its bytes too."""
    return []


def _transform(profile: bytes, mode: str) -> ImageCms.ImageCmsTransform | None:
    """From an embedded profile to sRGB; None where there is nothing to do, or the profile does not fit."""
    try:
        known = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        if "sRGB" in ImageCms.getProfileDescription(known):
            return None
        return ImageCms.buildTransform(known, SRGB, mode, "RGB")
    except (ImageCms.PyCMSError, OSError, TypeError, ValueError):
        return None


def _flat(picture: Image.Image) -> Image.Image:
    if picture.mode == "RGB":
        return picture
    white = Image.new("RGB", picture.size, "white")
    white.paste(picture, mask=picture.getchannel("A"))
    return white


def _fitted(picture: Image.Image) -> Image.Image:
    return picture.resize((WIDTH, HEIGHT), Image.Resampling.BICUBIC, reducing_gap=2.0)
