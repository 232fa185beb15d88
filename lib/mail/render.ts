import { shop } from '@/shop.config';
import 'server-only';
import { localePath } from '@/lib/i18n/locales';
import { env } from '@/lib/platform/env';
import { lookupOf } from '@/lib/platform/lookup';
import type { Letter } from './commands';
import { renderHtml } from './html';
import { type Templates, templateOf } from './kinds';
import { plainOf } from './plain';
import { unsubscribeToken } from './unsubscribe-token';
import { mailWords } from './words';

export type RenderedMail = {
  to: string;
  subject: string;
  html: string;
  plain: string;
  /** Stable for one row of the outbox, so that a repeated delivery can be recognized as the same mail. */
  messageId: string;
  headers: Record<string, string>;
};

/** Writes out one mail of the outbox, in the language of the person. */
export function renderMail(outboxId: string, letter: Letter, templates: Templates): RenderedMail {
  const { siteUrl } = env();
  const words = mailWords(letter.locale);
  const { content: write, advertises } = templateOf(templates, letter.kind);
  const content = write(letter.data, words, letter.locale);
  const absolute = (link: string) => siteUrl + localePath(letter.locale, link);
  const token = encodeURIComponent(unsubscribeToken(lookupOf('email', letter.to), advertises ?? 'all'));
  const sender = words('layout.sender', { address: shop.seller.address.slice(0, -1).join(', '), email: shop.email });
  const footer = [
    ...(advertises
      ? [
          {
            label: words('layout.unsubscribe'),
            href: absolute(`/unsubscribe?token=${token}${advertises === 'notices' ? '&only=notices' : ''}`),
          },
          { label: words('layout.preferences'), href: absolute('/newsletter/preferences') },
        ]
      : []),
    { label: words('layout.privacy'), href: absolute('/privacy') },
  ];
  return {
    to: letter.to,
    subject: content.subject,
    html: renderHtml(content, {
      locale: letter.locale,
      home: absolute('/'),
      tagline: words('layout.tagline'),
      linkHint: words('layout.linkHint'),
      sender,
      footer,
      absolute,
      pictureOf: (picture) => `${siteUrl}/products/${picture}-640.webp`,
    }),
    plain: plainOf(content, absolute, { sender, footer }),
    messageId: `<${outboxId}@${new URL(siteUrl).hostname}>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': letter.locale,
      ...(advertises && {
        // RFC 8058: a cookie-less POST to this address is enough.
        'List-Unsubscribe': `<${siteUrl}/api/unsubscribe?token=${token}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
  };
}
