"""The web server: its socket first, so that a taken port is said before anything is loaded."""

import contextlib
import gc
import os
import socket
import sys
import webbrowser
from pathlib import Path

import uvicorn

from dashboard.domain.errors import UserError
from dashboard.domain.runs.store import Store
from dashboard.settings import Settings


def serve(settings: Settings) -> None:
    """Serve until Ctrl-C. Raises UserError when a folder, the run or the port cannot be had."""
    _check(settings)
    with _listening(settings.host, settings.port) as listening:
        from dashboard.app import create_app  # the slow part: after all that can go wrong at once

        server = create_app(settings).server
        gc.collect()
        gc.freeze()  # what lives as long as the program need not be looked through at every collection: 0.1 s
        config = uvicorn.Config(
            server, log_level="warning", access_log=False, http="httptools", server_header=False
        )
        address = _address(settings.host, listening.getsockname()[1])
        print(f"Marquee is at {address} (Ctrl-C ends it).", flush=True)
        if _somebody_looks():
            webbrowser.open(address)
        with contextlib.suppress(KeyboardInterrupt):  # uvicorn raises it again after it has ended in peace
            uvicorn.Server(config).run(sockets=[listening])


def _check(settings: Settings) -> None:
    folders: dict[str, Path | None] = {"data": settings.data, "posters": settings.posters}
    for name, folder in folders.items():
        if folder is not None and not folder.is_dir():
            raise UserError(
                f"There is no folder {folder}: give one with --{name} or DASHBOARD_{name.upper()}."
            )
    if settings.run:
        Store(settings.runs).open(settings.run)


def _listening(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=2048)
    except OSError as error:
        why = str(error.strerror).partition(" (")[0]
        raise UserError(
            f"Cannot listen on {host}:{port} ({why}): end what runs there, or choose another --port."
        ) from error


def _somebody_looks() -> bool:
    """A terminal on a machine with a screen: without one, Python would start a browser in the terminal itself."""
    screen = (
        sys.platform in ("darwin", "win32") or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )
    return bool(screen) and sys.stdout.isatty() and not os.environ.get("CI")


def _address(host: str, port: int) -> str:
    everywhere = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}
    return f"http://{everywhere.get(host, f'[{host}]' if ':' in host else host)}:{port}"
