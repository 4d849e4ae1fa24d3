"""Reads a document in a process of its own: whatever a file does, it ends in time and gets no more memory than this."""

from __future__ import annotations

import multiprocessing
import signal
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from toets.beginnen.importeren.document import DocumentError
from toets.beginnen.importeren.importeren import importeer as lees_in
from toets.beginnen.nieuw import TitelError

try:
    import resource
except ImportError:  # Windows, which has no such limit: there the time alone ends it
    resource = None  # type: ignore[assignment]

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from multiprocessing.connection import Connection
    from pathlib import Path

    from toets.beginnen.sjabloon import Keuzes
    from toets.inhoud.nieuw_bestand import NieuwBestand

    Gevonden = tuple[NieuwBestand, int]

RAAD = "Sla alleen het raadsvoorstel op, zonder de bijlagen, of bewaar de tekst als .txt."
TE_LANG = f"Dit bestand lezen duurt langer dan {{}} seconden. Het is gestopt. {RAAD}"
TE_GROOT = f"Dit bestand lezen kost te veel geheugen. Het is gestopt. {RAAD}"
GESTRAND = "Het lezen van dit bestand stopte ineens. Open het en sla het opnieuw op, of bewaar de tekst als .txt."


@dataclass(frozen=True)
class Grenzen:
    """What reading may take: `geheugen` in bytes."""

    seconden: int = 20
    geheugen: int = 500_000_000


GEWOON = Grenzen()


def importeer(path: Path, titel: str | None, keuzes: Keuzes, today: date, grenzen: Grenzen = GEWOON) -> Gevonden:
    """As `importeren.importeer`, which says what it gives and raises.

    Raises DocumentError too when reading takes longer or more memory than `grenzen`, or ends by itself.
    """
    # A process that begins empty is the same on every system; one that is copied is not.
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    work = partial(lees_in, path, titel, keuzes, today)
    process = context.Process(target=_lees, args=(theirs, grenzen.geheugen, work), daemon=True)
    process.start()
    theirs.close()
    try:
        ours.recv()  # It has begun: what loading takes is not the file's.
        if not ours.poll(grenzen.seconden):
            raise DocumentError(TE_LANG.format(grenzen.seconden))
        found: Gevonden | Exception = ours.recv()
    except EOFError:
        raise DocumentError(GESTRAND) from None
    finally:
        process.kill()
        process.join()
        ours.close()
    if isinstance(found, Exception):
        raise found
    return found


def _lees(to: Connection, memory: int, work: Callable[[], Gevonden]) -> None:
    """What the other process does: it sends that it begins, and then what it found or why it could not."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Who stops the command stops this process with it.
    if resource is not None:
        _, most = resource.getrlimit(resource.RLIMIT_DATA)
        resource.setrlimit(resource.RLIMIT_DATA, (memory if most < 0 else min(memory, most), most))
    to.send("begonnen")
    found: Gevonden | Exception
    try:
        found = work()
    except (DocumentError, TitelError) as error:
        found = error
    except MemoryError:
        found = DocumentError(TE_GROOT)
    to.send(found)
