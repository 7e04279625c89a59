import pytest

pytest.importorskip("skia")
from dashboard.domain.errors import UserError
from train.sample import fonts, typefaces
from train.sample.lettering import Style

GENRES = ("Action", "Comedy", "Drama", "Romance", "Thriller")


def test_face__not_installed_says_what_to_do():
    with pytest.raises(UserError, match=r"python -m train\.sample\.fonts"):
        fonts.face("no-such-family/400")


@pytest.mark.skipif(not fonts.FOLDER.is_dir(), reason="fonts: run python -m train.sample.fonts")
def test_typefaces__all_installed_and_cover_titles():
    families = [*typefaces._BY_LOOK.values(), (typefaces._SIXTIES, typefaces._SEVENTIES, typefaces._EIGHTIES)]
    styles = {style for group in families for family in group for style in family}
    for style in styles:
        face = fonts.face(style.face)
        assert all(face.unicharToGlyph(ord(letter)) for letter in "AZ 09éñü,.?!'&"), style.face


def test_is_thin__hairlines_and_wide_spacing():
    assert typefaces.is_thin(Style("montserrat/200"))
    assert typefaces.is_thin(Style("bebas-neue/400", tracking=0.35))
    assert not typefaces.is_thin(Style("anton/400"))
