import autocannon from 'autocannon';

const CONNECTIONS = 16;
const SECONDS = 3;
/** A browser's: Next treats requests without a user-agent differently. */
const USER_AGENT = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

/** Requests per second of one address, or of one that `next` makes anew for each request. */
export async function requestsPerSecond(url, next) {
  const result = await autocannon({
    url,
    requests: [{ setupRequest: (request) => (next ? { ...request, path: next() } : request) }],
    connections: CONNECTIONS,
    duration: SECONDS,
    headers: { 'user-agent': USER_AGENT, accept: 'text/html' },
  });
  if (result.non2xx || result.errors) throw new Error(`${url} answered ${result.non2xx} times without success.`);
  return result.requests.average;
}

/** Milliseconds below which 95 % of sequential requests were answered. */
export async function p95(url, headers, samples = 400) {
  const times = [];
  for (let sample = 0; sample < samples + 20; sample++) {
    const begun = performance.now();
    const answer = await fetch(url, { headers });
    await answer.arrayBuffer();
    if (sample >= 20) times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length * 0.95)];
}

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
