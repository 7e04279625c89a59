"""From the overview to the posters of a cell, and back: by mouse, by keyboard, by link."""

import re
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import settled

# The cell Romance called Comedy of the small run holds one poster.
CELL = "?actual=Romance&predicted=Comedy"


def test_overview_to_cell_to_posters_and_back(page: Page) -> None:
    page.goto("/")
    expect(page.locator(".kpi-value").first).to_have_text("12")
    _click_cell(page, "overview-confusion-matrix", "Romance", "Comedy")
    expect(page.locator(".counted")).to_have_text("1 of 12 posters")
    assert _search(page) == CELL
    page.get_by_role("link", name="Posters", exact=True).click()
    expect(page.locator(".gallery-title")).to_have_text("1 poster: Romance, called Comedy")
    expect(page.locator(".poster")).to_have_count(1)
    page.locator(".poster").click()
    expect(page.get_by_role("dialog", name="Poster")).to_contain_text("Letters to June")
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog", name="Poster")).to_have_count(0)
    page.go_back()
    expect(page.get_by_role("dialog", name="Poster")).to_have_count(1)
    page.go_back()
    page.go_back()
    expect(page.locator("h1")).to_have_text("Overview")
    expect(page.locator(".counted")).to_have_text("1 of 12 posters")
    page.go_back()
    expect(page.locator(".counted")).to_have_text("12 posters")


def test_same_mark_again__takes_the_filter_off(page: Page) -> None:
    page.goto("/performance")
    _click_cell(page, "performance-confusion-matrix", "Drama", "Drama")
    expect(page.locator(".counted")).to_have_text("2 of 12 posters")
    _click_cell(page, "performance-confusion-matrix", "Drama", "Drama")
    expect(page.locator(".counted")).to_have_text("12 posters")
    assert _search(page) == ""


def test_one_click__one_request_and_charts_stay(page: Page) -> None:
    page.goto("/performance")
    expect(page.locator(".gallery-title")).to_be_visible()
    settled(page)
    page.evaluate("document.querySelectorAll('.js-plotly-plot').forEach((graph) => { graph.stays = true; })")
    page.evaluate("scrollTo(0, 150)")
    posts: list[str] = []
    page.on(
        "request", lambda request: posts.append(request.post_data or "") if request.method == "POST" else None
    )
    # Playwright's own click would scroll to the link first.
    page.locator(".option", has_text="Wrong").evaluate("(link) => link.click()")
    expect(page.locator(".counted")).to_have_text("6 of 12 posters")
    # One fills the page; the table of predictions asks for its own rows.
    assert len([post for post in posts if "getRowsRequest" not in post]) == 1
    assert len(posts) <= 2
    assert page.evaluate("[...document.querySelectorAll('.js-plotly-plot')].every((graph) => graph.stays)")
    assert page.evaluate("scrollY") == 150


def test_link_in_a_new_browser__shows_the_same(page: Page, browser: Browser, live: str) -> None:
    page.goto("/posters?outcome=wrong&confidence=0.5-1&poster=Drama%2F%C3%A9t%C3%A9+%26+co.png")
    mine = page.locator(".gallery-title").text_content()
    context = browser.new_context(base_url=live)
    other = context.new_page()
    other.goto(page.evaluate("location.href"))
    expect(other.locator(".gallery-title")).to_have_text(mine or "")
    expect(other.get_by_role("dialog", name="Poster")).to_contain_text("Été & Co.")
    context.close()


def test_keyboard__moves_in_the_matrix_and_opens_a_cell(page: Page) -> None:
    page.goto("/performance")
    expect(page.locator(".gallery-title")).to_be_visible()
    settled(page)
    page.locator("#performance-confusion-matrix").focus()
    page.keyboard.press("ArrowRight")
    for _ in range(3):
        page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    expect(page.locator(".counted")).to_have_text("1 of 12 posters")
    assert _search(page) == CELL


def test_keyboard__walks_the_bars_that_are_drawn_and_says_what_their_cards_say(page: Page) -> None:
    page.goto("/performance")
    expect(page.locator(".gallery-title")).to_be_visible()
    settled(page)
    # Of the twenty bins of confidence those under 40 % lie outside the axes, and most others are empty.
    assert _walk(page, "performance-confidence") == [
        *(f"{low}–{low + 5} % sure: 1 poster right" for low in (65, 70, 75, 80, 85, 95)),
        *(f"{low}–{low + 5} % sure: 1 poster wrong" for low in (40, 45, 50, 55, 60, 95)),
    ]
    page.locator("#performance-confidence").focus()
    expect(page.locator("#performance-confidence .hovertext")).to_have_text("95–100 % sure: 1 poster wrong")
    page.keyboard.press("Enter")
    expect(page.locator(".counted")).to_have_text("1 of 12 posters")
    expect(page.locator("#performance-confidence .mark-focus")).to_be_visible()
    page.keyboard.press("Tab")
    expect(page.locator("#performance-confidence .hovertext")).to_have_count(0)


