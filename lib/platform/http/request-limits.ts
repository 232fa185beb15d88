import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { LARGEST_BODY_IN_BYTES } from './bodies';

const REQUEST_TIMEOUT_IN_MS = 30_000;
const HEADERS_TIMEOUT_IN_MS = 15_000;
/** A body that nobody wants is thrown away for so long, so that the sender can read why; then the connection ends. */
const PATIENCE_IN_MS = 5_000;
const WAYS_TO_ANSWER = [
  'setHeader',
  'appendHeader',
  'removeHeader',
  'flushHeaders',
  'writeHead',
  'write',
  'end',
] as const;

/** From now on nobody else can answer: whoever tries finds nothing left to do. The answer is a function that does it. */
function takeOver(request: IncomingMessage, response: ServerResponse) {
  const ways = Object.fromEntries(WAYS_TO_ANSWER.map((name) => [name, response[name]]));
  const silence = Object.fromEntries(WAYS_TO_ANSWER.map((name) => [name, () => response]));
  Object.assign(response, silence);
  return (status: number, headers: Record<string, string> = {}) => {
    if (response.headersSent) {
      request.socket.destroy();
      return;
    }
    Object.assign(response, ways);
    const words = `${status} ${STATUS_CODES[status]}\n`;
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers });
    response.end(words);
    Object.assign(response, silence);
  };
}

/** Answers in place of everyone else, in plain words. */
export function refuse(request: IncomingMessage, response: ServerResponse, status: number): void {
  takeOver(request, response)(status);
}

/** The same for a body that nobody should read. The connection ends with it, which also tells whoever waits for the rest. */
function refuseBody(request: IncomingMessage, response: ServerResponse, status: number): void {
  const answer = takeOver(request, response);
  const { socket } = request;
  // An answer before the last byte of the question would be lost to most senders.
  const end = () => answer(status, { connection: 'close' });
  const patience = setTimeout(end, PATIENCE_IN_MS).unref();
  socket.once('close', () => clearTimeout(patience));
  request.push = (part: unknown) => {
    if (part !== null) return true;
    clearTimeout(patience);
    end();
    return true;
  };
}

const MULTIPART = /^multipart\/form-data\b/i;
const BOUNDARY = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i;

/** What a form in parts ends with; null for one that does not say. */
function lastLineOf(type: string): string | null {
  const [, quoted, plain] = type.match(BOUNDARY) ?? [];
  const boundary = quoted ?? plain;
  return boundary ? `--${boundary}--` : null;
}

/**
 * One limit for the body of every request, whether its length is announced or comes out piece by piece. A form in parts that is
 * cut off or none at all is a bad request; Next would answer that it has failed itself.
 */
export function checkBody(request: IncomingMessage, response: ServerResponse): void {
  const { headers } = request;
  const isChunked = headers['transfer-encoding'] !== undefined;
  const announced = Number(headers['content-length'] ?? 0);
  if (announced > LARGEST_BODY_IN_BYTES) {
    refuseBody(request, response, 413);
    return;
  }
  const type = headers['content-type'] ?? '';
  const lastLine = MULTIPART.test(type) ? lastLineOf(type) : undefined;
  if (lastLine === null) {
    refuseBody(request, response, 400);
    return;
  }
  if (!isChunked && lastLine === undefined) return;
  const push = request.push.bind(request);
  let size = 0;
  let tail = Buffer.alloc(0);
  request.push = (part: Buffer | null, ...rest) => {
    if (part) {
      size += part.length;
      if (lastLine) tail = Buffer.concat([tail, part]).subarray(-2 * lastLine.length);
    } else if (lastLine && !tail.includes(lastLine)) refuse(request, response, 400);
    if (size <= LARGEST_BODY_IN_BYTES) return push(part, ...rest);
    refuseBody(request, response, 413);
    return true;
  };
}

const STATUS_OF_ERROR: Record<string, number> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
};
const limited = new WeakSet<Server>();

/** Time for the whole of a request, and an answer with the shop's headers to what is none. Safe to call again. */
export function limitServer(server: Server, headers: Record<string, string>): void {
  if (limited.has(server)) return;
  limited.add(server);
  server.requestTimeout = REQUEST_TIMEOUT_IN_MS;
  server.headersTimeout = HEADERS_TIMEOUT_IN_MS;
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket & { _httpMessage?: ServerResponse }) => {
    if (error.code === 'ECONNRESET' || !socket.writable || socket._httpMessage?.headersSent)
      return void socket.destroy();
    const status = STATUS_OF_ERROR[error.code ?? ''] ?? 400;
    const lines = Object.entries({
      ...headers,
      'Cache-Control': 'private, no-store',
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Length': 0,
      Connection: 'close',
    }).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n`);
  });
}
