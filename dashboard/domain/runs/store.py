"""Find, open and write run folders. A run is written beside its place and renamed; it never changes afterwards."""

import hashlib
import json
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from pydantic import ValidationError

from dashboard.domain.errors import UserError
from dashboard.domain.runs.manifest import RUN_ID, SCHEMA_VERSION, Manifest, probability_column

ROWS_PER_GROUP = 122_880


@dataclass(frozen=True, eq=False)
class Run:
    """An opened run: its manifest and where it lies. Runs are equal when their fingerprints are."""

    manifest: Manifest
    path: Path

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Run) and self.fingerprint == other.fingerprint

    def __hash__(self) -> int:
        return hash(self.fingerprint)

    @property
    def id(self) -> str:
        return self.manifest.id

    @property
    def genres(self) -> tuple[str, ...]:
        return self.manifest.genres

    @property
    def predictions(self) -> Path:
        return self.path / "predictions.parquet"

    @cached_property
    def fingerprint(self) -> str:
        """sha256 over the manifest and the file of predictions (its size and time: a run never changes)."""
        stat = self.predictions.stat()
        text = f"{self.path}|{self.manifest.model_dump_json()}|{stat.st_size}|{stat.st_mtime_ns}"
        return hashlib.sha256(text.encode()).hexdigest()

    @cached_property
    def columns(self) -> frozenset[str]:
        """The columns that predictions.parquet has."""
        return frozenset(pq.read_schema(self.predictions).names)

    @cached_property
    def embeddings(self) -> np.ndarray | None:
        """float16 [n, d], unit length, row i belongs to row i of the predictions; None where absent.

        Raises UserError when the file is broken or has another number of rows.
        """
        file = self.path / "embeddings.npy"
        if not file.exists():
            return None
        try:
            rows = np.load(file, mmap_mode="r")
        except (OSError, ValueError) as error:
            raise UserError(
                f"The embeddings of the run “{self.id}” cannot be read: make it again."
            ) from error
        if rows.ndim != 2 or len(rows) != self.manifest.posters:
            raise UserError(f"The embeddings of the run “{self.id}” do not fit its posters: make it again.")
        return rows

    @property
    def has_labels(self) -> bool:
        return self.manifest.protocol != "unlabelled"

    def poster_folder(self, instead: Path | None = None) -> Path | None:
        """Where the pictures lie: the run's own folder of them, else `instead`; None where there is none."""
        root = self.manifest.poster_root
        own = (self.path / root).resolve() if root else None
        return own if own and own.is_dir() else instead


