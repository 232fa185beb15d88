import { locale as routeLocale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { Stack } from '@/components/ui/layout';
import { SubmitButton } from '@/components/ui/submit-button';
import { redoJoinAction, undoJoinAction } from '@/lib/account/actions';
import type { Join } from '@/lib/account/joins';
import { formatMoment } from '@/lib/i18n/dates';
import { toLocale } from '@/lib/i18n/locales';
import { Holdings } from './holdings';

/** What was joined and taken out, each with its undo, or the way back. `here` is the page to come back to. */
export async function JoinList({ joins, here }: { joins: Join[]; here: string }) {
  const words = await getTranslations('account.connections');
  const locale = toLocale(await routeLocale());
  return (
    <Stack as="section" aria-labelledby="joins">
      <h2 id="joins" className="subtitle">
        {words('historyTitle')}
      </h2>
      {joins.length === 0 && <p className="text-soft">{words('nothing')}</p>}
      <Stack as="ul">
        {joins.map(({ operationId, at, undoneBy, separated, ...held }) => (
          <Card key={operationId} as="li" gap={3.5}>
            <p>
              {words(separated ? 'separatedOn' : 'joinedOn', { date: formatMoment(at, locale) })}:{' '}
              <Holdings held={held} />
              {(undoneBy || separated) && (
                <Badge tone="quiet" className="ms-2">
                  {words('isUndone')}
                </Badge>
              )}
            </p>
            <Form action={undoneBy ? redoJoinAction : undoJoinAction} key={undoneBy ?? 'joined'}>
              <input type="hidden" name="operationId" value={undoneBy ?? operationId} />
              <input type="hidden" name="here" value={here} />
              <SubmitButton variant="secondary" size="small">
                {undoneBy || separated ? words('redo') : words('undo')}
              </SubmitButton>
            </Form>
          </Card>
        ))}
      </Stack>
    </Stack>
  );
}
