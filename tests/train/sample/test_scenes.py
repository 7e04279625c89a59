import numpy as np
import pytest

skia = pytest.importorskip("skia", reason="needs the extra `sample`: pip install .[sample]")

from train.sample.paint import Light, Palette, contrast  # noqa: E402
from train.sample.scenes import CITIES, INTERIORS, LANDSCAPES, OBJECTS, SKIES, SYMBOLS, WEATHER  # noqa: E402
from train.sample.scenes_outline import oval, profile, shape, union, without  # noqa: E402
from train.sample.scenes_tools import apart, solid  # noqa: E402

GENRES = {"Action", "Comedy", "Drama", "Romance", "Thriller"}
BACKDROPS = SKIES | LANDSCAPES | CITIES | INTERIORS
THINGS = OBJECTS | SYMBOLS
DUSK = Palette(
    background=((0.1, 0.1, 0.3), (0.4, 0.2, 0.4), (0.9, 0.6, 0.4)),
    light=(1.0, 0.8, 0.6),
    shade=(0.1, 0.05, 0.15),
    accent=(0.9, 0.3, 0.2),
    accent2=(0.2, 0.6, 0.7),
    ink=(1.0, 1.0, 1.0),
    paper=(0.95, 0.92, 0.85),
)
LIGHT = Light(-0.8, (1.0, 0.8, 0.6))


def drawn(entry, seed=1, width=64, height=96):
    surface = skia.Surface(width, height)
    entry[0](surface.getCanvas(), skia.Rect.MakeWH(width, height), DUSK, LIGHT, np.random.default_rng(seed))
    return surface.makeImageSnapshot().toarray()


@pytest.mark.parametrize("name", BACKDROPS)
def test_backdrop__leaves_no_pixel_bare(name):
    assert (drawn(BACKDROPS[name])[..., 3] > 250).all()


@pytest.mark.parametrize("name", THINGS)
def test_thing__leaves_the_ground_clear_and_is_not_empty(name):
    cover = (drawn(THINGS[name], width=80, height=80)[..., 3] > 128).mean()
    assert 0.01 < cover < 0.95


@pytest.mark.parametrize("name", ["mountains", "skyline", "rose", "heart", "corridor", "snow"])
def test_draw__same_seed_same_picture(name):
    entry = (BACKDROPS | THINGS | WEATHER)[name]
    assert (drawn(entry, 5) == drawn(entry, 5)).all()


@pytest.mark.parametrize("name", ["mountains", "skyline", "heart", "corridor", "snow"])
def test_draw__other_seed_other_picture(name):
    entry = (BACKDROPS | THINGS | WEATHER)[name]
    assert (drawn(entry, 5) != drawn(entry, 6)).any()


@pytest.mark.parametrize("register", [SKIES, WEATHER, LANDSCAPES, CITIES, INTERIORS, OBJECTS, SYMBOLS])
def test_register__serves_every_genre(register):
    assert set().union(*(suits for _, suits in register.values())) == GENRES


@pytest.mark.parametrize("name", THINGS)
def test_thing__stays_near_its_box(name):
    surface = skia.Surface(160, 160)
    box = skia.Rect.MakeXYWH(50, 50, 60, 60)
    THINGS[name][0](surface.getCanvas(), box, DUSK, LIGHT, np.random.default_rng(2))
    alpha = surface.makeImageSnapshot().toarray()[..., 3]
    alpha[30:130, 30:130] = 0
    assert alpha.max() < 128


def test_solid__is_brighter_towards_the_light():
    surface = skia.Surface(40, 40)
    solid(surface.getCanvas(), oval(20, 20, 15), (0.5, 0.5, 0.5), Light(0.0, (1.0, 1.0, 1.0)), rim=0)
    row = surface.makeImageSnapshot().toarray()[20, :, 0].astype(int)
    assert row[30] > row[20] > row[8]


def test_apart__moves_a_colour_off_the_ground_until_it_reads():
    ground = DUSK.background[1]
    assert contrast(ground, ground) == pytest.approx(1.0)
    assert contrast(apart(ground, DUSK, 1.9), ground) >= 1.9


def test_shape__absolute_and_relative_commands_meet():
    assert shape("M0 0L10 0L10 5Z").getBounds() == shape("m0 0h10v5z").getBounds()
    assert shape("M0 0C0 10 10 10 10 0S20-10 20 0").getBounds().right() == pytest.approx(20)


def test_without__hole_is_open_and_union_closes_it():
    ring = without(oval(10, 10, 10), oval(10, 10, 4))
    assert ring.contains(2, 10)
    assert not ring.contains(10, 10)
    assert union(ring, oval(10, 10, 5)).contains(10, 10)


def test_profile__runs_from_left_to_right():
    line = profile(5, 25, 0.5, np.random.default_rng(0), steps=11)
    assert [round(x) for x, _ in line] == [5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25]
