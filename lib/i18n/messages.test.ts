import { readdirSync, readFileSync } from 'node:fs';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { LOCALES } from './locales';
import { NAMESPACES } from './namespaces';

type Tree = { [key: string]: string | Tree };

const folder = 'lib/i18n/messages';
const read = (locale: string, name: string): Tree =>
  JSON.parse(readFileSync(`${folder}/${locale}/${name}.json`, 'utf8'));

function flatten(tree: Tree, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value] as const] : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

/** The names of a message's arguments and tags, those inside plural branches too. */
function argumentsOf(message: string): string[] {
  const names = new Set<string>();
  const visit = (elements: MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      names.add(element.value);
      if (element.type === TYPE.tag) visit(element.children);
      if (element.type === TYPE.plural || element.type === TYPE.select) {
        for (const branch of Object.values(element.options)) visit(branch.value);
      }
    }
  };
  visit(parse(message));
  return [...names].sort();
}

describe('messages', () => {
  it('have a file for every namespace, and no other', () => {
    for (const locale of LOCALES) {
      const files = readdirSync(`${folder}/${locale}`).map((file) => file.replace('.json', ''));
      expect(files.sort()).toEqual([...NAMESPACES].sort());
    }
  });

  it.each(NAMESPACES)('of %s say the same things in every language', (name) => {
    const english = flatten(read('en', name));
    for (const locale of LOCALES.filter((each) => each !== 'en')) {
      const other = flatten(read(locale, name));
      expect([...other.keys()].sort()).toEqual([...english.keys()].sort());
      for (const [key, message] of english) {
        expect(other.get(key)?.trim(), `${locale} ${name}.${key}`).not.toBe('');
        expect(argumentsOf(other.get(key) ?? ''), `${locale} ${name}.${key}`).toEqual(argumentsOf(message));
      }
    }
  });

  it.each(NAMESPACES)('of %s are really translated', (name) => {
    const english = flatten(read('en', name));
    const sentences = [...english].filter(([, message]) => message.split(' ').length > 4);
    for (const locale of ['de', 'pl']) {
      const other = flatten(read(locale, name));
      expect(sentences.filter(([key, message]) => other.get(key) === message).map(([key]) => key)).toEqual([]);
    }
  });
});
