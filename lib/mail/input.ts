import { z } from 'zod';
import { id } from '../platform/typed-field';

export const mailIdInput = z.object({ id: id() });
