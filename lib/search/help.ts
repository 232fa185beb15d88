import { LOCALES, type Locale } from '../i18n/locales';
import { stem } from './stem';
import { tokenize } from './tokens';

/** What somebody asks a shop that is no product: the page that answers it is named in `help-pages.ts`. */
const HELP_TOPICS = [
  'delivery',
  'returns',
  'orders',
  'contact',
  'payment',
  'giftCard',
  'sale',
  'new',
  'account',
  'newsletter',
  'privacy',
  'terms',
  'wishlist',
  'cart',
] as const;
export type HelpTopic = (typeof HELP_TOPICS)[number];

type Phrases = Record<Locale, string>;

/** Words and phrases that ask for each topic. */
const ASKED: Record<HelpTopic, Phrases> & Record<string, Phrases> = {
  delivery: {
    en: 'delivery, shipping, postage, delivery time, shipping costs, delivery costs, shipping cost, delivery cost, free shipping, free delivery, dispatch, courier, delivery options, pick up, pickup, collect, click and collect, when will it arrive',
    de: 'Versand, Lieferung, Versandkosten, Lieferkosten, Lieferzeit, Lieferzeiten, Porto, Zustellung, kostenloser Versand, versandkostenfrei, Abholung, abholen, DHL, Paketdienst, liefern',
    pl: 'dostawa, wysyłka, koszt dostawy, koszty dostawy, koszt wysyłki, koszty wysyłki, czas dostawy, darmowa dostawa, darmowa wysyłka, przesyłka, kurier, paczkomat, odbiór osobisty',
  },
  returns: {
    en: 'return, returns, refund, refunds, money back, send back, exchange, withdrawal, withdraw, cancel order, cancellation, complaint, warranty, guarantee, return policy, return label, broken, damaged',
    de: 'Retoure, Retouren, Rückgabe, Rücksendung, zurückschicken, zurücksenden, zurückgeben, Rückgaberecht, Widerruf, Widerrufsrecht, widerrufen, Umtausch, umtauschen, Erstattung, Rückerstattung, Geld zurück, Reklamation, Garantie, Gewährleistung, stornieren, Stornierung, Retourenschein, Widerrufsformular, kaputt, beschädigt',
    pl: 'zwrot, zwroty, zwrócić, odstąpienie, odstąpienie od umowy, odstąpić, reklamacja, reklamacje, wymiana, zwrot pieniędzy, gwarancja, rękojmia, anulować, anulowanie zamówienia, formularz zwrotu, uszkodzony',
  },
  orders: {
    en: 'order, orders, order status, my order, my orders, track order, track my order, tracking, track parcel, where is my order, where is my parcel, parcel, package, order number, invoice, invoices, receipt, reorder',
    de: 'Bestellung, Bestellungen, Bestellstatus, meine Bestellung, meine Bestellungen, Sendungsverfolgung, Sendung verfolgen, Paket, Paketverfolgung, wo ist mein Paket, wo bleibt mein Paket, wo ist meine Bestellung, Bestellnummer, Rechnung, Rechnungen, Lieferstatus',
    pl: 'zamówienie, zamówienia, status zamówienia, moje zamówienie, moje zamówienia, śledzenie, śledzenie przesyłki, śledzenie paczki, paczka, gdzie jest moja paczka, gdzie moja paczka, gdzie jest moje zamówienie, numer zamówienia, faktura, faktury, paragon',
  },
  contact: {
    en: 'contact, contact us, help, support, customer service, phone, phone number, telephone, email, email address, address, imprint, about us, who are you, complaint, chat, faq, hotline, opening hours, store, stores, studio',
    de: 'Kontakt, Hilfe, Kundenservice, Kundendienst, Service, Telefon, Telefonnummer, Hotline, Email, E-Mail, Adresse, Anschrift, Impressum, Über uns, Support, Beschwerde, FAQ, Öffnungszeiten, Laden, Filiale, Filialen, Studio',
    pl: 'kontakt, pomoc, obsługa klienta, telefon, numer telefonu, infolinia, email, e-mail, mail, adres, o nas, dane firmy, faq, godziny otwarcia, sklep stacjonarny, salon',
  },
  payment: {
    en: 'payment, payments, payment methods, pay, paypal, credit card, klarna, apple pay, google pay, bank transfer, invoice payment, vat, tax, prices',
    de: 'Zahlung, Zahlungsarten, bezahlen, zahlen, Zahlungsmethoden, PayPal, Kreditkarte, Klarna, Rechnungskauf, Kauf auf Rechnung, Vorkasse, Überweisung, Mehrwertsteuer, Apple Pay, Google Pay, Ratenzahlung',
    pl: 'płatność, płatności, metody płatności, formy płatności, zapłata, płacić, blik, paypal, karta kredytowa, przelew, raty, vat, za pobraniem, apple pay, google pay',
  },
  giftCard: {
    en: 'gift card, gift cards, giftcard, gift voucher, gift certificate, voucher, vouchers, coupon, coupons, coupon code, discount code, promo code, discount, code',
    de: 'Gutschein, Gutscheine, Geschenkgutschein, Geschenkkarte, Gutscheincode, Rabattcode, Rabatt, Coupon, Code, Aktionscode, Gutscheinkarte',
    pl: 'karta podarunkowa, karty podarunkowe, bon, bon podarunkowy, bony, voucher, kupon, kupony, kod rabatowy, rabat, kod, kod promocyjny, zniżka',
  },
  sale: {
    en: 'sale, sales, on sale, offers, offer, deals, deal, bargain, bargains, clearance, reduced, special offer, special offers, outlet, black friday, discounts, promotion, promotions',
    de: 'Sale, Angebot, Angebote, Sonderangebote, Sonderangebot, reduziert, Reduziertes, Schnäppchen, Ausverkauf, Aktion, Aktionen, Outlet, Rabatte, Black Friday, Schlussverkauf, im Angebot, Preisknaller',
    pl: 'wyprzedaż, wyprzedaże, promocja, promocje, przecena, przecenione, okazje, okazja, outlet, oferta specjalna, black friday, obniżka, obniżki, rabaty, zniżki, sale',
  },
  new: {
    en: "new, what's new, whats new, new in, new arrivals, newest, latest, just in, novelties, new products",
    de: 'neu, Neuheit, Neuheiten, Neues, neue Produkte, Neuerscheinungen, neueste, das Neueste, Neuzugänge, was ist neu',
    pl: 'nowość, nowości, nowe, nowe produkty, najnowsze, co nowego, nowa kolekcja',
  },
  account: {
    en: 'account, my account, login, log in, sign in, sign up, register, password, profile, forgot password, delete account',
    de: 'Konto, mein Konto, Kundenkonto, Anmelden, Anmeldung, Login, Einloggen, Registrieren, Registrierung, Passwort, Profil, Passwort vergessen, Konto löschen',
    pl: 'konto, moje konto, logowanie, zaloguj, zaloguj się, rejestracja, hasło, profil, zapomniałem hasła, usuń konto',
  },
  newsletter: {
    en: 'newsletter, subscribe, unsubscribe, mailing list',
    de: 'Newsletter, abonnieren, abbestellen, abmelden, Newsletter abbestellen',
    pl: 'newsletter, subskrypcja, wypisz, wypisać się, zapisz się',
  },
  privacy: {
    en: 'privacy, privacy policy, cookies, cookie settings, gdpr, my data, data protection, delete my data, consent',
    de: 'Datenschutz, Datenschutzerklärung, Cookies, Cookie-Einstellungen, DSGVO, meine Daten, Daten löschen, Einwilligung',
    pl: 'prywatność, polityka prywatności, cookies, ciasteczka cookies, rodo, moje dane, dane osobowe, usuń moje dane, zgody',
  },
  terms: {
    en: 'terms, terms and conditions, conditions, legal',
    de: 'AGB, Geschäftsbedingungen, allgemeine Geschäftsbedingungen, Nutzungsbedingungen',
    pl: 'regulamin, warunki, warunki sprzedaży',
  },
  wishlist: {
    en: 'wishlist, wish list, favourites, favorites, saved items',
    de: 'Merkzettel, Wunschliste, Wunschzettel, Merkliste, Favoriten',
    pl: 'lista życzeń, schowek, ulubione, zapisane',
  },
  cart: {
    en: 'cart, basket contents, shopping cart, shopping bag, shopping basket, checkout',
    de: 'Warenkorb, Einkaufswagen, Kasse, Einkaufskorb',
    pl: 'koszyk zakupowy, kasa, mój koszyk',
  },
};

