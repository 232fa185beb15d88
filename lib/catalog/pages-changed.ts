import { channel } from 'node:diagnostics_channel';

/** Where this process says that public pages have changed; the cache in front of the shop (`lib/launch`) listens and forgets. */
export const pagesChanged = channel('kindling.pages-changed');
