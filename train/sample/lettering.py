"""Words set as outlines: shaped and kerned, broken into lines, fitted into a box to the pixel."""

from __future__ import annotations

import struct
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, pairwise
from typing import Literal

import skia

from train.sample.fonts import face

SIZE = 100.0  # outlines are made at this size and scaled afterwards
SMALL = {"a", "an", "and", "at", "for", "from", "in", "no", "of", "on", "or", "the", "to", "with"}


@dataclass(frozen=True)
class Style:
    """How words are set: `tracking` in em, `leading` as a share of the letters' height."""

    face: str
    case: Literal["upper", "lower", "title"] = "upper"
    tracking: float = 0.0
    leading: float = 0.2
    justify: bool = False  # every line as wide as the widest
    align: Literal["left", "centre", "right"] = "centre"
    slant: float = 0.0  # shear, dx per dy
    turn: float = 0.0  # degrees, clockwise


def set_words(
    text: str, style: Style, box: skia.Rect, *, max_height: float = 1e9, lines: int = 5
) -> skia.Path:
    """The words as one outline, as large as fits inside `box`, whole and unclipped.

    The lines break where the letters come out largest; `max_height` caps the height of a capital, in pixels.
    """
    words = _cased(text, style.case).split()
    found = max(_breaks(words, lines), key=lambda rows: _size(rows, style, box))
    path = _block(found, style)
    if style.slant or style.turn:
        matrix = skia.Matrix.RotateDeg(style.turn)
        matrix.preConcat(skia.Matrix.MakeAll(1, -style.slant, 0, 0, 1, 0, 0, 0, 1))
        path = moved(path, matrix)
    return _fitted(path, box, style, max_height)


def line(text: str, style: Style, height: float) -> tuple[skia.Path, float]:
    """One line, its baseline at y = 0, and its width; `height` is that of a capital, in pixels."""
    path, width = _outline(_cased(text, style.case), style.face, style.tracking)
    scale = height / _capital(style.face)
    return moved(path, skia.Matrix.Scale(scale, scale)), width * scale


def covered(text: str, name: str) -> str:
    """`text` with every letter that the face lacks put down to its plain form ("ž" to "z")."""
    known = face(name)
    return "".join(c if c == " " or known.unicharToGlyph(ord(c)) else _plain(c) for c in text)


def moved(path: skia.Path, matrix: skia.Matrix) -> skia.Path:
    """A copy of `path` under `matrix`."""
    copy = skia.Path()
    copy.addPath(path, matrix)
    return copy


def _plain(letter: str) -> str:
    base = unicodedata.normalize("NFKD", letter)[0]
    return base if base.isascii() else {"ł": "l", "Ł": "L", "đ": "d", "ı": "i", "’": "'"}.get(letter, "")


def _cased(text: str, case: str) -> str:
    return text.upper() if case == "upper" else text.lower() if case == "lower" else text


def _breaks(words: list[str], most: int) -> Iterator[list[str]]:
    for count in range(min(most, len(words))):
        for cuts in combinations(range(1, len(words)), count):
            edges = [0, *cuts, len(words)]
            yield [" ".join(words[a:b]) for a, b in pairwise(edges)]


def _size(rows: list[str], style: Style, box: skia.Rect) -> float:
    bounds = _block(tuple(rows), style).computeTightBounds()
    dangling = sum(row.split()[-1].lower() in SMALL for row in rows[:-1])
    lengths = sorted(map(len, rows))
    lopsided = len(rows) > 1 and (lengths[0] < 3 or lengths[0] < 0.36 * lengths[-1])
    scale = min(box.width() / max(bounds.width(), 1), box.height() / max(bounds.height(), 1))
    return scale * 0.86**dangling * (0.8 if lopsided and not style.justify else 1.0)


def _block(rows: list[str] | tuple[str, ...], style: Style) -> skia.Path:
    return _stacked(
        tuple(rows), style.face, style.tracking, style.leading, style.justify, style.align, style.case
    )


@lru_cache(maxsize=4096)
def _stacked(
    rows: tuple[str, ...], name: str, tracking: float, leading: float, justify: bool, align: str, case: str
) -> skia.Path:
    capital = _capital(name)
    below = 0.0 if case == "upper" else _descent(name)
    outlines = [_outline(row, name, tracking) for row in rows]
    widest = max(width for _, width in outlines)
    block, y = skia.Path(), 0.0
    for path, width in outlines:
        scale = min(widest / width, 2.4) if justify else 1.0
        y += capital * scale
        x = (widest - width * scale) * {"left": 0.0, "centre": 0.5, "right": 1.0}[align]
        matrix = skia.Matrix.Translate(x, y)
        matrix.preScale(scale, scale)
        block.addPath(path, matrix)
        y += capital * leading + below * scale
    return block


def _fitted(path: skia.Path, box: skia.Rect, style: Style, max_height: float) -> skia.Path:
    bounds = path.computeTightBounds()
    cap = max_height / _capital(style.face)
    scale = min(box.width() / bounds.width(), box.height() / bounds.height(), cap)
    across = {"left": 0.0, "centre": 0.5, "right": 1.0}[style.align]
    x = box.left() + (box.width() - bounds.width() * scale) * across
    y = box.top() + (box.height() - bounds.height() * scale) / 2
    matrix = skia.Matrix.Translate(x - bounds.left() * scale, y - bounds.top() * scale)
    matrix.preScale(scale, scale)
    return moved(path, matrix)


@lru_cache(maxsize=8192)
def _outline(text: str, name: str, tracking: float) -> tuple[skia.Path, float]:
    font = skia.Font(face(name), SIZE)
    font.setSubpixel(True)
    font.setLinearMetrics(True)
    font.setHinting(skia.FontHinting.kNone)
    glyphs, places = _shaped(text, font)
    whole = skia.Path()
    for index, (glyph, x) in enumerate(zip(glyphs, places, strict=True)):
        outline = font.getPath(glyph)
        if outline is not None:
            whole.addPath(outline, x + index * tracking * SIZE, 0)
    bounds = whole.computeTightBounds()
    return moved(whole, skia.Matrix.Translate(-bounds.left(), 0)), max(bounds.width(), 1.0)


def _shaped(text: str, font: skia.Font) -> tuple[list[int], list[float]]:
    # The shaper kerns, but hands its glyph positions out only inside the serialised blob: 16-bit glyph
    # numbers, padded to 4 bytes, the size of what follows, then (x, y) as 32-bit floats.
    blob = skia.TextBlob.MakeFromShapedText(text, font)
    raw, glyphs, places = bytes(blob.serialize().bytes()), list[int](), list[float]()
    start = 0
    for run in skia.TextBlob.Iter(blob):
        ids = list(run.fGlyphIndices)
        packed = struct.pack(f"<{len(ids)}H", *ids)
        start = raw.index(packed, start) + len(packed) + (-len(packed)) % 4 + 4
        points = struct.unpack_from(f"<{2 * len(ids)}f", raw, start)
        glyphs += ids
        places += points[::2]
    return glyphs, places


@lru_cache(maxsize=256)
def _capital(name: str) -> float:
    return (
        -skia.Font(face(name), SIZE).getPath(face(name).unicharToGlyph(ord("H"))).computeTightBounds().top()
    )


@lru_cache(maxsize=256)
def _descent(name: str) -> float:
    glyph = face(name).unicharToGlyph(ord("p"))
    return skia.Font(face(name), SIZE).getPath(glyph).computeTightBounds().bottom() * 0.9
