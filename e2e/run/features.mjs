/**
 * What a fork can do without, and what is to be deleted for it: folders and files, and lines that hold one of the texts. `npm run remove`
 * does it; `npm run check:removal` does it in a copy and checks what remains; the table of the README is made from it.
 */
/** `after`: what has to go before. */
export const FEATURES = [
  {
    name: 'demo',
    title: 'the demo',
    folders: [
      'app/[locale]/demo',
      'app/api/demo-id',
      'components/demo',
      'components/demo-id',
      'components/mail',
      'lib/demo',
      'lib/demo-id',
      'lib/identity/oauth/demo-id.ts',
      'lib/identity/oauth/demo-id-client.ts',
      'db/schema/demo.ts',
    ],
    lines: {
      'app/[locale]/layout.tsx': ['JourneyPanel'],
      'app/[locale]/personal/route.ts': ['addJourney'],
      'lib/identity/oauth/providers.ts': ['demoId'],
      'lib/privacy/registry.ts': ['DEMO_ID_PEOPLE'],
      'lib/privacy/registry.test.ts': ["'app/[locale]/demo/", "'app/api/demo-id/"],
      'e2e/run/domains.mjs': ["'demo'", "'demo-id'"],
    },
  },
  {
    name: 'reviews',
    title: 'reviews by buyers',
    folders: [
      'app/[locale]/(shop)/p/[slug]/review',
      'app/[locale]/(shop)/p/[slug]/reviews',
      'app/[locale]/(checkout)/orders/[token]/review',
      'components/reviews',
      'lib/reviews',
      'lib/i18n/messages/en/reviews.json',
      'lib/i18n/messages/de/reviews.json',
      'lib/i18n/messages/pl/reviews.json',
      'db/schema/reviews.ts',
      'db/seed/catalogue/reviews',
    ],
    lines: {
      'app/[locale]/(shop)/p/[slug]/page.tsx': ['ProductReviews', 'RatingLink'],
      'app/[locale]/(checkout)/orders/[token]/page.tsx': ['ReviewInvitation'],
      'lib/privacy/registry.ts': ['REVIEWS'],
      'lib/catalog/last-changes.ts': ['reviews'],
      'lib/i18n/namespaces.ts': ["'reviews'"],
      'lib/i18n/messages.d.ts': ['reviews'],
      'db/seed/catalogue.ts': ['seedReviews'],
      'db/seed/catalogue/rows.ts': ['reviews'],
      'db/seed/catalogue/world.ts': ['reviews'],
      'db/seed/leaving.test.ts': ['reviews'],
      'e2e/run/domains.mjs': ["'reviews'"],
    },
  },
  {
    name: 'alerts',
    title: 'price and back-in-stock alerts',
    folders: [
      'app/[locale]/(shop)/p/[slug]/notice',
      'components/notices',
      'lib/alerts',
      'lib/i18n/messages/en/notices.json',
      'lib/i18n/messages/de/notices.json',
      'lib/i18n/messages/pl/notices.json',
      'db/schema/notices.ts',
    ],
    lines: {
      'app/[locale]/(shop)/confirm/page.tsx': ['ConfirmNoticesPage'],
      'app/[locale]/(shop)/newsletter/preferences/page.tsx': ['NoticeList'],
      'components/newsletter/preferences-form.tsx': ['ProductMailsField'],
      'lib/consent/rules.ts': ["  'product-mails',"],
      'components/catalog/buy-box.tsx': ['NoticePanel'],
      'components/catalog/variant-picker.tsx': ['TellBack', 'TellCheaper'],
      'components/cart/line-changes.tsx': ['TellBackFromCart'],
      'components/wishlist/wished-product.tsx': ['TellBackFromList'],
      'lib/subscribers.ts': ['./alerts/'],
      'lib/mails.ts': ['ALERT_MAILS'],
      'lib/privacy/registry.ts': ['NOTICES'],
      'lib/i18n/namespaces.ts': ["'notices'"],
      'lib/i18n/messages.d.ts': ['notices'],
      'e2e/run/domains.mjs': ["'alerts'"],
    },
  },
  {
    name: 'wishlist',
    title: 'the wishlist',
    after: ['demo'],
    folders: ['app/[locale]/(shop)/wishlist', 'components/wishlist', 'lib/wishlist', 'db/schema/wishlist.ts'],
    lines: {
      'app/[locale]/(shop)/layout.tsx': ['HeartsForm'],
      'app/[locale]/(shop)/p/[slug]/page.tsx': ['HeartButton'],
      'app/[locale]/(account)/account/page.tsx': ["'/wishlist'"],
      'app/robots.ts': ["'/wishlist'"],
      'components/catalog/product-tile.tsx': ['HeartButton'],
      'components/cart/gone-line.tsx': ['HeartButton'],
      'components/cart/empty-cart.tsx': ['WishlistButton'],
      'components/home/letter.tsx': ["['/wishlist'"],
      'components/layout/header.tsx': ['HeartsLink'],
      'components/layout/footer.tsx': ["'/wishlist'"],
      'components/privacy/data-category-row.tsx': ["'/wishlist'"],
      'lib/account/holdings.ts': ['countSaved'],
      'lib/data-inventory/idle.ts': ['wishlist', 'table: lists', 'table: items'],
      'lib/identity/facts.ts': ['wishlist'],
      'lib/newsletter/actions.ts': ['listHeartedIds'],
      'lib/privacy/registry.ts': ['WISHLIST'],
      'lib/search/help.ts': ["  'wishlist',"],
      'lib/search/help-pages.ts': ["'/wishlist'"],
      'lib/shopper-view/queries.ts': ['listHeartedIds'],
      'e2e/run/domains.mjs': ["'wishlist'"],
    },
  },
  {
    name: 'newsletter',
    title: 'the newsletter',
    after: ['demo', 'alerts'],
    folders: [
      'app/[locale]/(shop)/newsletter',
      'app/[locale]/(shop)/confirm',
      'app/[locale]/(shop)/unsubscribe',
      'app/api/unsubscribe',
      'components/newsletter',
      'components/home/letter.tsx',
      'components/home/letter.module.css',
      'lib/newsletter',
      'lib/i18n/messages/en/newsletter.json',
      'lib/i18n/messages/de/newsletter.json',
      'lib/i18n/messages/pl/newsletter.json',
      'lib/mail/delivery.test.ts',
    ],
    lines: {
      'app/[locale]/(shop)/page.tsx': ['Letter'],
      'app/[locale]/(shop)/wishlist/page.tsx': ['KeepListForm'],
      'app/robots.ts': ["'/confirm'", "'/unsubscribe'"],
      'app/sitemap.ts': ["'/newsletter'"],
      'components/layout/footer.tsx': ["'/newsletter'"],
      'components/privacy/data-category-row.tsx': ["'/newsletter/preferences'"],
      'lib/consent/rules.ts': ["  'newsletter',"],
      'lib/mails.ts': ['NEWSLETTER_MAILS'],
      'lib/i18n/namespaces.ts': ["'newsletter'"],
      'lib/i18n/messages.d.ts': ['newsletter'],
      'lib/platform/http/security-headers.ts': ["'/confirm'", "'/newsletter/preferences'", "'/unsubscribe'"],
      'lib/search/help.ts': ["  'newsletter',"],
      'lib/search/help-pages.ts': ["'/newsletter'"],
      'e2e/run/domains.mjs': ["'newsletter'"],
    },
  },
];

const code = (texts) => texts.map((text) => `\`${text}\``).join(', ');

/** The table of the README. */
export function featuresTable() {
  const rows = FEATURES.map(({ name, title, after, folders, lines }) => {
    const cuts = Object.entries(lines).map(([file, texts]) => `\`${file}\` (${code(texts)})`);
    const first = after ? ` (after ${code(after)})` : '';
    return `| \`${name}\`: ${title}${first} | ${code(folders)} | ${cuts.join(', ')} |`;
  });
  return ['| feature | its folders and files | the lines that name it |', '|---|---|---|', ...rows].join('\n');
}
