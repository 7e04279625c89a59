"""Take the pictures of every page: `python -m tests.screenshots [FOLDER]`; the README's own goes to assets/.

Both sizes, both themes, on the shipped runs; a failed script or a request to another host ends it with an error.
"""

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from dashboard.pages.registry import all_pages
from dashboard.settings import ROOT, Settings
from tests.browser.conftest import served, settled
from tests.conftest import CHROMIUM, FLAGS

SIZES = {"desk": (1440, 900), "phone": (390, 844)}
README_PICTURE = ROOT / "assets" / "screenshot.png"


def main(folder: Path) -> None:
    """Write <page>-<size>-<theme>.png for every page into `folder`, and the README's picture."""
    if CHROMIUM is None:
        sys.exit("Chromium is not installed: apt install chromium, then try again.")
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as cache, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        for address in served(Settings(cache=Path(cache))):
            for page in all_pages():
                for size in SIZES:
                    for theme in ("light", "dark"):
                        _take(
                            browser,
                            address + page.menu_path,
                            folder / f"{page.key}-{size}-{theme}.png",
                            size,
                            theme,
                        )
            _take(browser, f"{address}/performance", README_PICTURE, "desk", "light")
        browser.close()
    print(f"{len(all_pages()) * 4} screenshots in {folder}, the README's in {README_PICTURE}")


def _take(browser: Browser, address: str, file: Path, size: str, theme: str) -> None:
    width, height = SIZES[size]
    context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=theme)  # type: ignore[arg-type]
    page = context.new_page()
    trouble: list[str] = []
    page.on("pageerror", lambda error: trouble.append(str(error)))
    page.goto(address)
    settled(page)
    page.wait_for_timeout(700)  # pictures that fade in
    page.screenshot(path=file)
    context.close()
    if trouble:
        sys.exit(f"{address}: {trouble[0]}")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build" / "screenshots")
