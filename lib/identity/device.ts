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

/** The part of an address that a household or company shares: /24 of IPv4, /64 of IPv6. Null for loopback and nonsense. */
export function networkOf(address: string | null | undefined): string | null {
  const bare =
    (address ?? '')
      .split(',')[0]
      ?.trim()
      .replace(/^::ffff:/, '') ?? '';
  if (/^127\.|^::1$|^$/.test(bare)) return null;
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(bare)) return bare.split('.').slice(0, 3).join('.');
  return bare.includes(':') ? bare.split(':').slice(0, 4).join(':').toLowerCase() : null;
}
