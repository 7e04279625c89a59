"""The table of predictions, as a user meets it: its order is in the address, its rows are marks, its titles open."""

from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import settled


def test_sort__is_in_the_address_and_comes_back(page: Page) -> None:
    page.goto("/performance")
    first = _first(page)
    expect(first).to_contain_text("Who Closed the Door")
    expect(_head(page, "Outcome")).to_have_attribute("aria-sort", "ascending")
    _head(page, "Title").get_by_role("link").click()
    expect(first).to_contain_text("A House by the Weir")
    expect(_head(page, "Title")).to_have_attribute("aria-sort", "ascending")
    assert page.evaluate("location.search") == "?sort=title"
    _head(page, "Title").get_by_role("link").click()
    expect(first).to_contain_text("Winter Ferry")
    page.reload()
    expect(first).to_contain_text("Winter Ferry")
    expect(_head(page, "Title")).to_have_attribute("aria-sort", "descending")
    expect(_head(page, "Outcome")).to_have_attribute("aria-sort", "none")
    _head(page, "Outcome").get_by_role("link").click()
    expect(first).to_contain_text("Who Closed the Door")
    assert page.evaluate("location.search") == ""
    page.go_back()
    expect(first).to_contain_text("Winter Ferry")
    page.go_back()
    expect(first).to_contain_text("A House by the Weir")


def test_sort__costs_two_requests_and_leaves_the_page_where_it_is(page: Page) -> None:
    page.goto("/performance")
    expect(_first(page)).to_contain_text("Who Closed the Door")
    settled(page)  # a chart drawn late would move the table under the hand
    _head(page, "Year").scroll_into_view_if_needed()
    scrolled = page.evaluate("scrollY")
    posts: list[str] = []
    page.on("request", lambda request: posts.append(request.url) if request.method == "POST" else None)
    _head(page, "Year").get_by_role("link").click()
    expect(_first(page)).to_contain_text("1984")
    settled(page)
    assert len(posts) == 2
    assert page.evaluate("scrollY") == scrolled


def test_sort__by_keyboard(page: Page) -> None:
    page.goto("/performance")
    expect(_first(page)).to_contain_text("Who Closed the Door")
    _first(page).locator("[col-id=title]").click(position={"x": 190, "y": 10})
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    expect(_first(page)).to_contain_text("A House by the Weir")
    assert page.evaluate("location.search") == "?sort=title"


def test_tab__leaves_the_table(page: Page) -> None:
    page.goto("/performance")
    expect(_first(page)).to_contain_text("Who Closed the Door")
    _first(page).locator("[col-id=year]").click()
    within = "document.activeElement.closest('.grid') !== null"
    assert page.evaluate(within)
    page.keyboard.press("Shift+Tab")
    assert not page.evaluate(within)
    expect(page.locator("#performance-exports").get_by_role("link").last).to_be_focused()


def test_sort__files_and_the_open_poster_follow(page: Page) -> None:
    page.goto("/performance")
    _head(page, "Title").get_by_role("link").click()
    expect(_first(page)).to_contain_text("A House by the Weir")
    with page.expect_download() as download:
        page.locator("#performance-exports").get_by_role("link", name="CSV").click()
    lines = Path(download.value.path()).read_text(encoding="utf-8-sig").splitlines()
    assert "A House by the Weir" in lines[1]
    page.locator(".grid").get_by_role("link", name="Cold Signal").click()
    expect(page.locator(".detail h2")).to_contain_text("Cold Signal")
    page.keyboard.press("ArrowLeft")
    expect(page.locator(".detail h2")).to_contain_text("A House by the Weir")


def test_row__a_genre_filters_all_views_and_again_takes_that_off(page: Page) -> None:
    page.goto("/performance?matrix=row&sort=title")
    drama = _row(page, "A House by the Weir").get_by_role("link", name="Drama").last
    drama.click()
    expect(page.locator(".counted")).to_have_text("2 of 12 posters")
    expect(page.locator(".grid .ag-center-cols-container .ag-row")).to_have_count(2)
    expect(page.locator(".beside .poster-title")).to_have_count(2)
    assert page.evaluate("location.search") == "?matrix=row&sort=title&predicted=Drama&actual=Drama"
    drama.click()
    expect(page.locator(".counted")).to_have_text("12 posters")
    assert page.evaluate("location.search") == "?matrix=row&sort=title"


def test_row__by_keyboard(page: Page) -> None:
    page.goto("/performance?sort=title")
    title = _row(page, "A House by the Weir").locator("[col-id=title]")
    title.click(position={"x": 190, "y": 10})
    page.keyboard.press("Enter")
    expect(page.locator(".detail h2")).to_contain_text("A House by the Weir")
    page.keyboard.press("Escape")
    expect(page.locator(".detail")).to_have_count(0)
    _row(page, "A House by the Weir").locator("[col-id=year]").click()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    expect(page.locator(".counted")).to_have_text("2 of 12 posters")


def test_title__opens_its_poster_with_the_page_as_it_is_now(page: Page) -> None:
    page.goto("/performance")
    expect(_first(page)).to_contain_text("Who Closed the Door")
    page.get_by_role("link", name="% of actual").click()
    expect(page.get_by_role("link", name="% of actual")).to_have_class("choice chosen")
    page.locator(".grid").get_by_role("link", name="Who Closed the Door").click()
    expect(page.locator(".detail h2")).to_contain_text("Who Closed the Door")
    assert page.evaluate("location.search") == "?matrix=row&poster=Thriller%2F7.png"


def _head(page: Page, name: str) -> Locator:
    return page.locator(".grid .ag-header-cell", has=page.get_by_role("link", name=name))


def _first(page: Page) -> Locator:
    return page.locator(".grid .ag-row[row-index='0']")


def _row(page: Page, title: str) -> Locator:
    return page.locator(".grid .ag-row", has_text=title)
