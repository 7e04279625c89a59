"""Where things go: the title, the subject, the small print. No two areas of a layout overlap, but the
title may lie over the subject where posters do that."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

import skia
from numpy.random import Generator

Align = Literal["left", "centre", "right"]


@dataclass(frozen=True)
class Layout:
    """Areas in pixels on the sheet of 320 by 480."""

    name: str
    title: skia.Rect
    focus: skia.Rect  # where the subject stands
    tagline: skia.Rect
    credits: skia.Rect
    names: skia.Rect | None = None  # players' names, large
    align: Align = "centre"
    upright: bool = False  # the title reads from bottom to top
    largest: float = 64.0  # height of a capital, at most
    panel: skia.Rect | None = None  # an area of flat colour under the words
    frame: float = 0.0  # width of a border left around the picture
    over: bool = False  # the title lies across the subject


def layout(names: tuple[str, ...], rng: Generator) -> Layout:
    """One of the layouts called `names`, mirrored in half the cases."""
    found = LAYOUTS[names[int(rng.integers(len(names)))]]
    return _mirrored(found) if found.align == "left" and rng.random() < 0.45 else found


def picture(found: Layout) -> skia.Rect:
    """The area the picture fills: the sheet less border and panel."""
    sheet = skia.Rect.MakeLTRB(found.frame, found.frame, 320 - found.frame, 480 - found.frame)
    if found.panel is None:
        return sheet
    panel = found.panel
    if panel.height() >= 480:
        left, right = (panel.right(), 320.0) if panel.left() <= 0 else (0.0, panel.left())
        return skia.Rect.MakeLTRB(left, 0, right, 480)
    top, bottom = (panel.bottom(), sheet.bottom()) if panel.top() <= 0 else (sheet.top(), panel.top())
    return skia.Rect.MakeLTRB(sheet.left(), top, sheet.right(), bottom)


def _box(left: float, top: float, right: float, bottom: float) -> skia.Rect:
    return skia.Rect.MakeLTRB(left, top, right, bottom)


def _mirrored(found: Layout) -> Layout:
    def flip(box: skia.Rect | None) -> skia.Rect | None:
        return box and _box(320 - box.right(), box.top(), 320 - box.left(), box.bottom())

    return replace(
        found,
        title=flip(found.title),
        focus=flip(found.focus),
        tagline=flip(found.tagline),
        credits=flip(found.credits),
        names=flip(found.names),
        panel=flip(found.panel),
        align="right",
    )


_FOOT = _box(34, 446, 286, 470)
_ALL = (
    Layout("bottom", _box(22, 338, 298, 418), _box(14, 44, 306, 332), _box(40, 422, 280, 436), _FOOT,
           _box(24, 16, 296, 30)),
    Layout("low", _box(24, 368, 296, 424), _box(10, 40, 310, 364), _box(40, 428, 280, 440), _FOOT,
           _box(24, 16, 296, 28), largest=40),
    Layout("top", _box(22, 26, 298, 112), _box(14, 132, 306, 446), _box(40, 117, 280, 131), _box(34, 450, 286, 472)),
    Layout("crown", _box(24, 44, 296, 106), _box(14, 112, 306, 446), _box(40, 26, 280, 38), _box(34, 450, 286, 472),
           largest=38),
    Layout("giant top", _box(12, 14, 308, 190), _box(20, 196, 300, 428), _box(40, 430, 280, 444), _FOOT, largest=150),
    Layout("giant bottom", _box(12, 286, 308, 438), _box(20, 26, 300, 282), _box(40, 8, 280, 20), _FOOT, largest=150),
    Layout("across", _box(16, 206, 304, 286), _box(6, 26, 314, 474), _box(40, 292, 280, 306), _FOOT,
           _box(24, 14, 296, 26), over=True),
    Layout("belt", _box(20, 292, 300, 358), _box(6, 34, 314, 440), _box(40, 364, 280, 378), _FOOT,
           _box(24, 16, 296, 28), over=True),
    Layout("left low", _box(22, 322, 214, 420), _box(60, 30, 312, 350), _box(22, 424, 214, 438), _box(22, 444,
           214, 470),
           align="left"),
    Layout("left high", _box(22, 28, 190, 148), _box(90, 120, 314, 446), _box(22, 154, 168, 168), _box(22, 446,
           230, 470),
           align="left"),
    Layout("left middle", _box(18, 176, 158, 300), _box(110, 60, 312, 440), _box(18, 306, 150, 320),
           _box(18, 446, 240, 470), align="left"),
    Layout("spine", _box(18, 40, 74, 436), _box(84, 44, 310, 438), _box(96, 440, 304, 452), _box(96, 456, 304, 474),
           align="left", upright=True, largest=56),
    Layout("spine wide", _box(14, 16, 112, 464), _box(108, 40, 316, 430), _box(124, 436, 306, 448),
           _box(124, 452, 306, 474), align="left", upright=True, largest=98),
    Layout("small top", _box(60, 40, 260, 84), _box(20, 110, 300, 440), _box(70, 90, 250, 101),
           _box(60, 450, 260, 470), largest=22),
    Layout("panel bottom", _box(24, 368, 296, 426), _box(12, 24, 308, 352), _box(40, 430, 280, 442), _box(34,
           450, 286, 472),
           _box(24, 14, 296, 26), panel=_box(0, 352, 320, 480)),
    Layout("panel top", _box(24, 22, 296, 92), _box(12, 124, 308, 446), _box(40, 98, 280, 110), _box(34, 452,
           286, 474),
           panel=_box(0, 0, 320, 120)),
    Layout("panel side", _box(16, 30, 104, 330), _box(124, 40, 316, 460), _box(16, 338, 104, 384), _box(14,
           400, 106, 466),
           align="left", panel=_box(0, 0, 118, 480)),
    Layout("framed", _box(28, 372, 292, 426), _box(30, 40, 290, 366), _box(44, 430, 276, 441), _box(40, 446,
           280, 461),
           frame=14, largest=40),
    Layout("framed top", _box(32, 32, 288, 92), _box(30, 108, 290, 438), _box(44, 97, 276, 108), _box(40, 446,
           280, 461),
           frame=14, largest=44),
    Layout("plate", _box(34, 394, 286, 440), _box(30, 36, 290, 372), _box(60, 444, 260, 454), _box(60, 458, 260, 472),
           panel=_box(0, 382, 320, 480), frame=18, largest=30),
    Layout("plate top", _box(34, 18, 286, 72), _box(30, 106, 290, 440), _box(60, 76, 260, 87), _box(60, 466,
           260, 476),
           panel=_box(0, 0, 320, 94), frame=18, largest=34),
)  # fmt: skip
LAYOUTS = {found.name: found for found in _ALL}
