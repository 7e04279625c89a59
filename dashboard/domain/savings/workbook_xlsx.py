"""The case as a workbook with live formulas: change an input in the sheet, and the result is what the page shows."""

from io import BytesIO
from typing import Any

from dashboard.domain.savings.case import Case, evidence_of
from dashboard.domain.savings.chance import drawn_words, loss_words, percentiles
from dashboard.domain.savings.curve import Curve, trace
from dashboard.domain.savings.formulas import API_NAMES, RESULTS, STEPS, Line
from dashboard.domain.savings.held_out import MOST_STEPS
from dashboard.domain.savings.inputs import GROUPS, INPUTS, Input
from dashboard.domain.savings.link import Source
from dashboard.domain.savings.mix import weigh
from dashboard.domain.savings.papers import papers
from dashboard.domain.savings.scenario import limits
from dashboard.domain.savings.wanted import WHOLE
from dashboard.domain.savings.wording import is_share
from dashboard.domain.spreadsheet import harmless

FIXED = ("shown", "genre_shares")
SHEET, CURVE = "Scenario", "Curve"
FIRST_RESULT = 4  # columns E and F


def workbook_xlsx(case: Case) -> bytes:
    """An .xlsx file: inputs and results by name, the curve that they look up, and where it all comes from."""
    import xlsxwriter  # pages need none, and take 2 MB less

    file = BytesIO()
    book = xlsxwriter.Workbook(file, {"in_memory": True, "strings_to_urls": False})
    book.set_calc_mode("auto")
    styles = _styles(book, case.currency.strip())
    sheet = book.add_worksheet(SHEET)
    curve = _curve(case)
    _inputs(book, sheet, styles, case)
    row = _lines(book, sheet, styles, case, len(curve.thresholds) + 1)
    _chance(sheet, styles, case, row)
    _table(book.add_worksheet(CURVE), styles, curve)
    _about(book.add_worksheet("About"), styles, case)
    book.close()
    return file.getvalue()


def _curve(case: Case) -> Curve:
    """Every threshold where a sheet can hold them, so that any that is typed gives the exact result."""
    s = case.scenario
    evidence = evidence_of(case.run, case.scoring, s.shown, s.threshold)
    if len(evidence.steps[0]) > MOST_STEPS:
        return case.study.curve
    return trace(evidence, weigh(evidence, s.genre_shares))


def _styles(book: Any, sign: str) -> dict[str, Any]:
    amount = f'"{sign}"#,##0{"" if sign == WHOLE else ".00"}'
    money = f"{amount};[Red]-{amount}"
    formats = {"money": money, "share": "0.00%", "number": "#,##0.####", "years": "0.00"}
    styles = {name: book.add_format({"num_format": text}) for name, text in formats.items()}
    yellow = {"bg_color": "#FFF8DC", "border": 1, "border_color": "#B9C3D0", "locked": False}
    styles["input"] = book.add_format(yellow)
    styles["input share"] = book.add_format({**yellow, "num_format": formats["share"]})
    styles["bold"] = book.add_format({"bold": True})
    styles["head"] = book.add_format({"bold": True, "font_size": 14})
    styles["wrap"] = book.add_format({"text_wrap": True, "valign": "top"})
    return styles


def _inputs(book: Any, sheet: Any, styles: dict[str, Any], case: Case) -> None:
    sheet.set_column(0, 0, 30)
    sheet.set_column(1, 1, 14)
    sheet.set_column(2, 2, 26)
    sheet.set_column(3, 3, 3)
    sheet.set_column(4, 4, 44)
    sheet.set_column(5, 5, 18)
    sheet.write(0, 0, harmless(f"Savings: {case.run.manifest.title}"), styles["head"])
    sheet.write(1, 0, "Change a yellow cell; the results follow.")
    row = 3
    for group, title in GROUPS.items():
        fields = [field for field in INPUTS.values() if field.group == group and field.name not in FIXED]
        if not fields:
            continue
        sheet.write(row, 0, title, styles["bold"])
        for field in fields:
            row += 1
            sheet.write(row, 0, field.label)
            style = styles["input share" if is_share(field.unit) else "input"]
            sheet.write(row, 1, _cell(getattr(case.scenario, field.name)), style)
            sheet.write(row, 2, _source(case, field))
            sheet.data_validation(row, 1, row, 1, _rule(field))
            book.define_name(field.name, f"={SHEET}!$B${row + 1}")
        row += 2


def _cell(value: Any) -> Any:
    if value is None:
        return "never"
    return ("yes" if value else "no") if isinstance(value, bool) else value


def _source(case: Case, field: Input) -> str:
    source = case.wanted.sources.get(field.name, Source(field.provenance))
    said = (source.kind, f"n = {source.n:,}" if source.n else "", source.date)
    return f"{field.unit.replace('$', case.currency.strip())}; {', '.join(word for word in said if word)}"


