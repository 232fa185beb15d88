import { getTranslations } from 'next-intl/server';
import type { CSSProperties } from 'react';
import { colorName, swatchOf } from '@/lib/catalog/variant-name';
import type { Locale } from '@/lib/i18n/locales';

const MOST_SHOWN = 5;

/** The dot of one colour. */
export function Swatch({ color }: { color: string }) {
  return <span className="swatch" style={{ '--swatch': swatchOf(color) } as CSSProperties} aria-hidden="true" />;
}

/** The colours a product comes in; nothing for a single one. */
export async function Swatches({ colors, locale }: { colors: string[]; locale: Locale }) {
  if (colors.length < 2) return null;
  const words = await getTranslations('catalog');
  const names = colors.map((color) => colorName(color, locale)).join(', ');
  return (
    <p className="cluster gap-[0.3rem]">
      <span className="visually-hidden">{`${words('comesIn')}: ${names}`}</span>
      {colors.slice(0, MOST_SHOWN).map((color) => (
        <Swatch key={color} color={color} />
      ))}
      {colors.length > MOST_SHOWN && (
        <span className="small muted" aria-hidden="true">
          +{colors.length - MOST_SHOWN}
        </span>
      )}
    </p>
  );
}
