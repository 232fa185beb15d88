export type SeedReview = readonly [
  locale: 'en' | 'de' | 'pl',
  rating: 1 | 2 | 3 | 4 | 5,
  author: string,
  title: string,
  body: string,
];
