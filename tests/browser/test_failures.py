"""What a page says when the server does not answer, and how it is asked again."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, expect

ASKED = "**/_dash-update-component*"


@pytest.mark.parametrize(
    "fail", [lambda route: route.abort(), lambda route: route.fulfill(status=500)], ids=["down", "broken"]
)
def test_failure__is_said_and_the_same_click_asks_again(page: Page, fail: Callable[[Route], None]) -> None:
    page.goto("/posters")
    wrong = page.locator(".option", has_text="Wrong")
    expect(page.locator(".counted")).to_have_text("12 posters")
    expect(page.get_by_role("alert")).to_be_hidden()
    page.route(ASKED, fail)
    for _ in range(2):
        with page.expect_request(ASKED):
            wrong.click()
        expect(page.get_by_role("alert")).to_contain_text("The page could not be brought up to date")
    page.unroute(ASKED)
    wrong.click()
    expect(page.locator(".counted")).to_have_text("6 of 12 posters")
    expect(page.get_by_role("alert")).to_be_hidden()
    page.go_back()
    expect(page.locator(".counted")).to_have_text("12 posters")


def test_failure__of_another_page_is_tried_again(page: Page) -> None:
    page.goto("/posters?outcome=wrong")
    expect(page.locator(".counted")).to_have_text("6 of 12 posters")
    page.route(ASKED, lambda route: route.abort())
    page.get_by_role("link", name="Performance", exact=True).click()
    again = page.get_by_role("button", name="Try again")
    again.click()
    expect(again).to_be_visible()
    page.unroute(ASKED)
    again.click()
    expect(page.locator("h1")).to_have_text("Performance")
    expect(page.locator(".counted")).to_have_text("6 of 12 posters")
    expect(again).to_be_hidden()


def test_failure__of_the_table_alone_is_tried_again(page: Page) -> None:
    def rows(route: Route) -> None:
        if "getRowsRequest" in (route.request.post_data or ""):
            route.abort()
        else:
            route.fallback()

    page.goto("/performance")
    cells = page.locator(".ag-row [col-id=title] a")
    expect(cells).to_have_count(12)
    page.route(ASKED, rows)
    page.locator(".option", has_text="Wrong").click()
    expect(page.get_by_role("alert")).to_be_visible()
    expect(page.locator(".counted")).to_have_text("6 of 12 posters")
    page.unroute(ASKED)
    page.get_by_role("button", name="Try again").click()
    expect(cells).to_have_count(6)
    expect(page.get_by_role("alert")).to_be_hidden()


def test_failure__that_a_later_answer_has_overtaken_is_not_said(page: Page) -> None:
    held: list[Route] = []
    page.goto("/posters")
    expect(page.locator(".counted")).to_have_text("12 posters")
    page.route(ASKED, lambda route: held.append(route), times=1)
    page.locator(".option", has_text="Wrong").click()
    page.locator(".option", has_text="Right").click()
    expect(page.locator(".counted")).to_have_text("6 of 12 posters")
    with page.expect_event("requestfailed"):
        held[0].abort()
    page.evaluate("fetch('/health')")  # by its answer the page has heard of the failure
    expect(page.get_by_role("alert")).to_be_hidden()
