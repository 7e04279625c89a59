"""The case on one page to print and sign: one HTML file that needs nothing else."""

from html import escape
from typing import Any

from dashboard.domain.savings.alternatives import LABELS, told
from dashboard.domain.savings.breakeven import SWITCHING, switching_value, switching_words
from dashboard.domain.savings.case import Case
from dashboard.domain.savings.chance import drawn_words, loss_words, percentiles
from dashboard.domain.savings.inputs import INPUTS, Input
from dashboard.domain.savings.link import Source
from dashboard.domain.savings.papers import papers
from dashboard.domain.savings.verdict import dollars, percent
from dashboard.domain.savings.wanted import WHOLE
from dashboard.domain.savings.wording import quantity, threshold_words

FORMULAS = (
    "Automatic where confidence ≥ threshold, else a person. φ automatic · G automatic and wrong · H, M to a person, "
    "true genre shown or not; φ + H + M = 1.",
    "Cost of a mistake ℓ = d·L_d + (1−d)·L_u, audit raising d_A to d_A + q(1−ε_m)(1−d_A). A person's tag "
    "D_x = r·τ_x/3600 + ε_x·ℓ_H.",
    "Today B = N·D_m. Labour N·r(H·τ_1 + M·τ_0 + φ·q·τ_q)/3600. Mistakes N·(G·ℓ_A + (H·ε_1 + M·ε_0)·ℓ_H). Model "
    "N·c_run + F.",
    "Saving = B − labour − mistakes − model. NPV = −K0 + Σ saving/(1+ρ)^j over the years. p* = 1 − (D_m − q·c_q)/ℓ_A. "
    "Unassisted, τ_m and ε_m stand for both.",
)
STYLE = """
@page { size: A4; margin: 10mm }
body { font: 7.7pt/1.22 system-ui, "Segoe UI", Roboto, Arial, sans-serif; color: #17202c; }
body { max-width: 190mm; margin: 0 auto }
h1 { font-size: 15pt; margin: 0 0 1mm } h2 { font-size: 9.5pt; margin: 2.2mm 0 .8mm }
p { margin: 1mm 0 } .two > table { align-self: start }
.verdict { font-size: 10pt; border-left: 1mm solid #2f55b8; padding: 1mm 3mm; background: #eef3fb }
table { border-collapse: collapse; width: 100% } th { text-align: left; font-weight: 600 }
td, th { padding: .25mm 2mm .25mm 0; border-bottom: .1mm solid #dde3ea; vertical-align: top }
.number { text-align: right; white-space: nowrap } .small .number { white-space: normal; width: 32% }
.two { display: grid; grid-template-columns: 1fr 1fr; gap: 0 8mm }
.small { font-size: 7pt; color: #46536a } .hash { overflow-wrap: anywhere } .hash th { white-space: nowrap }
.sign { display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 8mm; margin-top: 7mm }
.sign div { border-top: .2mm solid #17202c }
"""


def printed(case: Case) -> str:
    """A complete HTML document with inputs, results, formulas, versions and hashes."""
    title = escape(f"Savings: {case.run.manifest.title}")
    cautions = [case.disagreement, *case.warnings]
    inputs = [_input(case, field) for field in INPUTS.values() if field.name != "threshold"]
    half = (len(inputs) + 1) // 2
    parts = [
        '<!doctype html><html lang="en"><head><meta charset="utf-8">',
        f"<title>{title}</title><style>{STYLE}</style></head><body><h1>{title}</h1>",
        *map(_small, filter(None, [case.run.manifest.fiction])),
        f'<p class="verdict">{escape(f"{case.own_loss} {case.verdict}".lstrip())}</p>',
        f'<div class="two"><div><h2>Results</h2>{_table(_results(case), right=(1,))}</div>',
        f"<div><h2>Saving a year and wrong in the end, compared</h2>{_table(_compared(case), right=(1, 2))}",
        _table(_chance(case), right=(1,)),
        *map(_small, filter(None, cautions)),
        '</div></div><h2>Inputs</h2><div class="two small">',
        *(_table(part, head=_HEAD, right=(1,)) for part in (inputs[:half], inputs[half:])),
        "</div><h2>Formulas</h2>",
        *map(_small, FORMULAS),
        f'<h2>Where it comes from</h2><div class="small hash">{_table(_papers(case))}</div>',
        '<div class="sign"><div>Name</div><div>Date</div><div>Signature</div></div></body></html>',
    ]
    return "".join(parts)


