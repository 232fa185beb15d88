import 'server-only';
import { IncomingMessage, type RequestListener, ServerResponse } from 'node:http';
import { Socket } from 'node:net';

type NodeRequest = {
  method: string;
  /** Path and query below the mount point … */
  url: string;
  /** … and where the listener is mounted, as Express tells it. */
  mount: string;
  headers: Record<string, string>;
  body: Uint8Array;
};

/**
 * Runs a listener written for Node's own request and response (as Koa apps are) and returns what it answers as a web Response.
 * Nothing goes over a network: the socket is never connected and the answer is collected instead of written to it.
 */
export function answerInNode(
  listener: RequestListener,
  { method, url, mount, headers, body }: NodeRequest,
): Promise<Response> {
  const request = new IncomingMessage(new Socket());
  Object.assign(request, { method, url, originalUrl: mount + url, headers, complete: true });
  request.push(body);
  request.push(null);
  const response = new ServerResponse(request);
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const collect = (chunk: unknown) => {
      if (typeof chunk === 'string' || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk as string));
      return true;
    };
    response.write = collect;
    response.end = (chunk?: unknown) => {
      collect(chunk);
      const bodyless = response.statusCode === 204 || response.statusCode === 304;
      const answered = new Response(bodyless ? null : new Uint8Array(Buffer.concat(chunks)), {
        status: response.statusCode,
        headers: headersOf(response),
      });
      response.emit('finish');
      resolve(answered);
      return response;
    };
    listener(request, response);
  });
}

function headersOf(response: ServerResponse): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(response.getHeaders())) {
    for (const one of Array.isArray(value) ? value : [value]) {
      // The length is that of the new body; the framework sets it.
      if (one !== undefined && name !== 'content-length') headers.append(name, String(one));
    }
  }
  return headers;
}
