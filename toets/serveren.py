"""`serve`: a static server that builds again when a file changes, and has the browser reload."""

from __future__ import annotations

from typing import TYPE_CHECKING

import livereload

from toets.locaties import SJABLONEN

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def serveer(root: Path, site: Path, port: int, rebuild: Callable[[], object]) -> None:
    """Serve `site` on this computer until the user stops it; `rebuild` is called after every change below `root`."""
    server = livereload.Server()
    for folder in (root / "questions", root / "policies", SJABLONEN):
        server.watch(str(folder), rebuild)
    server.watch(str(root / "mkdocs.yml"), rebuild)
    server.serve(root=str(site), port=port, host="localhost", open_url_delay=None)
