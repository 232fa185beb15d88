import { world } from '@/db/seed/catalogue/world';
import { LOCALES, type Locale } from '@/lib/i18n/locales';
import { findProducts } from '@/lib/search/find';
import { helpFor } from '@/lib/search/help';
import { parseQuestions, type SearchedFor } from './parse-questions';
import { GERMAN } from './questions/de';
import { ENGLISH } from './questions/en';
import { POLISH } from './questions/pl';

type Missed = { locale: Locale; query: string; found: string[] };

const QUESTIONS: Record<Locale, SearchedFor[]> = {
  en: parseQuestions(ENGLISH),
  de: parseQuestions(GERMAN),
  pl: parseQuestions(POLISH),
};
const FIRST = 3;
const products = new Map(world.products.map((product) => [product.id, product]));

function isAnswer(id: string, answer: string): boolean {
  const product = products.get(id);
  if (answer.startsWith('in:')) return `${product?.categoryId}/`.startsWith(`${answer.slice(3)}/`);
  if (answer === 'is:gift') return product?.searchTerms?.en.includes('gift') ?? false;
  return product?.slug === answer;
}

/** Asks what shoppers ask, of the demo catalogue, and says which questions had no answer among the first three. */
export async function askQuestions(): Promise<{ asked: number; missed: Missed[] }> {
  const missed: Missed[] = [];
  let asked = 0;
  for (const locale of LOCALES)
    for (const { query, answers } of QUESTIONS[locale]) {
      asked++;
      const { ids, complete } = await findProducts(query, locale);
      const pages = helpFor(query, locale, { loose: !complete }).map((topic) => `page:${topic}`);
      const found = ids.slice(0, FIRST);
      const isRight = answers.some((answer) => pages.includes(answer) || found.some((id) => isAnswer(id, answer)));
      if (!isRight) missed.push({ locale, query, found: [...pages, ...found] });
    }
  return { asked, missed };
}
