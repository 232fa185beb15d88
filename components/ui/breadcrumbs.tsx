import { Link } from './link';

/** The way from the top to this page; the last one is the page itself. */
export function Breadcrumbs({ label, crumbs }: { label: string; crumbs: readonly { name: string; href?: string }[] }) {
  return (
    <nav aria-label={label}>
      <ol className="breadcrumbs">
        {crumbs.map(({ name, href }, index) => (
          <li key={href ?? name}>
            {href && index < crumbs.length - 1 ? (
              <Link href={href}>{name}</Link>
            ) : (
              <span aria-current="page">{name}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
