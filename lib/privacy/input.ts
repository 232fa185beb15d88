import { z } from 'zod';
import { isSwitchable } from '@/lib/consent/rules';
import { isKeepInMonths } from '@/lib/data-inventory/terms';
import { email, id as machineId, token } from '@/lib/platform/typed-field';

const id = machineId(120);

export const removeFactInput = z.object({ kind: id, id });

export const removeInterestInput = z.object({ category: id });

export const switchPurposeInput = z.object({
  purpose: machineId().refine(isSwitchable, 'invalid'),
  state: z.enum(['given', 'refused'], 'invalid'),
});

export const keepInput = z.object({ months: z.coerce.number('invalid').refine(isKeepInMonths, 'invalid') });

export const pauseInput = z.object({ paused: z.enum(['1', '0'], 'invalid').transform((value) => value === '1') });

export const accessInput = z.object({ email: email() });
export const accessLinkInput = z.object({ token: token() });
