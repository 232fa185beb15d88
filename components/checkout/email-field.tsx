'use client';

import { useRef, useState } from 'react';
import { Field } from '@/components/ui/field';
import { stack } from '@/components/ui/layout';
import { suggestEmail } from '@/lib/checkout/email-typo';

/** `suggestion` holds `{email}`, where the address belongs. */
type EmailFieldProps = { label: string; hint: string; suggestion: string; defaultValue?: string };

/** An address field that asks when a well-known mailbox looks mistyped. It only asks: what was typed may be right. */
export function EmailField({ suggestion, ...rest }: EmailFieldProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [meant, setMeant] = useState<string | null>(null);
  const take = () => {
    const input = frame.current?.querySelector('input');
    if (!input || !meant) return;
    input.value = meant;
    setMeant(null);
    input.focus();
  };
  return (
    <div ref={frame} className={stack({ gap: 1.5 })}>
      <Field
        name="email"
        type="email"
        autoComplete="email"
        inputMode="email"
        autoCapitalize="off"
        spellCheck={false}
        required
        onBlur={(event) => setMeant(suggestEmail(event.target.value))}
        {...rest}
      />
      <p role="status" className="text-sm">
        {meant && (
          <button type="button" className="link" onClick={take}>
            {suggestion.replace('{email}', () => meant)}
          </button>
        )}
      </p>
    </div>
  );
}
