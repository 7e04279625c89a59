"""Near-duplicates by perceptual hash: the same artwork in another size, compression or shade."""

import imagehash
import numpy as np
from PIL import Image
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

NEAR = 8  # of 64 bits; from 12 on, unlike posters meet
ROWS_AT_ONCE = 512


def hashes(pixels: np.ndarray) -> np.ndarray:
    """The 64-bit perceptual hash (DCT of the grey picture) of each of uint8 [n, H, W, 3], as uint64 [n]."""
    bits = [imagehash.phash(Image.fromarray(image)).hash.ravel() for image in pixels]
    return np.packbits(np.array(bits, bool).reshape(len(bits), 64), axis=1).view(np.uint64).ravel()


def near_pairs(left: np.ndarray, right: np.ndarray, near: int = NEAR) -> np.ndarray:
    """int64 [pairs, 2]: rows of `left` and `right` (uint64) whose hashes differ in at most `near` bits."""
    found = []
    for start in range(0, len(left), ROWS_AT_ONCE):
        differ = np.bitwise_count(left[start : start + ROWS_AT_ONCE, None] ^ right[None, :])
        rows, columns = np.nonzero(differ <= near)
        found.append(np.column_stack([rows + start, columns]))
    return np.concatenate(found) if found else np.empty((0, 2), np.int64)


def groups(codes: np.ndarray, near: int = NEAR) -> np.ndarray:
    """int32 [n]: the same number for posters that are near-duplicates, directly or through others."""
    pairs = near_pairs(codes, codes, near)
    links = coo_array((np.ones(len(pairs), bool), pairs.T), shape=(len(codes), len(codes)))
    return connected_components(links, directed=False)[1]


def repeats(codes: np.ndarray, others: np.ndarray, near: int = NEAR) -> np.ndarray:
    """bool [n]: which of `codes` have a near-duplicate among `others`."""
    found = np.zeros(len(codes), bool)
    found[near_pairs(codes, others, near)[:, 0]] = True
    return found
