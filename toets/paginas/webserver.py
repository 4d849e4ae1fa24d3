"""The headers that a host should send, as each kind of host reads them."""

from __future__ import annotations

from xml.sax.saxutils import quoteattr

from toets.gedeeld.beleid import ALLEEN_HTTPS, KOPREGELS

BESTAND = "_headers"
"""The file at the top of the site in which some hosts look for headers; they chose its name."""


def headers_bestand() -> str:
    """`_headers`, for Netlify and Cloudflare Pages: there the whole host name is the site's, and always on https."""
    lines = [f"  {name}: {value}" for name, value in (KOPREGELS | ALLEEN_HTTPS).items()]
    return "\n".join(["/*", *lines]) + "\n"


def voor_apache(headers: dict[str, str]) -> str:
    """Lines for `.htaccess` or the configuration of Apache."""
    return "\n".join(f'Header always set {name} "{value}"' for name, value in headers.items())


def voor_nginx(headers: dict[str, str]) -> str:
    """Lines for a `server` or `location` of nginx."""
    return "\n".join(f'add_header {name} "{value}" always;' for name, value in headers.items())


def voor_iis(headers: dict[str, str]) -> str:
    """A whole `web.config` for IIS."""
    lines = [f"        <add name={quoteattr(name)} value={quoteattr(value)} />" for name, value in headers.items()]
    return "\n".join(
        [
            "<configuration>",
            "  <system.webServer>",
            "    <httpProtocol>",
            "      <customHeaders>",
            *lines,
            "      </customHeaders>",
            "    </httpProtocol>",
            "  </system.webServer>",
            "</configuration>",
        ]
    )


def vormen() -> list[tuple[str, str, str]]:
    """Per server its name, where its lines go (HTML), and the lines."""
    return [
        ("Apache", "in het bestand <code>.htaccess</code>, naast <code>index.html</code>", voor_apache(KOPREGELS)),
        ("nginx", "bij <code>server</code> in de instellingen", voor_nginx(KOPREGELS)),
        ("IIS", "in het bestand <code>web.config</code>, naast <code>index.html</code>", voor_iis(KOPREGELS)),
    ]


def alleen_https() -> str:
    """The header for a host name that is all on https."""
    return "\n".join(f"{name}: {value}" for name, value in ALLEEN_HTTPS.items())
