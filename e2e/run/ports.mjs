import { createServer } from 'node:net';

/** A port of this machine that nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
      .once('error', reject)
      .listen(0, 'localhost', () => {
        const { port } = server.address();
        server.close(() => resolve(port));
      });
  });
}
