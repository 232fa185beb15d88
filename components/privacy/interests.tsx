import { getLocale, getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { Form } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';
import { formatDay } from '@/lib/i18n/days';
import { removeInterestAction } from '@/lib/privacy/actions';
import type { NamedInterest } from '@/lib/privacy/interests';

/** What the shop has concluded, how sure it is, from what, and a way to say "no". */
export async function Interests({ interests }: { interests: NamedInterest[] | null }) {
  const words = await getTranslations('privacy.interests');
  const locale = await getLocale();
  if (!interests)
    return (
      <Card as="p" tone="sunken">
        {words('none')}
      </Card>
    );
  if (interests.length === 0)
    return (
      <Card as="p" tone="sunken">
        {words('noneYet')}
      </Card>
    );
  return (
    <ul className="grid gap-4 md:grid-cols-2">
      {interests.map(({ category, name, share, strength, views, purchases, lastAt, products }) => (
        <Card key={category} as="li" className="flex flex-col gap-3">
          <div className="flex items-baseline justify-between gap-4">
            <h3 className="font-display text-xl">{name}</h3>
            <span className="text-soft text-sm">{words(`strength.${strength}`)}</span>
          </div>
          <div aria-hidden="true" className="h-1.5 overflow-hidden rounded-full bg-stage">
            <div className="h-full rounded-full bg-accent" style={{ width: `${Math.round(share * 100)}%` }} />
          </div>
          <p className="text-sm">
            {words('because', { views, purchases, both: views > 0 && purchases > 0 ? 'yes' : 'no' })}
            <span className="text-soft"> · {words('last', { date: formatDay(lastAt, locale) })}</span>
          </p>
          <p className="text-soft text-sm">{products.join(', ')}</p>
          <Form action={removeInterestAction} className="mt-auto">
            <input type="hidden" name="category" value={category} />
            <SubmitButton variant="link" className="text-sm" aria-label={words('removeNamed', { what: name })}>
              {words('remove')}
            </SubmitButton>
          </Form>
        </Card>
      ))}
    </ul>
  );
}
