import { describe, expect, it } from 'vitest';
import { findingsText } from '../../src/operator/doctor/finding.ts';
import { diskFinding, linesFinding, nodeFinding, webhookFindings } from '../../src/operator/doctor/rules.ts';

const MEGABYTE = 1024 * 1024;

describe('the doctor', () => {
  it.each([
    [10_000, 100, 'ok'],
    [501, 100, 'ok'],
    [499, 100, 'warn'],
    [119, 100, 'bad'],
    [15, 0, 'bad'],
    [100, 0, 'warn'],
  ])('calls %i free megabytes for a database of %i %s', (free, database, state) => {
    expect(diskFinding(free * MEGABYTE, database * MEGABYTE).state).toBe(state);
  });

  it.each([
    ['18.20.0', 'bad'],
    ['20.18.9', 'bad'],
    ['20.19.0', 'ok'],
    ['22.0.0', 'ok'],
  ])('calls Node %s %s', (version, state) => {
    expect(nodeFinding(version).state).toBe(state);
  });

  it('is content with help lines only when all were called', () => {
    expect(linesFinding(0).state).toBe('ok');
    expect(linesFinding(1).state).toBe('warn');
  });

  it('minds updates that wait only when nobody takes them', () => {
    const state = { address: '', wanted: '', failed: false, waiting: 5000 };
    expect(webhookFindings(state, true).map((finding) => finding.state)).toEqual(['ok', 'ok']);
    expect(webhookFindings(state, false).map((finding) => finding.state)).toEqual(['ok', 'warn']);
  });

  it('sees that Telegram does not call where the bot waits, but only while one waits', () => {
    const state = { address: '', wanted: 'https://bot.example.org/t', failed: false, waiting: 0 };
    expect(webhookFindings(state, true)[0]).toMatchObject({ about: 'webhook', state: 'bad' });
    expect(webhookFindings({ ...state, address: state.wanted }, true)[0]?.state).toBe('ok');
    expect(webhookFindings({ ...state, address: state.wanted, failed: true }, true)[0]?.state).toBe('warn');
    // Nobody has told Telegram yet.
    expect(webhookFindings(state, false)[0]?.state).toBe('ok');
  });

  it('writes one line each, with the remedy below, in columns', () => {
    const text = findingsText([
      { about: 'disk', state: 'ok', says: 'There is room.' },
      { about: 'help lines', state: 'warn', says: 'Old.', remedy: 'Call them.' },
    ]);
    expect(text.split('\n')).toEqual([
      'ok    disk        There is room.',
      'warn  help lines  Old.',
      '                  → Call them.',
      '',
    ]);
  });
});
