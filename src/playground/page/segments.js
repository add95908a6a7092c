/** @import { MessageEntity } from 'grammy/types' */

/** @typedef {{ entity: MessageEntity, children: Segment[] }} Span */
/** @typedef {string | Span} Segment */

/**
 * Turns a message's flat list of entities into a tree. Entities that overlap without one holding the other are cut in two,
 * so that every letter keeps all of its own.
 * @param {string} text
 * @param {readonly MessageEntity[]} entities offsets and lengths in UTF-16 code units, as JavaScript counts
 * @returns {Segment[]} whose strings joined are `text` again
 */
export function nest(text, entities) {
  const outerFirst = entities
    .filter((entity) => entity.length > 0)
    .toSorted((one, other) => one.offset - other.offset || other.length - one.length);
  const edges = outerFirst.flatMap((entity) => [entity.offset, entity.offset + entity.length]);
  const inside = edges.filter((edge) => edge > 0 && edge < text.length);
  const cuts = [...new Set([0, ...inside, text.length])].toSorted((one, other) => one - other);

  /** @type {Segment[]} */
  const root = [];
  /** @type {Span[]} */
  const open = [];
  for (const [index, from] of cuts.entries()) {
    const to = cuts[index + 1];
    if (to === undefined) break;
    const here = outerFirst.filter((entity) => entity.offset <= from && entity.offset + entity.length >= to);
    open.length = commonLength(open, here);
    for (const entity of here.slice(open.length)) {
      /** @type {Span} */
      const span = { entity, children: [] };
      (open.at(-1)?.children ?? root).push(span);
      open.push(span);
    }
    (open.at(-1)?.children ?? root).push(text.slice(from, to));
  }
  return root;
}

/**
 * @param {readonly Segment[]} segments
 * @returns {string} what is written in them
 */
export function plainText(segments) {
  return segments
    .map((segment) => (typeof segment === 'string' ? segment : plainText(segment.children)))
    .join('');
}

/**
 * Quotes and code blocks stand on lines of their own: the line breaks next to them would show as empty lines.
 * @param {readonly Segment[]} segments
 * @returns {Segment[]}
 */
export function withoutBreaksAroundBlocks(segments) {
  return segments.map((segment, index) => {
    if (typeof segment !== 'string') return segment;
    const afterBlock = isBlock(segments[index - 1]) ? segment.replace(/^\n/, '') : segment;
    return isBlock(segments[index + 1]) ? afterBlock.replace(/\n$/, '') : afterBlock;
  });
}

/** @param {Segment | undefined} segment */
function isBlock(segment) {
  return (
    typeof segment === 'object' &&
    ['pre', 'blockquote', 'expandable_blockquote'].includes(segment.entity.type)
  );
}

/**
 * @param {Span[]} open
 * @param {MessageEntity[]} here
 */
function commonLength(open, here) {
  const differs = open.findIndex((span, index) => span.entity !== here[index]);
  return differs === -1 ? open.length : differs;
}
