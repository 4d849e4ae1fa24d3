/**
 * What makes an address a participant's: by itself, as a page looks at it before it has anything else. Programs for mail
 * and chat change addresses on their way; as far as nothing is gone, they are mended here.
 */

/** How often an address can have been encoded on its way. */
const MEESTE_KEREN = 4;

/** What stands behind an address in a sentence, and is no part of it. */
const ERACHTER = /[\s.,;:!?)>\]}"'’”]+$/;

/** The part of the address after `#`, by name. */
export function delenVan(hash: string): URLSearchParams {
  return new URLSearchParams(hash.replace(/^#/, ""));
}

/** Whether the address after `#` is for who takes part, also when something else in it is broken. */
export function isDeelname(hash: string): boolean {
  return delenVan(hash).has("doe-mee");
}

/**
 * A participant's address as it was before a program changed it: `%23` for `#`, also more than once, `&amp;` for `&`, a
 * `?` in the place of `#`, a full stop or a bracket behind it. Null for an address that is no participant's.
 */
export function heleLink(adres: string): string | null {
  const delen = /^(.*?)(?:[#?]|%(?:25)*(?:23|3f))(.*doe-mee.*)$/is.exec(adres);
  if (!delen) return null;
  // Nothing in a link is encoded when it is made: what is now, was done on its way.
  const heel = ontcijferd(delen[2]!).replace(/&(?:amp;)+/g, "&").split(/[#?]/).at(-1)!.replace(ERACHTER, "");
  return isDeelname(heel) ? `${delen[1]}#${heel}` : null;
}

function ontcijferd(tekst: string): string {
  try {
    for (let keer = 0; keer < MEESTE_KEREN; keer++) tekst = decodeURIComponent(tekst);
  } catch {
    // A percent sign that belongs to nothing: as far as it could be read.
  }
  return tekst;
}
