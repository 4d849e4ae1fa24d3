"""What is kept of the PDFs, and what happens without what makes them."""

from __future__ import annotations

import builtins
import os
from typing import TYPE_CHECKING, Any

from toets.paginas.pdf import BEWAAR_SECONDEN, pdf_maker, ruim_op

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

PAGE = "<!DOCTYPE html><html lang=nl><title>{0}</title><h1>{0}</h1>"


def used_before(path: Path, seconds: int) -> None:
    latest = path.stat().st_mtime - seconds
    os.utime(path, (latest, latest))


def test_without_pango_there_is_no_maker_of_pdfs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def no_pango(name: str, *args: Any) -> Any:
        if name == "weasyprint":
            message = "cannot load library 'libpango-1.0-0'"
            raise OSError(message)
        return real(name, *args)

    monkeypatch.setattr(builtins, "__import__", no_pango)
    assert pdf_maker(tmp_path / "store") is None
    assert not (tmp_path / "store").exists()


def test_a_pdf_that_no_build_asked_for_in_a_week_is_thrown_away(tmp_path: Path) -> None:
    store = tmp_path / "store"
    make = pdf_maker(store)
    assert make
    make(PAGE.format("Oud"), tmp_path / "oud.html")
    (old,) = store.iterdir()
    make(PAGE.format("Nieuw"), tmp_path / "nieuw.html")
    half = store / "0123.456"
    half.write_bytes(b"%PDF")
    used_before(half, BEWAAR_SECONDEN + 60)
    used_before(old, BEWAAR_SECONDEN - 60)
    ruim_op(store)
    assert old.exists()
    assert not half.exists()
    used_before(old, BEWAAR_SECONDEN)
    ruim_op(store)
    assert not old.exists()
    assert len(list(store.iterdir())) == 1


def test_a_pdf_that_is_asked_for_again_is_kept_longer(tmp_path: Path) -> None:
    store = tmp_path / "store"
    make = pdf_maker(store)
    assert make
    make(PAGE.format("Oud"), tmp_path / "oud.html")
    (old,) = store.iterdir()
    used_before(old, BEWAAR_SECONDEN + 60)
    make(PAGE.format("Oud"), tmp_path / "oud.html")
    make(PAGE.format("Nieuw"), tmp_path / "nieuw.html")
    ruim_op(store)
    assert old.exists()


def test_nothing_kept_is_nothing_to_throw_away(tmp_path: Path) -> None:
    ruim_op(tmp_path)
    assert list(tmp_path.iterdir()) == []
