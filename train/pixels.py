"""All pictures of a set decoded once, into a file that is mapped into memory."""

import hashlib
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
from rich.progress import track

from dashboard.domain.errors import UserError
from dashboard.domain.inference import picture
from train.data import Posters

CACHE = Path(".cache")


def load_pixels(posters: Posters, cache: Path = CACHE) -> tuple[np.ndarray, Posters, list[str]]:
    """uint8 [n, 288, 192, 3] (mapped), the n posters that could be read, and a sentence for each that could not."""
    place = cache / f"pixels-{_fingerprint(posters.files)}"
    if not place.with_suffix(".npy").exists():
        _decode_all(posters.files, place)
    good = np.load(place.with_suffix(".good.npy"))
    said = place.with_suffix(".txt").read_text(encoding="utf-8").splitlines()
    pixels = np.load(place.with_suffix(".npy"), mmap_mode="r")
    if not good.any():
        raise UserError(f"Not one picture of {posters.root} can be read: {said[0]}")
    return pixels, posters.where(good), said


def _fingerprint(files: Sequence[Path]) -> str:
    digest = hashlib.sha256(Path(picture.__file__).read_bytes())
    for file in files:
        stat = file.stat()
        digest.update(f"{file.resolve()}|{stat.st_size}|{stat.st_mtime_ns}\n".encode())
    return digest.hexdigest()[:16]


def _decode_all(files: Sequence[Path], place: Path) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    aside = place.with_suffix(".writing")
    shape = (len(files), picture.HEIGHT, picture.WIDTH, 3)
    pixels = np.lib.format.open_memmap(aside, "w+", np.uint8, shape)
    good, said, count = np.zeros(len(files), bool), [], 0
    with ThreadPoolExecutor() as pool:
        results = pool.map(_decode, files)
        for row, result in enumerate(track(results, "Decoding posters", total=len(files))):
            if isinstance(result, str):
                said.append(result)
            else:
                good[row], pixels[count] = True, result
                count += 1
    pixels.flush()
    _shorten(aside, pixels, count)
    np.save(place.with_suffix(".good.npy"), good)
    place.with_suffix(".txt").write_text("\n".join(said), encoding="utf-8")
    aside.rename(place.with_suffix(".npy"))


def _decode(file: Path) -> np.ndarray | str:
    try:
        return picture.decode(file)
    except UserError as error:
        return str(error)


def _shorten(file: Path, pixels: np.ndarray, count: int) -> None:
    if count < len(pixels):
        np.save(file.with_suffix(".short.npy"), pixels[:count])
        file.with_suffix(".short.npy").rename(file)
