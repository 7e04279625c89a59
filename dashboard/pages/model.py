"""Model: what predicts, what it learnt from, how good and how fast it is, and where its limits are."""

from typing import Any

from dash.development.base_component import Component

from dashboard.components import html, terms
from dashboard.components.chart_card import chart_card
from dashboard.components.notice import empty, notice
from dashboard.components.part import Part
from dashboard.components.tip import tip
from dashboard.domain.errors import UserError
from dashboard.domain.inference.card import FILES, model_files, read_card
from dashboard.domain.inference.speed import milliseconds_a_poster
from dashboard.domain.metrics.intervals import wilson
from dashboard.domain.metrics.wording import percent
from dashboard.domain.runs.manifest import Calibration
from dashboard.domain.runs.model_file import model_of
from dashboard.figures.registry import Chart
from dashboard.pages.registry import Data, Page, Report, register
from dashboard.view import View

LIMITS = (
    "It sees the poster alone: no cast, no plot. Two films with the same picture get the same answer.",
    "A film has one label in the test, though most have several genres; nobody could be right on all "
    "of them. Where the other genres are known, look at “any listed genre”.",
    "It tells five genres apart. A documentary or a cartoon gets one of the five all the same.",
    "The posters it learnt from are mostly of films released from 1980 to 2025 in wide distribution.",
    "A confidence holds for posters like those it was calibrated on; for others, check it on some hundred of your own.",
)

TERMS = {
    "Right at first guess": f"{terms.ACCURACY} {terms.INTERVAL}",
    "macro-F1": terms.MACRO_F1,
    "ECE": terms.ECE,
    "is found": terms.RECALL,
    "A listed genre": terms.ANY_LISTED,
    "sha256": "A fingerprint of the model file: another file has another one.",
    "Evaluation": "How the posters of this run were judged: fairly only where the model had not learnt from them.",
    "Calibration": "How the stated confidence was fitted to how often the model is right: scores are divided by the "
    "temperature before they become probabilities.",
    "Kind": "How the file keeps its numbers: fp32 as they were learnt, int8 rounded to a quarter of the size, which is "
    "faster and nearly as good.",
    "films kept aside": "Films that neither training nor calibration saw.",
}


def skeleton(charts: list[Chart]) -> list[Component]:
    facts = _card("What it is", Part("model-facts"))
    scores = _card("How good it is", Part("model-scores"))
    files = _card(
        "Files and speed",
        [
            Part("model-files"),
            html.Button("Measure the speed here", id="model-measure", className="step"),
            html.Div(id="model-speed", className="question", role="status"),
        ],
    )
    limits = _card("Limits", html.Ul([html.Li(sentence) for sentence in LIMITS], className="limits"))
    cards = [chart_card("model", chart) for chart in charts]
    return [html.Div([facts, scores, *cards, files, limits], className="charts")]


def data(view: View) -> Data:
    manifest = view.run.manifest
    return {
        "manifest": manifest.model_dump(mode="json"),
        "card": read_card(view.settings.models),
        "files": [
            {"name": file.name, "bytes": file.stat().st_size} for file in model_files(view.settings.models)
        ],
    }


def fill(view: View, data: Data) -> dict[str, Any]:
    return {"facts": _facts(view, data["card"]), "scores": _scores(data["card"]), "files": _files(data)}


def speed(view: View) -> str:
    """The sentence behind the button. Raises UserError when a model file cannot be used."""
    files = model_files(view.settings.models)
    if not files:
        return "There is no model file to measure."
    parts = [
        f"{FILES[file.name].split(',')[0]} {spent:.1f} ms"
        for file, spent in zip(files, milliseconds_a_poster(files), strict=True)
    ]
    return f"One poster, one thread, the model alone: {', '.join(parts)} (median of 40)."


def _card(title: str, body: Any) -> html.Section:
    return html.Section([html.H2(title), html.Div(body)], className="card", **{"aria-label": title})


