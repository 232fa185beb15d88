/**
 * What a fork can do without, and what is to be deleted for it: folders and files, and lines that hold one of the texts. The check of removals
 * (`removal.mjs`) does it in a copy, so the list is true; the table of the README is made from it (`npm run docs:features`).
 */
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
];
