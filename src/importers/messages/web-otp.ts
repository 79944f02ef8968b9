/** The last line of a message made for a browser: `@shop.example #123456`. */

const lastLine = /(?:^|\s)@((?:[a-z0-9](?:[a-z0-9-]{0,62})\.){1,8}[a-z]{2,24}) #[^\s#%]{3,16}/i;

/** The host that the code is bound to, or null. */
export function hostOfWebOtp(text: string): string | null {
  return lastLine.exec(text)?.[1]?.toLowerCase() ?? null;
}
