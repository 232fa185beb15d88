import type { ReactNode } from 'react';
import type { NoticeKind } from '@/db/schema/notices';
import { useChoice } from './variant-choice';

type NoticeLinkProps = { kind: NoticeKind; variantId: string; href: string; className: string; children: ReactNode };

/** Leads to the form for a notice: a page of its own, or with JavaScript right below. */
export function NoticeLink({ kind, variantId, href, className, children }: NoticeLinkProps) {
  const { ask } = useChoice();
  return (
    <a
      href={`${href}?kind=${kind}&variant=${encodeURIComponent(variantId)}`}
      rel="nofollow"
      className={className}
      onClick={(event) => {
        event.preventDefault();
        ask(kind);
      }}
    >
      {children}
    </a>
  );
}
