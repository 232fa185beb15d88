import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDomainGraph } from './domain-graph.mjs';
import { DOMAINS } from './domains.mjs';

const importing = (source: string, ...imported: string[]) => ({
  source,
  dependencies: imported.map((resolved) => ({ resolved })),
});
const problemsOf = (...modules: ReturnType<typeof importing>[]) => readDomainGraph(modules).problems;

describe('the graph of the domains', () => {
  it('counts the imports between two domains, and none within one or to other rooms', () => {
    const { edges, problems } = readDomainGraph([
      importing('lib/cart/queries.ts', 'lib/catalog/queries.ts', 'lib/cart/rules.ts', 'db/client.ts'),
      importing('lib/cart/commands.ts', 'lib/catalog/stock.ts', 'lib/platform/clock.ts'),
      importing('app/page.tsx', 'lib/cart/queries.ts'),
    ]);
    expect(edges).toEqual(['cart → catalog (2)', 'cart → platform (1)']);
    expect(problems).toEqual([]);
  });

  it('names every import upward', () => {
    expect(problemsOf(importing('lib/catalog/rules.ts', 'lib/orders/rules.ts'))).toEqual([
      'catalog → orders: lib/catalog/rules.ts imports lib/orders/rules.ts',
    ]);
  });

  it('lets actions and subscribers compose, and no core import them or a file of lib itself', () => {
    expect(problemsOf(importing('lib/catalog/actions.ts', 'lib/privacy/erase.ts'))).toEqual([]);
    expect(problemsOf(importing('lib/catalog/subscribers.ts', 'lib/privacy/erase.ts'))).toEqual([]);
    expect(problemsOf(importing('lib/cart/rules.ts', 'lib/cart/actions.ts', 'lib/workers.ts'))).toHaveLength(2);
  });

  it('knows every domain', () => {
    expect(problemsOf(importing('lib/gift-cards/rules.ts'))).toHaveLength(1);
    const folders = readdirSync('lib', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect([...DOMAINS].sort()).toEqual(folders.map(({ name }) => name).sort());
    for (const domain of DOMAINS) expect(existsSync(`lib/${domain}`), domain).toBe(true);
  });
});
