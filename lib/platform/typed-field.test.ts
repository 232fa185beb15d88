import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import {
  code,
  digits,
  email,
  id,
  line,
  lines,
  optionalEmail,
  optionalLine,
  optionalLines,
  personName,
} from './typed-field';

const problem = (field: z.ZodType, typed: unknown) => field.safeParse(typed).error?.issues[0]?.message;

describe('a field of a form', () => {
  it('counts what is left after tidying', () => {
    expect(line(4).parse(`\u200bA\u200bn  n${'\u00ad'.repeat(50)}`)).toBe('An n');
    expect(line(4).parse('é'.normalize('NFD').repeat(4))).toBe('éééé');
    expect(problem(line(4), 'Annie')).toBe('tooLong');
  });
  it('refuses what is far too long before it is looked at', () => {
    for (const field of [line(60), lines(500), optionalLine(60), optionalLines(500), personName(40), code(40)])
      for (const bomb of ['\u0301', '\u200b', ' ', 'x', '\ufdfa'])
        expect(problem(field, bomb.repeat(100_000))).toBe('tooLong');
    expect(problem(email(), 'x'.repeat(100_000))).toBe('tooLong');
    expect(problem(id(), 'x'.repeat(100_000))).toBe('invalid');
  });
  it('is empty when nothing visible was typed', () => {
    for (const nothing of ['', '  ', '\u200b', '\0', '\ud800', undefined]) {
      expect(problem(line(9), nothing)).toBe('required');
      expect(problem(personName(9), nothing)).toBe('required');
      expect(problem(email(), nothing)).toBe('required');
      expect(problem(digits(6), nothing)).toBe('required');
      expect(optionalLines(9).parse(nothing)).toBeNull();
      expect(optionalEmail().parse(nothing)).toBeNull();
    }
  });
  it('of digits takes exactly so many', () => {
    expect(digits(6).parse('１２３–４５６')).toBe('123456');
    for (const other of ['12345', '1234567', '12345a']) expect(problem(digits(6), other)).toBe('code');
  });
  it('of a page is refused when something invisible was put into it', () => {
    expect(id().parse('mug-300:blue')).toBe('mug-300:blue');
    for (const other of ['mug\0', 'mug\u200b', 'mug\ud800', 'a\nb']) expect(problem(id(), other)).toBe('invalid');
  });
});