@pytest.mark.parametrize(
    "path", ["/", "/performance", "/genres/Drama?beside=Comedy", "/savings", "/compare?vs=second"]
)
def test_keyboard__every_mark_lies_in_its_chart_and_has_words(page: Page, path: str) -> None:
    page.goto(path)
    settled(page)
    charts = page.locator(".chart:visible")
    for k in range(charts.count()):
        name = str(charts.nth(k).get_attribute("id"))
        said = _walk(page, name)
        assert said, name
        assert not [
            words for words in said if not words or re.search(r"[?<=]|\d\.\d{5}|undefined|NaN", words)
        ], said


def test_keyboard__a_matrix_is_walked_within_its_rows_and_columns(page: Page) -> None:
    page.goto("/performance")
    expect(page.locator(".gallery-title")).to_be_visible()
    settled(page)
    page.locator("#performance-confusion-matrix").focus()
    for _ in range(9):
        page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowLeft")
    expect(page.locator("#said")).to_contain_text("Called Action: ")
    for _ in range(9):
        page.keyboard.press("ArrowRight")
    expect(page.locator("#said")).to_have_text("All: 12 posters")


def test_filters__what_they_leave_is_said_once_and_not_when_a_page_opens(page: Page) -> None:
    page.add_init_script(
        """window.heard = [];
        new MutationObserver((changes) => changes.filter(({ target }) => target.id === "said")
            .forEach(({ target }) => window.heard.push(target.textContent)))
            .observe(document, { childList: true, subtree: true });"""
    )
    page.goto("/performance?year=1900-2026")
    settled(page)
    expect(page.locator(".counted")).to_be_visible()
    assert page.evaluate("window.heard") == []
    page.locator("#performance-confusion-matrix").focus()
    page.keyboard.press("ArrowRight")
    for shown in ("1 of 12 posters", "11 of 12 posters"):
        page.keyboard.press("Enter")
        expect(page.locator(".counted")).to_have_text(shown)
        page.wait_for_load_state("networkidle")
        settled(page)
    mark, *left = page.evaluate("window.heard")
    assert mark.startswith("Action called Action: 1 poster, ")
    assert left == ["1 of 12 posters", "11 of 12 posters"]
    page.locator(".rail .option", has_text="Wrong").click()
    expect(page.locator("#said")).to_have_text("5 of 12 posters")
    page.get_by_role("link", name="Posters", exact=True).click()
    expect(page.locator("#said")).to_have_text("Posters, 5 of 12 posters")
    assert page.evaluate("window.heard.slice(3)") == ["5 of 12 posters", "Posters, 5 of 12 posters"]


def test_first_page__neither_takes_the_focus_nor_says_anything(page: Page) -> None:
    page.goto("/performance")
    settled(page)
    expect(page.locator(".counted")).to_be_visible()
    expect(page.locator("body")).to_be_focused()
    expect(page.locator("#said")).to_have_text("")


def test_another_page__is_said_and_read_from_its_heading(page: Page) -> None:
    def arrived(name: str, said: str) -> None:
        expect(page.locator("#said")).to_have_text(said)
        expect(page.get_by_role("heading", level=1, name=name)).to_be_focused()

    page.goto("/?outcome=wrong")
    expect(page.locator(".counted")).to_have_text("6 of 12 posters")
    page.get_by_role("link", name="Posters", exact=True).click()
    arrived("Posters", "Posters, 6 of 12 posters")
    page.get_by_role("link", name="Model", exact=True).press("Enter")
    arrived("Model", "Model")
    page.go_back()
    arrived("Posters", "Posters, 6 of 12 posters")
    page.keyboard.press("Tab")
    expect(page.locator(".counted")).to_be_focused()
    page.go_back()
    arrived("Overview", "Overview, 6 of 12 posters")


def test_mark_that_leads_to_another_page__is_left_without_an_error(page: Page) -> None:
    page.goto("/genres/Drama")
    settled(page)
    page.locator("#genres-genre-taken-for").focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    expect(page.locator(".gallery-title")).to_be_visible()
    expect(page.get_by_role("heading", level=1, name="Posters")).to_be_focused()


def test_genre_tabs__the_focus_stays_on_the_tab(page: Page) -> None:
    page.goto("/genres/Drama")
    tabs = page.get_by_role("group", name="Genre", exact=True)
    for genre in ("Comedy", "Thriller"):
        tabs.get_by_role("link", name=genre).press("Enter")
        expect(page).to_have_title(f"{genre} · Genres · Marquee")
        expect(tabs.get_by_role("link", name=genre)).to_be_focused()
        expect(page.locator("#said")).to_have_text(f"{genre}, Genres, 12 posters")


