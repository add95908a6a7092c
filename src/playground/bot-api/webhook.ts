import type { Update } from 'grammy/types';
import type { Params } from './params.ts';
import { badRequest } from './refusal.ts';
import type { World } from './world.ts';

interface Hook {
  url: string;
  secret: string | undefined;
  lastError: string | undefined;
}

/** Real Telegram waits longer between attempts; what matters is that it tries again, in order. */
const RETRY_MS = 50;

/**
 * Delivers updates to the bot's webhook: those of one chat in order, different chats beside each other, each again and
 * again until the answer is 2xx. Only loopback addresses are called.
 */
export class Webhook {
  #hook: Hook | undefined;
  readonly #world: World;
  readonly #chains = new Map<string, Promise<void>>();
  /** Carries out a method call that the bot put into its answer. */
  readonly #call: (method: string, payload: Record<string, unknown>) => unknown;

  constructor(world: World, call: (method: string, payload: Record<string, unknown>) => unknown) {
    this.#world = world;
    this.#call = call;
    world.updates.onUpdate = (update) => this.#enqueue(update);
  }

  get isSet(): boolean {
    return this.#hook !== undefined;
  }

  set(params: Params): true {
    const url = params.text('url') ?? '';
    if (url === '') return this.remove(params);
    if (!/^http:\/\/(127\.0\.0\.1|localhost|\[::1\])[:/]/.test(url)) {
      throw badRequest('bad webhook: this server delivers to loopback addresses alone');
    }
    const allowed = params.list('allowed_updates');
    if (allowed) this.#world.updates.allowed = allowed.length > 0 ? allowed.map(String) : undefined;
    if (params.flag('drop_pending_updates')) this.#world.updates.clear();
    this.#hook = { url, secret: params.text('secret_token'), lastError: undefined };
    for (const update of this.#world.updates.pending()) this.#enqueue(update);
    return true;
  }

  remove(params: Params): true {
    this.#hook = undefined;
    if (params.flag('drop_pending_updates')) this.#world.updates.clear();
    return true;
  }

  info(): unknown {
    return {
      url: this.#hook?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: this.#world.updates.size,
      ...(this.#hook?.lastError === undefined ? {} : { last_error_message: this.#hook.lastError }),
    };
  }

  #enqueue(update: Update): void {
    if (!this.#hook) return;
    const key = chatKey(update);
    const before = this.#chains.get(key) ?? Promise.resolve();
    const chain = before.then(() => this.#deliver(update));
    this.#chains.set(key, chain);
    void chain.then(() => {
      if (this.#chains.get(key) === chain) this.#chains.delete(key);
    });
  }

  async #deliver(update: Update): Promise<void> {
    for (;;) {
      const hook = this.#hook;
      // Nothing is left to do once it has been confirmed or dropped, or when it was lined up twice by setting the hook again.
      if (!hook || !this.#world.updates.has(update.update_id)) return;
      try {
        const response = await fetch(hook.url, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            ...(hook.secret === undefined ? {} : { 'x-telegram-bot-api-secret-token': hook.secret }),
          },
          body: JSON.stringify(update),
        });
        const answer = await response.text();
        if (response.ok) {
          this.#world.updates.confirm(update.update_id);
          await this.#answer(answer);
          return;
        }
        hook.lastError = `Wrong response from the webhook: ${response.status} ${response.statusText}`;
      } catch {
        hook.lastError = 'Connection refused';
      }
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }

  /** Nobody hears of what becomes of a call in an answer (Bot API, "Making requests when getting updates"). */
  async #answer(body: string): Promise<void> {
    if (!body.startsWith('{')) return;
    try {
      const { method, ...payload } = JSON.parse(body) as Record<string, unknown>;
      if (typeof method === 'string') await this.#call(method, payload);
    } catch {
      // The update has been accepted all the same.
    }
  }
}

function chatKey(update: Update): string {
  const { message, edited_message: edited, callback_query: query, my_chat_member: member } = update;
  const chat = (message ?? edited ?? query?.message ?? member)?.chat;
  return chat ? String(chat.id) : `update ${update.update_id}`;
}
