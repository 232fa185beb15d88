import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/ui/form';
import { Cluster } from '@/components/ui/layout';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { decideFoundAction } from '@/lib/account/actions';
import { getFound } from '@/lib/account/connections';
import { currentShopper } from '@/lib/identity/queries';
import { Holdings } from './holdings';

/** Asks once, right after a sign-in, about things on this device that no rule may join. The server checks anew who may say so. */
export async function FoundQuestion({ here }: { here: string }) {
  const found = await getFound(await currentShopper());
  if (!found) return null;
  const words = await getTranslations('identity.found');
  return (
    <Notice as="section" gap={3} aria-label={words('title', { count: found.hearts + found.pieces })}>
      <h2 className="subtitle">{words('title', { count: found.hearts + found.pieces })}</h2>
      <p>{words.rich('what', { things: () => <Holdings held={found} /> })}</p>
      <Form action={decideFoundAction}>
        <input type="hidden" name="here" value={here} />
        <Cluster>
          <SubmitButton variant="secondary" size="small" name="decision" value="add">
            {words('add')}
          </SubmitButton>
          <SubmitButton variant="secondary" size="small" name="decision" value="leave">
            {words('leave')}
          </SubmitButton>
        </Cluster>
      </Form>
    </Notice>
  );
}

/** Says that things which were found stay where they are; the question is over. */
export async function FoundLeft() {
  const words = await getTranslations('identity.found');
  return (
    <Notice as="p" role="status">
      {words('left')}
    </Notice>
  );
}
