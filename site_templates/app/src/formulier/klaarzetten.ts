/**
 * The address at which GitHub or GitLab begins a new file. GitHub fills in the text too, when it fits: a longer address
 * is refused. GitLab did so once and no longer does, so there the text is pasted.
 */

// GitHub refuses what is longer than some 8 KB; browsers and what stands between allow for as much.
export const LANGSTE_ADRES = 8000;

export interface Klaargezet {
  waar: "GitHub" | "GitLab";
  adres: string;
  /** Whether the text of the file is in the address. */
  metTekst: boolean;
}

/** Where to put a file; one that is there already is opened there, and its text is pasted. Null when the site does not say where its files stand, or it is somewhere else. */
export function klaarzetten(
  { repo, tak }: { repo: string | null; tak: string },
  pad: string,
  tekst: string,
  bestaat = false,
): Klaargezet | null {
  const basis = repo && adresVan(repo);
  if (!basis) return null;
  const takdeel = tak.split("/").map(encodeURIComponent).join("/");
  const nieuw = (deel: string, vragen: Record<string, string>) =>
    `${basis.href}/${deel}/${takdeel}?${new URLSearchParams(
      vragen,
    )}`;
  if (/(^|\.)gitlab\./.test(basis.host)) {
    const adres = bestaat ? `${basis.href}/-/edit/${takdeel}/${pad}` : nieuw("-/new", { file_name: pad });
    return { waar: "GitLab", adres, metTekst: false };
  }
  if (!/(^|\.)github\./.test(basis.host)) return null;
  if (bestaat) return { waar: "GitHub", adres: `${basis.href}/edit/${takdeel}/${pad}`, metTekst: false };
  const heel = nieuw("new", { filename: pad, value: tekst });
  if (heel.length <= LANGSTE_ADRES) return { waar: "GitHub", adres: heel, metTekst: true };
  return { waar: "GitHub", adres: nieuw("new", { filename: pad }), metTekst: false };
}

function adresVan(repo: string): { host: string; href: string } | null {
  try {
    const { protocol, host, origin, pathname } = new URL(repo);
    const schoon = pathname.replace(/\/+$/, "").replace(/\.git$/, "");
    return protocol.startsWith("http") && schoon ? { host, href: origin + schoon } : null;
  } catch {
    return null;
  }
}
