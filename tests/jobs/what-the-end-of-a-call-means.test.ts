import { GrammyError, HttpError } from 'grammy';
import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../src/jobs/outbox/verdict.ts';

const refused = (error_code: number, description: string, parameters = {}) =>
  new GrammyError('', { ok: false, error_code, description, parameters }, 'sendMessage', {});

/** What fetch rejects with when the connection says this. */
const broken = (code: string) => {
  const cause = Object.assign(new Error(code), { code });
  return new HttpError('', new TypeError('fetch failed', { cause }));
};

describe('the end of a call', () => {
  it.each([
    [403, 'Forbidden: bot was blocked by the user'],
    [403, 'Forbidden: user is deactivated'],
    [403, "Forbidden: bot can't initiate conversation with a user"],
    [403, 'Forbidden: bot was kicked from the supergroup chat'],
    [400, 'Bad Request: chat not found'],
  ])('%i "%s" means that nothing more can be sent there', (code, description) => {
    expect(verdictOf(refused(code, description))).toEqual({ kind: 'blocked' });
  });

  it('429 means that everybody waits, for a second when Telegram does not say how long', () => {
    const error = refused(429, 'Too Many Requests: retry after 40', { retry_after: 40 });
    expect(verdictOf(error)).toEqual({ kind: 'too_fast', pauseSeconds: 40 });
    expect(verdictOf(refused(429, 'Too Many Requests'))).toEqual({ kind: 'too_fast', pauseSeconds: 1 });
  });

  it.each([500, 502, 503, 504])('%i means another time', (code) => {
    expect(verdictOf(refused(code, 'Bad Gateway'))).toEqual({ kind: 'later' });
  });

  it.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'])(
    '%s means that it was never sent',
    (code) => expect(verdictOf(broken(code))).toEqual({ kind: 'unsent' }),
  );

  it.each(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'UND_ERR_HEADERS_TIMEOUT'])(
    '%s means that it may have been sent',
    (code) => expect(verdictOf(broken(code))).toEqual({ kind: 'doubtful' }),
  );

  it('a time-out, and an answer from somebody else, mean that it may have been sent', () => {
    expect(verdictOf(new HttpError('', new Error('timed out')))).toEqual({ kind: 'doubtful' });
    expect(verdictOf(new HttpError('', new Error('The answer is not from a Bot API server.')))).toEqual({
      kind: 'doubtful',
    });
  });

  it('an upgrade means that the group is to be written to elsewhere', () => {
    const description = 'Bad Request: group chat was upgraded to a supergroup chat';
    const error = refused(400, description, { migrate_to_chat_id: -1_001 });
    expect(verdictOf(error)).toEqual({ kind: 'upgraded', chatId: -1_001 });
    expect(verdictOf(refused(400, description))).toEqual({ kind: 'failed', code: 400, reason: 'upgraded' });
  });

  it('any other refusal, and a text that can not be made, mean that it never will be', () => {
    const error = refused(400, "Bad Request: can't parse entities");
    expect(verdictOf(error)).toEqual({ kind: 'failed', code: 400, reason: 'unparsable' });
    expect(verdictOf(new Error('no such message'))).toEqual({ kind: 'failed', code: 0, reason: 'other' });
  });
});
