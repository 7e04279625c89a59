"""The work that is done so far, in a folder beside the result: one small Parquet file for each 1,024 posters.

A part says which job made it and which pictures (names, sizes, times), so that starting again takes it over only
if it is still true. Written aside and renamed, a part is whole or not there: killing the program costs the parts
that were under way and nothing else.
"""

import hashlib
import shutil
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from dashboard.domain.errors import UserError
from dashboard.domain.files import written_aside
from dashboard.domain.inference.classifier import EMBEDDING
from dashboard.domain.inference.sources import Item
from dashboard.domain.runs.manifest import probability_column

PART = 1024
HALF = np.dtype("<f2")
DIGEST, JOB = b"pictures", b"job"


@dataclass(frozen=True, eq=False)
class Scored:
    """A row: `probability` float32 [G] and `embedding` float32 [128], or the sentence why there is none.

    `warnings` are the keys of `hardly.SENTENCES` that hold.
    """

    poster: str
    folder: str
    error: str | None
    probability: np.ndarray | None = None
    embedding: np.ndarray | None = None
    warnings: tuple[str, ...] = ()


class Parts:
    """The parts of one job under `folder`; `count` items, `size` to a part; `finished` says which are done.

    `job` names all that the numbers depend on beside the pictures. Raises UserError when the folder cannot be
    written, or holds the work of another job.
    """

    def __init__(self, folder: Path, job: str, genres: Sequence[str]) -> None:
        self.folder = folder
        self.genres = tuple(genres)
        self.job = hashlib.sha256(job.encode()).hexdigest()
        self.size = PART
        self.count = 0
        self.finished: set[int] = set()
        self._digests: list[str] = []

    def begin(self, items: Iterable[Item]) -> int:
        """List the items, find the parts that are done, and say how many items those hold."""
        self._digests, self.count = [], 0
        for size, digest in _digests(items, self.size):
            self._digests.append(digest)
            self.count += size
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UserError(
                f"{self.folder} cannot be made ({error.strerror}): choose another place."
            ) from error
        self.finished = {part for part in range(len(self._digests)) if self._is_done(part)}
        return sum(min(self.size, self.count - part * self.size) for part in self.finished)

    def write(self, part: int, rows: list[Scored]) -> None:
        table = _table(rows, self.genres)
        told = {JOB: self.job.encode(), DIGEST: self._digests[part].encode()}
        with written_aside(self._file(part)) as aside:
            pq.write_table(table.replace_schema_metadata(told), aside, compression="zstd")

    def files(self) -> list[Path]:
        return [self._file(part) for part in range(len(self._digests))]

    def remove(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)

    def _file(self, part: int) -> Path:
        return self.folder / f"part-{part:06}.parquet"

    def _is_done(self, part: int) -> bool:
        try:
            told = pq.read_schema(self._file(part)).metadata or {}
        except (OSError, pa.ArrowException):
            return False
        if told.get(JOB) != self.job.encode():
            raise UserError(
                f"{self.folder} holds work begun with another model or --batch: go on with those, or remove it."
            )
        return told.get(DIGEST) == self._digests[part].encode()


def _digests(items: Iterable[Item], most: int) -> Iterator[tuple[int, str]]:
    """For each part: how many items, and a hash of their names, sizes and times."""
    size, digest = 0, hashlib.sha256()
    for item in items:
        digest.update(f"{item.poster}\0{item.stamp}\n".encode())
        size += 1
        if size == most:
            yield size, digest.hexdigest()
            size, digest = 0, hashlib.sha256()
    if size:
        yield size, digest.hexdigest()


def _table(rows: list[Scored], genres: Sequence[str]) -> pa.Table:
    """Columns of the run contract that the model knows; folder, error, warnings, embedding (float16) of each row."""
    good = np.array([row.error is None for row in rows], bool)
    p = np.full((len(rows), len(genres)), np.nan, np.float32)
    p[good] = [row.probability for row in rows if row.probability is not None] or np.empty((0, len(genres)))
    order = np.argsort(-p, axis=1, kind="stable")
    names = np.array(genres, object)[order]
    return pa.table(
        {
            "poster": pa.array([row.poster for row in rows], pa.string()),
            "folder": pa.array([row.folder for row in rows], pa.string()),
            "error": pa.array([row.error for row in rows], pa.string()),
            "predicted": pa.array(names[:, 0], pa.string(), mask=~good),
            "confidence": pa.array(p.max(axis=1), pa.float32(), mask=~good),
            "top3": pa.array(
                [list(three) if ok else None for three, ok in zip(names[:, :3], good, strict=True)],
                pa.list_(pa.string()),
            ),
            **{
                probability_column(genre): pa.array(p[:, g], pa.float32(), mask=~good)
                for g, genre in enumerate(genres)
            },
            "warnings": pa.array([", ".join(row.warnings) or None for row in rows], pa.string()),
            "embedding": pa.array([_packed(row.embedding) for row in rows], pa.binary(2 * EMBEDDING)),
        }
    )


def _packed(embedding: np.ndarray | None) -> bytes | None:
    return None if embedding is None else embedding.astype(HALF).tobytes()
