import { describe, expect, it } from 'vitest';
import { emailInput } from './input';

describe('a typed e-mail address', () => {
  it('is normalized, and an empty one is told apart from a wrong one', () => {
    expect(emailInput.parse({ email: ' Ada@Example.COM ' })).toEqual({ email: 'ada@example.com' });
    expect(emailInput.safeParse({ email: ' ' }).error?.issues[0]?.message).toBe('required');
    expect(emailInput.safeParse({ email: 'ada' }).error?.issues[0]?.message).toBe('email');
  });
});
