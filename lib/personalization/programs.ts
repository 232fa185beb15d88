/** Programs that look around for somebody else. They buy nothing and must not teach the shop anything. */
const PROGRAM =
  /bot|crawl|spider|slurp|preview|headlesschrome\/.*lighthouse|monitor|curl|wget|python-|facebookexternalhit/i;

/** Whether a request calls itself a program; a browser always says who it is. */
export function isProgram(userAgent: string | null): boolean {
  return !userAgent || PROGRAM.test(userAgent);
}
