import { type ComponentProps, use } from 'react';
import { type Locale, localePath } from '@/lib/i18n/locales';
import { shop } from '@/shop.config';
import { Failure } from './failure';
import { FailureWords } from './failure-words';
import { shellWords } from './shell-words';

/** The error page where nothing else of the page is left, not even its words. */
export default function FailureAlone({ locale, ...failure }: ComponentProps<typeof Failure> & { locale: Locale }) {
  const { default: words } = use(shellWords(locale));
  const value = {
    title: words.failureTitle,
    text: words.failureText,
    retry: words.failureRetry,
    home: words.failureHome,
    homeHref: localePath(locale, '/'),
    reference: words.failureReference,
  };
  return (
    <FailureWords value={value}>
      <title>{`${value.title} · ${shop.name}`}</title>
      <main>
        <Failure {...failure} />
      </main>
    </FailureWords>
  );
}
