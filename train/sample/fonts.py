"""The faces the posters are lettered with: open-licensed, installed beside the code, never shipped."""

from functools import cache
from pathlib import Path

import skia

from dashboard.domain.errors import UserError

FOLDER = Path(__file__).parents[2] / ".cache" / "fonts"


@cache
def face(name: str) -> skia.Typeface:
    """The typeface "family/weight", "anton/400" say; "/400i" is the italic.

    Raises UserError when the fonts are not installed.
    """
    family, weight = name.split("/")
    style = "italic" if weight.endswith("i") else "normal"
    file = f"{family}-latin-{weight.rstrip('i')}-{style}.woff"
    path = FOLDER / "node_modules" / "@fontsource" / family / "files" / file
    typeface = skia.Typeface.MakeFromFile(str(path)) if path.is_file() else None
    if typeface is None:
        raise UserError(
            f"The font {family} is not installed: run `make sample-fonts` "
            "(or copy train/sample/fonts.json to .cache/fonts/package.json and run `npm install` there)."
        )
    return typeface
