import { chmodSync, mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';

const TOKEN = '123456:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

describe('the settings', () => {
  it('need nothing but a token', () => {
    expect(readConfig({ BOT_TOKEN: TOKEN })).toEqual({
      config: {
        telegramApiRoot: 'https://api.telegram.org',
        databasePath: 'data/kurak.sqlite',
        secretKeyFile: 'data/secret.key',
        timeZone: 'Asia/Bishkek',
        keepWordsDays: 90,
        backupFolder: 'data/backups',
        backupDays: 7,
        healthPort: undefined,
        webhook: undefined,
        logLevel: 'info',
      },
      secrets: { botToken: TOKEN, secretKey: undefined, webhookSecret: undefined },
    });
  });

  it('count an empty value as none, and drop a slash at the end', () => {
    const { config } = readConfig({
      BOT_TOKEN: TOKEN,
      TIME_ZONE: '',
      TELEGRAM_API_ROOT: 'http://127.0.0.1:8081/',
    });
    expect(config).toMatchObject({ timeZone: 'Asia/Bishkek', telegramApiRoot: 'http://127.0.0.1:8081' });
  });

  it('are refused all at once, each with its remedy', () => {
    const wrong = {
      TELEGRAM_API_ROOT: 'telegram',
      SECRET_KEY: 'short',
      TIME_ZONE: 'Bishkek',
      KEEP_WORDS_DAYS: '366',
      BACKUP_DAYS: '-1',
      HEALTH_PORT: '70000',
      WEBHOOK_URL: 'http://bot.example.org/telegram',
      WEBHOOK_SECRET: 'too short',
      PORT: '0',
      LOG_LEVEL: 'loud',
    };
    expect(() => readConfig(wrong)).toThrow(ConfigError);
    try {
      readConfig(wrong);
    } catch (error) {
      const lines = String(error).split('\n');
      for (const name of ['BOT_TOKEN', ...Object.keys(wrong)]) {
        expect(lines.filter((line) => line.startsWith(`  ${name} `))).toHaveLength(1);
      }
      expect(String(error)).toMatch(/@BotFather/);
    }
  });

  it('name files and folders that can be there, and are refused before a mode is changed', () => {
    const here = mkdtempSync(join(tmpdir(), 'kurak-settings-'));
    chmodSync(here, 0o755);
    const note = join(here, 'note');
    writeFileSync(note, '');
    const read = (more: Record<string, string>) => readConfig({ BOT_TOKEN: TOKEN, ...more });
    for (const name of ['DATABASE_PATH', 'SECRET_KEY_FILE']) {
      expect(() => read({ [name]: here })).toThrow(`${name} is a folder`);
      expect(() => read({ [name]: join(note, 'deep', 'below') })).toThrow(`${name} is a folder`);
      expect(() => read({ [name]: note })).not.toThrow();
    }
    for (const wrong of [note, join(note, 'below')])
      expect(() => read({ BACKUP_FOLDER: wrong })).toThrow('BACKUP_FOLDER is a file');
    const deep = join(here, 'not', 'there', 'yet');
    expect(() => read({ DATABASE_PATH: deep, SECRET_KEY_FILE: deep, BACKUP_FOLDER: deep })).not.toThrow();
    expect(() => read({ BACKUP_FOLDER: here })).not.toThrow();
    expect(statSync(here).mode & 0o777).toBe(0o755);
  });

  it('take a webhook over https, or from this very machine', () => {
    const read = (url: string) => readConfig({ BOT_TOKEN: TOKEN, WEBHOOK_URL: url }).config.webhook;
    expect(read('https://bot.example.org/telegram')).toEqual({
      url: 'https://bot.example.org/telegram',
      host: '127.0.0.1',
      port: 8080,
    });
    expect(read('http://127.0.0.1:9000/')?.url).toBe('http://127.0.0.1:9000/');
    for (const wrong of ['bot.example.org', 'http://192.168.0.2/', 'ftp://localhost/', 'https://'])
      expect(() => read(wrong)).toThrow(/WEBHOOK_URL is not an address/);
  });

  it('keep the webhook and the watching apart', () => {
    const read = (more: Record<string, string>) => readConfig({ BOT_TOKEN: TOKEN, ...more });
    const both = { PORT: '9000', HEALTH_PORT: '9000' };
    expect(() => read({ ...both, WEBHOOK_URL: 'https://bot.example.org/' })).toThrow(
      /HEALTH_PORT is the same/,
    );
    expect(read(both).config.healthPort).toBe(9000);
  });

  it('never quote a wrong secret', () => {
    try {
      readConfig({ BOT_TOKEN: 'my-secret-token', SECRET_KEY: 'my-secret-key' });
      expect.unreachable();
    } catch (error) {
      expect(String(error)).not.toContain('my-secret');
    }
  });
});
