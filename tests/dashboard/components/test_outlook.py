"""The parts of a run without labels: figures, switch, tests, strangest, on every page that has labels otherwise."""

import re
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from dashboard.app import parts
from dashboard.components.markup import markup
from dashboard.components.outlook_cards import held_against, moved, strange
from dashboard.components.outlook_data import outlook_data
from dashboard.components.outlook_genre import genre_data, genre_kpis, genre_rows
from dashboard.components.outlook_kpis import outlook_kpis
from dashboard.components.outlook_saving import promised_saving
from dashboard.domain.runs.store import Store, write_run
from dashboard.pages.registry import page_at
from dashboard.settings import Settings
from dashboard.view import View, look
from tests.catalogue import catalogue


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("outlook")
    catalogue(folder, "judged", 400)
    catalogue(folder, "new", 200, labelled=False, shift=1.0, seed=1)
    catalogue(folder, "bare", 100, labelled=False, embedded=False, sha256=None, seed=2)
    return folder


def _view(folder: Path, asked: str) -> View:
    return look(Settings(data=folder), Store(folder / "runs"), asked)


def test_kpis__promise_with_interval_and_a_link_to_the_calculation(folder: Path) -> None:
    text = markup(outlook_kpis(_view(folder, "?run=new")))
    assert "Expected to be right" in text
    assert "measured" in text
    assert 'href="/savings?run=judged"' in text
    assert text.count("A promise, not a measurement") == 2


def test_kpis__where_nothing_vouches_no_saving_is_told(folder: Path) -> None:
    text = markup(outlook_kpis(_view(folder, "?run=bare")))
    assert "$" not in text
    assert "No judged run of this model vouches for it" in text


def test_kpis__nothing_fits(folder: Path) -> None:
    assert "nan" not in markup(outlook_kpis(_view(folder, "?run=new&q=no+such+film")))


def test_held_against__names_the_run_and_offers_the_others(folder: Path) -> None:
    text = markup(held_against(_view(folder, "?run=new")))
    assert 'href="?run=new" aria-current="true">Judged</a>' in text
    assert 'href="?run=new&amp;vs=bare"' in text
    chosen = markup(held_against(_view(folder, "?run=new&vs=bare")))
    assert 'aria-current="true">Bare</a>' in chosen
    assert "No judged run" in markup(held_against(_view(folder, "?run=bare")))


def test_moved__says_more_than_chance_or_why_not(folder: Path) -> None:
    text = markup(moved(_view(folder, "?run=new")))
    assert text.count("No: within chance") == 2
    assert "told apart" in text
    assert "Yes" in text
    assert "choose a run above" in markup(moved(_view(folder, "?run=bare")))
    assert "keeps no embeddings" in markup(moved(_view(folder, "?run=new&vs=bare")))


def test_strange__a_row_of_posters_and_the_way_to_all(folder: Path) -> None:
    text = markup(strange(_view(folder, "?run=new")))
    assert text.count("data-poster=") == 6
    assert 'href="/posters?run=new&amp;sort=strange"' in text
    assert "data-poster=" not in markup(strange(_view(folder, "?run=bare")))


def test_data__the_same_figures_as_plain_values(folder: Path) -> None:
    data = outlook_data(_view(folder, "?run=new"))
    assert (data["reference"], data["yardstick"], data["judged_posters"]) == ("judged", "judged", 400)
    low, high = data["expected_accuracy_interval"]
    assert low < data["expected_accuracy"] < high
    assert [move["what"] for move in data["moves"]] == ["genres", "confidence", "pictures"]
    assert len(data["least_known"]["posters"]) == 24
    assert data["expected_saving"]["interval"][0] < data["expected_saving"]["saving"]
    bare = outlook_data(_view(folder, "?run=bare"))
    assert (bare["reference"], bare["expected_saving"], bare["least_known"]) == (None, None, None)


def test_genre__its_calls_and_what_they_promise(folder: Path) -> None:
    view = _view(folder, "?run=new")
    data = genre_data(view, "Drama")
    assert 0 < data["called"] < data["posters"] == 200
    low, high = data["expected_precision_interval"]
    assert low < data["expected_precision"] < high
    assert list(data["rows"]) == ["sure", "unsure", "strange"]
    assert "Should be Drama" in markup(genre_kpis(view, "Drama"))
    assert markup(genre_rows(view, "Drama")).count("data-poster=") == 18
    assert list(genre_data(_view(folder, "?run=bare"), "Drama")["rows"]) == ["sure", "unsure"]


def test_promised_saving__leads_to_the_calculation_or_says_why_there_is_none(folder: Path) -> None:
    text = markup(promised_saving(_view(folder, "?run=new"), "No labels."))
    assert "See the calculation on “Judged” ›" in text
    assert "No labels." in markup(promised_saving(_view(folder, "?run=bare"), "No labels."))


@pytest.mark.parametrize("run", ["new", "bare"])
@pytest.mark.parametrize(
    "path", ["/", "/performance", "/genres/Drama", "/posters", "/compare", "/savings", "/map"]
)
def test_page__of_a_run_without_labels_says_nothing_of_right_and_wrong(
    folder: Path, path: str, run: str
) -> None:
    page = page_at(path)
    assert page is not None
    filled = str(parts(page, Settings(data=folder), Store(folder / "runs"), f"?run={run}", path))
    assert "notice-error" not in filled
    assert "0 right" not in filled
    # A cell without a number is left blank in a drawing; it is said nowhere.
    assert "nan" not in re.sub(r"\bnan(?=[,\]])", "", filled.lower().replace("finance", ""))


def test_genre__without_confidence_no_interval(folder: Path, tmp_path: Path) -> None:
    run = _view(folder, "?run=bare").run
    rows = pq.read_table(run.predictions)
    unsure = rows.set_column(
        rows.column_names.index("confidence"), "confidence", pa.nulls(len(rows), pa.float32())
    )
    silent = write_run(tmp_path / "runs", run.manifest.model_copy(update={"id": "silent"}), unsure)
    view = look(Settings(data=tmp_path), Store(tmp_path / "runs"), f"?run={silent.id}")
    assert "nan" not in markup(genre_kpis(view, "Drama"))
