import type { CSSProperties } from 'react';

/** The dot of one colour; its name stands beside it. */
export function Swatch({ color }: { color: string }) {
  return <span className="swatch" style={{ '--swatch': color } as CSSProperties} />;
}
