/** A text as a QR code that is drawn in the page itself, with a text alternative. */
import { useMemo } from "preact/hooks";
import { encodeQR } from "qr";

/** The light edge, in blocks. The standard asks for four; a camera at the back of a room likes more. */
const RAND = 5;

/** Which blocks are dark, row by row, with the light edge. */
export function blokken(tekst: string): boolean[][] {
  return encodeQR(tekst, "raw", { ecc: "medium", border: RAND });
}

/** The dark blocks as one path: a stripe for each row of blocks next to each other. */
function lijnen(rijen: boolean[][]): string {
  return rijen.flatMap((rij, y) =>
    rij.flatMap((donker, x) => {
      if (!donker || rij[x - 1]) return [];
      const breed = rij.indexOf(false, x) - x;
      return [`M${x} ${y}h${breed}v1h-${breed}z`];
    })
  ).join("");
}

/** `titel` says what the code is for, to who does not see it. How large it is, the stylesheet says. */
export function Qr({ tekst, titel }: { tekst: string; titel: string }) {
  // Encoding is slow, and the window is drawn again at every event.
  const rijen = useMemo(() => blokken(tekst), [tekst]);
  const maat = rijen.length;
  // Dark on light in any theme: most cameras read nothing else. That is why the colours stand here.
  return (
    <svg
      class="g-qr"
      viewBox={`0 0 ${maat} ${maat}`}
      role="img"
      aria-label={titel}
      shape-rendering="crispEdges"
    >
      <rect width={maat} height={maat} fill="#ffffff" />
      <path d={lijnen(rijen)} fill="#000000" />
    </svg>
  );
}
