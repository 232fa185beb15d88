/**
 * `npm run consent:receipt -- FILE [KEY]`: checks a downloaded receipt. KEY is the address or the file of a published key set; without
 * it the receipt is compared with the key of this shop.
 */
import { readFile } from 'node:fs/promises';
import { receiptKey } from '@/lib/consent/receipt';
import { checkReceipts, type ReceiptKey } from '@/lib/consent/receipt-check';

const PROBLEMS = {
  unreadable: 'This is no receipt of consents.',
  unsigned: 'This document carries no signature: the shop did not vouch for it.',
  'foreign-key': 'This was signed with another key than the published one.',
  changed: 'This has been changed since it was signed.',
  'changed-words': 'The words in it are not those whose hash it names.',
};

async function readKey(place: string) {
  const text = /^https?:/.test(place) ? await (await fetch(place)).text() : await readFile(place, 'utf8');
  const { keys } = JSON.parse(text) as { keys?: ReceiptKey[] };
  if (!keys?.[0]) throw new Error(`There is no key set at ${place}.`);
  return keys[0];
}

async function run([file, key]: string[]): Promise<boolean> {
  if (!file) {
    console.error('Usage: npm run consent:receipt -- FILE [address or file of the published key]');
    return false;
  }
  const checked = checkReceipts(await readFile(file, 'utf8'), key ? await readKey(key) : receiptKey());
  for (const result of checked) {
    if (result.verdict !== 'valid') console.error(PROBLEMS[result.verdict]);
    else console.log(`Valid: ${result.answers.length} answers, signed at ${result.createdAt}.`);
  }
  return checked.every(({ verdict }) => verdict === 'valid');
}

process.exitCode = (await run(process.argv.slice(2))) ? 0 : 1;
