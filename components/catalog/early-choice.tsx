import { useSyncExternalStore } from 'react';
import { sharedBegin } from '@/lib/platform/columnar';
import type { VariantOption } from './variant-choice';

const never = () => () => undefined;

/** Runs in the page, before React: checks the radio buttons of the variant in the address. Self-contained. */
function takeFromAddress(begin: string, values: Record<string, (string | undefined)[]>) {
  const variant = new URLSearchParams(location.search).get('variant') ?? '';
  const asked = variant.startsWith(begin) && values[variant.slice(begin.length)];
  const radios = document.currentScript?.closest('form')?.querySelectorAll<HTMLInputElement>('input[type=radio]');
  for (const radio of (asked && radios) || [])
    radio.checked = radio.value === (asked || [])[radio.name === 'color' ? 0 : 1];
}

/**
 * The page is the same for everyone, and the variant stands in the address: whoever presses the button before React is there must
 * get what the link said. Stands in the form, behind its fields. Drawn by the server alone: a script that comes later never runs.
 */
export function EarlyChoice({ variants }: { variants: VariantOption[] }) {
  const fromServer = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  if (!fromServer || variants.length < 2) return null;
  const begin = sharedBegin(variants.map(({ id }) => id));
  const values = variants.map(({ id, color, size }) => [id.slice(begin.length), [color ?? '', size ?? '']]);
  const given = [begin, Object.fromEntries(values)].map((one) => JSON.stringify(one).replace(/</g, '\\u003c'));
  const source = `(${takeFromAddress})(${given})`;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a function of our own and escaped data
  return <script suppressHydrationWarning dangerouslySetInnerHTML={{ __html: source }} />;
}
