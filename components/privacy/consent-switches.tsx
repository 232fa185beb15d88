import { getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import type { Consents } from '@/lib/consent/queries';
import { ASKED_PURPOSES, MAIL_PURPOSES, type Purpose } from '@/lib/consent/rules';
import type { ConsentEntry } from '@/lib/privacy/answers';
import type { Subject } from '@/lib/privacy/subject';
import { PausedPurpose } from './paused-purpose';
import { PurposeHistory } from './purpose-history';
import { PurposeSwitch } from './purpose-switch';

const isMail = (purpose: Purpose) => MAIL_PURPOSES.some((mail) => mail === purpose);

type ConsentSwitchesProps = { subject: Subject; consents: Consents; history: ConsentEntry[]; paused: boolean };

/** Every purpose with its switch, the exact words it stands for, and what was answered when. */
export async function ConsentSwitches({ subject, consents, history, paused }: ConsentSwitchesProps) {
  const words = await getTranslations('privacy.consent');
  const purposes = await getTranslations('consent.purposes');
  // A mail link proves an address and nothing else, so only what concerns that address can be switched through it.
  const shown = ASKED_PURPOSES.filter((purpose) => subject.status !== 'address' || isMail(purpose));
  const control = (purpose: Purpose) => {
    if (purpose === 'essential')
      return (
        <Badge tone="quiet" className="self-center">
          {words('locked')}
        </Badge>
      );
    const on = consents[purpose] === 'given';
    // A switch that says "on" would not be true; a no must be possible all the same.
    if (paused && on) return <PausedPurpose purpose={purpose} />;
    if (!isMail(purpose) || (subject.email && (on || purpose !== 'newsletter'))) {
      return <PurposeSwitch purpose={purpose} on={on} />;
    }
    return (
      <Link href="/newsletter" className="link text-sm shrink-0 self-center">
        {words('mailSignUp')}
      </Link>
    );
  };
  return (
    <>
      {paused && (
        <Notice as="p" tone="info" className="mb-5">
          {words('pausedNote')}
        </Notice>
      )}
      <Card as="ul" className="divide-y divide-line py-1!">
        {shown.map((purpose) => (
          <li key={purpose} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 py-5">
            <h3 className="self-center font-semibold">{purposes(`${purpose}.title`)}</h3>
            {control(purpose)}
            <p className="text-soft text-sm col-span-2 max-w-[36rem]">{purposes(`${purpose}.benefit`)}</p>
            <PurposeHistory
              text={purposes(`${purpose}.text`)}
              entries={history.filter((entry) => entry.purpose === purpose)}
              locked={purpose === 'essential'}
            />
          </li>
        ))}
      </Card>
    </>
  );
}
