import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const { default: FileSystemCache } = require('next/dist/server/lib/incremental-cache/file-system-cache');
const { areTagsExpired } = require('next/dist/server/lib/incremental-cache/tags-manifest.external');
const { NEXT_CACHE_TAGS_HEADER } = require('next/dist/lib/constants');

/** Set by `lib/catalog/missing.ts` in a process that serves: answers whether nothing of the shop is at an address. */
const ASK = Symbol.for('kindling.is-missing');
const ADDRESS = /\/\$(\/([a-z]{2})(?:-[A-Z]{3})?\/(?:p|c)\/.+)$/;

/**
 * Next's own cache of pages, but what does not exist leaves nothing in it: Next 16 keeps every "not found" page, in five files and for
 * good, so that anybody could fill the disk with addresses that nobody has ever linked. A missing product or category is not drawn
 * either: the build has a page that says so. This can go when Next stops keeping pages with the status 404.
 *
 * And a page that was being made while something on it changed is not kept. Next dates a page by when it was finished, so that one made
 * of what had been read before a change, and finished after it, would count as newer than the change, for good.
 */
export default class PageCache extends FileSystemCache {
  /** Next makes one of these for each request, before it reads anything for the page. It dates changes by either clock. */
  begun = Math.min(Date.now(), performance.timeOrigin + performance.now());

  async get(key, context) {
    const kept = await super.get(key, context);
    if (kept || context.kind !== 'APP_PAGE') return kept;
    const [, address, locale] = key.match(ADDRESS) ?? [];
    if (!address || !(await globalThis[ASK]?.(address))) return null;
    const value = await this.missingPage(locale);
    return value && { lastModified: Date.now(), value };
  }

  async set(key, data, context) {
    if (data?.status >= 400) return;
    const tags = data?.headers?.[NEXT_CACHE_TAGS_HEADER]?.split(',') ?? [];
    if (areTagsExpired(tags, this.begun)) return;
    await super.set(key, data, context);
  }

  /** The page that the build has drawn, as an answer of its own; null while it is being built. */
  async missingPage(locale) {
    const file = join(this.serverDistDir, 'app', locale, 'missing', 'drawn.html');
    if (!missing.has(file)) {
      if (!this.fs.existsSync(file)) return null;
      missing.set(file, { ...NOTHING, html: await this.fs.readFile(file, 'utf8') });
    }
    return missing.get(file);
  }
}

const missing = new Map();
const NOTHING = {
  kind: 'APP_PAGE',
  rscData: Buffer.from(''),
  status: 404,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  postponed: undefined,
  segmentData: undefined,
};
