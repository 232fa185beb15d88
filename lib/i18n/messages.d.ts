// Message keys are checked by the compiler against the English files.

import type { Locale as ShopLocale } from './locales';
import type account from './messages/en/account.json';
import type cart from './messages/en/cart.json';
import type catalog from './messages/en/catalog.json';
import type checkout from './messages/en/checkout.json';
import type consent from './messages/en/consent.json';
import type cookies from './messages/en/cookies.json';
import type demo from './messages/en/demo.json';
import type errors from './messages/en/errors.json';
import type help from './messages/en/help.json';
import type home from './messages/en/home.json';
import type identity from './messages/en/identity.json';
import type legal from './messages/en/legal.json';
import type mail from './messages/en/mail.json';
import type market from './messages/en/market.json';
import type newsletter from './messages/en/newsletter.json';
import type notices from './messages/en/notices.json';
import type orders from './messages/en/orders.json';
import type personalization from './messages/en/personalization.json';
import type privacy from './messages/en/privacy.json';
import type reviews from './messages/en/reviews.json';
import type search from './messages/en/search.json';
import type shell from './messages/en/shell.json';
import type wishlist from './messages/en/wishlist.json';

declare module 'use-intl' {
  interface AppConfig {
    Locale: ShopLocale;
    Messages: {
      account: typeof account;
      cart: typeof cart;
      catalog: typeof catalog;
      checkout: typeof checkout;
      consent: typeof consent;
      cookies: typeof cookies;
      demo: typeof demo;
      errors: typeof errors;
      help: typeof help;
      home: typeof home;
      identity: typeof identity;
      legal: typeof legal;
      mail: typeof mail;
      market: typeof market;
      newsletter: typeof newsletter;
      notices: typeof notices;
      orders: typeof orders;
      personalization: typeof personalization;
      privacy: typeof privacy;
      reviews: typeof reviews;
      search: typeof search;
      shell: typeof shell;
      wishlist: typeof wishlist;
    };
  }
}
