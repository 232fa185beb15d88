import { AsyncResource } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

/** What runs at once for one client: the process has one thread, so that more would only make everyone else wait longer. */
const AT_ONCE = 2;
/** Over this a client is told to come back later, or what waits would fill the memory. */
const LONGEST_LINE = 200;
/** A place is held no longer: whoever sends or reads slowly takes no time of the process, and keeps nobody of the same network waiting. */
const LONGEST_TURN_IN_MS = 1_000;
/** Next asks itself for the page that a form leads to, with the headers of the form's request: that request must not wait behind it. */
const PASS = 'x-turn-pass';

/**
 * Answers a few requests of one client at a time; the rest waits in a line of that client's own, so that whoever asks a great deal
 * takes it from nobody else. `clientOf` says whose request it is; `handle` answers it.
 */
export function inTurns(handle, clientOf) {
  const pass = randomUUID();
  const lines = new Map();

  function take(client, line, begin) {
    line.running += 1;
    begin(() => {
      line.running -= 1;
      const next = line.waiting.shift();
      if (next) take(client, line, next);
      else if (line.running === 0) lines.delete(client);
    });
  }

  return (request, response) => {
    if (request.headers[PASS] === pass) {
      handle(request, response);
      return;
    }
    request.headers[PASS] = pass;
    const client = clientOf(request);
    const line = lines.get(client) ?? { running: 0, waiting: [] };
    lines.set(client, line);
    // Bound to its own arrival: begun at the end of another request, it would run in that one's asynchronous context, which is
    // where Next keeps whose request it is.
    const begin = AsyncResource.bind((leave) => {
      if (response.closed || response.destroyed) return void leave();
      let left = false;
      const leaveOnce = () => {
        if (left) return;
        left = true;
        clearTimeout(turn);
        leave();
      };
      const turn = setTimeout(leaveOnce, LONGEST_TURN_IN_MS).unref();
      response.once('close', leaveOnce);
      handle(request, response);
    });
    if (line.running < AT_ONCE) take(client, line, begin);
    else if (line.waiting.length < LONGEST_LINE) line.waiting.push(begin);
    else response.writeHead(429, { 'retry-after': '1', connection: 'close' }).end();
  };
}
