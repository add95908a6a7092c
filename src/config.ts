import { config as readDotenv } from 'dotenv';
import { z } from 'zod';
import { isPlaceForFile, isPlaceForFolder } from './db/places.ts';

/** What the operator may set. Secrets are apart, so that a whole `Config` can be shown by tools without leaking one. */
export interface Config {
  telegramApiRoot: string;
  databasePath: string;
  secretKeyFile: string;
  /** An IANA zone: the days of concerns and the operator's hours are counted in it. */
  timeZone: string;
  /** For how many days after its closing a concern keeps its words. */
  keepWordsDays: number;
  backupFolder: string;
  /** For how many days backups are kept; with 0 the bot neither makes nor removes any. */
  backupDays: number;
  /** Where /healthz and /metrics answer, on the loopback address; undefined for nowhere. */
  healthPort: number | undefined;
  /** Where Telegram calls the bot; undefined when the bot asks Telegram. */
  webhook: { url: string; host: string; port: number } | undefined;
  logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
}

export interface Secrets {
  botToken: string;
  /** The master key itself, base64, when it is not kept in a file. */
  secretKey: string | undefined;
  /** What Telegram says with each call of the webhook; undefined for a new one at each start. */
  webhookSecret: string | undefined;
}

const KEEP_WORDS_REMEDY = 'is not a number of days: use a whole number from 1 to 365';

const BACKUP_REMEDY =
  'is not a number of days: use a whole number from 1 to 90, or 0 for no backups by the bot';

const PORT_REMEDY = 'is not a port: use a whole number from 1 to 65535, or remove it';

const WEBHOOK_REMEDY =
  'is not an address that Telegram calls: use https://, or remove it and the bot asks Telegram by itself';

/** @param remedy what to say of anything else */
const wholeNumber = (least: number, most: number, remedy: string) =>
  z.coerce.number({ error: remedy }).int(remedy).min(least, remedy).max(most, remedy);

/** Before anything is opened or made private there: a folder with a file's mode could be entered by nobody any more. */
const file = (suggestion: string) =>
  z
    .string()
    .refine(isPlaceForFile, `is a folder, or leads through a file: name a file, such as ${suggestion}`)
    .default(suggestion);

const folder = (suggestion: string) =>
  z
    .string()
    .refine(isPlaceForFolder, `is a file, or leads through one: name a folder, such as ${suggestion}`)
    .default(suggestion);

const settings = z
  .object({
    BOT_TOKEN: z
      .string({ error: 'is missing: ask @BotFather for a token and put it into .env' })
      .regex(/^\d+:[A-Za-z0-9_-]{20,}$/, 'is not a bot token: copy the whole line that @BotFather gave you'),
    TELEGRAM_API_ROOT: z
      .url({
        protocol: /^https?$/,
        error: 'is not an http(s) address: remove it to use https://api.telegram.org',
      })
      .default('https://api.telegram.org')
      .transform((root) => root.replace(/\/+$/, '')),
    DATABASE_PATH: file('data/kurak.sqlite'),
    SECRET_KEY_FILE: file('data/secret.key'),
    SECRET_KEY: z
      .string()
      .regex(/^[A-Za-z0-9+/]{43}=$/, 'is not 32 bytes in base64: make one with `openssl rand -base64 32`')
      .optional(),
    TIME_ZONE: z
      .string()
      .refine(isTimeZone, 'is not a time zone: use an IANA name, such as Asia/Bishkek')
      .default('Asia/Bishkek'),
    KEEP_WORDS_DAYS: wholeNumber(1, 365, KEEP_WORDS_REMEDY).default(90),
    BACKUP_FOLDER: folder('data/backups'),
    BACKUP_DAYS: wholeNumber(0, 90, BACKUP_REMEDY).default(7),
    HEALTH_PORT: wholeNumber(1, 65_535, PORT_REMEDY).optional(),
    WEBHOOK_URL: z.url({ error: WEBHOOK_REMEDY }).refine(isCallable, WEBHOOK_REMEDY).optional(),
    WEBHOOK_SECRET: z
      .string()
      .regex(
        /^[\w-]{16,256}$/,
        'is no secret: use 16 to 256 letters, digits, _ and -, or remove it for a new one each start',
      )
      .optional(),
    HOST: z.string().min(1).default('127.0.0.1'),
    PORT: wholeNumber(1, 65_535, PORT_REMEDY).default(8080),
    LOG_LEVEL: z
      .enum(['silent', 'error', 'warn', 'info', 'debug'], {
        error: 'is not a level: use silent, error, warn, info or debug',
      })
      .default('info'),
  })
  .refine(({ WEBHOOK_URL, HEALTH_PORT, PORT }) => WEBHOOK_URL === undefined || HEALTH_PORT !== PORT, {
    path: ['HEALTH_PORT'],
    error: 'is the same as PORT: choose another one',
  });

/** The process's environment, with what .env adds to it; the only reading of `process.env`. */
export function loadEnvironment(): Record<string, string | undefined> {
  readDotenv({ quiet: true });
  return process.env;
}

/** Every wrong setting at once, each with its remedy. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * The settings from an environment such as `process.env`; empty values count as absent. Looks at what stands at the paths they
 * name.
 * @throws {ConfigError} listing every wrong setting
 */
export function readConfig(env: Record<string, string | undefined>): { config: Config; secrets: Secrets } {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = settings.safeParse(given);
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`);
    throw new ConfigError(`The settings need a correction before the bot can start:\n${lines.join('\n')}`);
  }
  const values = result.data;
  return {
    config: {
      telegramApiRoot: values.TELEGRAM_API_ROOT,
      databasePath: values.DATABASE_PATH,
      secretKeyFile: values.SECRET_KEY_FILE,
      timeZone: values.TIME_ZONE,
      keepWordsDays: values.KEEP_WORDS_DAYS,
      backupFolder: values.BACKUP_FOLDER,
      backupDays: values.BACKUP_DAYS,
      healthPort: values.HEALTH_PORT,
      webhook:
        values.WEBHOOK_URL === undefined
          ? undefined
          : { url: values.WEBHOOK_URL, host: values.HOST, port: values.PORT },
      logLevel: values.LOG_LEVEL,
    },
    secrets: {
      botToken: values.BOT_TOKEN,
      secretKey: values.SECRET_KEY,
      webhookSecret: values.WEBHOOK_SECRET,
    },
  };
}

/** Telegram calls over https alone; a Bot API server of one's own, on the same machine, also without. */
function isCallable(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return (
    protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname))
  );
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) instanceof Intl.DateTimeFormat;
  } catch {
    return false;
  }
}
