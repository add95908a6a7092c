import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { copyPathOf } from '../../src/db/backup/write.ts';
import { BACKUP } from '../support/backups.ts';
import { visitorOf } from '../support/bot.ts';
import { fillForm, shareConcern } from '../support/flows.ts';
import { prepareMachine, type Machine } from '../support/machine.ts';
import { runScript } from '../support/process.ts';

const DOCTOR = 'src/operator/doctor-cli.ts';
const MEGABYTE = 1024 * 1024;

const mounted: string[] = [];

afterEach(() => {
  for (const folder of mounted.splice(0)) spawnSync('umount', ['-l', folder]);
});

/** A disk of its own, so small that it can be filled; undefined where nobody lets tests mount one. */
function smallDisk(megabytes: number): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'kurak-disk-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
  if (status !== 0) return undefined;
  mounted.push(folder);
  return folder;
}

const probe = smallDisk(1);
if (probe) spawnSync('umount', ['-l', mounted.pop() ?? probe]);

/** Takes all space but so many bytes. */
function fillUp(folder: string, left: number): void {
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(join(folder, 'ballast'), Buffer.alloc(Math.max(0, bavail * bsize - left)));
}

async function onSmallDisk() {
  const machine: Machine = await prepareMachine();
  const disk = smallDisk(8) ?? '';
  const environment = {
    ...machine.environment,
    DATABASE_PATH: join(disk, 'kurak.sqlite'),
    SECRET_KEY_FILE: join(disk, 'secret.key'),
    BACKUP_FOLDER: join(disk, 'backups'),
  };
  const bot = await machine.start(environment);
  const person = machine.telegram.world.addPerson({ firstName: 'x', languageCode: 'ky' });
  const woman = visitorOf(machine.telegram, person, 'ky');
  person.start();
  await machine.telegram.world.settled();
  await woman.tapKey('people-language-native');
  return { machine, disk, environment, bot, woman };
}

describe.runIf(probe)('on a disk that is full', () => {
  it('a concern is not acknowledged that is not stored, and everything goes on once there is room', async () => {
    const { disk, bot, woman } = await onSmallDisk();
    await fillForm(woman);
    fillUp(disk, 0);
    await woman.tapKey('concerns-send');
    expect(woman.texts().join('\n')).not.toMatch(/\d{4} \d{4} \d{4} \d{4}/);
    expect(woman.screen()).toContain(woman.words.plain('telegram-trouble').slice(0, 20));
    rmSync(join(disk, 'ballast'));
    // What she has written is still there: she goes on where she was.
    await woman.send('/concern');
    await woman.tapKey('concerns-resume');
    await woman.tapKey('concerns-send');
    expect(woman.texts().join('\n')).toMatch(/\d{4} \d{4} \d{4} \d{4}/);
    expect(await bot.stop()).toBe(0);
  }, 60_000);

  it('a backup leaves nothing half-made, says what to do, and the doctor sees it coming', async () => {
    const { disk, environment, bot, woman } = await onSmallDisk();
    await shareConcern(woman);
    fillUp(disk, MEGABYTE / 8);
    const { code, output } = await runScript(BACKUP, environment);
    expect([code, output]).toEqual([1, expect.stringContaining('The disk is full. Make room')]);
    expect(existsSync(copyPathOf(environment.DATABASE_PATH))).toBe(false);
    expect(existsSync(environment.BACKUP_FOLDER) ? readdirSync(environment.BACKUP_FOLDER) : []).toEqual([]);
    const doctor = await runScript(DOCTOR, environment);
    expect(doctor.output).toMatch(/^bad +disk /m);
    rmSync(join(disk, 'ballast'));
    expect((await runScript(BACKUP, environment)).code).toBe(0);
    expect(await bot.stop()).toBe(0);
  }, 60_000);
});

describe.runIf(probe)('on a disk that has become read-only', () => {
  it('a start says what is the matter, as often as it is tried', async () => {
    const { disk, environment, bot } = await onSmallDisk();
    expect(await bot.stop()).toBe(0);
    expect(spawnSync('mount', ['-o', 'remount,ro', disk]).status).toBe(0);
    for (let attempt = 0; attempt < 2; attempt++) {
      const { code, output } = await runScript('src/main.ts', environment);
      expect([code, output]).toEqual([1, expect.stringContaining('its disk is read-only')]);
    }
    const doctor = await runScript(DOCTOR, environment);
    expect([doctor.code, doctor.output]).toEqual([
      1,
      expect.stringContaining(`Nothing can be written into ${disk}.`),
    ]);
    expect(doctor.output).toContain('The secret key can be read.');
  }, 60_000);
});
