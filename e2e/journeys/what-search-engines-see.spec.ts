import { readdirSync } from 'node:fs';
import { z } from 'zod';
import { decoded, eachOf, find, siteMap } from '../fixtures/site-map';
import { expect, test } from '../fixtures/test';

// Everything here is read as a search engine reads it: addresses and markup, no browser.

const LANGUAGES = ['en', 'de', 'pl'];
const BROWSER = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Chrome/140' };

const address = z.url();
const listItems = z
  .array(z.object({ '@type': z.literal('ListItem'), position: z.number(), name: z.string().optional() }).loose())
  .min(1)
  .refine((items) => items.every(({ position }, index) => position === index + 1), 'positions count from 1');
const offer = z.object({
  '@type': z.literal('Offer'),
  price: z.string().regex(/^\d+\.\d\d$/),
  priceCurrency: z.enum(['EUR', 'PLN']),
  availability: z.enum(['https://schema.org/InStock', 'https://schema.org/OutOfStock']),
  url: address,
});
const product = z.object({
  name: z.string().min(3),
  description: z.string().min(10),
  url: address,
  image: address,
  brand: z.object({ '@type': z.literal('Brand'), name: z.string().min(1) }),
  aggregateRating: z
    .object({ ratingValue: z.string().regex(/^[1-5]\.\d$/), reviewCount: z.number().positive() })
    .optional(),
});
const variant = z.object({
  '@type': z.literal('Product'),
  name: z.string().min(3),
  sku: z.string().min(3),
  offers: offer,
});
const SHAPES: Record<string, z.ZodType> = {
  Organization: z.object({ name: z.string(), url: address, logo: address }),
  WebSite: z.object({
    name: z.string(),
    url: address,
    potentialAction: z.object({
      '@type': z.literal('SearchAction'),
      target: z.object({ urlTemplate: z.string().includes('{query}') }),
      'query-input': z.literal('required name=query'),
    }),
  }),
  BreadcrumbList: z.object({ itemListElement: listItems }),
  ItemList: z.object({ itemListElement: listItems }),
  Product: product.extend({ sku: z.string().min(3), offers: offer }),
  ProductGroup: product.extend({
    productGroupID: z.string().min(1),
    variesBy: z.array(z.enum(['https://schema.org/color', 'https://schema.org/size'])),
    hasVariant: z.array(variant).min(2),
  }),
};

type Thing = { '@type': string } & Record<string, unknown>;

/** The things a page describes, each checked for the shape that its type asks for. */
function thingsOf(html: string, url: string): Thing[] {
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  return blocks.flatMap(([, json]) => {
    const data = JSON.parse(json ?? '');
    expect(data['@context'], url).toBe('https://schema.org');
    const things: Thing[] = data['@graph'] ?? [data];
    for (const thing of things) {
      const shape = SHAPES[thing['@type']];
      expect(shape, `${url} speaks of a ${thing['@type']}`).toBeDefined();
      expect(shape?.safeParse(thing).error?.message, `${thing['@type']} on ${url}`).toBeUndefined();
    }
    return things;
  });
}

