import { code128 } from '@/lib/orders/code-128';
import styles from './return-label.module.css';

/** Modules that stay white on either side, so that scanners find the ends. */
const QUIET = 10;
const HEIGHT = 48;

/** A text as a barcode; the text itself stands beside it. Black on white in every theme: it is made to be scanned. */
export function Barcode({ text }: { text: string }) {
  const { bars, width } = code128(text);
  return (
    <svg
      viewBox={`0 0 ${width + 2 * QUIET} ${HEIGHT}`}
      preserveAspectRatio="none"
      className={styles.barcode}
      aria-hidden="true"
      shapeRendering="crispEdges"
    >
      <rect width={width + 2 * QUIET} height={HEIGHT} fill="#fff" />
      {bars.map(({ x, width: bar }) => (
        <rect key={x} x={x + QUIET} width={bar} height={HEIGHT} fill="#000" />
      ))}
    </svg>
  );
}
