import { parseHtml, trimmed, type FormattedText } from './html.ts';
import { isRecord, type Params } from './params.ts';
import { badRequest } from './refusal.ts';

/** Bytes of the source that the real one will parse at all (its Client.cpp). */
const MAX_SOURCE_BYTES = 1 << 15;

/**
 * A call's text or caption, parsed and trimmed; empty when it is not given.
 * @throws {Refusal} when it can't be parsed
 */
export function readText(params: Params, field: 'text' | 'caption'): FormattedText {
  const source = params.text(field) ?? '';
  if (Buffer.byteLength(source) > MAX_SOURCE_BYTES) throw badRequest('text is too long');
  const mode = params.text('parse_mode')?.toLowerCase();
  if (mode === 'html') return parseHtml(source);
  if (mode !== undefined && mode !== '') {
    throw badRequest(`unsupported parse_mode: this server knows HTML alone, not ${mode}`);
  }
  return trimmed({ text: source, entities: readEntities(params, field) });
}

/**
 * @param limit in code points, which is how Telegram counts
 * @throws {Refusal} with `words`
 */
export function requireLength({ text }: FormattedText, limit: number, words: string): void {
  if (text.length > limit && [...text].length > limit) throw badRequest(words);
}

function readEntities(params: Params, field: 'text' | 'caption'): FormattedText['entities'] {
  const list = params.list(field === 'caption' ? 'caption_entities' : 'entities') ?? [];
  for (const entity of list) {
    if (!isRecord(entity) || typeof entity['offset'] !== 'number' || typeof entity['length'] !== 'number') {
      throw badRequest('can\'t parse MessageEntity: field "offset" must be of type Number');
    }
  }
  // Place and type were given by the bot; a type that Telegram does not know would only not be shown.
  return list as FormattedText['entities'];
}
