"""The sheet, recalculated by LibreOffice, gives the figures of the page to the cent, before and after a change."""

import shutil
import subprocess
from io import BytesIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from dashboard.domain.runs.store import Run, Store
from dashboard.domain.savings.case import Case, case_of
from dashboard.domain.savings.chance import loss_words, percentiles
from dashboard.domain.savings.formulas import API_NAMES, RESULTS
from dashboard.domain.savings.workbook_xlsx import workbook_xlsx
from dashboard.domain.selection import Selection

SOFFICE = shutil.which("soffice") or shutil.which("libreoffice")


def _case(run: Run, store: Store, **plan: str) -> Case:
    return case_of(run, Selection(plan=tuple(plan.items())), store)


def _place(book: Any, name: str) -> Any:
    sheet, cell = book.defined_names[name].attr_text.split("!")
    return book[sheet][cell.replace("$", "")]


def _changed(content: bytes, **values: Any) -> bytes:
    """The workbook with inputs changed as a person would, and without the results it brought along."""
    book = openpyxl.load_workbook(BytesIO(content))
    for name, value in values.items():
        _place(book, name).value = value
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def _recalculated(content: bytes, folder: Path) -> dict[str, Any]:
    if SOFFICE is None:
        pytest.skip(
            "LibreOffice is not installed; it recalculates the sheet (Debian: apt install libreoffice-calc)."
        )
    (folder / "in").mkdir()
    (folder / "in" / "case.xlsx").write_bytes(content)
    profile = f"-env:UserInstallation=file://{folder / 'profile'}"
    command = [
        SOFFICE,
        profile,
        "--headless",
        "--convert-to",
        "xlsx",
        "--outdir",
        folder / "out",
        folder / "in" / "case.xlsx",
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=240)
    book = openpyxl.load_workbook(folder / "out" / "case.xlsx", data_only=True)
    return {line.name: _place(book, line.name).value for line in RESULTS}


def _expected(case: Case) -> dict[str, Any]:
    from dashboard.domain.savings.breakeven import hit_rate_needed, precision_needed

    known = case.outputs() | {
        "precision_needed": precision_needed(case.scenario),
        "hit_rate_needed": hit_rate_needed(case.scenario),
    }
    return {line.name: known[API_NAMES.get(line.name, line.name)] for line in RESULTS}


def _check(found: dict[str, Any], expected: dict[str, Any]) -> None:
    for name, value in expected.items():
        words = "never" if name == "payback_years" else "–"
        assert found[name] == (words if value is None else pytest.approx(value, abs=0.005)), name


def test_workbook__as_it_comes(small_run: Run, store: Store, tmp_path: Path) -> None:
    case = _case(small_run, store, threshold="0.7", hourly_rate="60")
    _check(_recalculated(_changed(workbook_xlsx(case)), tmp_path), _expected(case))


def test_workbook__inputs_changed_in_the_sheet(small_run: Run, store: Store, tmp_path: Path) -> None:
    content = workbook_xlsx(_case(small_run, store, threshold="0.7"))
    changes = {
        "threshold": 0.42,
        "hourly_rate": 71.5,
        "audited_share": 0.2,
        "discount_rate": 0,
        "years": 5,
        "assisted": "no",
    }
    found = _recalculated(_changed(content, **changes), tmp_path)
    asked = {name: str(value) for name, value in changes.items()}
    _check(found, _expected(_case(small_run, store, **asked)))


def test_workbook__never_and_another_mix(small_run: Run, store: Store, tmp_path: Path) -> None:
    mix = {"genre_shares": "Action:0.6,Drama:0.4", "shown": "2"}
    content = workbook_xlsx(_case(small_run, store, **mix, threshold="0.5"))
    found = _recalculated(_changed(content, threshold="never", cost_not_found=40), tmp_path)
    _check(found, _expected(_case(small_run, store, **mix, threshold="never", cost_not_found="40")))


def test_workbook__brings_its_results_along_for_readers_that_do_not_calculate(
    small_run: Run, store: Store
) -> None:
    case = _case(small_run, store, threshold="0.7")
    book = openpyxl.load_workbook(BytesIO(workbook_xlsx(case)), data_only=True)
    for name in ("saving", "labour", "net_present_value", "hours"):
        assert _place(book, name).value == pytest.approx(_expected(case)[name])


def test_workbook__states_what_the_draws_came_to(small_run: Run, store: Store) -> None:
    case = _case(small_run, store, threshold="0.7", draws="uniform")
    book = openpyxl.load_workbook(BytesIO(workbook_xlsx(case)))
    said = {row[4].value: row[5].value for row in book["Scenario"].iter_rows()}
    for name, amount in percentiles(case).items():
        assert said[f"Net present value, 3 years, {name}"] == amount  # a value, no formula
    assert said["Probability of a loss"] == loss_words(case.chance.loss)
    assert "computed by Marquee" in said["All uncertain inputs at once"]
    about = " ".join(str(cell.value) for row in book["About"].iter_rows() for cell in row)
    assert "10,000 draws (seed 2025)" in about
    assert "they do not follow them" in about


def test_workbook__says_where_it_comes_from(small_run: Run, store: Store) -> None:
    book = openpyxl.load_workbook(BytesIO(workbook_xlsx(_case(small_run, store))))
    text = " ".join(str(cell.value) for row in book["About"].iter_rows() for cell in row)
    assert "genrenet 1" in text
    assert "0" * 64 in text
    assert "held-out" in text
