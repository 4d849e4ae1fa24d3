/**
 * Whether an unknown value has a form: what was kept on a device can be of another version, or broken, and then nothing
 * may be done with it. A form says yes or no and changes nothing.
 */

export type Vorm = (waarde: unknown) => boolean;

export const tekst: Vorm = (waarde) => typeof waarde === "string";
export const janee: Vorm = (waarde) => typeof waarde === "boolean";
/** A number from 0: nothing that is kept is less, or not whole. */
export const getal: Vorm = (waarde) => Number.isSafeInteger(waarde) && (waarde as number) >= 0;
export const moment: Vorm = (waarde) => Number.isFinite(waarde);

export function een(...toegestaan: readonly unknown[]): Vorm {
  return (waarde) => toegestaan.includes(waarde);
}

/** One of these forms. */
export function of(...vormen: readonly Vorm[]): Vorm {
  return (waarde) => vormen.some((vorm) => vorm(waarde));
}

export function ofNiets(vorm: Vorm): Vorm {
  return (waarde) => waarde === null || vorm(waarde);
}

export function magWeg(vorm: Vorm): Vorm {
  return (waarde) => waarde === undefined || vorm(waarde);
}

export function lijst(vorm: Vorm): Vorm {
  return (waarde) => Array.isArray(waarde) && waarde.every(vorm);
}

/** An object with these fields; others may be there too. */
export function met(velden: Record<string, Vorm>): Vorm {
  return (waarde) =>
    isObject(waarde) &&
    Object.entries(velden).every(([naam, vorm]) =>
      vorm(Object.hasOwn(waarde, naam) ? waarde[naam] : undefined)
    );
}

/** An object whose every value has this form, whatever their names. */
export function elk(vorm: Vorm): Vorm {
  return (waarde) => isObject(waarde) && Object.values(waarde).every(vorm);
}

/** Something for each of these names. */
export function per(namen: readonly (string | number)[], vorm: Vorm): Vorm {
  return met(Object.fromEntries(namen.map((naam) => [naam, vorm])));
}

function isObject(waarde: unknown): waarde is Record<string, unknown> {
  return typeof waarde === "object" && waarde !== null && !Array.isArray(waarde);
}
