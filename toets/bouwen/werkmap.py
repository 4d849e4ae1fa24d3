"""The folder `.build/`, in which a site is made before it is shown: one build at a time, and none undoes another.

`bezig.lock` is held by the build that is going on. `bouw-*/` is what one build makes, thrown away when it ends.
`old-<name>/` is the site that was there, for the moment between two renames.
"""

from __future__ import annotations

import errno
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

EVEN_WACHTEN = "Er wordt al gebouwd in deze map. Even wachten ..."
ZONDER_SLOT = "Op deze schijf merkt een opdracht niet dat er al een andere bouwt. Bouw hier niet twee keer tegelijk."
GEEN_SLOT = {errno.ENOSYS, errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOTSUP, errno.EINVAL}
"""What a disk answers that keeps no locks, as some on a network."""
POLL_SECONDS = 0.2


@contextmanager
def werkmap(work: Path, waarschuw: Callable[[str], None]) -> Iterator[Path]:
    """A new folder below `work` for one build, thrown away at the end. A second build waits, and `waarschuw` hears so.

    The system itself lets go of the lock of a build that was killed. A program that such a build called may still be
    writing, so no build uses the folder of another; what was left behind is thrown away here. Raises OSError.
    """
    work.mkdir(parents=True, exist_ok=True)
    lock = FileLock(work / "bezig.lock", poll_interval=POLL_SECONDS, fallback_to_soft=False)
    _take(lock, waarschuw)
    try:
        for left in work.glob("bouw-*"):
            shutil.rmtree(left, ignore_errors=True)
        with tempfile.TemporaryDirectory(prefix="bouw-", dir=work, ignore_cleanup_errors=True) as own:
            yield Path(own)
    finally:
        lock.release()


def vervang(site: Path, new: Path, own: Path) -> Path:
    """Put the folder `new` in the place of `site` and return that. `site` is the old one or the new one, never half.

    `own` is the folder of this build. Stopped between the two renames, it leaves no `site`: the next build puts back
    the old one (`herstel`). Raises OSError.
    """
    try:
        if site.exists():
            site.rename(_aside(site, own))
        new.rename(site)
    finally:
        herstel(site, own)
    return site


def herstel(site: Path, own: Path) -> None:
    """Put back the site that a stopped build left aside, or throw it away when there is one already. Raises OSError."""
    aside = _aside(site, own)
    if not aside.exists():
        return
    if site.exists():
        # In the folder that is thrown away, and only then piece by piece: what stands aside is always whole.
        shutil.rmtree(aside.rename(own / aside.name), ignore_errors=True)
    else:
        aside.rename(site)


def _aside(site: Path, own: Path) -> Path:
    return own.parent / f"old-{site.name}"


def _take(lock: FileLock, waarschuw: Callable[[str], None]) -> None:
    """Wait for the lock; go on without one where the disk keeps none."""
    try:
        try:
            lock.acquire(blocking=False)
        except Timeout:
            waarschuw(EVEN_WACHTEN)
            lock.acquire()
    except OSError as error:
        if error.errno not in GEEN_SLOT:
            raise
        waarschuw(ZONDER_SLOT)
