/**
 * @param {string} url
 * @returns {{ payload: string | undefined, group?: true } | undefined} what a link to the bot starts it with, in its private
 * chat or in a group of hers; undefined for every other link
 */
export function parseDeepLink(url) {
  const parsed = parse(url);
  if (!parsed) return undefined;
  const web = /^https?:$/.test(parsed.protocol) && ['t.me', 'telegram.me'].includes(parsed.hostname);
  const opensBot = web && /^\/[a-z]\w{3,31}\/?$/i.test(parsed.pathname);
  const opensApp = parsed.protocol === 'tg:' && parsed.hostname === 'resolve';
  // A link without `start` may lead to a person or a channel, which the playground does not have.
  if (!(opensBot || opensApp)) return undefined;
  const { searchParams: given } = parsed;
  if (given.has('startgroup')) return { payload: given.get('startgroup') || undefined, group: true };
  return given.has('start') ? { payload: given.get('start') || undefined } : undefined;
}

/**
 * @param {string} url
 * @returns {{ app: string, text: string } | undefined} what a link gives another app to share; undefined for every other link
 */
export function parseShareLink(url) {
  const parsed = parse(url);
  if (!parsed) return undefined;
  const text = parsed.searchParams.get('text') ?? '';
  if (parsed.hostname === 'wa.me') return { app: 'WhatsApp', text };
  if (parsed.hostname !== 't.me' || parsed.pathname !== '/share/url') return undefined;
  return { app: 'Telegram', text: [parsed.searchParams.get('url'), text].filter(Boolean).join('\n') };
}

/**
 * @param {string} url
 * @returns {boolean} whether it does something in the playground itself
 */
export const opensHere = (url) => Boolean(parseDeepLink(url) ?? parseShareLink(url));

/**
 * @param {string} url as written in a message, perhaps without "https://"
 * @returns {string | undefined} an address that is safe to open; undefined for scripts and the like
 */
export function safeUrl(url) {
  const parsed = parse(url) ?? parse(`https://${url}`);
  return parsed && ['http:', 'https:', 'tg:', 'mailto:', 'tel:'].includes(parsed.protocol)
    ? parsed.href
    : undefined;
}

/** @param {string} url */
function parse(url) {
  return URL.canParse(url) ? new URL(url) : undefined;
}
