import { Shopper } from './shopper.mjs';

const NETWORK = '198.51.100.4';
/** Somebody who reads what comes. */
const PAUSE_IN_MS = 40;

export const p95 = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;

/** One person who goes through the shop, page after page, with a cart. */
export class Bystander {
  #asked = 0;

  constructor(url) {
    this.shopper = new Shopper(url, NETWORK);
  }

  /** Comes in and puts something into the cart. */
  async enter() {
    await this.shopper.submit(await this.shopper.open('/p/sula-mug'), /name="quantity"/);
  }

  #steps = [
    () => this.shopper.ask('/'),
    () => this.shopper.ask('/c/coffee'),
    () => this.shopper.ask('/p/halden-uno'),
    () => this.shopper.ask(`/search?q=kettle&price=0-${100 + (this.#asked % 400)}`),
    () => this.shopper.ask('/personal?page=home'),
    () => this.shopper.ask('/cart'),
    () => this.#addOneMore(),
  ];

  async #addOneMore() {
    this.page ??= await this.shopper.open('/p/kleinwasser-descaler');
    return this.shopper.submit(this.page, /name="quantity"/);
  }

  async shopFor(seconds) {
    return this.shopUntil(new Promise((resolve) => setTimeout(resolve, seconds * 1000)));
  }

  /** How long each answer took, and how often there was none or one that refuses. */
  async shopUntil(end) {
    let ended = false;
    const stop = () => {
      ended = true;
    };
    end.then(stop, stop);
    const seen = { times: [], refused: 0 };
    while (!ended) {
      const begun = performance.now();
      const status = await this.#steps[this.#asked++ % this.#steps.length]().then(
        (answer) => answer.status,
        () => 0,
      );
      seen.times.push(performance.now() - begun);
      if (status === 0 || status >= 400) seen.refused++;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_IN_MS));
    }
    return seen;
  }
}
