import 'server-only';
import { createTransport } from 'nodemailer';
import { SECOND_IN_MS } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import type { RenderedMail } from './render';

const TIMEOUTS = {
  connectionTimeout: 10 * SECOND_IN_MS,
  greetingTimeout: 10 * SECOND_IN_MS,
  socketTimeout: 30 * SECOND_IN_MS,
};

/** Hands a mail to the SMTP server. Throws when the server did not say that it took it. */
export async function sendBySmtp(smtpUrl: string, mail: RenderedMail): Promise<void> {
  const { to, subject, html, plain, messageId, headers } = mail;
  const transport = createTransport({ url: smtpUrl, ...TIMEOUTS });
  try {
    // Nodemailer folds header lines and so may break a long address in two; prepared headers are left as they are.
    const prepared = Object.entries(headers).map(([key, value]) => ({ key, value: { prepared: true, value } }));
    await transport.sendMail({
      from: env().mailFrom,
      to,
      subject,
      html,
      text: plain,
      messageId,
      headers: prepared as never,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  } finally {
    transport.close();
  }
}
