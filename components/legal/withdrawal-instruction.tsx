import { locale } from 'next/root-params';
import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import { Link } from '@/components/ui/link';
import { toLocale } from '@/lib/i18n/locales';
import { operatorOf } from '@/lib/legal/operator';

const RIGHT = ['online', 'deadline'] as const;
const EFFECTS = ['refund', 'back', 'costs', 'value', 'exceptions', 'beyond'] as const;
const FORM = ['formDeclare', 'formOrdered', 'formName', 'formAddress', 'formSignature', 'formDate'] as const;

/** The instruction and the model form that the law asks for (Directive 2011/83/EU, annex I; EGBGB, Anlagen 1 and 2). */
export async function WithdrawalInstruction() {
  const words = await getTranslations('legal.withdrawal');
  const shell = await getTranslations('shell');
  const { name: operator, address, phone, email } = operatorOf(toLocale(await locale()));
  return (
    <>
      <section id="withdrawal" className="scroll-mt-28">
        <h2>{words('title')}</h2>
        <p>{words('right')}</p>
        <p>{words('how', { operator, address, phone, email })}</p>
        {RIGHT.map((part) => (
          <p key={part}>{words(part)}</p>
        ))}
        <p>
          <Link href="/orders/withdraw" prefetch={false} className="link">
            {shell('withdraw')}
          </Link>
        </p>
        <h3>{words('effectsTitle')}</h3>
        {EFFECTS.map((part) => (
          <p key={part}>{words(part)}</p>
        ))}
      </section>
      <Card id="withdrawal-form" as="section" tone="sunken" className="scroll-mt-28">
        <h2>{words('formTitle')}</h2>
        <p>{words('formIntro')}</p>
        <ul>
          <li>{words('formTo', { operator, address, email })}</li>
          {FORM.map((part) => (
            <li key={part}>{words(part)}</li>
          ))}
        </ul>
        <p>{words('formStrike')}</p>
      </Card>
    </>
  );
}
