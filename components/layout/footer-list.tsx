import { Link } from '@/components/ui/link';

/** A titled column of links; `links` are pairs of path and name. */
export function FooterList({ title, links }: { title: string; links: [path: string, name: string][] }) {
  return (
    <nav aria-label={title}>
      <h2 className="font-semibold">{title}</h2>
      <ul className="footer-list">
        {links.map(([path, name]) => (
          <li key={path}>
            <Link href={path} prefetch={false}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
