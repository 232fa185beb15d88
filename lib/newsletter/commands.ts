import { shop } from '@/shop.config';
import 'server-only';
import { eq } from 'drizzle-orm';
import { type Transaction, transaction } from '@/db/client';
import { contacts, suppressions } from '@/db/schema/consent';
import { recordConsent } from '../consent/commands';
import { keepWording } from '../consent/wording';
import { dateLocale } from '../i18n/dates';
import { type Locale, toLocale } from '../i18n/locales';
import { bestAttribute, setAttribute } from '../identity/attributes';
import { type ChallengeFailure, consumeByToken, createChallenge } from '../identity/challenges';
import { type Accepted, confirmEmail } from '../identity/confirmation';
import { type Asker, CONFIRMATION_IN_HOURS, takeConfirmationMail } from '../identity/confirmation-mails';
import { findOrCreateIdentifier, getIdentifier, type Identifier } from '../identity/identifiers';
import { enqueueMail } from '../mail/commands';
import { now } from '../platform/clock';
import { fail, ok, type Result } from '../platform/result';
import type { ContactSurface } from './rules';
import { issueWelcomeCoupon } from './welcome';
import { confirmationWording, requestWording } from './wording';

export type ContactRequest = Asker & {
  firstName: string;
  surface: ContactSurface;
  /** Whether the letter was asked for: always on the newsletter's form, by a checkbox on the wishlist. */
  letter: boolean;
  locale: Locale;
  /** How many things the list holds, for the mail. */
  hearts?: number;
};

/**
 * Somebody typed an address: asks it, by mail, whether that was its owner. Does and answers the same for every address.
 * `too-many` speaks of the asking browser or network only.
 */
export async function requestContact(request: ContactRequest): Promise<Result<undefined, 'too-many'>> {
  const due = await transaction((tx) => takeConfirmationMail(tx, request));
  if (due === 'too-many') return fail('too-many');
  if (due === 'send') await transaction((tx) => askByMail(tx, request));
  return ok();
}

async function askByMail(tx: Transaction, request: ContactRequest): Promise<void> {
  const { email, firstName, surface, letter, locale, visitorId, hearts } = request;
  const { id: emailIdentifierId } = await findOrCreateIdentifier(tx, 'email', email);
  const requestedAt = now();
  await noteRequest(tx, { emailIdentifierId, locale, surface, requestedAt });
  const { id, token } = await createChallenge(tx, {
    purpose: 'confirm-contact',
    emailIdentifierId,
    payload: {
      visitorId,
      surface,
      firstName,
      locale,
      letter: letter ? '1' : '0',
      requestedAt: requestedAt.toISOString(),
      requestedWording: await keepWording(tx, requestWording(surface, locale)),
    },
    lifetimeInMinutes: CONFIRMATION_IN_HOURS * 60,
  });
  await enqueueMail(tx, {
    cause: `confirm-contact:${id}`,
    kind: 'confirm-contact',
    to: email,
    locale,
    // A stranger may have typed the name: the mail calls the person only what they have called themselves.
    data: { link: `/confirm?token=${token}`, firstName: await ownNameOf(tx, emailIdentifierId), surface, hearts },
  });
}

/** The name that the owner of a confirmed address has given; null for one that was only typed by somebody. */
async function ownNameOf(tx: Transaction, emailIdentifierId: string): Promise<string | null> {
  const [contact] = await tx.select().from(contacts).where(eq(contacts.emailIdentifierId, emailIdentifierId));
  return contact?.confirmedAt ? bestAttribute([emailIdentifierId], 'firstName') : null;
}

type Request = Pick<typeof contacts.$inferInsert, 'emailIdentifierId' | 'locale' | 'surface' | 'requestedAt'>;

/** A confirmed contact stays confirmed, whoever types its address. */
async function noteRequest(tx: Transaction, request: Request): Promise<void> {
  const theirs = eq(contacts.emailIdentifierId, request.emailIdentifierId);
  const [contact] = await tx.select().from(contacts).where(theirs);
  if (!contact) await tx.insert(contacts).values({ ...request, state: 'requested' });
  else if (contact.state !== 'confirmed') {
    await tx
      .update(contacts)
      .set({ ...request, state: 'requested' })
      .where(theirs);
  }
}

/** What confirming has brought about, for the page that says so. */
export type Confirmed = {
  firstName: string;
  surface: ContactSurface;
  coupon: boolean;
  letter: boolean;
  /** Whether the list of the browser that asked now goes with the address. */
  listKept: boolean;
};

/**
 * The button behind the link was pressed. Confirms the contact, writes down the consent with the proof of both steps,
 * recognizes the browser where the button was pressed, and welcomes whoever is new. Confirming is not signing in. `said` is what
 * the person has ticked and typed on the page.
 */
