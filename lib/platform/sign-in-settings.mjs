// Plain JavaScript without dependencies, like settings.mjs, which reads these by the same rules.
//
// SIGN_IN_<NAME>_CLIENT_ID and its neighbours switch a sign-in provider on. Four names are known, with what each of them needs; any other
// name is an OpenID Connect issuer of its own, such as SIGN_IN_ACME_ISSUER=https://id.acme.example.

const PREFIX = 'SIGN_IN_';
const KNOWN = {
  GOOGLE: { label: 'Google', needs: ['CLIENT_ID', 'CLIENT_SECRET'], may: [] },
  // next-auth treats this id in a way of its own.
  MICROSOFT: { id: 'microsoft-entra-id', label: 'Microsoft', needs: ['CLIENT_ID', 'CLIENT_SECRET'], may: ['TENANT'] },
  APPLE: { label: 'Apple', needs: ['CLIENT_ID', 'TEAM_ID', 'KEY_ID', 'PRIVATE_KEY'], may: [] },
  GITHUB: { label: 'GitHub', needs: ['CLIENT_ID', 'CLIENT_SECRET'], may: ['ISSUER'] },
};
const ANY_ISSUER = { needs: ['ISSUER', 'CLIENT_ID', 'CLIENT_SECRET'], may: ['LABEL', 'VERIFIES_EMAIL'] };
const FIELDS = [...new Set([...Object.values(KNOWN), ANY_ISSUER].flatMap(({ needs, may }) => [...needs, ...may]))];
const VARIABLE = new RegExp(`^${PREFIX}([A-Z0-9]+(?:_[A-Z0-9]+)*?)_(${FIELDS.join('|')})$`);
/** The identity provider inside the demo. */
const RESERVED = ['DEMO_ID', 'MAIL_CODE'];
const CONTROL = /\p{Cc}/u;
const LOCAL = /^(localhost|127\.0\.0\.1|\[::1\])$/;

const capitalized = (name) => name.charAt(0) + name.slice(1).toLowerCase().replaceAll('_', ' ');

/** What is wrong with one value; null when it can be used. */
function problemOf(field, value) {
  // A key has lines, nothing else has.
  const text = field === 'PRIVATE_KEY' ? value.replace(/[\n\r]/g, '') : value;
  if (CONTROL.test(text) || text.length > 2_000) return 'must be one line';
  if (field === 'ISSUER') {
    const url = URL.canParse(value) ? new URL(value) : null;
    const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOCAL.test(url.hostname));
    if (!safe || url.search || url.hash || url.username) return 'must be the https address of the issuer';
  }
  if (field === 'PRIVATE_KEY' && !/-----BEGIN PRIVATE KEY-----[\s\S]+-----END PRIVATE KEY-----/.test(value))
    return 'must be the key as Apple gives it out, from BEGIN PRIVATE KEY to END PRIVATE KEY';
  if (field === 'VERIFIES_EMAIL' && !/^[01]$/.test(value))
    return 'must be 1 (its verified addresses are believed) or 0';
  return null;
}

/** The variables of each provider, by its name; those that no provider has are problems. */
function collect(given) {
  const providers = new Map();
  const problems = [];
  for (const [variable, value] of Object.entries(given)) {
    if (!variable.startsWith(PREFIX) || !value) continue;
    const [, name, field] = variable.match(VARIABLE) ?? [];
    if (!name || RESERVED.includes(name)) problems.push(`${variable} is no setting of a sign-in provider`);
    // A key is often written in one line.
    else providers.set(name, { ...providers.get(name), [field]: value.replaceAll('\\n', '\n').trim() });
  }
  return { providers, problems };
}

/** The sign-in providers that the settings switch on, and a clause about each value that is wrong or missing. */
export function readSignInSettings(given) {
  const { providers, problems } = collect(given);
  const configured = [];
  for (const [name, values] of providers) {
    const { needs, may, label } = KNOWN[name] ?? ANY_ISSUER;
    const variable = (field) => `${PREFIX}${name}_${field}`;
    const before = problems.length;
    for (const field of needs) if (!values[field]) problems.push(`${variable(field)} is missing`);
    for (const [field, value] of Object.entries(values)) {
      const problem = needs.includes(field) || may.includes(field) ? problemOf(field, value) : 'means nothing to it';
      if (problem) problems.push(`${variable(field)} ${problem}`);
    }
    if (problems.length > before) continue;
    configured.push({
      id: KNOWN[name]?.id ?? name.toLowerCase().replaceAll('_', '-'),
      kind: KNOWN[name] ? name.toLowerCase() : 'issuer',
      label: values.LABEL ?? label ?? capitalized(name),
      clientId: values.CLIENT_ID,
      clientSecret: values.CLIENT_SECRET,
      issuer: values.ISSUER,
      tenant: values.TENANT,
      teamId: values.TEAM_ID,
      keyId: values.KEY_ID,
      privateKey: values.PRIVATE_KEY,
      verifiesEmail: values.VERIFIES_EMAIL === '1',
    });
  }
  return { providers: configured, problems };
}
