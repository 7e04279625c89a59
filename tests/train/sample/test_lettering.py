import pytest

skia = pytest.importorskip("skia")
from train.sample.fonts import FOLDER  # noqa: E402
from train.sample.lettering import Style, covered, line, set_words  # noqa: E402

pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason="fonts: run python -m train.sample.fonts")

BOX = skia.Rect.MakeLTRB(20, 300, 300, 400)
TITLES = (
    "Ox",
    "The Long Night of Ewan Marchbanks",
    "Pterodactylography",
    "No",
    "A Place at the Table by the Door",
)
STYLES = (
    Style("anton/400"),
    Style("great-vibes/400", "title", leading=0.5),
    Style("league-gothic/400", justify=True),
    Style("kaushan-script/400", "title", turn=-8),
    Style("saira-extra-condensed/800", slant=0.2, align="left"),
)


@pytest.mark.parametrize("style", STYLES, ids=lambda style: style.face)
@pytest.mark.parametrize("title", TITLES)
def test_set_words__stay_inside_the_box(title, style):
    bounds = set_words(title, style, BOX).computeTightBounds()
    assert BOX.makeOutset(0.1, 0.1).contains(bounds)
    # As large as fits: the box is touched on two sides at least.
    assert bounds.width() > BOX.width() - 0.5 or bounds.height() > BOX.height() - 0.5


def test_set_words__capital_no_taller_than_asked():
    style = Style("anton/400")
    assert set_words("H", style, BOX, max_height=20).computeTightBounds().height() == pytest.approx(
        20, abs=0.1
    )


def test_set_words__left_aligned_begins_at_the_left_edge():
    style = Style("anton/400", align="left")
    assert set_words("Ox", style, BOX, max_height=20).computeTightBounds().left() == pytest.approx(
        20, abs=0.1
    )


def test_set_words__long_title_breaks_to_larger_letters():
    one, several = (set_words(TITLES[1], STYLES[0], BOX, lines=most).computeTightBounds() for most in (1, 4))
    assert several.height() > 2 * one.height()


def test_line__pair_is_kerned():
    style = Style("playfair-display/700")
    widths = {text: line(text, style, 50)[1] for text in ("AV", "HAVH", "HAH", "HVH", "HH")}
    apart = widths["HAH"] + widths["HVH"] - widths["HH"]
    assert widths["HAVH"] < apart - 3


def test_covered__letter_the_face_lacks():
    assert covered("Žižkov, a plum", "anton/400").endswith(", a plum")
    assert covered("日", "anton/400") == ""
