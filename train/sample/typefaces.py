"""Which letters a genre and a decade call for."""

from __future__ import annotations

from numpy.random import Generator

from train.sample.lettering import Style

_HAIRLINES = (
    "great-vibes",
    "parisienne",
    "poiret-one",
    "italiana",
    "amatic-sc",
    "cormorant-garamond",
)
_SANS = ("jost/400", "josefin-sans/400", "tenor-sans/400", "barlow-condensed/500")

_HEAVY = (
    Style("anton/400", leading=0.14),
    Style("bebas-neue/400", leading=0.12, justify=True),
    Style("oswald/700", leading=0.2),
    Style("league-gothic/400", leading=0.12),
    Style("saira-extra-condensed/800", leading=0.14, slant=0.16),
    Style("big-shoulders-display/800", leading=0.14),
    Style("anton/400", leading=0.14, justify=True),
)
_WIDE = (
    Style("michroma/400", tracking=0.08, leading=0.5),
    Style("syncopate/700", tracking=0.05, leading=0.5),
    Style("montserrat/200", tracking=0.28, leading=0.8),
    Style("raleway/200", tracking=0.25, leading=0.8),
    Style("league-spartan/800", leading=0.18),
    Style("tenor-sans/400", tracking=0.2, leading=0.7),
)
_ELEGANT = (
    Style("cinzel/500", tracking=0.06, leading=0.45),
    Style("cormorant-garamond/500", "title", leading=0.5),
    Style("playfair-display/700", "title", leading=0.5),
    Style("dm-serif-display/400", "title", leading=0.45),
    Style("italiana/400", tracking=0.08, leading=0.5),
    Style("prata/400", "title", leading=0.55),
    Style("bodoni-moda/700", leading=0.3),
    Style("marcellus/400", tracking=0.06, leading=0.45),
    Style("unna/700", "title", leading=0.4),
    Style("playfair-display/700i", "title", leading=0.5),
    Style("im-fell-english/400", "title", leading=0.5),
    Style("cormorant-garamond/600i", "title", leading=0.5),
)
_SCRIPT = (
    Style("great-vibes/400", "title", leading=0.5),
    Style("parisienne/400", "title", leading=0.5),
    Style("yellowtail/400", "title", leading=0.4, turn=-5),
    Style("kaushan-script/400", "title", leading=0.4, turn=-6),
    Style("lobster/400", "title", leading=0.4),
    Style("pacifico/400", "title", leading=0.35, turn=-4),
)
_JOLLY = (
    Style("luckiest-guy/400", leading=0.2, turn=-4),
    Style("lilita-one/400", leading=0.2),
    Style("titan-one/400", leading=0.2),
    Style("bowlby-one-sc/400", leading=0.2, justify=True),
    Style("fredoka/700", "title", leading=0.3),
    Style("bungee/400", leading=0.2),
    Style("caprasimo/400", "title", leading=0.3),
    Style("poppins/800", "lower", leading=0.2),
    Style("passion-one/700", leading=0.16, justify=True),
    Style("caveat-brush/400", "title", leading=0.25, turn=-3),
    Style("amatic-sc/700", leading=0.2),
    Style("righteous/400", leading=0.25),
    Style("archivo-black/400", leading=0.18),
    Style("league-spartan/800", "lower", leading=0.12),
    Style("rokkitt/800", leading=0.2),
)
_GRIM = (
    Style("special-elite/400", "lower", leading=0.3),
    Style("bebas-neue/400", tracking=0.35, leading=0.6),
    Style("oswald/500", tracking=0.3, leading=0.7),
    Style("jost/300", tracking=0.35, leading=0.9),
    Style("cinzel/500", tracking=0.18, leading=0.6),
    Style("rock-salt/400", leading=0.5, turn=-3),
    Style("permanent-marker/400", leading=0.3, turn=-2),
    Style("league-gothic/400", leading=0.12, justify=True),
    Style("playfair-display/900", leading=0.25),
    Style("anton/400", leading=0.12, justify=True),
)
_MARTIAL = (
    Style("black-ops-one/400", leading=0.2),
    Style("saira-stencil-one/400", leading=0.2),
    Style("russo-one/400", leading=0.2),
    Style("teko/600", leading=0.14, slant=0.12),
    Style("staatliches/400", leading=0.14),
    Style("syne/800", leading=0.2),
)
_QUIET = (
    Style("jost/300", tracking=0.2, leading=0.8),
    Style("josefin-sans/300", "lower", leading=0.4),
    Style("special-elite/400", "title", leading=0.4),
    Style("league-spartan/700", "title", leading=0.25),
    Style("poiret-one/400", tracking=0.08, leading=0.4),
    Style("archivo-black/400", "title", leading=0.25),
)
_SIXTIES = (
    Style("league-gothic/400", leading=0.1, justify=True),
    Style("alfa-slab-one/400", leading=0.2),
    Style("abril-fatface/400", "title", leading=0.3),
    Style("amatic-sc/700", leading=0.15),
    Style("josefin-sans/700", leading=0.2),
    Style("bodoni-moda/800i", "title", leading=0.35),
)
_SEVENTIES = (
    Style("shrikhand/400", "title", leading=0.3),
    Style("caprasimo/400", "title", leading=0.25),
    Style("righteous/400", "title", leading=0.3),
    Style("abril-fatface/400", "title", leading=0.3),
    Style("yeseva-one/400", "title", leading=0.35),
    Style("rokkitt/800", leading=0.2),
    Style("righteous/400", leading=0.3, tracking=0.02),
)
_EIGHTIES = (
    Style("kaushan-script/400", "title", leading=0.35, turn=-8),
    Style("righteous/400", leading=0.25, slant=0.15),
    Style("righteous/400", leading=0.3, tracking=0.02),
    Style("saira-extra-condensed/800", leading=0.14, slant=0.2),
    Style("yellowtail/400", "title", leading=0.4, turn=-7),
    Style("russo-one/400", leading=0.2, slant=0.15),
)

