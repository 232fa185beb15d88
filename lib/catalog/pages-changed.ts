import { channel } from 'node:diagnostics_channel';

/** Where this process says that public pages have changed: whoever keeps what it has read of the catalogue forgets it. */
export const pagesChanged = channel('kindling.pages-changed');
