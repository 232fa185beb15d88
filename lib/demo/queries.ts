import 'server-only';
import { and, desc, eq, isNull, like, lt, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { inList, type Params, preparedQuery } from '@/db/prepared-query';
import { addresses, challenges, providerAccounts } from '@/db/schema/account';
import { categories, products } from '@/db/schema/catalog';
import { consentRecords } from '@/db/schema/consent';
import { attributes } from '@/db/schema/identity';
import { mailbox } from '@/db/schema/mail';
import { orderLines, orders } from '@/db/schema/orders';
import { events } from '@/db/schema/personalization';
import { getJustOrdered } from '@/lib/checkout/queries';
import { may } from '@/lib/consent/queries';
import { type Locale, localePath } from '@/lib/i18n/locales';
import type { Shopper } from '@/lib/identity/shopper';
import { countOrders } from '@/lib/orders/queries';
import { listHappenings } from './happenings';
import { ADDRESS_OF_STEP, type Journey, type NextStep, NUMBER_OF_STEP, nextSteps, type Rung } from './journey';
import { listOwnAddresses } from './own-addresses';
import { demoWords } from './words';

/** The token of the newest link in the built-in mailbox for an address: what the person would click. */
export async function findMailedToken(email: string): Promise<string | null> {
  const [mail] = await db
    .select({ plain: mailbox.plain })
    .from(mailbox)
    .where(eq(mailbox.recipient, email))
    .orderBy(desc(mailbox.at))
    .limit(1);
  return mail?.plain.match(/[?&]token=([\w-]+)/)?.[1] ?? null;
}

type Known = { ids: readonly string[]; visitorId: string; accountId: string; mailAddresses: readonly string[] };

/** `confirms` counts the addresses that this browser has typed and whose owner has not answered yet. */
const readCounts = preparedQuery(({ ids, visitorId, accountId, mailAddresses }: Params<Known>) =>
  db
    .select({
      views: db.$count(events, inList(events.identifierId, ids)),
      names: db.$count(attributes, inList(attributes.identifierId, ids)),
      addresses: db.$count(addresses, inList(addresses.identifierId, ids)),
      consents: db.$count(consentRecords, inList(consentRecords.identifierId, ids)),
      withdrawals: db.$count(
        consentRecords,
        and(
          inList(consentRecords.identifierId, ids),
          eq(consentRecords.purpose, 'personalization'),
          eq(consentRecords.state, 'withdrawn'),
        ),
      ),
      providers: db.$count(providerAccounts, eq(providerAccounts.accountId, accountId)),
      unread: db.$count(mailbox, and(isNull(mailbox.openedAt), inList(mailbox.recipientLookup, mailAddresses))),
      confirms: db.$count(
        challenges,
        and(
          eq(challenges.purpose, 'confirm-contact'),
          isNull(challenges.consumedAt),
          sql`${challenges.payload} ->> 'visitorId' = ${visitorId}`,
        ),
      ),
    })
    .from(sql`(select 1) as one`),
);

/** Coffee machines that these identifiers have bought for themselves and kept: the turn of the story. */
const readMachines = preparedQuery(({ ids }: Params<{ ids: readonly string[] }>) =>
  db
    .select({ id: orderLines.productId })
    .from(orderLines)
    .innerJoin(orders, eq(orders.id, orderLines.orderId))
    .innerJoin(products, eq(products.id, orderLines.productId))
    .innerJoin(categories, eq(categories.id, products.categoryId))
    .where(
      and(
        inList(orders.identifierId, ids),
        eq(orderLines.gift, false),
        lt(orderLines.returned, orderLines.quantity),
        like(categories.path, 'coffee/machines/%'),
      ),
    )
    .limit(1),
);

async function rungOf({ owner, rung }: Shopper): Promise<Rung> {
  return rung === 'signed-in' && (await may(owner, 'personalization')) ? 'at-home' : rung;
}

/** What the journey panel shows of this person, in words. What is on the page already is not counted again. Reads only. */
export async function getJourney(
  shopper: Shopper,
  { cart, hearts }: { cart: number; hearts: number },
  locale: Locale,
): Promise<Journey> {
  const words = demoWords(locale);
  const { owner } = shopper;
  const rung = await rungOf(shopper);
  const ids = [...(owner?.readIds ?? []), ...(shopper.email ? [shopper.email.identifierId] : [])];
  // Codes that were only asked for are found in the mailbox; counted are mails to addresses this browser has to do with.
  const mailAddresses = await listOwnAddresses(shopper, null);
  const accountId = shopper.session?.accountId ?? '';
  const known = { ids, visitorId: shopper.visitorId ?? '', accountId, mailAddresses };
  const [[counted], orderCount, machines, happened] = await Promise.all([
    readCounts(known),
    countOrders(ids),
    readMachines({ ids }),
    listHappenings(shopper, ids, locale),
  ]);
  const { views = 0, consents = 0, withdrawals = 0, providers = 0, unread = 0, confirms = 0 } = counted ?? {};
  const held = {
    cart,
    hearts,
    views,
    // However often it was typed, it is one name.
    name: counted?.names ? 1 : 0,
    email: shopper.email ? 1 : 0,
    addresses: counted?.addresses ?? 0,
    orders: orderCount,
    consents,
  };
  const steps = nextSteps({
    rung,
    cart,
    hearts,
    views,
    confirms: confirms > 0,
    cameByProvider: providers > 0,
    ownsMachine: machines.length > 0,
    withdrew: withdrawals > 0,
  });
  const next = await Promise.all(
    steps.map(async (step) => ({
      text: words(`next.${step}`),
      href: localePath(locale, await addressOf(step, shopper)),
    })),
  );
  return {
    rung,
    rungNow: words('panel.rungNow', { rung: words(`ladder.${rung}.name`) }),
    stored: [
      ...(shopper.visitorId ? [{ text: words('holds.visitor'), href: localePath(locale, '/privacy#observed') }] : []),
      ...STORED_KINDS.filter((kind) => held[kind] > 0).map((kind) => ({
        text: words(`holds.${kind}`, { count: held[kind] }),
        href: localePath(locale, `/privacy${ANCHOR[kind]}`),
      })),
    ],
    happened,
    next,
    step: NUMBER_OF_STEP[steps[0] ?? 'look'],
    inbox: words('panel.inbox', { count: unread }),
  };
}

/** An order is kept at the order itself, in the browser that has just placed it; elsewhere its link comes by mail. */
async function addressOf(step: NextStep, { owner }: Shopper): Promise<string> {
  const token = step === 'keep-order' && owner ? await getJustOrdered(owner) : null;
  return token ? `/orders/${token}` : ADDRESS_OF_STEP[step];
}

const STORED_KINDS = ['cart', 'hearts', 'views', 'name', 'email', 'addresses', 'orders', 'consents'] as const;
/** Sections of the privacy center. */
const ANCHOR: Record<(typeof STORED_KINDS)[number], string> = {
  cart: '#provided',
  hearts: '#provided',
  views: '#observed',
  name: '#provided',
  email: '#provided',
  addresses: '#provided',
  orders: '#legal',
  consents: '#consent',
};