class Store:
    """The runs under one folder, found anew when the folder changes."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._opened: dict[str, tuple[tuple[int, int], Run]] = {}

    def ids(self) -> list[str]:
        """Names of the folders that hold a run.json, in order; a folder of hidden or unfit name is no run."""
        if not self.root.is_dir():
            return []
        return sorted(p.parent.name for p in self.root.glob("*/run.json") if RUN_ID.fullmatch(p.parent.name))

    def open(self, run_id: str) -> Run:
        """The run of that name.

        Raises UserError when there is none, or when it is broken or of another schema version.
        """
        file = self.root / run_id / "run.json"
        if not RUN_ID.fullmatch(run_id) or not file.is_file():
            known = ", ".join(self.ids()) or "none yet"
            raise UserError(f"There is no run named “{run_id}”. Runs here: {known}.")
        stat = file.stat()
        stamp = (stat.st_mtime_ns, stat.st_size)
        if run_id not in self._opened or self._opened[run_id][0] != stamp:
            self._opened[run_id] = (stamp, _open(file))
        return self._opened[run_id][1]

    def readable(self) -> tuple[list[Run], list[str]]:
        """All runs that open, and a sentence for each that does not."""
        runs, broken = [], []
        for run_id in self.ids():
            try:
                runs.append(self.open(run_id))
            except UserError as error:
                broken.append(str(error))
        return runs, broken


@contextmanager
def written_beside(place: Path) -> Iterator[Path]:
    """A temporary folder beside `place` that takes its place when the block ends well, and vanishes when not.

    Raises UserError when `place` exists already or its parent cannot be written.
    """
    if place.exists():
        raise UserError(f"{place} exists already, and a run is never changed: choose another name.")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        aside = Path(tempfile.mkdtemp(prefix=".writing-", dir=place.parent))
    except OSError as error:
        raise UserError(
            f"{place.parent} cannot be written ({error.strerror}): choose another folder."
        ) from error
    try:
        aside.chmod(0o755)
        yield aside
        aside.rename(place)
    except OSError as error:
        raise UserError(f"{place} could not be written ({error.strerror}); nothing was changed.") from error
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def write_run(
    root: Path, manifest: Manifest, predictions: pa.Table, embeddings: np.ndarray | None = None
) -> Run:
    """Write a run whole or not at all, and open it.

    `predictions` has the columns of the contract, one row a poster; `embeddings` is [n, d], any float.
    Raises UserError when the run exists, cannot be written, or the parts do not fit one another.
    """
    check_predictions(manifest, predictions)
    if embeddings is not None and len(embeddings) != predictions.num_rows:
        raise UserError(f"{len(embeddings)} embeddings do not fit {predictions.num_rows} posters.")
    with written_beside(root / manifest.id) as aside:
        pq.write_table(
            predictions, aside / "predictions.parquet", compression="zstd", row_group_size=ROWS_PER_GROUP
        )
        if embeddings is not None:
            np.save(aside / "embeddings.npy", embeddings.astype(np.float16))
        write_manifest(aside, manifest)
    return _open(root / manifest.id / "run.json")


def write_manifest(folder: Path, manifest: Manifest) -> None:
    (folder / "run.json").write_text(manifest.model_dump_json(indent=2) + "\n", encoding="utf-8")


def check_predictions(manifest: Manifest, table: pa.Table) -> None:
    """Raise UserError unless `table` has the contract's columns for this manifest, and each poster once."""
    needed = ["poster", "title", "year", "actual", "genres", "predicted", "confidence", "top3", "x", "y"]
    needed += [probability_column(genre) for genre in manifest.genres] + [c.name for c in manifest.columns]
    missing = [name for name in needed if name not in table.column_names]
    if missing:
        raise UserError(f"The predictions lack the column {missing[0]}.")
    if table.num_rows != manifest.posters:
        raise UserError(f"run.json counts {manifest.posters} posters, the predictions {table.num_rows}.")
    if table["poster"].null_count or len(table["poster"].unique()) < table.num_rows:
        raise UserError("A poster stands twice or without a name in the predictions.")


def _open(file: Path) -> Run:
    run = Run(_manifest(file), file.parent)
    name = file.parent.name
    try:
        with pq.ParquetFile(run.predictions) as predictions:
            rows, columns = predictions.metadata.num_rows, predictions.schema_arrow.names
    except (OSError, pa.ArrowException) as error:
        raise UserError(f"The run “{name}” lacks readable predictions: make it again.") from error
    if not {"poster", "predicted"} <= set(columns):
        raise UserError(f"The predictions of the run “{name}” lack poster or predicted: make it again.")
    if rows != run.manifest.posters:
        raise UserError(
            f"The run “{name}” says {run.manifest.posters} posters and holds {rows}: make it again."
        )
    return run


def _manifest(file: Path) -> Manifest:
    """What run.json says. A run goes by the name of its folder, so that a folder may be renamed or copied."""
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise UserError(f"{file} cannot be read as a run: make the run again. ({error})") from error
    version = content.get("schema_version") if isinstance(content, dict) else None
    if version != SCHEMA_VERSION:
        raise UserError(
            f"The run “{file.parent.name}” has schema version {version!r}, and this program reads version "
            f"{SCHEMA_VERSION}: make the run again, or update the program."
        )
    try:
        return Manifest.model_validate(content | {"id": file.parent.name})
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(step) for step in first["loc"])
        raise UserError(f"{file} is no valid run: {where}: {first['msg']}. Make the run again.") from error
