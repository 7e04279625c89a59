"""Every question is answered in a few clicks, every state is a link, and back undoes each step.

The run is made for the questions: of forty Comedy posters twelve are called Drama, seven of these by more than
0.8; no other two genres are confused as often.
"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from dashboard.domain.runs.manifest import Manifest
from dashboard.domain.runs.store import write_run
from dashboard.settings import Settings
from tests.browser.conftest import served, settled

GENRES = ("Action", "Comedy", "Drama", "Romance", "Thriller")
# actual, predicted, confidence, posters
MADE = [
    *[(genre, genre, 0.7, 28) for genre in GENRES],
    ("Comedy", "Drama", 0.92, 7),
    ("Comedy", "Drama", 0.6, 5),
    ("Drama", "Comedy", 0.5, 2),
    ("Action", "Thriller", 0.85, 4),
    ("Romance", "Drama", 0.9, 3),
]


class Clicks:
    """A user at the page: clicks and counts, waits for what is asked to be seen."""

    def __init__(self, page: Page) -> None:
        self.page, self.count = page, 0

    def on(self, target: Locator) -> None:
        target.click()
        self.count += 1

    def on_cell(self, actual: str, predicted: str) -> None:
        """The middle of a cell of the overview's matrix, where the figure itself says it is, once it stands still."""
        settled(self.page)
        x, y = self.page.evaluate(
            """([actual, predicted]) => {
                const graph = document.querySelector("#overview-confusion-matrix .js-plotly-plot");
                const { xaxis, yaxis } = graph._fullLayout;
                return [xaxis.d2p(predicted), yaxis.d2p(actual)];
            }""",
            [actual, predicted],
        )
        self.page.locator("#overview-confusion-matrix .nsewdrag").click(position={"x": x, "y": y})
        self.count += 1


@pytest.fixture(scope="module")
def live(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("data")
    made = [row[:3] for row in MADE for _ in range(row[3])]
    _write(folder, "made", "Made run", made)
    _write(folder, "other", "Other run", [(actual, "Drama", 0.9) for actual, _, _ in made])
    yield from served(Settings(data=folder, cache=folder / "cache", run="made"))


@pytest.fixture
def user(page: Page) -> Clicks:
    page.goto("/")
    expect(page.locator(".counted")).to_have_text("161 posters")
    return Clicks(page)


def test_comedy_called_drama_over_80_percent__at_most_four_clicks(user: Clicks) -> None:
    user.on_cell("Comedy", "Drama")
    expect(user.page.locator(".counted")).to_have_text("12 of 161 posters")
    user.on(user.page.get_by_role("checkbox", name=re.compile("At least 80 % sure")))
    expect(user.page.locator(".counted")).to_have_text("7 of 161 posters")
    user.on(user.page.get_by_role("link", name="Posters", exact=True))
    expect(user.page.locator(".gallery-title")).to_contain_text(
        "7 posters: Comedy, called Drama, at least 80 % sure"
    )
    expect(user.page.locator(".poster")).to_have_count(7)
    assert user.count <= 4


def test_pair_confused_most__one_click(user: Clicks) -> None:
    user.on(user.page.locator(".finding", has_text="Comedy and Drama are confused most"))
    expect(user.page.locator(".gallery-title")).to_contain_text("12 posters: Comedy, called Drama")
    assert user.count == 1


def test_finding_on_the_whole__leads_down_to_the_chart_that_shows_it(user: Clicks) -> None:
    user.on(user.page.locator(".finding", has_text="right more often than it is sure"))
    expect(user.page.locator("h1")).to_have_text("Performance")
    expect(user.page.locator("[data-chart=reliability]")).to_be_focused()
    heading = user.page.get_by_role("heading", name="Does confidence keep its promise?")
    expect(heading).to_be_in_viewport()
    user.page.reload()  # and so does the address, sent to a colleague
    expect(user.page.locator("[data-chart=reliability]")).to_be_focused()
    expect(heading).to_be_in_viewport()
    user.page.locator(".rail .option", has_text="Wrong").click()
    expect(user.page.locator(".counted")).to_contain_text("of 161 posters")
    assert user.page.evaluate("location.hash") == ""
    user.page.go_back()
    expect(user.page.locator(".counted")).to_have_text("161 posters")
    user.page.go_back()
    expect(user.page.locator("h1")).to_have_text("Overview")


def test_report_of_the_filtered_page__one_click(user: Clicks) -> None:
    user.page.goto("/performance?actual=Comedy&outcome=wrong")
    expect(user.page.locator(".counted")).to_have_text("12 of 161 posters")
    with user.page.expect_download() as download:
        user.on(user.page.get_by_role("link", name="Save as report"))
    text = Path(download.value.path()).read_text(encoding="utf-8")
    assert "12 of 161 posters: Comedy, wrong" in text
    assert user.count == 1
    _is_a_tidy_sheet(user.page, text)


def test_report_of_a_genre__is_of_that_page_and_fits_on_paper(user: Clicks) -> None:
    user.page.goto("/genres/Drama?confidence=0.6-1")
    with user.page.expect_download() as download:
        user.on(user.page.get_by_role("link", name="Save as report"))
    assert download.value.suggested_filename == "made-genres-drama-report.html"
    _open(user.page, Path(download.value.path()).read_text(encoding="utf-8"))
    expect(user.page.locator("h1")).to_have_text("Drama: Made run")
    expect(user.page.locator("h2", has_text="Drama: most confident mistakes")).to_be_visible()
    _charts_fit_on_paper(user.page)


def _open(page: Page, report: str) -> None:
    """A report in a page of its own: the program's scripts would go on drawing into what is no longer there."""
    page.goto("about:blank")
    page.set_content(report)


def _charts_fit_on_paper(page: Page) -> None:
    """Drawn for a wide window, each is as wide as its card lets it be on a sheet of A4."""
    page.set_viewport_size({"width": 1440, "height": 900})
    expect(page.locator(".chart .main-svg[viewBox]")).not_to_have_count(0)
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 718, "height": 1000})
    assert page.evaluate("document.documentElement.scrollWidth") <= 718
    for card in page.locator(".chart-card:has(.chart)").all():
        inner, outer = card.locator(".main-svg").first.bounding_box(), card.bounding_box()
        assert inner
        assert outer
        assert outer["x"] <= inner["x"]
        assert inner["x"] + inner["width"] <= outer["x"] + outer["width"]
        assert inner["y"] + inner["height"] <= outer["y"] + outer["height"]


