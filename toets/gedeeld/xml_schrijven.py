"""Writes XML for a program to read: one element a line, and the same bytes for the same tree."""

from __future__ import annotations

from xml.etree import ElementTree as ET

Element = ET.Element


def element(name: str, text: str = "", /, **attributes: str) -> Element:
    """An element with this text and these attributes; `name` may be in a namespace: `{https://…}urlset`."""
    made = Element(name, attributes)
    made.text = text or None
    return made


def kind(parent: Element, name: str, text: str = "", /, **attributes: str) -> Element:
    """The same, as the last child of `parent`."""
    made = element(name, text, **attributes)
    parent.append(made)
    return made


def als_xml(root: Element, prefixes: dict[str, str]) -> str:
    """The text of the file. `prefixes` is what each namespace in it is called by; the empty prefix needs no name.

    Raises ValueError for a namespace that has none: the standard library would make one up.
    """
    used = {name[1:].partition("}")[0] for one in root.iter() for name in [one.tag] if name.startswith("{")}
    if missing := used - set(prefixes):
        raise ValueError(f"no prefix for {', '.join(sorted(missing))}")
    for one in root.iter():
        namespace, _, local = one.tag[1:].partition("}") if one.tag.startswith("{") else ("", "", one.tag)
        prefix = prefixes.get(namespace, "")
        one.tag = f"{prefix}:{local}" if prefix else local
    for namespace in sorted(used):
        root.set(f"xmlns:{prefixes[namespace]}" if prefixes[namespace] else "xmlns", namespace)
    ET.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="unicode") + "\n"
