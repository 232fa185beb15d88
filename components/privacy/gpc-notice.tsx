import { getLocale, getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import { hasGpcSignal } from '@/lib/consent/choice';
import type { Consents } from '@/lib/consent/queries';
import { GPC_PURPOSES } from '@/lib/consent/rules';

/** Says that the browser's signal was heard, and where the person's own choice counts more. */
export async function GpcNotice({ consents }: { consents: Consents }) {
  if (!(await hasGpcSignal())) return null;
  const words = await getTranslations('privacy.consent');
  const purposes = await getTranslations('consent.purposes');
  const chosen = GPC_PURPOSES.filter((purpose) => consents[purpose] === 'given');
  const list = new Intl.ListFormat(await getLocale(), { type: 'conjunction' });
  return (
    <Notice tone="success" className="mb-5">
      <p className="font-semibold">{words('gpcTitle')}</p>
      <p>{words('gpcText')}</p>
      {chosen.length > 0 && (
        <p>
          {words('gpcOverridden', {
            purposes: list.format(chosen.map((purpose) => purposes(`${purpose}.title`))),
          })}
        </p>
      )}
    </Notice>
  );
}