def test_report__only_where_a_page_has_one(page: Page) -> None:
    link = page.get_by_role("link", name="Save as report")
    for path, count in (("/predict", 0), ("/compare", 1), ("/savings", 1)):
        page.goto(path)
        settled(page)
        expect(link).to_have_count(count)


def _is_a_tidy_sheet(page: Page, report: str) -> None:
    """Nothing of it is wider than the window, and the pictures are of one size."""
    _open(page, report)
    for width in (1440, 390):
        page.set_viewport_size({"width": width, "height": 844})
        page.wait_for_function(f"document.documentElement.scrollWidth <= {width}")  # charts follow the window
        frames = page.locator(".posters .frame")
        assert frames.count() == 12
        widths = {round(frames.nth(k).bounding_box()["width"]) for k in range(12)}  # type: ignore[index]
        assert len(widths) <= 2  # a pixel apart by rounding
        assert max(widths) - min(widths) <= 1
    expect(page.locator(".posters .is-wrong .outcome").first).to_have_text("✗ wrong")


def test_link_in_a_new_browser__shows_the_same_view(user: Clicks, browser: Browser, live: str) -> None:
    user.on_cell("Comedy", "Drama")
    user.on(user.page.get_by_role("link", name="Posters", exact=True))
    user.on(user.page.locator(".poster").first)
    expect(user.page.locator(".detail")).to_be_visible()
    context = browser.new_context(base_url=live)
    other = context.new_page()
    other.goto(user.page.url)
    for place in (".gallery-title", ".counted", ".detail h2"):
        mine = user.page.locator(place).first.text_content()
        expect(other.locator(place).first).to_have_text(mine or "nothing was shown")
    assert other.locator(".poster").count() == user.page.locator(".poster").count()
    context.close()


def test_two_runs_compared__two_clicks(user: Clicks) -> None:
    user.on(user.page.get_by_role("link", name="Compare", exact=True))
    user.on(user.page.locator("#compare-choice").get_by_role("link", name="Other run"))
    table = user.page.locator("#compare-table")
    expect(table).to_contain_text("On the 161 posters that both have")
    # 140 right here; there 28 + 2 Drama posters are: 30, and 28 of them are right in both.
    expect(table).to_contain_text("112 are right only here, 2 only there")
    assert user.count == 2


def test_back__undoes_each_step_and_forward_redoes_it(user: Clicks) -> None:
    page = user.page
    shown = page.locator(".counted")
    user.on_cell("Comedy", "Drama")
    expect(shown).to_have_text("12 of 161 posters")
    user.on(page.get_by_role("checkbox", name=re.compile("At least 80 % sure")))
    expect(shown).to_have_text("7 of 161 posters")
    user.on(page.get_by_role("link", name="Posters", exact=True))
    expect(page.locator("h1")).to_have_text("Posters")
    user.on(page.locator(".poster").first)
    expect(page.locator(".detail")).to_be_visible()
    page.go_back()
    expect(page.locator(".detail")).to_have_count(0)
    page.go_back()
    expect(page.locator("h1")).to_have_text("Overview")
    expect(shown).to_have_text("7 of 161 posters")
    page.go_back()
    expect(shown).to_have_text("12 of 161 posters")
    page.go_back()
    expect(shown).to_have_text("161 posters")
    page.go_forward()
    expect(shown).to_have_text("12 of 161 posters")


def _write(folder: Path, run_id: str, title: str, rows: list[tuple[str, str, float]]) -> None:
    actual, predicted, confidence = zip(*rows, strict=True)
    three = [[first, *[genre for genre in GENRES if genre != first][:2]] for first in predicted]
    empty = {
        "genres": pa.nulls(len(rows), pa.list_(pa.string())),
        **{name: pa.nulls(len(rows), pa.float32()) for name in ("x", "y")},
        **{f"p_{genre.lower()}": pa.nulls(len(rows), pa.float32()) for genre in GENRES},
    }
    table = pa.table(
        {
            "poster": [f"{place}.png" for place in range(len(rows))],
            "title": [f"Film {place}" for place in range(len(rows))],
            "year": pa.nulls(len(rows), pa.int32()),
            "actual": actual,
            "predicted": predicted,
            "confidence": np.array(confidence, np.float32),
            "top3": three,
            **empty,
        }
    )
    manifest = Manifest(
        id=run_id,
        title=title,
        created_at=datetime(2026, 1, 2, tzinfo=UTC),
        protocol="held-out",
        genres=GENRES,
        posters=len(rows),
    )
    write_run(folder / "runs", manifest, table)
