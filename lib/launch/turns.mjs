/** As many as a browser opens to one host by itself: people never notice it. */
const AT_ONCE = 6;

/**
 * Answers a few requests of one client at a time; the rest waits in a line of that client's own, so that whoever asks a great deal
 * takes it from nobody else. Nothing is refused. `clientOf` says whose request it is; `handle` answers it.
 */
export function inTurns(handle, clientOf) {
  const lines = new Map();

  function leave(client, line) {
    line.running -= 1;
    for (let next = line.waiting.shift(); next; next = line.waiting.shift()) if (next()) return;
    if (line.running === 0) lines.delete(client);
  }

  return (request, response) => {
    const client = clientOf(request);
    const line = lines.get(client) ?? { running: 0, waiting: [] };
    lines.set(client, line);
    const begin = () => {
      // Gone while it waited.
      if (response.closed || response.destroyed) return false;
      line.running += 1;
      response.once('close', () => leave(client, line));
      handle(request, response);
      return true;
    };
    if (line.running < AT_ONCE) begin();
    else line.waiting.push(begin);
  };
}
