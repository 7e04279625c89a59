"""The words that are not the title: players, tagline, credits block, stars and laurels."""

from __future__ import annotations

import math
import textwrap

import skia

from train.sample.layouts import Align, Layout
from train.sample.lettering import Style, covered, line, moved, set_words
from train.sample.paint import Colour, fill
from train.sample.stage import Stage

CONDENSED = "league-gothic/400"


def smallprint(stage: Stage, layout: Layout, face: str) -> list[skia.Path]:
    """The outlines of the credits, the tagline and, where there is room, the players' names."""
    paths = [_credits(stage, layout), _tagline(stage, layout, face)]
    if layout.names is not None and stage.chance(0.55):
        paths.append(_names(stage, layout.names, face))
    return paths


def draw_stars(stage: Stage, centre: tuple[float, float], ink: Colour) -> None:
    """Five stars, or four and an empty one, as a newspaper gave."""
    whole = 5 if stage.film.rating >= 8 else 4
    for index in range(5):
        star = _star(centre[0] + (index - 2) * 13.0, centre[1], 5.2)
        stage.canvas.drawPath(star, fill(ink, 1.0 if index < whole else 0.3))


def draw_laurel(stage: Stage, centre: tuple[float, float], text: str, ink: Colour) -> None:
    """Two branches around a festival's words."""
    canvas = stage.canvas
    for side in (-1, 1):
        for leaf in range(9):
            angle = math.radians(115 - leaf * 26) if side > 0 else math.radians(65 + leaf * 26)
            x, y = centre[0] + 25 * math.cos(angle) * 1.15, centre[1] + 15 * math.sin(angle)
            canvas.save()
            canvas.translate(x, y)
            canvas.rotate(math.degrees(angle) + side * 60)
            canvas.drawOval(skia.Rect.MakeXYWH(-1.2, -3.6, 2.4, 7.2), fill(ink, 0.9))
            canvas.restore()
    box = skia.Rect.MakeXYWH(centre[0] - 18, centre[1] - 8, 36, 16)
    canvas.drawPath(
        set_words(text, Style(CONDENSED, leading=0.35), box, max_height=5, lines=3), fill(ink, 0.9)
    )


def _credits(stage: Stage, layout: Layout) -> skia.Path:
    film = stage.film
    text = f"{film.studio} presents  {film.title}  {'  '.join(film.credits)}"
    width = layout.credits.width()
    rows = max(2, min(4, int(layout.credits.height() // 6.2)))
    if width < 140:
        rows = int(layout.credits.height() // 7.5)
    lines = textwrap.wrap(text, math.ceil(len(text) / rows) + 6)[:rows]
    style = Style(CONDENSED, tracking=0.03, align=layout.align)
    pitch = min(7.4, layout.credits.height() / len(lines))
    return _rows(lines, style, layout.credits, pitch, 4.6, layout.align)


def _tagline(stage: Stage, layout: Layout, face: str) -> skia.Path:
    style = Style(face, case="title" if face.endswith("i") or stage.chance(0.5) else "upper", tracking=0.06,
                  align=layout.align, leading=0.5)  # fmt: skip
    low = layout.tagline.height() < 20
    text = covered(stage.film.tagline, face)
    return set_words(text, style, layout.tagline, max_height=6.5 if low else 9.0, lines=1 if low else 4)


def _names(stage: Stage, box: skia.Rect, face: str) -> skia.Path:
    players = stage.film.credits[0].removeprefix("starring ").split(", ")[:3]
    whole, cell = skia.Path(), box.width() / len(players)
    for index, player in enumerate(players):
        part = skia.Rect.MakeXYWH(box.left() + index * cell + 4, box.top(), cell - 8, box.height())
        style = Style(face.rstrip("i"), tracking=0.12, leading=0.4)
        whole.addPath(set_words(covered(player, style.face), style, part, max_height=6.2, lines=2))
    return whole


def _rows(
    texts: list[str], style: Style, box: skia.Rect, pitch: float, height: float, align: Align
) -> skia.Path:
    whole = skia.Path()
    for index, text in enumerate(texts):
        path, width = line(covered(text, style.face), style, height)
        if width > box.width():
            path, width = line(covered(text, style.face), style, height * box.width() / width)
        x = box.left() + (box.width() - width) * {"left": 0.0, "centre": 0.5, "right": 1.0}[align]
        whole.addPath(moved(path, skia.Matrix.Translate(x, box.top() + pitch * index + height + 0.6)))
    return whole


def _star(x: float, y: float, radius: float) -> skia.Path:
    points = []
    for corner in range(10):
        reach = radius if corner % 2 == 0 else radius * 0.42
        angle = -math.pi / 2 + corner * math.pi / 5
        points.append(skia.Point(x + reach * math.cos(angle), y + reach * math.sin(angle)))
    path = skia.Path()
    path.addPoly(points, True)
    return path
