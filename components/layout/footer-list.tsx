import { LinkList } from '@/components/ui/link-list';
import { type Locale, localePath } from '@/lib/i18n/locales';

type FooterListProps = { title: string; locale: Locale; links: [path: string, name: string][] };

/** A titled column of links; `links` are pairs of path and name. */
export function FooterList({ title, locale, links }: FooterListProps) {
  return (
    <nav aria-label={title}>
      <h2 className="font-semibold">{title}</h2>
      <LinkList
        className="footer-list"
        prefetch={false}
        links={links.map(([path, name]) => [localePath(locale, path), name])}
      />
    </nav>
  );
}