def _facts(view: View, card: dict[str, Any]) -> list:
    run, model = view.run.manifest, view.run.manifest.model
    made = {
        "About this run": run.description or "not described",
        "Model of this run": f"{model.name} {model.version or ''}".strip() if model else "not known",
        "sha256": (model.sha256 or "not known") if model else "not known",
        "Evaluation": {
            "out-of-fold": "each poster judged by a model that did not learn from it (five folds)",
            "held-out": "posters that the model did not learn from",
            "unlabelled": "no genres known",
            "imported": "read from a file; how it was judged is not known",
        }[run.protocol],
        "Calibration": _calibration(run.calibration),
    }
    shipped = {
        "Learnt from": card.get("trained_on", "not known"),
        "Licence": card.get("licence", "not known"),
    }
    why = _why_another(view)
    if not why:
        return [_list(made | shipped)]
    told = f"{why} What follows, and how good it is, is told of the model that is here and predicts."
    return [_list(made), notice(told), _list(shipped)]


def _why_another(view: View) -> str:
    """Why the model here is not known to be this run's; empty where it is."""
    try:
        model_of(view.run, view.settings.models)
    except UserError as error:
        return str(error)
    return ""


def _list(rows: dict[str, str]) -> html.Dl:
    return html.Dl(
        [html.Div([html.Dt(_term(name)), html.Dd(value)]) for name, value in rows.items()], className="facts"
    )


def _term(name: str) -> list:
    return [name, " ", tip(TERMS[name])] if name in TERMS else [name]


def _calibration(how: Calibration | None) -> str:
    if how is None:
        return "none known"
    warmth = f" {how.temperature:.2f}" if how.temperature else ""
    return f"{how.method}{warmth}" + (f", fitted on {how.fitted_on}" if how.fitted_on else "")


def _scores(card: dict[str, Any]) -> list | html.Div:
    judged = card.get("out_of_fold", {}).get("mean")
    if not judged:
        return empty("The training's own figures are not here: data/models/genrenet.json is missing.")
    posters, seeds = card["out_of_fold"]["posters"], len(card["out_of_fold"]["seeds"])
    rows = {
        "Right at first guess": _share(judged["accuracy"], posters),
        "Balance over genres (macro-F1)": f"{judged['macro_f1']:.2f}",
        "Promise not kept (ECE, 15 bins)": f"{100 * judged['ece']:.0f} points",
        **{f"{genre} is found": f"{100 * share:.0f} %" for genre, share in judged["recall"].items()},
        "A listed genre at first guess": _share(card["val"]["any_listed"], card["val"]["posters"]),
    }
    body = [html.Tr([_named(name), html.Td(value)]) for name, value in rows.items()]
    said = f"Real posters, {posters:,} judged out of fold, mean of {seeds} trainings; the last line: films kept aside."
    return [
        html.P(
            [
                said,
                " ",
                tip("Five times the model learns from four fifths and is asked about the last fifth."),
            ],
            className="question",
        ),
        html.Table(html.Tbody(body), className="figures"),
    ]


def _files(data: Data) -> html.Table | html.Div:
    if not data["files"]:
        return empty("There is no model file in data/models: Predict cannot work without one.")
    twins = data["card"].get("twins", {})
    columns = ("File", "Kind", "Size", "Right, films kept aside")
    head = html.Tr([_named(words, "col") for words in columns])
    rows = [
        html.Tr(
            [
                html.Th(file["name"], scope="row"),
                html.Td(FILES[file["name"]]),
                html.Td(f"{file['bytes'] / 1e6:.1f} MB"),
                html.Td(_twin(twins, FILES[file["name"]].split(",")[0])),
            ]
        )
        for file in data["files"]
    ]
    return html.Div(
        html.Table([html.Thead(head), html.Tbody(rows)], className="figures"), className="scroll", tabIndex=0
    )


def _twin(twins: dict[str, Any], kind: str) -> str:
    own = twins.get(kind)
    return _share(own["accuracy"], twins["posters"]) if own else "not measured"


def _share(share: float, posters: int) -> str:
    """A share of so many posters with its 95 % interval (Wilson)."""
    return f"{percent(share, wilson(round(share * posters), posters))} of {posters:,}"


def _named(name: str, scope: str = "row") -> html.Th:
    """The head of a row or column, with what its term means."""
    meaning = next((words for term, words in TERMS.items() if term in name), None)
    return html.Th([name, " ", tip(meaning)] if meaning else name, scope=scope)


register(
    Page(
        path="/model",
        name="Model",
        order=90,
        lead="What predicts, what it learnt from, how good and how fast it is, and where its limits are.",
        parts=("facts", "scores", "files"),
        skeleton=skeleton,
        data=data,
        fill=fill,
        report=Report(title=lambda view: "The model", concerns=lambda view, finding: False),
        filtered=False,
    )
)
