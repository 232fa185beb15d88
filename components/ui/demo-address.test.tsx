import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DemoAddressHint } from './demo-address';
import { Field } from './field';

const SENTENCE = 'Use an invented address.';

function render(words: string | null, field: { type?: string; hint?: string }) {
  return renderToStaticMarkup(
    <DemoAddressHint words={words}>
      <Field name="it" label="It" {...field} />
    </DemoAddressHint>,
  );
}

describe('a field for an email address', () => {
  it('asks for an invented one in a demo, beside its own hint, and says so to screen readers', () => {
    expect(render(SENTENCE, { type: 'email', hint: 'Once a month.' })).toContain(`Once a month. ${SENTENCE}`);
    expect(render(SENTENCE, { type: 'email' })).toMatch(/<p id="(.+)-hint".*aria-describedby="\1-hint"/);
  });

  it('does not in a real shop, and no other field does', () => {
    expect(render(null, { type: 'email' })).not.toContain('-hint');
    expect(render(SENTENCE, { type: 'text' })).not.toContain(SENTENCE);
  });

  it('is the same part everywhere', () => {
    const files = ['app', 'components'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    );
    const others = files
      .filter((name) => name.endsWith('.tsx'))
      .filter((name) => /<input\b[^>]*type="email"/.test(readFileSync(name, 'utf8')));
    expect(others).toEqual([]);
  });
});
