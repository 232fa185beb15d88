import { type Question, useChoice } from '@/components/catalog/variant-choice';
import { button } from '@/components/ui/button';

type LinkProps = { variantId: string; href: string; label: string };

/** Leads to the form for a notice: a page of its own, or with JavaScript right below. */
function NoticeLink({ kind, variantId, href, label, className }: LinkProps & { kind: Question; className: string }) {
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
      {label}
    </a>
  );
}

export const TellBack = (props: LinkProps) => (
  <NoticeLink kind="back-in-stock" className={button({ wide: true })} {...props} />
);

export const TellCheaper = (props: LinkProps) => <NoticeLink kind="price-drop" className="link" {...props} />;
