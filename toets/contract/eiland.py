"""A data island: what a page gives the app, as JSON inside the HTML. Each is a model, from which its type is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from toets.model.basis import Model


def als_json(island: Model) -> str:
    """The island as JSON that can stand inside an HTML page: `</script>` can't occur in it. The order stays."""
    return island.model_dump_json(by_alias=True).replace("<", "\\u003c")
