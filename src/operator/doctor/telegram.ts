import type { Config, Secrets } from '../../config.ts';
import type { Clock } from '../../jobs/clock.ts';
import { bad, ok, type Finding } from './finding.ts';
import { clockFinding, webhookFindings } from './rules.ts';

const PATIENCE_MS = 10_000;

interface Reply {
  ok: boolean;
  result: Record<string, unknown>;
  code: number;
  /** How far this machine's clock is ahead of the server's, in milliseconds; undefined when it did not say its time. */
  skewMs: number | undefined;
}

/** Asks the Bot API who the bot is. Nothing of a failure is quoted: an address holds the token. */
export async function telegramFindings(
  config: Config,
  secrets: Secrets,
  deps: { fetch: typeof fetch; clock: Clock; running: boolean },
): Promise<Finding[]> {
  const call = async (method: string): Promise<Reply | undefined> => {
    try {
      const asked = deps.clock();
      const response = await deps.fetch(`${config.telegramApiRoot}/bot${secrets.botToken}/${method}`, {
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      const date = Date.parse(response.headers.get('date') ?? '');
      // Half a second, since the header drops what is past the whole one.
      const skewMs = Number.isNaN(date) ? undefined : (asked + deps.clock()) / 2 - (date + 500);
      const body: unknown = await response.json();
      return { ...readBody(body, response.status), skewMs };
    } catch {
      return undefined;
    }
  };
  const me = await call('getMe');
  if (!me) {
    return [
      bad(
        'telegram',
        `${new URL(config.telegramApiRoot).host} can not be reached, or is no Bot API.`,
        'Look at the network and the firewall (port 443 outwards), or set TELEGRAM_API_ROOT.',
      ),
    ];
  }
  const clock = me.skewMs === undefined ? [] : [clockFinding(me.skewMs)];
  if (!me.ok) return [refused(me.code), ...clock];
  const info = await call('getWebhookInfo');
  const { url, last_error_date: failedAt, pending_update_count: waiting } = info?.result ?? {};
  const state = {
    address: typeof url === 'string' ? url : '',
    wanted: config.webhook?.url ?? '',
    failed: typeof failedAt === 'number' && deps.clock() / 1000 - failedAt < 3600,
    waiting: typeof waiting === 'number' ? waiting : 0,
  };
  return [
    ok('token', `Telegram knows the bot as @${String(me.result['username'])}.`),
    ...clock,
    ...(info?.ok ? webhookFindings(state, deps.running) : []),
  ];
}

const refused = (code: number): Finding =>
  code === 401 || code === 404
    ? bad(
        'token',
        'Telegram does not know this token.',
        'Set BOT_TOKEN to the line that @BotFather gave you last.',
      )
    : bad('token', `Telegram refused with ${code}.`, 'Try again in some minutes.');

/** The Bot API's envelope ("Making requests" in its documentation). @throws {Error} on anything else */
function readBody(body: unknown, status: number): Omit<Reply, 'skewMs'> {
  if (typeof body !== 'object' || body === null || !('ok' in body)) throw new Error('No Bot API.');
  const result = 'result' in body && typeof body.result === 'object' ? { ...body.result } : {};
  return { ok: body.ok === true, result, code: status };
}
