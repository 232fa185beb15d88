import type { IncomingMessage, ServerResponse } from 'node:http';

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;
/** By language, then by status. */
type Pages = Record<string, Record<number, Buffer>>;

export function readDrawnPages(build?: string): Pages;
export function drawPages(handle: Handler, pages: Pages): Handler;
