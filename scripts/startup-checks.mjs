// Plain JavaScript without dependencies: it must be able to explain an old Node or a missing install.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { settingsProblem } from '../lib/platform/settings.mjs';

const OLDEST_NODE = [20, 9];
const SECRET_FILE = '.data/secret';

/** Ends the process with one sentence for a person. */
export function stop(sentence) {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  stop(
    `The shop needs Node ${OLDEST_NODE.join('.')} or newer, this is ${process.versions.node}: install it from https://nodejs.org.`,
  );
}

export function checkInstall() {
  if (!existsSync('node_modules/next')) stop('The packages are not installed yet: run `npm ci` first.');
}

/** Takes the secret that the demo has made for itself, where no other is set. */
export function loadSecret() {
  if (!process.env.KINDLING_SECRET && existsSync(SECRET_FILE)) {
    process.env.KINDLING_SECRET = readFileSync(SECRET_FILE, 'utf8').trim();
  }
}

/** Demo and development make their own secret on the first run, into a file that git ignores. */
export function ensureSecret() {
  if (!process.env.KINDLING_SECRET && !existsSync(SECRET_FILE)) {
    mkdirSync('.data', { recursive: true });
    writeFileSync(SECRET_FILE, randomBytes(48).toString('base64url'), { mode: 0o600 });
  }
  loadSecret();
}

/** Ends the process with a sentence that names every setting with a wrong value, and those that a served shop misses. */
export function checkSettings({ serves }) {
  const problem = settingsProblem(process.env, { serves });
  if (problem) stop(problem);
}

/** Why a port of this machine cannot be listened on, as Node's code; null when it can. */
function whyNotListening(port, host) {
  return new Promise((resolve) => {
    const probe = createServer()
      .once('error', ({ code }) => resolve(code))
      .once('listening', () => probe.close(() => resolve(null)))
      .listen(port, host);
  });
}

export async function checkPort(port, host) {
  const code = await whyNotListening(port, host);
  if (!code) return;
  if (code === 'EACCES') stop(`PORT ${port} may not be listened on by this user: choose one above 1023.`);
  if (code !== 'EADDRINUSE')
    stop(`HOST ${host} is no address of this machine (${code}): leave it out to listen on all of them.`);
  stop(
    `Port ${port} is busy: stop what runs there, or choose another one with PORT=${port + 1} npm run ${process.env.npm_lifecycle_event ?? 'demo'}.`,
  );
}
