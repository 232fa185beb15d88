import type { IncomingMessage, ServerResponse } from 'node:http';

type Handle = (request: IncomingMessage, response: ServerResponse) => void;

export function inTurns(handle: Handle, clientOf: (request: IncomingMessage) => string): Handle;
