"""Posters in, genres out, as a person does it; the model looks at the colour alone."""

import io
import re
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import openpyxl
import pytest
from axe_playwright_python.sync_playwright import Axe
from PIL import Image
from playwright.sync_api import Browser, Page, expect

from dashboard.domain.inference import classifier
from dashboard.domain.inference.classifier import Prediction
from dashboard.settings import Settings
from tests.browser.conftest import served

REAL = classifier.Classifier
GENRES = ("Action", "Comedy", "Drama", "Romance", "Thriller")


class Colours:
    """Action the redder, Comedy the greener, Drama the bluer; embeddings of an Action poster; waits at `gate`."""

    genres = GENRES
    version, sha256, temperature = "1", "0" * 64, 1.0
    trained_on, protocol, licence = "nothing", "none", "MIT"
    gate = threading.Event()

    def __init__(self, path: Path, threads: int = 1) -> None:
        self.path = path

    def classify(self, images: np.ndarray, outputs: Sequence[str]) -> Prediction:
        self.gate.wait(20)
        shares = np.full((len(images), 5), 0.01, np.float32)
        shares[:, :3] += images.reshape(len(images), -1, 3).mean(1) / 255
        everything = {
            "probability": shares / shares.sum(1, keepdims=True),
            "embedding": np.eye(1, 128, dtype=np.float32).repeat(len(images), 0),
            "activation": np.tile(np.arange(54, dtype=np.float32).reshape(9, 6), (len(images), 5, 1, 1)),
        }
        return Prediction(**{name: everything[name] for name in outputs})


