const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const LONGEST_WAIT_IN_MS = 20_000;

const attribute = (tag, name) => {
  const [, value] = tag.match(new RegExp(`\\s${name}="([^"]*)"`, 'i')) ?? [];
  return value?.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&');
};

/** What a browser would send of a form that nobody has touched. */
function fieldsOf(form) {
  const fields = {};
  for (const [tag] of form.matchAll(/<(input|textarea)\b[^>]*>/g)) {
    const name = attribute(tag, 'name');
    const type = attribute(tag, 'type') ?? 'text';
    if (!name || (['radio', 'checkbox'].includes(type) && !/\schecked\b/.test(tag))) continue;
    fields[name] = attribute(tag, 'value') ?? '';
  }
  for (const [, head, options] of form.matchAll(/(<select\b[^>]*>)([\s\S]*?)<\/select>/g)) {
    const all = [...options.matchAll(/(<option\b[^>]*>)([^<]*)/g)];
    const [, tag, text] = all.find(([, one]) => /\sselected\b/.test(one)) ?? all[0] ?? [];
    const name = attribute(head, 'name');
    if (name && tag) fields[name] = attribute(tag, 'value') ?? text;
  }
  return fields;
}

/** Somebody who shops without JavaScript: cookies, pages and forms, from one address of the network. */
export class Shopper {
  #cookies = new Map();

  constructor(url, network, headers = {}) {
    this.url = url;
    this.headers = { 'user-agent': BROWSER, accept: 'text/html', 'x-forwarded-for': network, ...headers };
  }

  async ask(path, init = {}) {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(this.url + path, {
      redirect: 'manual',
      signal: AbortSignal.timeout(LONGEST_WAIT_IN_MS),
      ...init,
      headers: { ...this.headers, ...(cookie ? { cookie } : {}), ...init.headers },
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = line.match(/^([^=]+)=([^;]*)/) ?? [];
      if (value === '' || /max-age=0/i.test(line)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return { status: answer.status, location: answer.headers.get('location'), html: await answer.text() };
  }

  /** Opens a page and follows where it leads. */
  async open(path) {
    let answer = await this.ask(path);
    let at = path;
    for (let hops = 0; answer.location && hops < 5; hops++) {
      const target = new URL(answer.location, this.url + at);
      at = target.pathname + target.search;
      answer = await this.ask(at);
    }
    return { ...answer, path: at };
  }

  /** Sends the form of a page that `which` describes, with what is typed into it; answers with the page after it. */
  async submit({ html, path }, which, typed = {}) {
    const form = [...html.matchAll(/<form\b[\s\S]*?<\/form>/g)].map(([each]) => each).find((each) => which.test(each));
    if (!form) throw new Error(`${path} has no form with ${which}`);
    const body = new FormData();
    for (const [name, value] of Object.entries({ ...fieldsOf(form), ...typed })) body.set(name, value);
    const headers = { origin: this.url, 'sec-fetch-site': 'same-origin' };
    let answer = await this.ask(path, { method: 'POST', body, headers });
    // The same form once more, as a browser does it: the shop has tried out a cookie.
    if (answer.status === 307) answer = await this.ask(answer.location, { method: 'POST', body, headers });
    if (!answer.location) return { ...answer, path };
    const target = new URL(answer.location, this.url + path);
    return this.open(target.pathname + target.search);
  }
}
