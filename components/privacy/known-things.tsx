import { getTranslations } from 'next-intl/server';
import { Stack } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import type { Subject } from '@/lib/privacy/subject';
import type { PrivacyView } from '@/lib/privacy/view';
import { HoldingRow } from './data-category-row';

const PILES = ['provided', 'observed', 'legal'] as const;

type KnownThingsProps = { view: PrivacyView; subject: Pick<Subject, 'status' | 'level'> };

/** What the shop knows, pile by pile. What it concludes has a part of its own. */
export async function KnownThings({ view, subject }: KnownThingsProps) {
  const words = await getTranslations('privacy');
  return (
    <Stack gap={10}>
      {PILES.filter((pile) => view.shown[pile].length > 0).map((pile) => (
        <div key={pile} id={pile} className="scroll-mt-28">
          <h3 className="eyebrow mb-3">{words(`categories.${pile}.title`)}</h3>
          {view.shown[pile].map((row) => (
            <HoldingRow key={row.holding.id} {...row} status={subject.status} />
          ))}
        </div>
      ))}
      {subject.level < 3 && (
        <Notice as="p">
          <span>{words('known.hidden')}</span>
          <Link href="/privacy/access" className="link self-start">
            {words('known.hiddenLink')}
          </Link>
        </Notice>
      )}
    </Stack>
  );
}
