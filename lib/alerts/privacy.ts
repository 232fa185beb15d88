import 'server-only';
import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import { notices } from '@/db/schema/notices';
import { UNCONFIRMED_CONTACT_IN_HOURS } from '@/lib/consent/privacy';
import { type DataCategory, personalTable } from '@/lib/data-inventory/data-category';
import type { Asked, Item } from '@/lib/data-inventory/item';
import type { Person } from '@/lib/data-inventory/person';
import { deleting } from '@/lib/data-inventory/removal';
import { runsOut } from '@/lib/data-inventory/retention';
import { listNotices } from './queries';

const NOTICE_IN_DAYS = 365;

const noticesOf = ({ identifierIds }: Person) => inArray(notices.emailIdentifierId, identifierIds);

async function waitingNotices({ ids, locale, words }: Asked): Promise<Item[]> {
  return (await listNotices(ids, locale)).map(({ id, kind, product, variantName, href, confirmed, requestedAt }) => ({
    text: words(`items.notice.${kind}`, { product: variantName ? `${product}, ${variantName}` : product }),
    detail: confirmed ? undefined : words('items.state.requested'),
    at: requestedAt,
    href,
    remove: { kind: 'notice', id },
  }));
}

export const NOTICES = {
  id: 'notices',
  category: 'provided',
  purposes: ['product-mails'],
  basis: 'consent',
  roles: ['you', 'programs'],
  kept: 'notice',
  level: 2,
  tables: [
    personalTable(
      notices,
      {
        id: 'shown',
        emailIdentifierId: 'shown',
        kind: 'shown',
        productId: 'shown',
        subjectId: 'shown',
        locale: 'shown',
        seenInCents: 'shown',
        seenCurrency: 'shown',
        surface: 'shown',
        requestedAt: 'shown',
        confirmedAt: 'shown',
      },
      {
        rowsOf: noticesOf,
        erased: 'delete',
        retention: runsOut(notices, noticesOf, [
          { since: notices.requestedAt, term: { days: NOTICE_IN_DAYS } },
          {
            of: isNull(notices.confirmedAt),
            since: notices.requestedAt,
            term: { hours: UNCONFIRMED_CONTACT_IN_HOURS },
          },
        ]),
      },
    ),
  ],
  list: waitingNotices,
  removals: {
    notice: deleting(notices, (ids, id) => and(inArray(notices.emailIdentifierId, ids), eq(notices.id, id))),
  },
  keepers: [
    {
      table: notices,
      by: notices.emailIdentifierId,
      of: isNotNull(notices.confirmedAt),
      clock: { since: notices.requestedAt, term: { days: NOTICE_IN_DAYS } },
    },
  ],
} as const satisfies DataCategory;
