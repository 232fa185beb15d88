import 'server-only';
import { ALERT_MAILS } from './alerts/mail-templates';
import { mayAdvertise } from './consent/queries';
import { IDENTITY_MAILS } from './identity/mail-templates';
import type { Mailing } from './mail/delivery';
import { NEWSLETTER_MAILS } from './newsletter/mail-templates';
import { ORDER_MAILS } from './orders/mail-templates';
import { PRIVACY_MAILS } from './privacy/mail-templates';

/** Every mail of the shop and whom it may go to: one that has no template does not compile. */
export const MAILING: Mailing = {
  templates: {
    ...IDENTITY_MAILS,
    ...ORDER_MAILS,
    ...NEWSLETTER_MAILS,
    ...ALERT_MAILS,
    ...PRIVACY_MAILS,
  },
  mayAdvertise,
};
