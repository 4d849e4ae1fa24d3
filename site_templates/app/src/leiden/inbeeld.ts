/** Which readings of a camera are new: it reads a code that is held up many times a second. */

/** The texts that the camera read lately, and when (in milliseconds) it last did. */
export type InBeeld = ReadonlyMap<string, number>;

/** So long must a text be gone before it is held up again. A moving hand is out of focus for less than that. */
export const WEG_NA = 3000;

/** One more reading: whether it is a new one, and what is in sight now. What is gone is forgotten here. */
export function zie(inBeeld: InBeeld, tekst: string, nu: number): { nieuw: boolean; inBeeld: InBeeld } {
  const nog = [...inBeeld].filter(([, gezien]) => nu - gezien < WEG_NA);
  return { nieuw: !nog.some(([ander]) => ander === tekst), inBeeld: new Map([...nog, [tekst, nu]]) };
}