const keyOf = (text: string, locale: Locale) =>
  tokenize(text)
    .map((word) => stem(word, locale))
    .join(' ');

/** What asks for each topic, as stems: `shipping costs` and `shipping cost` are one. */
const TOPICS = LOCALES.map((locale): [Locale, Map<string, HelpTopic[]>] => {
  const topics = new Map<string, HelpTopic[]>();
  for (const topic of HELP_TOPICS)
    for (const phrase of ASKED[topic][locale].split(',')) {
      const key = keyOf(phrase, locale);
      if (key) topics.set(key, [...new Set([...(topics.get(key) ?? []), topic])]);
    }
  return [locale, topics];
});
const BY_LOCALE = Object.fromEntries(TOPICS) as Record<Locale, Map<string, HelpTopic[]>>;

/** Words that may stand around a question. */
const AROUND: Record<Locale, Set<string>> = {
  en: new Set(
    keyOf(
      'how do does can I you is are my your long much what when where to it get will take soon much does did have has',
      'en',
    ).split(' '),
  ),
  de: new Set(
    keyOf(
      'wie was wo wann kann ich man ist sind mein meine meinen dauert lange viel kostet der die das Sie es gibt hat haben dauern zahlen mir Ihr Ihre Euer',
      'de',
    ).split(' '),
  ),
  pl: new Set(
    keyOf(
      'jak co gdzie kiedy ile czy moje mój moja mogę jest są się kosztuje trwa długo zajmuje zrobić mogę',
      'pl',
    ).split(' '),
  ),
};

/**
 * The topics that a query asks for, none where it asks for goods: all of it must be the question. `loose` takes any word of it, for a
 * query that no goods answer.
 */
export function helpFor(query: string, locale: Locale, { loose = false } = {}): HelpTopic[] {
  const topics = BY_LOCALE[locale];
  const stems = keyOf(query, locale).split(' ').filter(Boolean);
  const telling = stems.filter((one) => !AROUND[locale].has(one));
  const asked = topics.get(stems.join(' ')) ?? topics.get(telling.join(' '));
  if (asked) return asked;
  const each = telling.map((one) => topics.get(one) ?? []);
  const all = each.every((list) => list.length > 0) || loose;
  return all ? [...new Set(each.flat())] : [];
}

const SHORTEST_BEGINNING = 3;
const MOST_BEGUN = 2;

/** The topics that what is being typed may be the beginning of. */
export function helpBeginning(query: string, locale: Locale): HelpTopic[] {
  const begun = tokenize(query).join(' ');
  if (begun.length < SHORTEST_BEGINNING) return [];
  const asked = helpFor(query, locale);
  const begin = HELP_TOPICS.filter((topic) =>
    ASKED[topic][locale].split(',').some((phrase) => tokenize(phrase).join(' ').startsWith(begun)),
  );
  return [...new Set([...asked, ...begin])].slice(0, MOST_BEGUN);
}
