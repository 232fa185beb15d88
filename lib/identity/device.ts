import { isIP } from 'node:net';

const BROWSERS: [RegExp, string][] = [
  [/\bEdg\w*\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:Headless)?(?:Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];
const SYSTEMS: [RegExp, string][] = [
  [/\b(?:iPhone|iPod)\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
];

const find = (table: [RegExp, string][], text: string) => table.find(([pattern]) => pattern.test(text))?.[1];

/** A browser in words a person recognizes (`Firefox on Linux`), from its user-agent, which itself is never stored. */
export function deviceOf(userAgent: string | null): string {
  const browser = find(BROWSERS, userAgent ?? '');
  const system = find(SYSTEMS, userAgent ?? '');
  return [browser ?? 'Browser', system].filter(Boolean).join(' · ');
}

/** Addresses that say nothing about a person: this machine, a private network, what a carrier shares among strangers. */
const SHARED = [
  /^127\./,
  /^10\./,
  /^192\.168\./,
  /^172\.(1[6-9]|2\d|3[01])\./,
  /^169\.254\./,
  /^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./,
  /^::1?$/,
  /^f[cd]/i,
  /^fe[89ab]/i,
];

/**
 * The part of an address that a household or company shares: /24 of IPv4, /64 of IPv6. Null for nonsense, and for private
 * addresses: those belong to a proxy that `TRUSTED_PROXIES` does not count, and a limit on it would shut everybody out.
 */
export function networkOf(address: string | null | undefined): string | null {
  const bare = (address ?? '').trim().replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIP(bare) || SHARED.some((pattern) => pattern.test(bare))) return null;
  if (bare.includes('.') && !bare.includes(':')) return bare.split('.').slice(0, 3).join('.');
  return firstGroups(bare).join(':');
}

/**
 * A network and the larger ones around it that one customer of a provider may hold, smallest first: of IPv6 a /64, /56 and /48, for
 * whoever has a /48 has 65,536 of the first. An IPv4 /24 stands alone.
 */
export function networksAround(network: string): string[] {
  const groups = network.split(':');
  if (groups.length !== 4) return [network];
  const [a, b, c, last = '0'] = groups;
  const upperByte = (Number.parseInt(last, 16) >> 8).toString(16);
  return [network, `${a}:${b}:${c}:${upperByte}/56`, `${a}:${b}:${c}/48`];
}

/** The first four groups of an IPv6 address, however it was shortened. */
function firstGroups(address: string): string[] {
  const [before = '', after] = address.toLowerCase().split('::');
  const [head, tail] = [before.split(':').filter(Boolean), (after ?? '').split(':').filter(Boolean)];
  const zeros =
    after === undefined ? [] : Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => '0');
  return [...head, ...zeros, ...tail].slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
}
