"""The title’s outlines: set, fitted, upright or lying, signed or not."""

from __future__ import annotations

from dataclasses import replace

import skia

from train.sample.layouts import Layout
from train.sample.lettering import Style, covered, moved, set_words
from train.sample.stage import Stage


def title_path(text: str, style: Style, layout: Layout) -> skia.Path:
    """The title's outline inside the layout's area, standing upright where the layout says so."""
    style = replace(style, align=layout.align if not layout.upright else style.align)
    box = layout.title
    if not layout.upright:
        return set_words(text, style, box, max_height=layout.largest)
    lying = skia.Rect.MakeWH(box.height(), box.width())
    path = set_words(text, replace(style, turn=0.0), lying, max_height=layout.largest, lines=2)
    up = skia.Matrix.Translate(box.left(), box.bottom())
    up.preRotate(-90)
    return moved(path, up)


def title_and_signature(stage: Stage, style: Style, layout: Layout) -> tuple[skia.Path, skia.Path]:
    """The outlines of the title and, in a third of cases, of a line above it that says whose film it is."""
    signed = not layout.upright and layout.title.height() > 55 and stage.chance(0.35)
    box = layout.title
    if signed:
        layout = replace(
            layout, title=skia.Rect.MakeLTRB(box.left(), box.top() + 17, box.right(), box.bottom())
        )
    path = title_path(covered(stage.film.title, style.face), style, layout)
    return path, _signature(stage, layout, path.computeTightBounds()) if signed else skia.Path()


def _signature(stage: Stage, layout: Layout, title: skia.Rect) -> skia.Path:
    film = stage.film
    director = film.credits[1].removeprefix("directed by ")
    text = (f"a film by {director}", f"{film.studio} presents", f"{director}’s")[int(stage.rng.integers(3))]
    box = skia.Rect.MakeLTRB(layout.title.left(), title.top() - 16, layout.title.right(), title.top() - 9)
    style = Style("barlow-condensed/500", tracking=0.12, align=layout.align)
    return set_words(covered(text, style.face), style, box, max_height=6.0, lines=1)
