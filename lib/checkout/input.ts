import { z } from 'zod';
import { id, optionalLines } from '@/lib/platform/typed-field';
import { DELIVERY_CHOICES } from '../shipping/delivery';

const MAX_NOTE_LENGTH = 500;

export const deliveryInput = z.object({
  delivery: z.enum(DELIVERY_CHOICES, 'chooseDelivery'),
  note: optionalLines(MAX_NOTE_LENGTH),
});

export const placeInput = z.object({
  checkoutId: id(),
  reviewed: id(100),
  /** What the person has seen of the goods, see `what-changed.ts`. */
  seen: id(20_000).or(z.literal('')).default(''),
  method: id(40, 'choosePayment'),
});

export const answerInput = z.object({ approved: z.enum(['yes', 'no'], 'invalid') });