export function confirmContact(
  token: string,
  confirmingVisitorId: string | null,
  said: Accepted & { firstName?: string; pageLocale?: Locale } = {},
): Promise<Result<Confirmed, ChallengeFailure>> {
  return transaction(async (tx) => {
    const used = await consumeByToken(tx, 'confirm-contact', token);
    if (!used.ok) return used;
    const { emailIdentifierId, payload } = used.value;
    const address = await getIdentifier(emailIdentifierId);
    if (!address?.value) return fail('unknown');
    const asked = {
      firstName: said.firstName ?? payload?.firstName ?? '',
      surface: payload?.surface === 'wishlist' ? ('wishlist' as const) : ('newsletter' as const),
      letter: payload?.letter === '1',
      locale: toLocale(payload?.locale),
      requestedAt: payload?.requestedAt ?? '',
      requestedWording: payload?.requestedWording ?? '',
      pageLocale: said.pageLocale ?? toLocale(payload?.locale),
    };
    const askingVisitorId = payload?.visitorId ?? null;
    const confirmation = { emailIdentifierId, askingVisitorId, confirmingVisitorId, accepted: said };
    const joined = await confirmEmail(tx, { ...confirmation, reason: `${asked.surface}-confirmed` });
    const listKept = joined.asking || (joined.here && askingVisitorId === confirmingVisitorId);
    const earlier = await noteConfirmation(tx, emailIdentifierId, asked);
    await keepName(tx, emailIdentifierId, asked, earlier);
    if (asked.letter) await giveConsent(tx, address, asked);
    const coupon = await welcome(tx, { emailIdentifierId, email: address.value, ...asked });
    return ok({ firstName: asked.firstName, surface: asked.surface, letter: asked.letter, coupon, listKept });
  });
}

type Asked = {
  firstName: string;
  surface: ContactSurface;
  letter: boolean;
  locale: Locale;
  requestedAt: string;
  requestedWording: string;
  /** The language of the page with the button. */
  pageLocale: Locale;
};

/** Returns whether the contact had been confirmed already. */
async function noteConfirmation(tx: Transaction, emailIdentifierId: string, asked: Asked): Promise<boolean> {
  const { locale, surface } = asked;
  const theirs = eq(contacts.emailIdentifierId, emailIdentifierId);
  const [contact] = await tx.select().from(contacts).where(theirs);
  if (contact?.state === 'confirmed') return true;
  const at = now();
  const confirmed = { state: 'confirmed' as const, locale, surface, confirmedAt: at, endedAt: null };
  const row = { emailIdentifierId, requestedAt: contact?.requestedAt ?? at, ...confirmed };
  await tx.insert(contacts).values(row).onConflictDoUpdate({ target: contacts.emailIdentifierId, set: confirmed });
  return false;
}

/** Someone else may have typed a confirmed address with a name of their own choice: an existing name stays. */
async function keepName(tx: Transaction, emailIdentifierId: string, asked: Asked, earlier: boolean): Promise<void> {
  if (earlier && (await bestAttribute([emailIdentifierId], 'firstName'))) return;
  const said = { name: 'firstName', value: asked.firstName, provenance: 'typed' as const, source: asked.surface };
  await setAttribute(tx, emailIdentifierId, said);
}

async function giveConsent(tx: Transaction, address: Identifier, asked: Asked): Promise<void> {
  await tx.delete(suppressions).where(eq(suppressions.lookup, address.lookup));
  await recordConsent(tx, {
    identifierId: address.id,
    purpose: 'newsletter',
    state: 'given',
    method: 'mail-link',
    surface: `/${asked.surface}`,
    wording: confirmationWording(asked.pageLocale),
    // Both steps of the double opt-in: what was asked where and when, and the button in the mail's page.
    evidence: {
      requestedAt: asked.requestedAt,
      requestedOn: `/${asked.surface}`,
      requestedWording: asked.requestedWording,
      confirmedAt: now().toISOString(),
      confirmedOn: '/confirm',
    },
  });
}

async function welcome(tx: Transaction, asked: Asked & { emailIdentifierId: string; email: string }): Promise<boolean> {
  const { emailIdentifierId, email, locale, firstName } = asked;
  const coupon = await issueWelcomeCoupon(tx, emailIdentifierId);
  if (!coupon) return false;
  const { code, percent, expiresAt } = coupon;
  const expires = new Intl.DateTimeFormat(dateLocale(locale), { dateStyle: 'long', timeZone: shop.timeZone }).format(
    expiresAt,
  );
  await enqueueMail(tx, {
    cause: `welcome:${emailIdentifierId}`,
    kind: 'welcome',
    to: email,
    locale,
    data: { firstName, couponCode: code, percent, expires },
  });
  return true;
}
