"""Posters as small WebP pictures, kept on disk within a bound."""

import contextlib
import hashlib
import io
import os
import tempfile
import threading
from pathlib import Path

from PIL import Image, ImageOps

from dashboard.domain.errors import UserError
from dashboard.domain.inference.picture import FORMATS, MOST_PIXELS

WIDTHS = (80, 160, 240, 360, 480, 720)
KEPT_AFTER_SWEEP = 0.8


def nearest_width(asked: int) -> int:
    return min(WIDTHS, key=lambda width: (abs(width - asked), width))


def drawn(file: Path, width: int) -> bytes:
    """A picture as WebP, upright, flattened on white, at most `width` wide and never enlarged.

    Raises UserError where the file is no picture, broken, or too large to open.
    """
    try:
        with Image.open(file, formats=FORMATS) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                raise UserError(f"{file.name} has too many pixels to be shown.")
            picture.draft("RGB", (width * 2, width * 6))
            small = ImageOps.exif_transpose(picture)
            small.thumbnail((width, width * 3), Image.Resampling.LANCZOS, reducing_gap=2.0)
            bytes_ = io.BytesIO()
            _on_white(small).save(bytes_, "WEBP", quality=82, method=4)
            return bytes_.getvalue()
    except UserError:
        raise
    except Exception as error:  # decoders raise nearly anything on broken files
        raise UserError(f"{file.name} cannot be shown: the picture is broken or cut off.") from error


def _on_white(picture: Image.Image) -> Image.Image:
    rgba = picture.convert("RGBA")
    white = Image.new("RGB", picture.size, "white")
    white.paste(rgba, mask=rgba.getchannel("A"))
    return white


class Thumbnails:
    """Thumbnails under `folder`, at most `most_bytes` of them; the longest unused go first.

    Where the folder cannot be written, pictures are made anew each time.
    """

    def __init__(self, folder: Path, most_bytes: int) -> None:
        self.folder = folder / "thumbnails"
        self.most_bytes = most_bytes
        self._lock = threading.Lock()
        self._bytes: int | None = None

    def get(self, file: Path, key: str, width: int) -> bytes:
        """The thumbnail of a file; `key` names its content. Raises UserError as `drawn` does."""
        place = self.folder / key[:2] / f"{key}.webp"
        try:
            content = place.read_bytes()
            os.utime(place)
            return content
        except OSError:
            content = drawn(file, width)
            with contextlib.suppress(OSError):
                self._keep(place, content)
            return content

    def _keep(self, place: Path, content: bytes) -> None:
        place.parent.mkdir(parents=True, exist_ok=True)
        handle, aside = tempfile.mkstemp(dir=place.parent, suffix=".part")
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(aside).replace(place)
        with self._lock:
            known = self._bytes
            self._bytes = self._measure() if known is None else known + len(content)
            if self._bytes > self.most_bytes:
                self._bytes = self._sweep()

    def _measure(self) -> int:
        return sum(size for _, size, _ in self._kept())

    def _sweep(self) -> int:
        """Remove the longest unused until a fifth of the room is free; returns the bytes that stay."""
        total = self._measure()
        for _, size, file in sorted(self._kept()):
            if total <= KEPT_AFTER_SWEEP * self.most_bytes:
                break
            with contextlib.suppress(OSError):
                file.unlink()
            total -= size
        return total

    def _kept(self) -> list[tuple[float, int, Path]]:
        """When each file was last used, its bytes, and where it is."""
        found = []
        for file in self.folder.glob("??/*"):
            with contextlib.suppress(OSError):
                stat = file.stat()
                found.append((stat.st_mtime, stat.st_size, file))
        return found


def content_key(*parts: object) -> str:
    return hashlib.sha256("|".join(map(str, parts)).encode()).hexdigest()