def test_search_field__proposes_a_query(page: Page) -> None:
    page.goto("/posters")
    page.get_by_placeholder("Title or file").fill("wedding")
    page.keyboard.press("Enter")
    expect(page.locator(".gallery-title")).to_contain_text("1 poster")
    assert _search(page) == "?q=wedding"


def test_detail__arrow_keys_walk_the_filtered_posters(page: Page) -> None:
    page.goto("/posters?outcome=wrong")
    page.locator(".poster").first.click()
    dialog = page.get_by_role("dialog", name="Poster")
    first = dialog.locator("h2").text_content()
    page.keyboard.press("ArrowRight")
    expect(dialog.locator("h2")).not_to_have_text(first or "")
    page.keyboard.press("ArrowLeft")
    expect(dialog.locator("h2")).to_have_text(first or "")


def test_run_switcher__offers_every_run(page: Page) -> None:
    page.goto("/")
    page.locator(".runs summary").click()
    page.locator(".run-link", has_text="Second run").click()
    expect(page.locator(".runs summary")).to_contain_text("Second run")
    assert _search(page) == "?run=second"


def test_run_switcher__keeps_the_focus_and_says_the_run(page: Page) -> None:
    page.goto("/")
    switch = page.locator(".runs summary")
    switch.press("Enter")
    page.locator(".run-link", has_text="Second run").press("Enter")
    expect(switch).to_contain_text("Second run")
    expect(switch).to_be_focused()
    expect(page.locator("#said")).to_have_text("Run Second run, 12 posters")
    switch.press("Enter")
    page.locator(".run-link").first.focus()
    page.keyboard.press("Escape")
    expect(switch).to_be_focused()


def test_theme__follows_the_system_and_the_switch(browser: Browser, live: str) -> None:
    context = browser.new_context(base_url=live, color_scheme="dark")
    page = context.new_page()
    page.goto("/")
    expect(page.locator("html")).to_have_attribute("data-bs-theme", "dark")
    page.locator("summary", has_text="Theme").click()
    page.get_by_role("button", name="Light").click()
    expect(page.locator("html")).to_have_attribute("data-bs-theme", "light")
    page.reload()
    expect(page.locator("html")).to_have_attribute("data-bs-theme", "light")
    context.close()


def _click_cell(page: Page, graph: str, actual: str, predicted: str) -> None:
    """Click the middle of a cell, where the figure itself says it is."""
    settled(page)
    place: Any = page.evaluate(
        """([id, actual, predicted]) => {
            const graph = document.querySelector(`#${id} .js-plotly-plot`);
            graph.scrollIntoView({ block: "center" });
            const { xaxis, yaxis } = graph._fullLayout;
            const box = graph.getBoundingClientRect();
            return [box.x + xaxis._offset + xaxis.d2p(predicted), box.y + yaxis._offset + yaxis.d2p(actual)];
        }""",
        [graph, actual, predicted],
    )
    page.mouse.move(*place)
    page.mouse.click(*place)


def _walk(page: Page, chart: str) -> list[str]:
    """What is said of each mark of a chart, from the first to the last; each has to lie within the chart's axes."""
    page.locator(f"#{chart}").focus()
    said: Any = page.evaluate(
        """(chart) => {
            const place = document.getElementById(chart);
            const graph = place.querySelector(".js-plotly-plot");
            const said = [];
            for (let before = null; ; before = graph.dataset.mark) {
                place.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
                if (graph.dataset.mark === before) return said;
                said.push(document.getElementById("said").textContent);
                const mark = graph.querySelector(".mark-focus").getBoundingClientRect();
                const axes = graph.querySelector(".nsewdrag").getBoundingClientRect();
                const middle = [(mark.left + mark.right) / 2, (mark.top + mark.bottom) / 2];
                const out = middle[0] < axes.left - 2 || middle[0] > axes.right + 2 ||
                    middle[1] < axes.top - 2 || middle[1] > axes.bottom + 2;
                if (out) said.push(`outside: <${said.pop()}>`);
            }
        }""",
        chart,
    )
    return list(said)


def _search(page: Page) -> str:
    return re.sub("%2F", "/", str(page.evaluate("location.search")))


def test_title__says_the_page_and_the_genre(page: Page) -> None:
    for path, title in (
        ("/", "Overview · Marquee"),
        ("/performance", "Performance · Marquee"),
        ("/genres/Drama", "Drama · Genres · Marquee"),
    ):
        page.goto(path)
        expect(page).to_have_title(title)


def test_genre__that_the_run_does_not_have_is_said_above_one_that_it_has(page: Page) -> None:
    page.goto("/genres/Musical")
    expect(page.locator(".notices")).to_contain_text("This run has no genre “Musical”")
    expect(page.locator(".genre-tabs .choice.chosen").first).to_have_text("Action")
    expect(page.locator(".kpi")).to_have_count(4)
