"""What to do next: advice that follows from findings, each with the findings it rests on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from dashboard.domain.metrics.calibration import BEARABLE
from dashboard.domain.metrics.finding import Finding
from dashboard.domain.metrics.wording import all_out, listing


@dataclass(frozen=True, slots=True)
class Recommendation:
    """A sentence of advice, and why."""

    text: str
    because: tuple[Finding, ...]


def recommendations(findings: Sequence[Finding]) -> list[Recommendation]:
    """Advice in order of urgency; none where nothing calls for it.

    Where mistakes are so cheap that the model pays all the same, the money's advice alone says what goes out.
    """
    pays = any(_from("money", severity="good")(finding) and finding.numbers["start"] for finding in findings)
    asked = [advice for advice in _ADVICE if not (pays and advice[1] is _not_alone)]
    given = [(words, tuple(filter(applies, findings))) for applies, words in asked]
    return [Recommendation(words(because), because) for words, because in given if because]


def _from(*rules: str, severity: str | None = None) -> Callable[[Finding], bool]:
    return lambda finding: finding.rule in rules and severity in (None, finding.severity)


def _of_the_run(*rules: str) -> Callable[[Finding], bool]:
    """Of all posters: what filters leave calls neither for more labels nor for another training."""
    return lambda finding: finding.rule in rules and bool(finding.numbers["whole"])


def _say(text: str) -> Callable[[Sequence[Finding]], str]:
    return lambda _: text


def _not_alone(because: Sequence[Finding]) -> str:
    which = "no poster" if because[0].numbers["whole"] else "none of these posters"
    return f"Let {which} be tagged by this model alone: as it stands its first guess is no help."


def _more_posters(because: Sequence[Finding]) -> str:
    genres = listing(str(finding.numbers["genre"]) for finding in because)
    return f"Label at least 100 posters each of {genres}: from 100 a share is known to within 10 points."


def _calibrate(because: Sequence[Finding]) -> str:
    off = float(because[0].numbers["ece"])
    if off <= BEARABLE:
        return f"Read the confidence as the chance to be right to within some {100 * off:.0f} points, not closer."
    return "Calibrate the confidence before it is read as the chance to be right."


def _two_readers(because: Sequence[Finding]) -> str:
    pairs = dict.fromkeys(f"{f.numbers['actual']} called {f.numbers['predicted']}" for f in because)
    said = f"Look through the posters of {listing(pairs)}"
    return f"{said}: decide whether the label, the model or the genre is at fault."


def _columns(because: Sequence[Finding]) -> str:
    groups = listing(f"{f.numbers['label']} {f.numbers['value']}" for f in because)
    return f"Report and review {groups} apart: the overall accuracy does not hold there."


def _plan(because: Sequence[Finding]) -> str:
    """The money's advice: never other than what the verdict of the savings page says."""
    said = because[0].numbers
    match said["outcome"]:
        case "saves with all out":
            return f"Let all posters go out untouched: {all_out(float(said['wrong']))}."
        case "may be chance":
            return "Judge more posters before counting on a saving: so far it may be chance."
        case "may not pay back":
            return "Judge more posters before deciding: whether the model pays back cannot be told yet."
        case "not earned back":
            return "Do not bring this model in for the money: at these costs it does not pay back."
        case "loses":
            return "Do not tag with this model for the money: at these costs it saves nothing."
    if not said["start"]:
        return "Show people the model's list; let nothing go out untouched."
    person = "a person with the model's list" if said["list"] else "a person"
    return f"Let posters from {said['start']} confidence on go out untouched and give the others to {person}."


_ADVICE: list[tuple[Callable[[Finding], bool], Callable[[Sequence[Finding]], str]]] = [
    (
        _from("promise_in_doubt"),
        _say(
            "Have the genres of 100 to 200 of these posters looked up, the strangest among them, and judge the model "
            "on them before anything goes out on its word."
        ),
    ),
    (
        _from("promise_made", severity="serious"),
        _say("Give these posters to people: by its own word the model is no help on them."),
    ),
    (
        _from("promise_unchecked"),
        _say(
            "Judge this model on a few hundred posters of known genre: then its confidence is worth a number."
        ),
    ),
    (
        _from("strange_posters", "pictures_moved"),
        _say(
            "Look through the posters least like anything known: wrong files and new artwork come first there."
        ),
    ),
    (
        _from("mix_moved", "confidence_moved", "genre_hardly_called"),
        _say(
            "Find out whether the catalogue has changed or the way its pictures are prepared; the model has not."
        ),
    ),
    (
        _from("against_commonest", severity="serious"),
        _not_alone,
    ),
    (_from("money"), _plan),
    (
        _of_the_run("outputs_dominated", "genre_never_predicted", "recall_is_empty"),
        _say(
            "Have the training and the preparation of the pictures checked before anything else: a model "
            "that hardly ever gives some answers has not learned from the pictures, or is shown them "
            "differently from training."
        ),
    ),
    (
        _from("against_other_run", severity="serious"),
        _say("Keep the other run's model: this one is worse, and not by chance."),
    ),
    (
        _from("confidence_promises", severity="serious"),
        _say(
            "Do not take the confidence at its word before it is calibrated: the model is too sure when it is wrong."
        ),
    ),
    (
        _from("confidence_promises", severity="notable"),
        _calibrate,
    ),
    (_from("most_confused_pair", "taken_for_another"), _two_readers),
    (_from("accuracy_differs_by_column"), _columns),
    (_of_the_run("too_few_posters"), _more_posters),
    (
        _from("any_listed_genre"),
        _say("Judge by any listed genre as well: part of the mistakes are none to a viewer."),
    ),
]
