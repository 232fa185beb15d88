/** Mailboxes that many people have; an address one slip away from one of them is probably a slip. */
const COMMON_DOMAINS = [
  'gmail.com',
  'googlemail.com',
  'yahoo.com',
  'yahoo.de',
  'hotmail.com',
  'outlook.com',
  'outlook.de',
  'icloud.com',
  'gmx.de',
  'gmx.net',
  'gmx.at',
  'web.de',
  't-online.de',
  'posteo.de',
  'proton.me',
  'wp.pl',
  'o2.pl',
  'onet.pl',
  'interia.pl',
  'orange.fr',
  'free.fr',
  'ziggo.nl',
];

/** Mailboxes that look like a slip and are none. */
const REAL_DOMAINS = ['mail.com', 'email.com', 'ymail.com', 'mail.de', 'gmx.com', 'gmx.ch', 'yahoo.fr'];

/** Whether one slip makes `typed` out of `meant`: a letter too many, missing, wrong, or two changed places. */
function isOneSlip(typed: string, meant: string): boolean {
  if (Math.abs(typed.length - meant.length) > 1) return false;
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start += 1;
  const [restTyped, restMeant] = [typed.slice(start), meant.slice(start)];
  return (
    restTyped.slice(1) === restMeant ||
    restTyped === restMeant.slice(1) ||
    restTyped.slice(1) === restMeant.slice(1) ||
    (restTyped[0] === restMeant[1] && restTyped[1] === restMeant[0] && restTyped.slice(2) === restMeant.slice(2))
  );
}

/** The address that was probably meant: `ada@gmial.com` is `ada@gmail.com`. Null when nothing looks like a slip. */
export function suggestEmail(typed: string): string | null {
  const [, name, host] = typed.trim().match(/^(\S+)@([^\s@]+)$/) ?? [];
  if (!name || !host) return null;
  const domain = host.toLowerCase();
  if (COMMON_DOMAINS.includes(domain) || REAL_DOMAINS.includes(domain)) return null;
  // Short names are one slip away from too many real ones.
  const meant = COMMON_DOMAINS.find((known) => known.length > 5 && isOneSlip(domain, known));
  return meant ? `${name}@${meant}` : null;
}
