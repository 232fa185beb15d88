import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { chip, chips } from '@/components/ui/chip';
import { Link } from '@/components/ui/link';
import type { HelpTopic } from '@/lib/search/help';
import { HELP_PAGES } from '@/lib/search/help-pages';

/** The pages that answer what was searched for, when it was no product. */
export async function HelpAnswers({ topics }: { topics: HelpTopic[] }) {
  if (topics.length === 0) return null;
  const words = await getTranslations('search');
  return (
    <Card as="nav" tone="sunken" gap={3} aria-labelledby="help-answers">
      <h2 id="help-answers" className="subtitle">
        {words('helpTitle')}
      </h2>
      <ul className={chips}>
        {topics.map((topic) => (
          <li key={topic}>
            <Link href={HELP_PAGES[topic]} prefetch={false} className={chip}>
              {words(`help.${topic}`)}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
