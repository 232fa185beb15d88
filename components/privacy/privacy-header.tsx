import { getLocale, getTranslations } from 'next-intl/server';
import { Form } from '@/components/ui/form';
import { Stack } from '@/components/ui/layout';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { formatDay } from '@/lib/i18n/days';
import { leaveAccessAction } from '@/lib/privacy/actions';
import type { Subject } from '@/lib/privacy/subject';

const LEDES = {
  nobody: 'ledeNobody',
  visitor: 'ledeVisitor',
  contact: 'ledeContact',
  account: 'ledeAccount',
  address: 'ledeAddress',
} as const;

type PrivacyHeaderProps = {
  subject: Subject;
  pausedAt: Date | null;
  /** An order was placed in this browser that belongs to an address. */
  orderedHere: boolean;
};

/** Says at the top, in one breath, whose data this is and how much of it there is proof for. */
export async function PrivacyHeader({ subject, pausedAt, orderedHere }: PrivacyHeaderProps) {
  const words = await getTranslations('privacy.page');
  const { status, email } = subject;
  return (
    <Stack as="header" gap={4} className="mb-10 max-w-[52rem]">
      <p className="eyebrow">{words('eyebrow')}</p>
      <h1 className="title-large">{words(status === 'nobody' ? 'titleNobody' : 'titleKnown')}</h1>
      <p className="lede">
        {words(status === 'visitor' && orderedHere ? 'ledeVisitorOrdered' : LEDES[status], {
          address: email?.address ?? '',
        })}
      </p>
      {pausedAt && (
        <Notice as="p" tone="info">
          {words('paused', { date: formatDay(pausedAt, await getLocale()) })}
        </Notice>
      )}
      {status === 'address' && (
        <Form action={leaveAccessAction}>
          <SubmitButton variant="secondary" size="small">
            {words('leaveAddress')}
          </SubmitButton>
        </Form>
      )}
    </Stack>
  );
}
