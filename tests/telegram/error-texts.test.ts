import { describe, expect, it } from 'vitest';
import { reasonOf } from '../../src/telegram/api-errors.ts';

describe("Telegram's error texts", () => {
  it.each([
    [
      'Bad Request: message is not modified: specified new message content and reply markup are exactly the same',
      'not_modified',
    ],
    ['Bad Request: message to edit not found', 'edit_target_gone'],
    ["Bad Request: message can't be deleted", 'undeletable'],
    ['Forbidden: bot was blocked by the user', 'blocked'],
    ['Forbidden: user is deactivated', 'deactivated'],
    ["Forbidden: bot can't initiate conversation with a user", 'never_started'],
    ['Bad Request: MESSAGE_TOO_LONG', 'too_long'],
    ['Bad Request: not enough rights to send text messages to the chat', 'no_rights'],
    ['Bad Request: CHAT_WRITE_FORBIDDEN', 'no_rights'],
    ['Bad Request: TOPIC_CLOSED', 'no_rights'],
    ['Bad Request: message thread not found', 'thread_gone'],
    ['Bad Request: group chat was upgraded to a supergroup chat', 'upgraded'],
    ['Too Many Requests: retry after 5', 'too_many_requests'],
  ])('%s is %s', (description, reason) => {
    expect(reasonOf(description)).toBe(reason);
  });

  it('never pass on what they quote', () => {
    const quoting =
      'Bad Request: can\'t parse entities: Unsupported start tag "менин-сырым" at byte offset 5';
    expect(reasonOf(quoting)).toBe('unparsable');
    expect(reasonOf('Bad Request: менин сырым')).toBe('other');
  });
});
