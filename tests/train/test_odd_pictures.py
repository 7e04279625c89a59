import numpy as np

from train.odd_pictures import odd_pictures


def test_odd_pictures__same_seed_same_pictures_and_no_poster_among_them() -> None:
    posters = np.random.default_rng(0).integers(0, 256, (5, 288, 192, 3), np.uint8)
    made = odd_pictures(posters)
    assert (made.shape, made.dtype) == ((2100, 288, 192, 3), np.uint8)
    assert (made == odd_pictures(posters)).all()
    codes = {picture.tobytes() for picture in made}
    assert len(codes) > 1500
    assert not codes & {poster.tobytes() for poster in posters}
