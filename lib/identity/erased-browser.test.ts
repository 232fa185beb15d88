import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { transaction } from '@/db/client';
import { dropDatabase, freshDatabase } from '@/e2e/fixtures/database';
import { newToken } from '../platform/secret';
import { eraseIdentifiers } from '../privacy/erase';
import { identifyVisitor } from './anonymous-ids';
import { isFromBefore } from './erased-browser';

beforeAll(freshDatabase);
afterAll(dropDatabase);

describe('a form of a page that was open when everything was deleted', () => {
  it('is known by the mark that the deletion leaves in its browser', async () => {
    expect(await isFromBefore({ marked: true, visitor: null })).toBe(true);
  });

  it('is known on another device, whose secret names nobody since then', async () => {
    const visitor = newToken();
    const { id } = await transaction((tx) => identifyVisitor(tx, visitor));
    expect(await isFromBefore({ marked: false, visitor })).toBe(false);
    await transaction((tx) => eraseIdentifiers(tx, [id], 'deleted-visitor'));
    expect(await isFromBefore({ marked: false, visitor })).toBe(true);
  });

  it('is not that of somebody new, who brings nothing', async () => {
    expect(await isFromBefore({ marked: false, visitor: null })).toBe(false);
  });
});
