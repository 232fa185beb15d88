/** What a command returns: expected failures are values with a code, everything else throws. */
export type Result<Value, Code extends string> = { ok: true; value: Value } | { ok: false; code: Code };

export function ok(): { ok: true; value: undefined };
export function ok<Value>(value: Value): { ok: true; value: Value };
export function ok<Value>(value?: Value) {
  return { ok: true, value };
}

export function fail<Code extends string>(code: Code): { ok: false; code: Code } {
  return { ok: false, code };
}