test('every page in the map of the site says what it is, in its language, and once', async ({ request, baseURL }) => {
  const listed = await siteMap(request);
  expect(listed.length).toBeGreaterThan(300);
  const known = new Map(listed.map(({ url, alternates }) => [url, alternates]));
  // Of the products, which all come from one template, some say it all.
  const products = listed.filter(({ url }) => url.includes('/p/'));
  const read = [
    ...listed.filter((each) => !products.includes(each)),
    ...products.filter((_, index) => index % 7 === 0),
  ];
  const titles = new Map<string, string>();
  const kinds = new Map<string, number>();
  await eachOf(read, async ({ url, alternates, lastModified }) => {
    const answer = await request.get(url, { headers: BROWSER, maxRedirects: 0 });
    expect(answer.status(), url).toBe(200);
    const html = await answer.text();
    const path = url.slice((baseURL ?? '').length) || '/';
    const language = LANGUAGES.find((each) => path === `/${each}` || path.startsWith(`/${each}/`)) ?? 'en';
    expect(find(html, /<html lang="(\w+)"/), url).toBe(language);
    expect(decoded(find(html, /rel="canonical" href="([^"]*)"/)).replace(/\/$/, ''), url).toBe(url.replace(/\/$/, ''));
    expect(alternates.map((each) => each.split(' ')[0]).sort(), url).toEqual([...LANGUAGES, 'x-default'].sort());
    for (const each of alternates) expect(known.get(each.split(' ')[1] ?? ''), `${url} ${each}`).toEqual(alternates);
    const inHead = [...html.matchAll(/rel="alternate" hrefLang="([^"]+)" href="([^"]+)"/g)];
    expect(inHead.map(([, name, href]) => `${name} ${decoded(href ?? '').replace(/\/$/, '')}`).sort(), url).toEqual(
      alternates.map((each) => each.replace(/\/$/, '')).sort(),
    );
    if (/\/[cp]\//.test(path)) expect(Date.parse(lastModified), url).toBeGreaterThan(0);
    expect(html, url).not.toContain('name="robots" content="noindex');
    expect(html.match(/<h1[ >]/g), url).toHaveLength(1);
    const title = decoded(find(html, /<title>([^<]*)<\/title>/));
    expect(titles.get(`${language} ${title}`), `two pages are called “${title}”: ${url} and`).toBeUndefined();
    titles.set(`${language} ${title}`, url);
    expect(decoded(find(html, /name="description" content="([^"]*)"/)).length, url).toBeGreaterThan(20);
    expect(decoded(find(html, /property="og:url" content="([^"]*)"/)).replace(/\/$/, ''), url).toBe(
      url.replace(/\/$/, ''),
    );
    expect(find(html, /property="og:image" content="([^"]*)"/), url).toMatch(/^https?:\/\/.+\.jpg$/);
    for (const thing of thingsOf(html, url)) kinds.set(thing['@type'], (kinds.get(thing['@type']) ?? 0) + 1);
  });
  expect([...kinds.keys()].sort()).toEqual(Object.keys(SHAPES).sort());
  const described = (kinds.get('Product') ?? 0) + (kinds.get('ProductGroup') ?? 0);
  expect(described).toBe(read.filter(({ url }) => url.includes('/p/')).length);
});

test('a preview of a product is a picture of the size that is announced', async ({ request }) => {
  const product = (await siteMap(request)).find(({ url }) => url.includes('/p/'));
  const html = await (await request.get(product?.url ?? '')).text();
  const picture = await request.get(find(html, /property="og:image" content="([^"]*)"/));
  expect(picture.headers()['content-type']).toBe('image/jpeg');
  const bytes = await picture.body();
  // The frame header of a JPEG holds height and width.
  let at = 2;
  while (bytes[at + 1] !== 0xc0 && bytes[at + 1] !== 0xc2) at += 2 + bytes.readUInt16BE(at + 2);
  expect([bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)]).toEqual([1200, 630]);
  expect((await request.get('/products/nothing-of-ours.jpg')).status()).toBe(404);
});

test('filters and personal pages stay out of the index; later pages of a list do not', async ({ request }) => {
  const head = async (path: string) => {
    const html = await (await request.get(path, { headers: BROWSER })).text();
    return {
      noindex: /name="robots" content="noindex/.test(html),
      canonical: decoded(find(html, /rel="canonical" href="([^"]*)"/)).replace(/^https?:\/\/[^/]+/, ''),
    };
  };
  expect(await head('/c/coffee?brand=Halden')).toEqual({ noindex: true, canonical: '/c/coffee' });
  expect(await head('/de/c/coffee?sort=new&page=2')).toEqual({ noindex: true, canonical: '/de/c/coffee' });
  expect(await head('/c/coffee?page=2')).toEqual({ noindex: false, canonical: '/c/coffee?page=2' });
  for (const path of ['/search?q=kettle', '/cart', '/wishlist', '/sign-in', '/privacy'])
    expect((await head(path)).noindex, path).toBe(true);
  const robots = await (await request.get('/robots.txt')).text();
  for (const path of ['/account', '/de/cart', '/pl/checkout', '/orders', '/api'])
    expect(robots).toContain(`Disallow: ${path}`);
  expect(robots).toMatch(/^Sitemap: http.+\/sitemap\.xml$/m);
});

const UNREADABLE = [
  '/p/100%-arabica',
  '/c/%C0',
  '/orders/%',
  '/wishlist/shared/%',
  '/p/%E0%A4%A',
  '/_next/%',
  '/a%00b',
];

test('an address with a stray % leads to the page that says so, like every other that leads nowhere', async ({
  request,
}) => {
  for (const path of [...UNREADABLE, `/p/${'x'.repeat(3000)}`]) {
    const answer = await request.get(`/de${path}`, { headers: BROWSER });
    expect(answer.status(), path).toBe(404);
    expect(answer.headers()['x-frame-options'], path).toBe('DENY');
    expect(await answer.text(), path).toContain('>Diese Seite ist erkaltet</h1>');
  }
});

/** Others shop meanwhile, and their pages may be renewed: what is counted bears the name. */
const filesNamed = (part: string) => readdirSync('.next', { recursive: true }).filter((name) => name.includes(part));

test('whatever strangers ask for that is not there, nothing of it stays on disk', async ({ request }) => {
  const ask = async (kind: string) => {
    for (const prefix of ['', '/de', '/pl']) {
      for (const path of [
        `/p/${kind}`,
        `/c/${kind}`,
        `/c/coffee/${kind}/a/b`,
        `/wishlist/shared/${kind}`,
        `/orders/${kind}`,
        `/${kind}`,
        `/${kind}/${kind}`,
        `/c/${kind}?sort=new`,
        `/p/${kind}/reviews`,
        `/p/${kind}?_rsc=${kind}`,
      ]) {
        expect((await request.get(prefix + path, { headers: BROWSER })).status(), prefix + path).toBe(404);
        const headers = { ...BROWSER, rsc: '1', 'next-router-prefetch': '1' };
        await request.get(prefix + path, { headers });
        await request.post(prefix + path, { multipart: { a: kind } });
      }
    }
    for (const path of [`/products/${kind}.jpg`, `/_next/image?url=/${kind}.jpg&w=640&q=75`, `/${kind}.txt`])
      expect((await request.get(path)).status(), path).toBe(404);
  };
  await ask('ghost-of-a-page');
  await ask('ghost-of-a-page%20%C5%82');
  expect(filesNamed('ghost-of-a-page')).toEqual([]);
});

test('what does not exist is a 404 in every language', async ({ page, request }) => {
  const titles = { '': 'This page has gone cold', '/de': 'Diese Seite ist erkaltet', '/pl': 'Ta strona już wystygła' };
  for (const [prefix, title] of Object.entries(titles)) {
    for (const path of ['/p/nothing-of-ours', '/c/nothing', '/c/coffee/nothing', '/nothing', '/orders/nothing'])
      expect((await request.get(prefix + path, { headers: BROWSER })).status(), prefix + path).toBe(404);
    const answer = await page.goto(`${prefix}/p/nothing-of-ours`);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.locator('meta[name=robots][content*=noindex]').first()).toBeAttached();
    for (const path of [
      '/p/nothing-of-ours',
      '/nothing',
      '/orders/nothing',
      '/c/nothing?sort=price-up',
      '/missing/drawn',
    ]) {
      const missing = await request.get(prefix + path, { headers: BROWSER });
      expect(missing.status(), prefix + path).toBe(404);
      expect(missing.headers()['cache-control'], 'what is not there today may be tomorrow').toBe('private, no-store');
      const html = await missing.text();
      expect(html, 'the title without JavaScript').toContain(`>${title}</h1>`);
      expect(html).toMatch(/<meta name="robots" content="noindex/);
    }
  }
});
