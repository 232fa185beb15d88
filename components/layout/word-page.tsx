import { button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';

type WordPageProps = { title: string; text: string; rest?: string; back: string };

/** A page that has only something to say, and the way back to the shop. */
export function WordPage({ title, text, rest, back }: WordPageProps) {
  return (
    <div className="page-narrow section stack [--gap:1.5rem]">
      <h1 className="title">{title}</h1>
      <p className="lede">{text}</p>
      {rest && <p className="muted">{rest}</p>}
      <p>
        <Link href="/" className={button()}>
          {back}
        </Link>
      </p>
    </div>
  );
}
