import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { LARGEST_BODY_IN_BYTES } from './bodies';

const REQUEST_TIMEOUT_IN_MS = 30_000;
const HEADERS_TIMEOUT_IN_MS = 15_000;
/** What comes after a refusal is thrown away for so long, so that the sender can read why; then the connection ends. */
const PATIENCE_IN_MS = 5_000;

/**
 * Answers in place of everyone else, in plain words. Whoever had begun to answer this request finds nothing left to do.
 */
export function refuse(request: IncomingMessage, response: ServerResponse, status: number): void {
  if (response.headersSent) {
    request.socket.destroy();
    return;
  }
  const words = `${status} ${STATUS_CODES[status]}\n`;
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'content-length': words.length });
  response.end(words);
  const nothing = () => response;
  Object.assign(response, {
    setHeader: nothing,
    appendHeader: nothing,
    removeHeader: nothing,
    writeHead: nothing,
    flushHeaders: nothing,
    write: () => true,
    end: nothing,
  });
}

/** The same for a body that nobody should read: it is thrown away while it comes, and the connection ends with it. */
function refuseBody(request: IncomingMessage, response: ServerResponse, status: number): void {
  refuse(request, response, status);
  const { socket } = request;
  const patience = setTimeout(() => socket.destroy(), PATIENCE_IN_MS).unref();
  socket.once('close', () => clearTimeout(patience));
  // Whoever waits for the rest of it is told by the end of the connection.
  request.push = (part: unknown) => {
    if (part === null) socket.destroySoon();
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
