/** The query that marks a form which is sent a second time, to see whether the browser brings the cookie it was given. */
export const COOKIE_QUESTION = 'cookies';
/** Holds no identity and ends with the minute; only there to be sent back. */
export const COOKIE_ASKED = 'kindling-asked';
/** Tells the form's action that no cookie came back; its value is the language of the page. */
export const COOKIES_REFUSED = 'x-cookies-refused';
/**
 * The currency and the country that somebody has chosen, and the choice before it: `PLN.PL`, `PLN.PL.EUR.DE`. No identity in it; read
 * by `next.config.ts` while a request comes in and by scripts of public pages, so it has one name everywhere.
 */
export const MARKET_COOKIE = 'kindling-market';
