/**
 * @param {string} url
 * @returns {{ payload: string | undefined } | undefined} what a link to a bot's private chat starts it with; undefined
 * for every other link
 */
export function parseDeepLink(url) {
  const parsed = parse(url);
  if (!parsed) return undefined;
  const web = /^https?:$/.test(parsed.protocol) && ['t.me', 'telegram.me'].includes(parsed.hostname);
  const opensBot = web && /^\/[a-z]\w{3,31}\/?$/i.test(parsed.pathname);
  const opensApp = parsed.protocol === 'tg:' && parsed.hostname === 'resolve';
  // A link without `start` may lead to a person or a channel, which the playground does not have.
  if (!(opensBot || opensApp) || !parsed.searchParams.has('start')) return undefined;
  return { payload: parsed.searchParams.get('start') || undefined };
}

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
