/** A sentence with `{names}` in it, and what stands for them. For sentences that the browser completes; all others come ready. */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The form of a sentence that fits a number, completed with it. */
export function fillPlural(
  forms: Partial<Record<Intl.LDMLPluralRule, string>>,
  locale: string,
  values: Record<string, string | number> & { count: number },
): string {
  return fill(forms[new Intl.PluralRules(locale).select(values.count)] ?? forms.other ?? '', values);
}
