import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { startPlayground, type Playground } from '../../src/playground/playground.ts';
import type { Clock } from '../../src/jobs/clock.ts';
import type { StaffKind } from '../../src/people/staff.ts';
import { wordsOf } from '../support/words.ts';
import type { Locale } from '../../src/telegram/locale.ts';

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export interface OpenPage {
  readonly page: Page;
  readonly playground: Playground;
  /** What the browser complained of; a test ends by expecting none. */
  readonly complaints: string[];
  close(): Promise<void>;
}

/**
 * The playground in a browser of its own, at a width in CSS pixels.
 * @param clock what the phones' clocks show, where it matters: whoever is reminded by day must not be tested at night
 */
export async function openPlayground(width: number, height = 900, clock?: Clock): Promise<OpenPage> {
  const playground = await startPlayground({
    folder: mkdtempSync(join(tmpdir(), 'kurak-page-')),
    quiet: true,
    ...(clock ? { clock } : {}),
  });
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width, height } });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  await page.goto(playground.url);
  return {
    page,
    playground,
    complaints,
    close: async () => {
      await browser.close();
      await playground.close();
    },
  };
}

function launch(): Promise<Browser> {
  const executablePath = BROWSERS.find((path) => existsSync(path));
  if (!executablePath) throw new Error('No Chromium was found: install the package "chromium".');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Opens a link on a phone, as if somebody had sent it there; an empty one makes the first admin's. */
export async function openLink(page: Page, link: string, label: string): Promise<void> {
  const terminal = page.locator('details.terminal');
  await terminal.locator('summary').click();
  if (link === '') {
    await terminal.getByRole('button', { name: 'Make a link' }).click();
    await page.waitForFunction("document.querySelector('input[name=link]').value.includes('start=inv_')");
  } else {
    await terminal.locator('input[name=link]').fill(link);
  }
  await terminal.getByRole('group', { name: 'Open the link on' }).getByText(label).click();
  await terminal.locator('summary').click();
}

/** A clock that runs from a Wednesday noon in Bishkek on, whatever the time is where the test runs. */
export function fromNoon(): Clock {
  const started = performance.now();
  return () => Date.parse('2026-03-04T06:00:00Z') + Math.round(performance.now() - started);
}

/** A finger on one phone, which finds buttons by what they say in its language. */
export class Finger {
  readonly phone: Locator;
  readonly #page: Page;
  readonly #label: string;
  readonly #locale: Locale;

  constructor(page: Page, label: string, locale: Locale) {
    this.#page = page;
    this.#label = label;
    this.phone = page.locator(`[data-phone][aria-label*="${label}"]`);
    this.#locale = locale;
  }

  async start(): Promise<void> {
    await this.phone.getByRole('button', { name: 'START' }).click();
    await this.tapText(wordsOf(this.#locale).plain('people-language-native'));
  }

  /** Opens a link as if somebody had sent it, and chooses her language where she is asked. */
  async open(link: string): Promise<void> {
    await openLink(this.#page, link, this.#label);
    await this.tapText(wordsOf(this.#locale).plain('people-language-native'));
  }

  /** Claims the first admin's link, under the name that is proposed. */
  async becomeAdmin(): Promise<void> {
    await this.open('');
    await this.tap('people-suggested-admin');
  }

  /** Makes an invitation for a leader in Osh region. @returns its link */
  async inviteLeader(kind: StaffKind = 'ngo'): Promise<string> {
    for (const key of ['people-menu-invite', 'people-invite-leader', `people-kind-${kind}`, 'place-KG-O'])
      await this.tap(key);
    await this.tap('people-invite-make');
    const made = await (await this.sees('start=inv_')).textContent();
    return /https:\/\/t\.me\/\S+/.exec(made ?? '')?.[0] ?? '';
  }

  /** Taps the newest button that says what `key` says. */
  tap(key: string): Promise<void> {
    return this.tapText(wordsOf(this.#locale).plain(key));
  }

  async tapText(text: string): Promise<void> {
    await this.phone.locator('button.key').filter({ hasText: text }).last().click();
  }

  /** Turns to another chat of this phone. */
  async turnTo(chat: string): Promise<void> {
    await this.phone.locator('nav.chat-tabs button').filter({ hasText: chat }).first().click();
  }

  async write(text: string): Promise<void> {
    const message = this.phone.getByRole('textbox', { name: 'Message', exact: true });
    await message.fill(text);
    await message.press('Enter');
  }

  /** The newest message; waits until it says `text`. */
  async sees(text: string | RegExp): Promise<Locator> {
    const message = this.phone.locator('[data-message]').filter({ hasText: text }).last();
    await message.waitFor();
    return message;
  }
}
