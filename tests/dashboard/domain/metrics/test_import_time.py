"""What the package costs at start: the slow parts of scipy stay out until something is fitted."""

import subprocess
import sys


def test_import__leaves_scipy_stats_and_optimize_alone() -> None:
    code = (
        "import sys, dashboard.domain.metrics.findings, dashboard.domain.metrics.recommendations;"
        "print([m for m in ('scipy.stats', 'scipy.optimize', 'pandas') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
