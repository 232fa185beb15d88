import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { isPurpose } from '@/lib/consent/rules';
import type { ConsentEntry } from '@/lib/privacy/answers';
import { PurposeHistory } from './purpose-history';

/** Answers to questions that are no longer asked. They can be proven and allow nothing; their titles are those of the stored words. */
export async function FormerPurposes({ history }: { history: ConsentEntry[] }) {
  const former = [...new Set(history.map(({ purpose }) => purpose))].filter((purpose) => !isPurpose(purpose));
  if (former.length === 0) return null;
  const words = await getTranslations('privacy.consent');
  return (
    <Card className="mt-4">
      <h3 className="font-semibold">{words('former')}</h3>
      <p className="text-soft text-sm mt-1 max-w-[36rem]">{words('formerText')}</p>
      <ul className="mt-3">
        {former.map((purpose) => (
          <Former key={purpose} purpose={purpose} entries={history.filter((entry) => entry.purpose === purpose)} />
        ))}
      </ul>
    </Card>
  );
}

function Former({ purpose, entries }: { purpose: string; entries: ConsentEntry[] }) {
  return (
    <li>
      <p className="text-sm font-semibold">{entries[0]?.wording?.split('\n')[0] ?? purpose}</p>
      <PurposeHistory text={null} entries={entries} locked={false} />
    </li>
  );
}
