import type { IncomingMessage, ServerResponse } from 'node:http';

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

export function cacheAnswers(handle: Handler): { answer: Handler; forget: () => void; stop: () => void };
