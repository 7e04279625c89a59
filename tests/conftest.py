"""A small run, written out by hand, its drawn pictures, and the program that serves them.

`data` holds three runs: "small" (labelled, all optional columns), "second" (the same posters by a worse
model) and "unlabelled" (the same posters, no labels, no map, no embeddings). It is made once and only read;
`settings` gives each test its own cache.
"""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis
import numpy as np
import pyarrow as pa
import pytest
from PIL import Image, ImageDraw

from dashboard.domain.runs.manifest import Calibration, Column, Manifest, Model
from dashboard.domain.runs.store import Run, Store, write_run
from dashboard.settings import Settings

if TYPE_CHECKING:
    from playwright.sync_api import Browser
    from starlette.testclient import TestClient

# How long an example takes says nothing on a machine that others use too: no test fails by the clock.
hypothesis.settings.register_profile(
    "untimed", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("untimed")

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
GENRES = ("Action", "Comedy", "Drama", "Romance", "Thriller")

# poster|title|year|actual|genres|top3|probabilities in %, in the order of GENRES|language|lightness
ROWS = """
Action/1.png|Harbour of Iron|1984|Action|Action,Thriller|Action>Thriller>Drama|80 2 5 3 10|en|0.2
Action/2.png|The Long Fuse|1991|Action|Action|Drama>Action>Thriller|20 5 60 5 10|en|0.5
Action/7.png|Nine Engines|1991|Action||Thriller>Action>Drama|30 2 15 3 50|fr|0.1
Comedy/1.png|Two Left Shoes|1995|Comedy|Comedy,Drama|Drama>Comedy>Romance|5 25 55 10 5|en|0.9
Comedy/2.png|The Wrong Wedding|2003|Comedy|Comedy|Comedy>Romance>Drama|2 70 6 20 2|fr|0.8
Drama/1.png|Winter Ferry|1984|Drama|Drama|Drama>Romance>Thriller|1 1 95 2 1|en|0.3
Drama/2.png|A House by the Weir|1999|Drama|Drama,Romance|Drama>Thriller>Romance|5 2 65 13 15|fr|0.4
Drama/été & co.png|Été & Co.||Drama||Comedy>Drama>Romance|5 40 35 15 5|fr|0.7
Romance/1.png|Letters to June|2010|Romance|Romance,Comedy|Comedy>Romance>Drama|5 45 10 38 2|en|0.6
Romance/2.png|The Last Waltz Home|1999|Romance|Romance|Romance>Drama>Comedy|1 4 9 85 1|en|0.6
Thriller/1.png|Cold Signal|2010|Thriller|Thriller,Action|Thriller>Action>Drama|15 1 8 1 75|fr|0.1
Thriller/7.png|Who Closed the Door|2015|Thriller|Thriller|Drama>Thriller>Romance|0 0 99 0 1|en|0.2
"""


# What training wrote down, cut to what pages show.
CARD = """{"trained_on": "twelve posters", "licence": "MIT", "val": {"any_listed": 0.75},
 "fine_tuning": {"history": [{"epoch": 1, "loss": 0.5, "val_loss": 0.6, "val_any_listed": 0.6},
                             {"epoch": 2, "loss": 0.4, "val_loss": 0.5, "val_any_listed": 0.7}]}}"""


@pytest.fixture(scope="session")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the runs "small", "second" and "unlabelled", and no model."""
    folder = tmp_path_factory.mktemp("data")
    (folder / "models").mkdir()
    (folder / "models" / "genrenet.json").write_text(CARD, encoding="utf-8")
    table = _table()
    model = Model(name="genrenet", version="1", sha256="0" * 64)
    small = Manifest(
        id="small",
        title="Small run",
        description="Twelve posters written out by hand.",
        created_at=datetime(2026, 1, 2, tzinfo=UTC),
        protocol="held-out",
        genres=GENRES,
        posters=12,
        model=model,
        calibration=Calibration(method="temperature", temperature=1.5, fitted_on="inner folds"),
        columns=(
            Column(name="language", type="category", label="Language"),
            Column(name="lightness", type="number", label="Lightness"),
        ),
    )
    write_run(folder / "runs", small, table, _embeddings())
    second = small.model_copy(update={"id": "second", "title": "Second run", "columns": ()})
    write_run(folder / "runs", second, _everything_is_drama(table))
    bare = small.model_copy(
        update={
            "id": "unlabelled",
            "title": "No labels",
            "protocol": "unlabelled",
            "columns": (),
            "model": None,
        }
    )
    write_run(folder / "runs", bare, _without(table, "actual", "genres", "x", "y"))
    return folder


@pytest.fixture(scope="session")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of drawn posters, 120x180, one for each poster of the small run."""
    folder = tmp_path_factory.mktemp("pictures")
    for number, row in enumerate(_rows()):
        place = folder / row[0]
        place.parent.mkdir(exist_ok=True)
        _drawn(number).save(place)
    return folder


@pytest.fixture
def settings(data: Path, pictures: Path, tmp_path: Path) -> Settings:
    return Settings(data=data, posters=pictures, cache=tmp_path / "cache", run="small")


@pytest.fixture
def store(settings: Settings) -> Store:
    return Store(settings.runs)


@pytest.fixture
def small_run(store: Store) -> Run:
    return store.open("small")


@pytest.fixture
def second_run(store: Store) -> Run:
    return store.open("second")


@pytest.fixture
def unlabelled_run(store: Store) -> Run:
    return store.open("unlabelled")


@pytest.fixture
def client(settings: Settings) -> "Iterator[TestClient]":
    """The whole program: pages, callbacks, API."""
    from starlette.testclient import TestClient

    from dashboard.app import create_app

    with TestClient(create_app(settings).server) as client:
        yield client


@pytest.fixture(scope="session")
def browser() -> "Iterator[Browser]":
    if CHROMIUM is None:
        pytest.skip("Chromium is not installed; browser tests need it (Debian: apt install chromium).")
    from playwright.sync_api import expect, sync_playwright

    expect.set_options(timeout=30_000)  # a busy machine is no failure
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


def _rows() -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in ROWS.strip().splitlines()]


