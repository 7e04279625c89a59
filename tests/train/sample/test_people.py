import numpy as np
import pytest
import skia

from train.sample.paint import Light, Palette
from train.sample.people import COUPLES, GROUPS, PORTRAITS, SINGLES, Draw, profile_path
from train.sample.people_body import Body, Pose, joints, reaching
from train.sample.people_geometry import disc, joined, mirrored, trace
from train.sample.people_paint import STYLES

PALETTE = Palette(
    background=((0.9, 0.8, 0.6), (0.5, 0.3, 0.3)),
    light=(1.0, 0.9, 0.7),
    shade=(0.2, 0.1, 0.2),
    accent=(0.8, 0.2, 0.2),
    accent2=(0.2, 0.4, 0.5),
    ink=(0.1, 0.1, 0.1),
    paper=(0.95, 0.93, 0.9),
)
LIGHT = Light(angle=-2.2, colour=(1.0, 0.9, 0.7))
BOX = skia.Rect.MakeXYWH(30, 40, 140, 200)
EVERYTHING = {**SINGLES, **COUPLES, **GROUPS, **PORTRAITS}
GENRES = {"Action", "Comedy", "Drama", "Romance", "Thriller"}


def _alpha(draw: Draw, seed: int, style: str | None = None) -> np.ndarray:
    """Opacity, (280, 200) uint8, of a drawing on a transparent ground."""
    surface = skia.Surface(200, 280)
    draw(surface.getCanvas(), BOX, PALETTE, LIGHT, np.random.default_rng(seed), style=style)
    return surface.toarray()[:, :, 3]


@pytest.mark.parametrize("name", EVERYTHING)
def test_draw__fills_its_box_and_nothing_else(name: str) -> None:
    alpha = _alpha(EVERYTHING[name][0], seed=3)
    inside = alpha[40:240, 30:170]
    assert (inside > 200).mean() > 0.03
    assert alpha.sum(dtype=int) - inside.sum(dtype=int) < 0.03 * inside.sum(dtype=int)  # soft edges only


@pytest.mark.parametrize("name", [*SINGLES, "hand_in_hand", "family", "profile_dark"])
def test_draw__stands_on_the_lower_edge(name: str) -> None:
    rows = np.flatnonzero((_alpha(EVERYTHING[name][0], seed=5) > 128).any(axis=1))
    assert 234 <= rows[-1] <= 241


@pytest.mark.parametrize("style", STYLES)
def test_draw__same_seed_same_picture_in_every_style(style: str) -> None:
    draw = SINGLES["walking"][0]
    assert (_alpha(draw, 1, style) == _alpha(draw, 1, style)).all()
    assert (_alpha(draw, 1, style) != _alpha(draw, 2, style)).any()


def test_every_motif_suits_known_genres_and_every_genre_has_enough() -> None:
    assert all(genres and genres <= GENRES for _, genres in EVERYTHING.values())
    assert all(sum(genre in genres for _, genres in EVERYTHING.values()) >= 15 for genre in GENRES)


def test_profile_path__stands_in_the_box() -> None:
    bounds = profile_path(BOX, np.random.default_rng(4)).computeTightBounds()
    assert BOX.makeOutset(0.5, 0.5).contains(bounds)
    assert bounds.bottom() == pytest.approx(BOX.bottom(), abs=0.5)


def test_joints__upright_body_is_as_tall_as_it_says() -> None:
    at = joints(Body(height=7.6), Pose(legs=((0, 0), (0, 0))))
    assert at.ankles[0].imag - (at.skull.imag - 0.5) == pytest.approx(7.6 - 0.27, abs=0.35)


@pytest.mark.parametrize("target", [1.2 - 1.0j, 0.9 - 3.0j, -0.8 - 1.2j])
def test_reaching__hand_arrives(target: complex) -> None:
    body = Body(height=7.6)
    at = joints(body, reaching(body, Pose(), 1, target))
    forearm = at.wrists[1] - at.elbows[1]
    assert abs(at.wrists[1] + forearm / abs(forearm) * 0.25 - target) < 0.01


def test_joined__overlap_of_opposite_outlines_is_no_hole() -> None:
    clockwise, reverse = disc(0j, 2.0), skia.Path()
    reverse.reverseAddPath(disc(1 + 0j, 2.0))
    assert joined(clockwise, reverse).contains(0.5, 0.0)


def test_trace__corner_comes_twice() -> None:
    assert trace("0,1 -.5,.25! 2,0") == [1j, -0.5 + 0.25j, -0.5 + 0.25j, 2 + 0j]


def test_mirrored__is_as_wide_on_both_sides_and_meets_the_axis_once() -> None:
    shape = mirrored(trace("0,-1 .5,-.4 .8,.6 1,1!"))
    bounds = shape.computeTightBounds()
    assert bounds.left() == pytest.approx(-bounds.right())
    assert (bounds.top(), bounds.right()) == (pytest.approx(-1), pytest.approx(1))
    assert all(shape.contains(x, 0.5) == shape.contains(-x, 0.5) for x in np.linspace(0, 1.2, 30))
