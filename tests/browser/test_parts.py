"""What the server fills anew is drawn in place: whoever is at work there keeps focus, words and open folds."""

import pytest
from playwright.sync_api import Locator, Page, expect

from dashboard.pages import posters


def test_part__focus_and_open_folds_stay(page: Page) -> None:
    page.goto("/performance")
    rail = page.locator("#performance-rail")
    rail.locator("summary", has_text="Language").click()
    options = rail.get_by_role("group", name="Language")
    for chips in (1, 0):
        options.get_by_role("checkbox").first.focus()
        page.keyboard.press("Enter")
        expect(page.locator(".chip")).to_have_count(chips)
        expect(options.get_by_role("checkbox").first).to_be_focused()
    page.goto("/performance?col.language=en")
    expect(options).to_be_visible()


def test_part__a_field_takes_what_the_server_says_and_keeps_what_is_being_typed(page: Page) -> None:
    page.goto("/performance?q=Ferry")
    field = page.locator("#performance-rail input[name=q]")
    expect(field).to_have_value("Ferry")
    expect(page.locator(".chip")).to_have_count(1)
    page.locator(".chip").click()
    expect(field).to_have_value("")
    field.press_sequentially("Win")
    page.evaluate("dash_clientside.set_props('url', { search: '?outcome=wrong' })")
    expect(page.locator(".chip")).to_have_count(1)
    expect(field).to_have_value("Win")
    field.press("Enter")
    expect(page.locator(".chip")).to_have_count(2)
    expect(field).to_be_focused()


def test_part__focus_stays_on_the_same_control_where_others_come_before_it(
    page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(posters, "PER_PAGE", 1)
    page.goto("/posters")
    pager = page.get_by_role("navigation", name="Pages")
    pager.get_by_role("link", name="Next ›").focus()
    for shown in ("2–2 of 12", "3–3 of 12", "4–4 of 12"):
        page.keyboard.press("Enter")
        expect(pager.locator(".pager-words")).to_have_text(shown)
        expect(pager.get_by_role("link", name="Next ›")).to_be_focused()
    pager.get_by_role("link", name="Page 12").focus()
    page.keyboard.press("Enter")
    expect(pager.get_by_role("link", name="Page 12")).to_have_attribute("aria-current", "page")
    expect(pager.get_by_role("link", name="Page 12")).to_be_focused()


def test_part__focus_stays_on_a_step_that_leads_no_further(
    page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(posters, "PER_PAGE", 6)
    page.goto("/posters")
    step = page.get_by_role("link", name="Next ›")
    step.focus()
    page.keyboard.press("Enter")
    expect(step).to_have_attribute("aria-disabled", "true")
    expect(step).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Shift+Tab")
    expect(page.get_by_role("link", name="Page 2")).to_be_focused()


def test_part__focus_goes_to_the_next_of_its_kind_then_to_the_page(page: Page) -> None:
    page.goto("/posters?actual=Drama&outcome=wrong&q=e")
    chips = page.locator(".chip")
    chips.first.focus()
    for left in (2, 1):
        page.keyboard.press("Enter")
        expect(chips).to_have_count(left)
        expect(chips.first).to_be_focused()
    page.keyboard.press("Enter")
    expect(chips).to_have_count(0)
    expect(page.get_by_role("main")).to_be_focused()


def test_range__confidence_is_typed_in_per_cent_and_an_upside_down_one_is_turned(page: Page) -> None:
    page.goto("/posters")
    low, high = (page.locator(f"[name='confidence.{side}']") for side in ("from", "to"))
    chips = page.locator(".chip")

    def typed(field: Locator, text: str, says: str) -> None:
        field.fill(text)
        field.press("Tab")
        # Drawn by the server: what is typed before it answers may be overwritten.
        expect(chips).to_contain_text([says]) if says else expect(chips).to_have_count(0)

    typed(low, "73.64", "at least 73.6 % sure")
    expect(high).to_have_value("100")
    typed(high, "60", "60–73.6 % sure")
    expect(low).to_have_value("60")
    expect(high).to_have_value("73.64")
    typed(low, "", "at most 73.6 % sure")
    typed(high, "", "")
    typed(low, "150", "at least 100 % sure")
    expect(low).to_have_value("100")
    typed(low, "-5", "")
    expect(low).to_have_value("")


def test_range__an_open_end_takes_its_bound_to_the_last_digit(page: Page) -> None:
    page.goto("/posters")
    page.locator("summary", has_text="Lightness").click()
    low, high = (page.locator(f"[name='col.lightness.{side}']") for side in ("from", "to"))
    low.evaluate("field => { field.min = '0'; }")
    high.evaluate("field => { field.max = '0.91234567890123456'; }")
    low.fill("0.1")
    low.press("Tab")
    page.wait_for_function(
        "new URLSearchParams(location.search).get('col.lightness') === `0.1-${0.91234567890123456}`"
    )
