import { shop } from '@/shop.config';

/** The shop's two typefaces with what comes nearest on the machines of readers: a mail brings none along. */
const DISPLAY = 'Fraunces,"Iowan Old Style","Palatino Linotype",Palatino,Charter,Georgia,serif';
const SANS = 'Figtree,"Segoe UI","Helvetica Neue",Helvetica,Arial,sans-serif';

const of = (theme: 0 | 1) =>
  Object.fromEntries(Object.entries(shop.colors).map(([name, themes]) => [name, themes[theme]])) as Record<
    keyof typeof shop.colors,
    string
  >;
const [light, dark] = [of(0), of(1)];

// Mailboxes drop style sheets they do not like, so every colour also stands inline; the sheet only adds the dark ones.
export const STYLE = {
  body: `margin:0;padding:24px 12px;background:${light.paper};color:${light.ink};font-family:${SANS};font-size:16px;line-height:1.6`,
  brand: 'max-width:600px;margin:0 auto;padding:8px 28px 20px;box-sizing:border-box',
  flame: `display:inline-block;width:13px;height:13px;margin:0 12px 0 3px;background:${light.accent};border-radius:0 75% 75% 75%;transform:rotate(45deg)`,
  wordmark: `font-family:${DISPLAY};font-size:28px;line-height:1.2;font-weight:600;color:${light.ink};text-decoration:none`,
  card: `max-width:600px;margin:0 auto;padding:28px;background:${light.surface};border:1px solid ${light.line};border-radius:16px;box-sizing:border-box`,
  text: 'margin:0 0 16px',
  small: `margin:0 0 12px;font-size:14px;line-height:1.55;color:${light.soft}`,
  title: `margin:28px 0 10px;font-family:${DISPLAY};font-size:20px;line-height:1.3;font-weight:600;color:${light.ink}`,
  part: `margin:14px 0 2px;font-size:14px;line-height:1.5;font-weight:600;color:${light.ink}`,
  code: `margin:0 0 20px;padding:16px 8px;background:${light.sunken};border-radius:12px;font-size:32px;line-height:1.2;font-weight:600;letter-spacing:.14em;font-variant-numeric:lining-nums tabular-nums;text-align:center;overflow-wrap:anywhere`,
  coupon: `margin:0 0 20px;padding:22px 16px;background:${light.accentSoft};border:2px dashed ${light.accent};border-radius:16px;text-align:center`,
  worth: `margin:0 0 6px;font-family:${DISPLAY};font-size:20px;line-height:1.3;font-weight:600;color:${light.ink}`,
  voucher: `margin:0 0 8px;font-size:24px;line-height:1.25;font-weight:700;letter-spacing:.06em;font-variant-numeric:lining-nums tabular-nums;color:${light.accentStrong};overflow-wrap:anywhere`,
  note: `margin:0;font-size:13px;line-height:1.5;color:${light.soft}`,
  button: `display:inline-block;padding:13px 24px;background:${light.accent};color:${light.onAccent};border-radius:999px;text-decoration:none;font-weight:600`,
  link: `color:${light.accent}`,
  address: `font-size:12px;line-height:1.4;word-break:break-all;color:${light.soft}`,
  rows: 'width:100%;margin:0 0 16px;border-collapse:collapse;border-spacing:0',
  picture: `width:64px;padding:10px 14px 10px 0;border-bottom:1px solid ${light.line};vertical-align:top`,
  image: `display:block;width:64px;height:64px;border-radius:10px;background:${light.sunken};object-fit:cover`,
  thing: `padding:10px 0;border-bottom:1px solid ${light.line};vertical-align:top;text-align:left;font-weight:400`,
  detail: `font-size:14px;color:${light.soft}`,
  sum: `padding:10px 0 10px 12px;border-bottom:1px solid ${light.line};vertical-align:top;text-align:right;white-space:nowrap;font-variant-numeric:lining-nums tabular-nums`,
  label: `padding:5px 16px 5px 0;vertical-align:top;text-align:left;font-size:14px;font-weight:400;color:${light.soft}`,
  value:
    'padding:5px 0;vertical-align:top;text-align:left;font-variant-numeric:lining-nums tabular-nums;overflow-wrap:anywhere',
  footer: `max-width:600px;margin:18px auto 0;padding:0 28px;font-size:13px;line-height:1.55;color:${light.soft};box-sizing:border-box`,
} as const;

export type StyleName = keyof typeof STYLE;

export const SHEET = `:root{color-scheme:light dark}
@media (prefers-color-scheme:dark){
body{background:${dark.paper}!important;color:${dark.ink}!important}
.card{background:${dark.surface}!important;border-color:${dark.line}!important}
.wordmark,.title,.part,.worth{color:${dark.ink}!important}
.small,.footer,.address,.detail,.label,.note{color:${dark.soft}!important}
.code,.image{background:${dark.sunken}!important}
.coupon{background:${dark.accentSoft}!important;border-color:${dark.accent}!important}
.voucher{color:${dark.accentStrong}!important}
.flame,.button{background:${dark.accent}!important}
.button{color:${dark.onAccent}!important}
.picture,.thing,.sum{border-color:${dark.line}!important}
.link{color:${dark.accent}!important}}
@media (max-width:420px){.card{padding:22px 18px!important}.brand,.footer{padding-left:18px!important;padding-right:18px!important}.code{font-size:28px!important}.voucher{font-size:20px!important}}`;