@pytest.fixture(scope="module")
def live(data: Path, pictures: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(classifier, "Classifier", Colours)
        cache = tmp_path_factory.mktemp("cache")
        yield from served(Settings(data=data, posters=pictures, cache=cache, run="small"))


@pytest.fixture(autouse=True)
def _gate_is_open() -> Iterator[None]:
    Colours.gate.set()
    yield
    Colours.gate.set()


def png(colour: tuple[int, int, int], size: tuple[int, int] = (40, 60)) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", size, colour).save(file, "PNG")
    return file.getvalue()


def upload(name: str, content: bytes) -> dict[str, Any]:
    return {"name": name, "mimeType": "image/png", "buffer": content}


RED, LIME, BLUE = (
    upload("red.png", png((255, 0, 0))),
    upload("=lime.png", png((0, 255, 0))),
    upload("blue.png", png((0, 0, 255))),
)
PURPLE = upload("purple.png", png((140, 0, 110)))
TEXT, CUT = upload("text.png", b"no picture"), upload("cut.png", png((9, 9, 9))[:60])


def give(page: Page, *files: dict[str, Any]) -> None:
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Choose pictures").click()
    chooser.value.set_files(list(files))


def start(page: Page, query: str = "?plan.threshold=0.8") -> None:
    page.goto(f"/predict{query}")
    page.wait_for_selector("[data-facts]", state="attached")


def drop(page: Page, *files: dict[str, Any]) -> None:
    page.evaluate(
        """(files) => {
            const data = new DataTransfer();
            files.forEach(([name, bytes]) => data.items.add(new File([new Uint8Array(bytes)], name)));
            document.querySelector(".predict-drop").dispatchEvent(
                new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: data }));
        }""",
        [[file["name"], list(file["buffer"])] for file in files],
    )


def test_three_good_and_two_bad_dropped__five_right_outcomes(page: Page) -> None:
    start(page)
    drop(page, RED, TEXT, LIME, CUT, BLUE)
    rows = page.locator(".predict-table tbody tr")
    expect(rows).to_have_count(5)
    for row, words in enumerate(
        ("Action", "no picture that can be read", "Comedy", "broken or cut off", "Drama")
    ):
        expect(rows.nth(row)).to_contain_text(words)
    expect(page.locator(".predict-summary")).to_have_text(
        "3 posters judged · 3 to tag automatically · 0 to send to a person · 3 hardly posters · 2 files not judged."
    )
    expect(page.locator("#said")).to_contain_text("3 posters judged")


def test_one_poster__answer_map_and_its_like(page: Page) -> None:
    start(page)
    give(page, PURPLE)
    one = page.locator(".predict-open-poster")
    expect(one.get_by_role("heading", name="Action")).to_be_visible()
    expect(one).to_contain_text("Rather unsure, 54 %: of 100 posters called this surely, about 54 are right.")
    expect(one).to_contain_text("Send to a person: between Action and Drama")
    expect(one).to_contain_text("Under the threshold of 80 % chosen on Savings.")
    expect(one.locator(".bar-row")).to_have_count(5)
    expect(one).to_contain_text("milliseconds")
    # The three Action posters of the small run lie nearest; the first of them was called right, the others wrong.
    cards = one.locator(".alike-card")
    expect(cards).to_have_count(8)
    nearest = {cards.nth(k).locator(".poster-title").inner_text() for k in range(3)}
    assert nearest == {"Harbour of Iron", "The Long Fuse", "Nine Engines"}
    expect(cards.filter(has_text="Harbour of Iron")).to_contain_text("✓ Action")
    expect(cards.filter(has_text="Nine Engines")).to_contain_text("✗ Action, called Thriller")
    right = cards.filter(has_text="✓").count()
    assert right > 1
    expect(one.locator(".alike > p")).to_have_text(f"Of these 8, {right} were called right.")
    expect(page.locator("#said")).to_have_text(
        "purple.png: Action, 54 % sure. Send to a person: between Action and Drama."
    )


def test_hardly_a_poster__is_judged_with_a_word_of_warning(page: Page, tmp_path: Path) -> None:
    start(page)
    give(page, upload("wide.png", png((255, 0, 0), (300, 200))))
    one = page.locator(".predict-open-poster")
    expect(one.get_by_role("heading", name="Action")).to_be_visible()
    expect(one.locator(".predict-warning")).to_have_text(
        [re.compile("not taller than wide"), re.compile("nearly all of one colour")]
    )
    give(page, RED)
    row = page.locator(".predict-table tbody tr").first
    expect(row.locator(".predict-remark").first).to_have_text(re.compile("^Note: .*not taller than wide"))
    with page.expect_download() as download:
        page.get_by_role("button", name="Save as CSV").click()
    download.value.save_as(tmp_path / "posters.csv")
    assert "not taller than wide" in (tmp_path / "posters.csv").read_text("utf-8-sig").splitlines()[1]


def test_photo__a_phone_opens_its_camera(browser: Browser, live: str) -> None:
    with browser.new_context(has_touch=True, is_mobile=True, viewport={"width": 390, "height": 844}) as phone:
        page = phone.new_page()
        page.goto(f"{live}/predict")
        page.wait_for_selector("[data-facts]", state="attached")
        with page.expect_file_chooser() as chooser:
            page.get_by_role("button", name="Take a photo").click()
        assert chooser.value.element.get_attribute("capture") == "environment"
        assert not chooser.value.is_multiple()


def test_activation_map__covers_the_picture_and_goes_dark_by_the_slider(page: Page) -> None:
    start(page)
    give(page, RED)
    one = page.locator(".predict-open-poster")
    expect(one.get_by_role("button", name="Action", pressed=True)).to_be_visible()
    one.get_by_role("button", name="Drama").click()
    page.wait_for_function("document.querySelector('.predict-frame canvas').width === 40")
    slider = one.get_by_label("Darkness")
    slider.fill("1")
    # The weakest cell is the first, the strongest the last.
    alpha = """([x, y]) => document.querySelector(".predict-frame canvas").getContext("2d")
        .getImageData(x, y, 1, 1).data[3]"""
    assert page.evaluate(alpha, [0, 0]) == 255
    assert page.evaluate(alpha, [39, 59]) == 0
    slider.fill("0")
    assert page.evaluate(alpha, [0, 0]) == 0
    one.get_by_role("button", name="None").click()
    expect(one.locator("canvas")).to_be_hidden()


def test_sample__is_judged_under_its_title(page: Page) -> None:
    start(page)
    page.get_by_role("button", name="Harbour of Iron").click()
    expect(page.locator(".predict-name")).to_have_text("Harbour of Iron")
    expect(page.locator(".predict-genre")).not_to_be_empty()


def test_paste__is_judged(page: Page) -> None:
    start(page)
    page.evaluate(
        """(bytes) => {
            const data = new DataTransfer();
            data.items.add(new File([new Uint8Array(bytes)], "image.png", { type: "image/png" }));
            document.body.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, clipboardData: data }));
        }""",
        list(RED["buffer"]),
    )
    expect(page.locator(".predict-genre")).to_have_text("Action")


def test_table__sorts_and_stays_after_a_visit_to_another_page(page: Page) -> None:
    start(page)
    give(page, RED, PURPLE, TEXT, BLUE)
    expect(page.locator(".predict-summary")).to_contain_text("3 posters judged")
    names = page.locator(".predict-file")
    page.get_by_role("button", name="Poster", exact=True).click()
    expect(names).to_have_text(["blue.png", "purple.png", "red.png", "text.png"])
    page.get_by_role("button", name="How sure").click()
    page.get_by_role("button", name="How sure").click()
    expect(page.locator("th[aria-sort=descending]")).to_have_text("How sure")
    expect(names.first).to_have_text("purple.png")
    expect(names.last).to_have_text("text.png")
    page.get_by_role("link", name="Posters", exact=True).click()
    expect(page.locator("h1")).to_have_text("Posters")
    page.get_by_role("link", name="Predict", exact=True).click()
    expect(names).to_have_count(4)
    expect(page.locator(".predict-foot")).to_contain_text("stays until this tab is closed or loaded again")
    page.get_by_role("button", name="Clear and start again").click()
    expect(page.locator(".predict-table")).to_have_count(0)


def test_cancel__and_go_on(page: Page) -> None:
    start(page)
    Colours.gate.clear()
    give(page, *[upload(f"{number}.png", RED["buffer"]) for number in range(6)])
    expect(page.locator(".predict-summary")).to_have_text("0 of 6 posters")
    expect(page.get_by_role("progressbar", name="Posters judged")).to_be_visible()
    expect(page.locator("td", has_text="judging …")).to_have_count(2)
    page.get_by_role("button", name="Cancel").click()
    expect(page.locator(".predict-summary")).to_contain_text("6 cancelled")
    Colours.gate.set()
    page.get_by_role("button", name="Go on with the 6 not judged").click()
    expect(page.locator(".predict-summary")).to_contain_text("6 posters judged")


def test_saved_tables__hold_every_file_and_no_formula(page: Page, tmp_path: Path) -> None:
    start(page)
    give(page, RED, LIME, TEXT)
    expect(page.locator(".predict-summary")).to_contain_text("2 posters judged")
    for title, name in (("Save as CSV", "posters.csv"), ("Save as Excel", "posters.xlsx")):
        with page.expect_download() as download:
            page.get_by_role("button", name=title).click()
        assert download.value.suggested_filename == name
        download.value.save_as(tmp_path / name)
    lines = (tmp_path / "posters.csv").read_text("utf-8-sig").splitlines()
    assert lines[0].startswith("file,genre,confidence,decision,threshold,second,third,p_action")
    assert lines[1].startswith("red.png,Action,0.9619,Tag automatically,0.8,Comedy,Drama,0.9619")
    assert lines[2].startswith("'=lime.png,Comedy")
    assert "no picture that can be read" in lines[3]
    sheet = openpyxl.load_workbook(tmp_path / "posters.xlsx").active
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert rows[1][:3] == ["red.png", "Action", 0.9619]
    assert rows[2][0] == "'=lime.png"
    assert len(rows) == 4


def test_threshold__nothing_goes_out_where_savings_says_so(page: Page) -> None:
    start(page, "?run=unlabelled")
    give(page, RED)
    expect(page.locator(".predict-decision")).to_contain_text("No decision")
    expect(page.locator(".predict-alike")).to_contain_text("no embeddings")


def test_too_large__is_said_without_sending_it(page: Page) -> None:
    start(page)
    posts: list[str] = []
    page.on("request", lambda request: posts.append(request.url) if "predictions" in request.url else None)
    page.evaluate(
        """() => {
            const data = new DataTransfer();
            data.items.add(new File([new Uint8Array(20_000_001)], "large.png"));
            document.querySelector(".predict-drop").dispatchEvent(
                new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: data }));
        }"""
    )
    expect(page.locator(".predict-open-poster")).to_contain_text(
        "This file is larger than 20 MB: save it smaller."
    )
    assert posts == []


@pytest.mark.parametrize("size", [(1440, 900), (390, 844)])
def test_axe__finds_nothing_beside_results(page: Page, size: tuple[int, int]) -> None:
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.emulate_media(reduced_motion="reduce")
    start(page)
    give(page, RED, PURPLE, TEXT)
    expect(page.locator(".predict-summary")).to_contain_text("2 posters judged")
    page.locator(".predict-open").nth(1).click()
    expect(page.locator(".alike-card")).to_have_count(8)
    for theme in ("light", "dark"):
        page.emulate_media(color_scheme=theme)  # type: ignore[arg-type]
        expect(page.locator("html")).to_have_attribute("data-bs-theme", theme)
        found = Axe().run(page).response["violations"]
        assert [(rule["id"], [node["target"] for node in rule["nodes"]]) for rule in found] == []


def test_alike__a_poster_of_the_run_itself_does_not_speak_for_others(page: Page) -> None:
    start(page)
    said = "(posters) => marquee.words.alikeRight(posters)"
    same, right, wrong = (
        {"similarity": likeness, "is_right": outcome}
        for likeness, outcome in ((1, True), (0.9, True), (0.9, False))
    )
    assert page.evaluate(said, [same, right, wrong, wrong]) == "Of the other 3, 1 was called right."
    assert page.evaluate(said, [wrong, wrong]) == "Of these 2, none were called right."
    assert "no labels" in page.evaluate(said, [{"similarity": 0.9, "is_right": None}])


@pytest.mark.parametrize(
    ("content", "words"), [(None, "cannot be read"), (b"no model", "is broken or no ONNX file")]
)
def test_model_missing_or_broken__the_page_says_so_and_what_to_do(
    content: bytes | None,
    words: str,
    browser: Browser,
    data: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(classifier, "Classifier", REAL)
    (tmp_path / "runs").symlink_to(data / "runs")
    (tmp_path / "models").mkdir()
    if content is not None:
        (tmp_path / "models" / "genrenet.onnx").write_bytes(content)
    for address in served(Settings(data=tmp_path, cache=tmp_path / "cache", run="small")):
        page = browser.new_page()
        page.goto(f"{address}/predict")
        expect(page.get_by_role("alert")).to_contain_text("Nothing can be judged now.")
        expect(page.get_by_role("alert")).to_contain_text(words)
        expect(page.get_by_role("alert")).to_contain_text("export_onnx.py")
        page.close()
