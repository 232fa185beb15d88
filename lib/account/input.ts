import { z } from 'zod';
import { id, optionalPersonName } from '../platform/typed-field';

const MAX_NAME_LENGTH = 60;

/** A first name, or none. */
export const firstNameInput = z.object({ firstName: optionalPersonName(MAX_NAME_LENGTH) });

export const addressIdInput = z.object({ id: id() });
export const operationInput = z.object({ operationId: id() });
export const identifierInput = z.object({ identifierId: id() });
export const sessionInput = z.object({ sessionId: id() });
