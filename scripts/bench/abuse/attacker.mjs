import { parentPort, workerData } from 'node:worker_threads';
import { ATTACKS } from './attacks.mjs';

// In a thread of its own: who attacks must not keep the one who measures from looking at the clock.
const { url, name, seconds, connections } = workerData;
const until = performance.now() + seconds * 1000;
const attack = ATTACKS[name];
let requests = 0;
const problems = new Map();

async function repeat() {
  while (performance.now() < until) {
    await attack(url, requests++).catch(({ message }) => problems.set(message, (problems.get(message) ?? 0) + 1));
  }
}

async function keepHolding() {
  while (performance.now() < until) await attack.begin(url, requests++, until);
}

const everyone = attack.held
  ? Array.from({ length: attack.held }, keepHolding)
  : Array.from({ length: connections }, repeat);
await Promise.all(everyone);
parentPort.postMessage({ requests, problems: [...problems] });
