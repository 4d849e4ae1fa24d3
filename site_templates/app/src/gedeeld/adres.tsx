/** An address to type over, which breaks where one would pause: after a full stop or a slash. */
export function Adres({ adres, klas }: { adres: string; klas: string }) {
  return (
    <span class={klas}>
      {adres.match(/[^./]*[./]?/g)!.filter(Boolean).map((deel, plaats) => (
        <>
          {plaats > 0 && <wbr />}
          {deel}
        </>
      ))}
    </span>
  );
}
