import type { IncomingMessage, ServerResponse } from 'node:http';

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

export function readMissingPages(build?: string): Map<string, Buffer>;
export function drawMissingPages(handle: Handler, pages: Map<string, Buffer>): Handler;
