import 'server-only';
import { transaction } from '@/db/client';
import { setCartQuantity } from '@/lib/cart/commands';
import { getProduct, listAllProductCards } from '@/lib/catalog/queries';
import { saveCheckoutAddress, saveCheckoutDelivery } from '@/lib/checkout/commands';
import { reserveOrder } from '@/lib/checkout/place-order/commands';
import { getCheckout } from '@/lib/checkout/queries';
import { answerPurpose } from '@/lib/consent/commands';
import type { Locale } from '@/lib/i18n/locales';
import { completeSignIn } from '@/lib/identity/complete-sign-in';
import { findIdentifier } from '@/lib/identity/identifiers';
import type { ShopperScope } from '@/lib/identity/shopper';
import { establishSession } from '@/lib/identity/sign-in';
import { forgetBrowser, rotateAnonymousId } from '@/lib/identity/visitor';
import { deliverDueMails, type Mailing } from '@/lib/mail/delivery';
import { confirmContact, requestContact } from '@/lib/newsletter/commands';
import { keepAddressOfOrder } from '@/lib/orders/keep-address';
import { payOrder } from '@/lib/payments/commands';
import { fail, ok, type Result } from '@/lib/platform/result';
import { setHeart } from '@/lib/wishlist/commands';
import { type InventedPerson, inventPerson, type Persona } from './people';
import { findMailedToken } from './queries';
import { demoWords } from './words';

type Failure = 'not-possible';

/**
 * Makes a new invented person through the same commands as everybody and gives this browser to them. Returns who it is.
 * Server actions only: it writes cookies.
 */
export async function becomePersona(
  persona: Persona,
  locale: Locale,
  mailing: Mailing,
): Promise<Result<InventedPerson, Failure>> {
  const person = inventPerson(persona);
  await forgetBrowser();
  const owner = await rotateAnonymousId();
  const found = await look(owner, locale);
  if (!found) return fail('not-possible');
  if (persona === 'visitor') return ok(person);
  const emailIdentifierId = await keepList(owner, person, locale, mailing);
  if (!emailIdentifierId) return fail('not-possible');
  if (persona === 'contact') return ok(person);
  if (!(await orderAsGuest(owner, person, found.basket, locale))) return fail('not-possible');
  if (persona === 'guest') return ok(person);
  await keepOrder(owner, person, emailIdentifierId, locale);
  if (persona === 'returning') await forgetBrowser();
  return ok(person);
}

/** Looks around: two hearts and something in the cart. Knows what to order later. */
async function look(owner: ShopperScope, locale: Locale): Promise<{ basket: string[] } | null> {
  const cards = (await listAllProductCards(locale)).filter(({ inStock }) => inStock);
  const liked = cards.filter(({ kind }) => kind !== 'consumable').slice(2, 4);
  for (const { id, price } of liked) await setHeart(owner, id, true, price);
  const machine = cards.find(({ categoryPath }) => categoryPath.startsWith('coffee/machines/'));
  const beans = cards.find(({ kind }) => kind === 'consumable') ?? cards.find(({ id }) => id !== machine?.id);
  const basket = [];
  for (const card of [beans, machine]) {
    const variants = card ? ((await getProduct(card.slug, locale))?.variants ?? []) : [];
    const variant = variants.find(({ stock }) => stock !== 'out');
    if (variant) basket.push(variant.id);
  }
  const [first] = basket;
  if (!first) return null;
  await setCartQuantity(owner, first, 1);
  return { basket };
}

/** Gives a first name and an address, waits for the mail and confirms by its link. Returns the address's identifier. */
async function keepList(
  owner: ShopperScope,
  { firstName, email }: InventedPerson,
  locale: Locale,
  mailing: Mailing,
): Promise<string | null> {
  const asked = { firstName, email, surface: 'wishlist', letter: true, hearts: 2 } as const;
  await requestContact({ ...asked, locale, visitorId: owner.writeId, network: null });
  await deliverDueMails(mailing);
  const token = await findMailedToken(email);
  if (!token || !(await confirmContact(token, owner.writeId)).ok) return null;
  await deliverDueMails(mailing);
  return (await findIdentifier('email', email))?.id ?? null;
}

async function orderAsGuest(
  owner: ShopperScope,
  person: InventedPerson,
  basket: string[],
  locale: Locale,
): Promise<boolean> {
  for (const variantId of basket) await setCartQuantity(owner, variantId, 1);
  await saveCheckoutAddress(owner, person.email, person.address);
  await saveCheckoutDelivery(owner, 'standard', null);
  const checkout = await getCheckout(owner, locale);
  if (!checkout) return false;
  const agreement = { checkoutId: checkout.id, reviewed: checkout.reviewed, method: 'demo-pay', locale };
  const reserved = await reserveOrder({ owner, signedIn: false }, agreement);
  if (!reserved.ok || (await payOrder(reserved.value)).state !== 'placed') return false;
  return true;
}

/** Keeps the order as an account and says yes to personalization. */
async function keepOrder(owner: ShopperScope, person: InventedPerson, emailIdentifierId: string, locale: Locale) {
  const signedIn = await transaction((tx) =>
    completeSignIn(tx, {
      emailIdentifierId,
      method: 'mail-code',
      visitorId: owner.writeId,
      sharedDevice: false,
      locale,
      device: 'Demo',
      firstName: person.firstName,
    }),
  );
  const id = signedIn.account.identifierId;
  await keepAddressOfOrder(person.address, signedIn.account);
  const words = demoWords(locale);
  const lines = [words('personas.customer.name'), words('personas.customer.text'), words('personas.become')];
  const wording = { locale, text: lines.join('\n') };
  for (const purpose of ['personalization', 'profile'] as const) {
    const answer = { purpose, state: 'given', method: 'form', surface: '/demo/personas', wording } as const;
    await answerPurpose({ writeId: id, readIds: [id] }, answer);
  }
  await establishSession(signedIn);
}
