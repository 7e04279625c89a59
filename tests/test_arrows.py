"""The arrows that import-linter cannot see: the exporter is a module beside the packages, and imports are lazy."""

import ast
import subprocess
import sys
from pathlib import Path

from dashboard.settings import ROOT


def test_export_onnx__takes_from_train_and_domain_alone() -> None:
    ours = [
        name for name in _imports(ROOT / "export_onnx.py") if name.split(".")[0] in ("dashboard", "train")
    ]
    assert ours
    assert [name for name in ours if not name.startswith(("train.", "dashboard.domain."))] == []


def test_nothing_imports_the_exporter() -> None:
    files = [file for folder in ("dashboard", "train") for file in (ROOT / folder).rglob("*.py")]
    assert [file for file in files if "export_onnx" in _imports(file)] == []


def test_serving__never_loads_torch() -> None:
    code = (
        "import sys, dashboard.app, dashboard.__main__, dashboard.report, dashboard.serving;"
        "print([m for m in ('torch', 'train', 'sklearn', 'scipy.stats') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "[]"


def _imports(file: Path) -> list[str]:
    names = []
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.append(node.module)
    return names