def _rule(field: Input) -> dict[str, Any]:
    if field.name == "assisted":
        return {"validate": "list", "source": ["yes", "no"]}
    said = {"error_title": field.label[:32], "error_message": f"Enter a number {limits(field.name)}."}
    if field.name == "threshold":
        return said | {
            "validate": "custom",
            "value": '=OR(threshold="never",AND(ISNUMBER(threshold),threshold>=0,threshold<=1))',
            "error_message": "Enter a number from 0 to 1, or never.",
        }
    kind = "integer" if field.name == "years" else "decimal"
    return said | {"validate": kind, "criteria": "between", "minimum": field.low, "maximum": field.high}


def _lines(book: Any, sheet: Any, styles: dict[str, Any], case: Case, rows: int) -> int:
    """Write results and steps as formulas; returns the row behind them."""
    sheet.write(2, FIRST_RESULT, case.verdict)
    known = case.outputs()
    row = 3
    for title, lines in (("Results", RESULTS), ("Steps on the way", STEPS)):
        sheet.write(row, FIRST_RESULT, title, styles["bold"])
        for line in lines:
            row += 1
            sheet.write(row, FIRST_RESULT, line.label)
            value = known.get(API_NAMES.get(line.name, line.name), 0)
            sheet.write_formula(row, FIRST_RESULT + 1, _formula(line, rows), styles[line.kind], _shown(value))
            book.define_name(line.name, f"={SHEET}!$F${row + 1}")
        row += 2
    return row


def _chance(sheet: Any, styles: dict[str, Any], case: Case, row: int) -> None:
    """What the draws came to, as values: a sheet cannot draw the same ones again."""
    sheet.write(row, FIRST_RESULT, "All uncertain inputs at once", styles["bold"])
    sheet.write(row, FIRST_RESULT + 1, "as computed by Marquee: see About", styles["bold"])
    sheet.write(row + 1, FIRST_RESULT, "Probability of a loss")
    sheet.write(row + 1, FIRST_RESULT + 1, loss_words(case.chance.loss))
    for k, (name, amount) in enumerate(percentiles(case).items(), start=2):
        sheet.write(row + k, FIRST_RESULT, f"Net present value, {case.scenario.years} years, {name}")
        sheet.write(row + k, FIRST_RESULT + 1, amount, styles["money"])


def _formula(line: Line, rows: int) -> str:
    """With the curve's columns: NEVER in row 2, then thresholds from high to low."""
    names = ("threshold", "coverage", "wrong", "hit", "miss")
    columns = {
        name: f"{CURVE}!${letter}$2:${letter}${rows + 1}" for name, letter in zip(names, "ABCDE", strict=True)
    }
    reached = f"IFERROR(MATCH(threshold,{CURVE}!$A$3:$A${rows + 1},-1),0)"
    return "=" + line.formula.format(
        **columns, place=f"IF(ISNUMBER(threshold),{reached},0)", list='assisted="yes"'
    )


def _shown(value: float | None) -> float | str:
    return "never" if value is None else value


def _table(sheet: Any, styles: dict[str, Any], curve: Curve) -> None:
    sheet.freeze_panes(1, 0)
    sheet.set_column(0, 4, 16)
    sheet.write_row(0, 0, ["Threshold", "Coverage", "Wrong", "Hit", "Miss"], styles["bold"])
    lines = zip(curve.each_threshold(), *(share.tolist() for share in curve.shares), strict=True)
    for place, (threshold, *shares) in enumerate(lines):
        sheet.write_row(place + 1, 0, [_shown(threshold), *shares])


def _about(sheet: Any, styles: dict[str, Any], case: Case) -> None:
    sheet.set_column(0, 0, 34)
    sheet.set_column(1, 1, 110)
    mix = case.scenario.genre_shares
    shares = ", ".join(f"{genre} {100 * share:.1f} %" for genre, share in (mix or {}).items())
    fixed = [
        (
            "Fixed in this sheet",
            "The curve: it holds for this run, this mix of genres and this length of the list.",
        ),
        ("Genres shown to people", str(case.scenario.shown)),
        ("Mix of genres", shares or "as in the run"),
        ("95 % interval of the saving", " to ".join(f"{end:,.2f}" for end in case.interval())),
        ("All uncertain inputs at once", drawn_words(case)),
        ("", "These two hold for the inputs as they were when this sheet was made; they do not follow them."),
    ]
    for row, (name, value) in enumerate(
        [*papers(case), *fixed, *(("Caution", text) for text in case.warnings)]
    ):
        sheet.write(row, 0, name, styles["bold"])
        sheet.write_string(row, 1, harmless(value), styles["wrap"])
