import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { staff, staffInvitations } from '../../src/db/schema.ts';
import { startTestBot } from '../support/bot.ts';
import { makeAdmin, openLink, payloadIn } from '../support/staff.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the first admin', () => {
  it('comes by the link that a start without admins announces, outside the log', async () => {
    const lines: string[] = [];
    const bot = await startTestBot({ announce: (line) => void lines.push(line) });
    expect(lines).toHaveLength(1);
    const payload = payloadIn(lines.join());
    expect(JSON.stringify(bot.logs)).not.toContain(payload);
    const admin = await openLink(bot, payload, { locale: 'ky' });
    await admin.tapKey('people-suggested-admin');
    for (const duty of ['queue', 'invite', 'leaders', 'admins', 'audit', 'health'])
      expect(admin.buttons()).toContain(admin.words.plain(`people-menu-${duty}`));
    expect(bot.app.database.queries.select().from(staff).all()).toMatchObject([
      { role: 'admin', locale: 'ky' },
    ]);
    await bot.restart();
    expect(lines).toHaveLength(1);
  });

  it('must come within 24 hours', async () => {
    const bot = await startTestBot();
    const payload = payloadIn(await bot.app.adminLink());
    bot.clock.move(24 * 3_600_000);
    expect((await openLink(bot, payload, { locale: 'en' })).screen()).toContain('opens nothing');
    expect(bot.app.database.queries.select().from(staff).all()).toEqual([]);
  });

  it('is let in by the newest link alone', async () => {
    const lines: string[] = [];
    const bot = await startTestBot({ announce: (line) => void lines.push(line) });
    await bot.restart();
    expect(lines).toHaveLength(2);
    expect(bot.app.database.queries.select().from(staffInvitations).all()).toHaveLength(1);
    const old = await openLink(bot, payloadIn(lines[0] ?? ''), { locale: 'en' });
    expect(old.screen()).toContain('opens nothing');
    const fresh = await openLink(bot, payloadIn(lines[1] ?? ''), { locale: 'en' });
    expect(fresh.screen()).toContain('invited as an admin');
  });

  it('whose phone is lost is followed by another, by a link from the terminal', async () => {
    const bot = await startTestBot();
    await makeAdmin(bot);
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', 'src/people/admin-link-cli.ts'],
      {
        cwd: root,
        env: {
          PATH: process.env['PATH'],
          BOT_TOKEN: bot.secrets.botToken,
          TELEGRAM_API_ROOT: bot.config.telegramApiRoot,
          DATABASE_PATH: bot.config.databasePath,
          SECRET_KEY_FILE: bot.config.secretKeyFile,
        },
      },
    );
    // The terminal's clock is the real one, so that this link lasts longer than a day on the bot's frozen clock.
    const second = await openLink(bot, payloadIn(stdout), { locale: 'en' });
    await second.tapKey('people-suggested-admin');
    expect(bot.app.database.queries.select().from(staff).all()).toHaveLength(2);
  });
});