def _small(text: str) -> str:
    return f'<p class="small">{escape(text)}</p>'


_HEAD = ("Input", "Value", "From", "Breaks even at")


def _table(rows: list, head: tuple[str, ...] = (), right: tuple[int, ...] = ()) -> str:
    """Rows of texts, the first of each its name; the columns `right` are numbers."""
    top = f"<thead><tr>{''.join(f'<th>{escape(text)}</th>' for text in head)}</tr></thead>" if head else ""
    body = "".join(
        f"<tr><th>{escape(name)}</th>{''.join(_cell(text, k in right) for k, text in enumerate(cells, 1))}</tr>"
        for name, *cells in rows
    )
    return f"<table>{top}<tbody>{body}</tbody></table>"


def _cell(text: str, is_number: bool) -> str:
    return f"<td{' class=number' if is_number else ''}>{escape(text)}</td>"


def _results(case: Case) -> list[tuple[str, str]]:
    out, sign, s = case.outputs(), case.currency, case.scenario
    low, high = case.interval()
    years, reached = out["payback_years"], out["precision"]
    return [
        ("Net saving a year", _cents(out["saving"], sign)),
        ("95 % interval", f"{dollars(round(low), sign)} to {dollars(round(high), sign)}"),
        ("Labour saved", _cents(out["labour_saved"], sign)),
        ("Mistakes saved", _cents(out["mistakes_saved"], sign)),
        ("The model itself", _cents(out["platform"], sign)),
        ("In cash a year", _cents(out["cash_saving"], sign)),
        ("Hours saved a year", f"{out['hours']:,.0f}".replace("-", "−")),
        ("Threshold", threshold_words(s.threshold, 6)),
        ("Go out untouched", percent(case.shares.coverage, 1)),
        ("Right among those", "–" if reached is None else percent(reached, 1)),
        ("Wrong in the end", f"{percent(out['error_rate'] or 0, 1)}, today {percent(s.error_by_hand, 1)}"),
        (f"Net present value, {s.years} years", _cents(out["npv"], sign)),
        ("Paid back after, without interest", "never" if years is None else f"{years:.2f} years"),
    ]


def _compared(case: Case) -> list[tuple[str, str, str]]:
    plans = case.alternatives.items()
    return [(LABELS[name], *told(name, spent, case.currency)) for name, spent in plans]


def _chance(case: Case) -> list[tuple[str, str]]:
    """What the draws came to; two tables side by side leave no room for a row a percentile."""
    low, middle, high = (dollars(amount, case.currency) for amount in percentiles(case).values())
    return [
        ("Net present value drawn, P50", middle),
        ("P5 to P95", f"{low} to {high}"),
        ("Probability of a loss", loss_words(case.chance.loss)),
    ]


def _papers(case: Case) -> list[tuple[str, str]]:
    return [*papers(case), ("P5, P50, P95, loss", drawn_words(case))]


def _input(case: Case, field: Input) -> tuple[str, ...]:
    source = case.wanted.sources.get(field.name, Source(field.provenance))
    said = (source.kind, f"n = {source.n:,}" if source.n else "", source.date)
    even = ""
    if field.name in SWITCHING:
        even = switching_words(field.name, switching_value(case.scenario, case.study.curve, field.name))
        even = even.removeprefix("breaks even at ").removesuffix(f" {field.unit}")
    value = _value(getattr(case.scenario, field.name), field.unit.replace("$", case.currency.strip()))
    where = ", ".join(word for word in said if word)
    return field.label, value, where, "none" if even.startswith(("no value", "does not")) else even


def _value(value: Any, unit: str) -> str:
    if value is None:
        return "as in the run"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dict):
        return ", ".join(f"{genre} {100 * share:.1f} %" for genre, share in value.items())
    return quantity(value, unit)


def _cents(amount: float | None, sign: str) -> str:
    size = abs(amount or 0)
    return f"{'−' if (amount or 0) < 0 else ''}{sign}{size:,.{0 if sign == WHOLE else 2}f}"
