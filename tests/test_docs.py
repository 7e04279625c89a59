"""The documentation says what the program has: pages, parameters, settings, commands."""

import re

import pytest

from dashboard.pages.registry import all_pages
from dashboard.settings import ROOT, Settings
from dashboard.urls import PARAMETERS, PREFIXES

README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("page", all_pages(), ids=lambda page: page.key)
def test_readme__names_every_page_of_the_menu(page: object) -> None:
    assert f"| {page.name} `{page.path}`" in README  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", [*PARAMETERS, *(f"{prefix}<name>" for prefix in PREFIXES)])
def test_readme__explains_every_parameter(name: str) -> None:
    table = README.split("### Parameters of an address")[1].split("##")[0]
    assert f"`{name}`" in table


@pytest.mark.parametrize("name", Settings.model_fields)
def test_readme__lists_every_setting_with_its_meaning(name: str) -> None:
    row = re.search(rf"\| `DASHBOARD_{name.upper()}` \|[^\n]*\|", README)
    assert row is not None
    assert (Settings.model_fields[name].description or "") in row[0]


def test_make__has_every_target_that_the_readme_names() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    named = set(re.findall(r"make ([a-z]+)", README)) | set(
        re.findall(r"[a-z]+", README.split("Makefile ")[1].split("\n")[0])
    )
    assert [target for target in named if f"\n{target}:" not in makefile] == []


def test_repository__has_no_address_of_another_host_in_what_is_served() -> None:
    served = [*(ROOT / "assets").glob("*.js"), *(ROOT / "assets").glob("*.css")]
    found = [file.name for file in served if re.search(r"https?://(?!www\.w3\.org)", file.read_text("utf-8"))]
    assert found == []
