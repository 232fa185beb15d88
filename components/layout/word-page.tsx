import { button } from '@/components/ui/button';
import { Section } from '@/components/ui/layout';
import { Link } from '@/components/ui/link';

type WordPageProps = { title: string; text: string; rest?: string; back: string };

/** A page that has only something to say, and the way back to the shop. */
export function WordPage({ title, text, rest, back }: WordPageProps) {
  return (
    <Section width="narrow" gap={6}>
      <h1 className="title">{title}</h1>
      <p className="lede">{text}</p>
      {rest && <p className="text-soft">{rest}</p>}
      <p>
        <Link href="/" className={button()}>
          {back}
        </Link>
      </p>
    </Section>
  );
}
