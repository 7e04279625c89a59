"""The faces the posters are lettered with: open-licensed, installed beside the interpreter, never shipped.

python -m train.sample.fonts     # once, with npm: the packages and versions that fonts.json names
"""

import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import skia

from dashboard.domain.errors import UserError

FOLDER = Path(sys.prefix) / "share" / "marquee-fonts"


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
        raise UserError(f"The font {family} is not installed: run `python -m train.sample.fonts` once.")
    return typeface


def install() -> None:
    """Installs the fonts with npm; raises UserError when there is no npm or it fails."""
    npm = shutil.which("npm")
    if npm is None:
        raise UserError(
            "The fonts come as npm packages and npm is not here: install Node.js, then try again."
        )
    FOLDER.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(Path(__file__).with_name("fonts.json"), FOLDER / "package.json")
    done = subprocess.run([npm, "install", "--silent", "--no-package-lock", "--prefix", FOLDER], check=False)
    if done.returncode != 0:
        raise UserError("npm could not install the fonts: see its message above.")


if __name__ == "__main__":
    try:
        install()
    except UserError as error:
        sys.exit(str(error))
