import { describe, expect, it } from 'vitest';
import { suggestEmail } from './email-typo';

describe('a slip in an e-mail address', () => {
  it.each([
    ['ada@gmial.com', 'ada@gmail.com'],
    ['ada@gmail.co', 'ada@gmail.com'],
    ['ada@gmaill.com', 'ada@gmail.com'],
    ['Ada.E@GNX.de ', 'Ada.E@gmx.de'],
    ['ada@wed.de', 'ada@web.de'],
    ['ada@hotmial.com', 'ada@hotmail.com'],
    ['ada@t-onlin.de', 'ada@t-online.de'],
    ['ada@interja.pl', 'ada@interia.pl'],
  ])('is noticed where it is likely: %s', (typed, meant) => {
    expect(suggestEmail(typed)).toBe(meant);
  });

  it.each(['ada@gmail.com', 'ada@example.com', 'ada@web.de', 'ada@mail.com', 'ada@wp.de', 'ada', ''])(
    'is not seen in an address that may well be right: %s',
    (typed) => expect(suggestEmail(typed)).toBeNull(),
  );
});