def _table() -> pa.Table:
    names, titles, years, actual, genres, top3, shares, languages, lightness = zip(*_rows(), strict=True)
    first_three = [text.split(">") for text in top3]
    p = np.array([text.split() for text in shares], np.float32) / np.float32(100)
    angles = np.linspace(0, 2 * np.pi, len(names), endpoint=False)
    return pa.table(
        {
            "poster": pa.array(names),
            "title": pa.array(titles),
            "year": pa.array([int(year) if year else None for year in years], pa.int32()),
            "actual": pa.array(actual),
            "genres": pa.array([text.split(",") if text else None for text in genres], pa.list_(pa.string())),
            "predicted": pa.array([three[0] for three in first_three]),
            "confidence": pa.array(p.max(axis=1)),
            "top3": pa.array(first_three),
            **{f"p_{genre.lower()}": pa.array(p[:, k]) for k, genre in enumerate(GENRES)},
            "x": pa.array(np.cos(angles).astype(np.float32)),
            "y": pa.array(np.sin(angles).astype(np.float32)),
            "language": pa.array(languages),
            "lightness": pa.array([float(text) for text in lightness]),
        }
    )


def _embeddings() -> np.ndarray:
    """[12, 128], unit length: posters of one actual genre lie close together."""
    noise = np.random.default_rng(0).normal(0, 0.02, (12, 128))
    for row, cells in enumerate(_rows()):
        noise[row, GENRES.index(cells[3])] += 1
    return noise / np.linalg.norm(noise, axis=1, keepdims=True)


def _everything_is_drama(table: pa.Table) -> pa.Table:
    rows = table.num_rows
    dull = {
        "predicted": pa.array(["Drama"] * rows),
        "confidence": pa.array(np.full(rows, 0.96, np.float32)),
        "top3": pa.array([["Drama", "Thriller", "Romance"]] * rows),
        **{f"p_{genre.lower()}": pa.array(np.full(rows, 0.01, np.float32)) for genre in GENRES},
        "p_drama": pa.array(np.full(rows, 0.96, np.float32)),
    }
    for name, column in dull.items():
        table = table.set_column(table.column_names.index(name), name, column)
    return table.drop_columns(["language", "lightness"])


def _without(table: pa.Table, *names: str) -> pa.Table:
    for name in names:
        place = table.column_names.index(name)
        table = table.set_column(place, name, pa.nulls(table.num_rows, table[name].type))
    return table.drop_columns(["language", "lightness"])


def _drawn(number: int) -> Image.Image:
    picture = Image.new("RGB", (120, 180), (20 * number, 120, 240 - 20 * number))
    draw = ImageDraw.Draw(picture)
    draw.ellipse((20, 40, 100, 120), fill=(240, 230, 60))
    draw.text((40, 150), f"No. {number}", fill="white")
    return picture
