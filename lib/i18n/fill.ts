/** A sentence with `{names}` in it, and what stands for them. For sentences that the browser completes; all others come ready. */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
