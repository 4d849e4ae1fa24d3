"""`serve`: a static server that builds again when a file changes, and has the browser reload."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import livereload
from livereload.handlers import LiveReloadHandler

from toets.gedeeld.locaties import SJABLONEN
from toets.inhoud.plaatsen import BOVENAAN, MAPPEN
from toets.inhoud.werkbladsjabloon import MAP as SJABLOONMAP

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


HOST = "localhost"
HOOGSTE_POORT = 65535


class PoortError(Exception):
    """Nothing can be served at this port; the text says in Dutch why and what to do."""


def controleer_poort(port: int) -> None:
    """Raises PoortError when something else listens there, or we may not: better known before the site is built."""
    if not 1 <= port <= HOOGSTE_POORT:
        raise PoortError(f"Poort {port} bestaat niet. Kies een getal van 1024 tot en met {HOOGSTE_POORT}: --poort 8001")
    try:
        socket.create_server((HOST, port)).close()
    except OSError:
        other = 8001 if port == 8000 else 8000  # noqa: PLR2004 (the usual one)
        message = (
            f"Poort {port} is al in gebruik, of u mag hem niet gebruiken. "
            f"Draait er al een `serve`? Stop die, of kies een andere poort: --poort {other}"
        )
        raise PoortError(message) from None


def serveer(root: Path, site: Path, port: int, rebuild: Callable[[], object]) -> None:
    """Serve `site` on this computer until the user stops it; `rebuild` is called after every change below `root`.

    Raises OSError when the port was taken in the meantime.
    """
    # By itself it forgets to reload after what changes within three seconds of the start, or of the last time.
    LiveReloadHandler.DEFAULT_RELOAD_TIME = 0
    server = livereload.Server()
    for place in (*(root / name for name in (*MAPPEN, SJABLOONMAP, *BOVENAAN)), SJABLONEN):
        server.watch(str(place), rebuild)
    server.serve(root=str(site), port=port, host=HOST, open_url_delay=None)
