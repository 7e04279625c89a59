"""What the server fills anew is drawn in place: whoever is at work there keeps focus, words and open folds."""

from playwright.sync_api import Page, expect


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