_BY_LOOK = {  # a family that stands twice comes twice as often
    "Action": (_HEAVY, _HEAVY, _HEAVY, _MARTIAL, _MARTIAL, _MARTIAL, _WIDE),
    "Comedy": (_JOLLY, _JOLLY, _JOLLY, _JOLLY, _JOLLY, _JOLLY, _SCRIPT),
    "Drama": (_ELEGANT, _ELEGANT, _ELEGANT, _QUIET, _QUIET, _WIDE, _GRIM),
    "Romance": (_ELEGANT, _ELEGANT, _SCRIPT, _SCRIPT, _SCRIPT, _SCRIPT, _QUIET),
    "Thriller": (_GRIM, _GRIM, _GRIM, _GRIM, _WIDE, _HEAVY, _QUIET),
}


def style_for(look: str, year: int, rng: Generator) -> Style:
    """A title style of the genre, or of the decade where the decade had one of its own."""
    families = _BY_LOOK[look]
    family = families[int(rng.integers(len(families)))]
    era = _SIXTIES if year < 1970 else _SEVENTIES if year < 1981 else _EIGHTIES if year < 1990 else None
    if era is not None and rng.random() < 0.35:
        family = era
    return family[int(rng.integers(len(family)))]


def is_thin(style: Style) -> bool:
    """Whether the strokes are hairlines, which need calm and contrast beneath."""
    light = style.face.endswith(("/200", "/300")) or style.face.split("/")[0] in _HAIRLINES
    return light or style.tracking > 0.25


def text_face(style: Style, rng: Generator) -> str:
    """A face for the small lines that goes with a title set in `style`."""
    if style.face.split("/")[0] in ("cormorant-garamond", "playfair-display", "prata", "cinzel", "italiana"):
        return ("cormorant-garamond/600i", "tenor-sans/400", "cinzel/500")[int(rng.integers(3))]
    return _SANS[int(rng.integers(len(_SANS)))]
