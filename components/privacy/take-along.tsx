import { getTranslations } from 'next-intl/server';
import { button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { cardGrid } from '@/components/ui/grid';
import { Link } from '@/components/ui/link';

/** The ways out: with everything, without anything, or by mail for whoever has no account. */
export async function TakeAlong({ known, signedIn }: { known: boolean; signedIn: boolean }) {
  const words = await getTranslations('privacy.take');
  const ways = [
    ...(known
      ? ([
          ['/privacy/export', words('exportTitle'), words('exportText'), words('export'), 'primary'],
          ['/privacy/delete', words('deleteTitle'), words('deleteText'), words('delete'), 'danger'],
        ] as const)
      : []),
    ...(signedIn
      ? []
      : ([['/privacy/access', words('accessTitle'), words('accessText'), words('access'), 'secondary']] as const)),
  ];
  return (
    <div className={cardGrid}>
      {ways.map(([href, title, text, label, variant]) => (
        <Card key={href} className="flex flex-col gap-3">
          <h3 className="font-display text-xl">{title}</h3>
          <p className="text-sm mb-2">{text}</p>
          <Link href={href} className={button({ variant, className: 'mt-auto self-start' })}>
            {label}
          </Link>
        </Card>
      ))}
    </div>
  );
}
