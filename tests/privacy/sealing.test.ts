import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { masterKeyFromText, newMasterKeyText } from '../../src/privacy/master-key.ts';
import { createEphemeralNames, createStrongRoom } from '../../src/privacy/strong-room.ts';

const room = createStrongRoom(masterKeyFromText(newMasterKeyText()));
const otherRoom = createStrongRoom(masterKeyFromText(newMasterKeyText()));

describe('sealed words', () => {
  it('open to what was sealed, in any script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (words, context) => {
        const clean = words.toWellFormed();
        expect(room.openWords(room.sealWords(clean, context), context)).toBe(clean);
      }),
    );
  });

  it('are different bytes each time, and never hold the words', () => {
    const words = 'күйөөм урат, балдарым коркот';
    const [one, two] = [room.sealWords(words, 'a'), room.sealWords(words, 'a')];
    expect(one.body.equals(two.body)).toBe(false);
    expect(one.body.includes(Buffer.from('балдарым'))).toBe(false);
  });

  it('do not open elsewhere, with another key, or after a change of any byte', () => {
    const sealed = room.sealWords('сөз', 'thread/1');
    expect(() => room.openWords(sealed, 'thread/2')).toThrow();
    expect(() => otherRoom.openWords(sealed, 'thread/1')).toThrow();
    fc.assert(
      fc.property(fc.nat(sealed.body.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const body = Buffer.from(sealed.body);
        body[at] = (body[at] ?? 0) ^ flip;
        expect(() => room.openWords({ ...sealed, body }, 'thread/1')).toThrow();
      }),
    );
  });

  it('are gone without their wrapped key', () => {
    const sealed = room.sealWords('сөз', 'a');
    const another = room.sealWords('башка', 'a');
    expect(() => room.openWords({ body: sealed.body, wrappedKey: another.wrappedKey }, 'a')).toThrow();
  });

  it('of one purpose do not open for another', () => {
    const box = room.seal('draft', '{}', 'a');
    expect(room.open('draft', box, 'a')).toBe('{}');
    expect(() => room.open('subscription', box, 'a')).toThrow();
  });

  it('of an unknown version are refused with the remedy', () => {
    const box = room.seal('draft', '{}', 'a');
    box[0] = 9;
    expect(() => room.open('draft', box, 'a')).toThrow(/newer release/);
  });
});

describe('a pseudonym', () => {
  it('is stable for a purpose and can not be joined across purposes or servers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 52 }), (chatId) => {
        const draft = room.pseudonym('draft', chatId);
        expect(draft.equals(room.pseudonym('draft', chatId))).toBe(true);
        expect(draft.equals(room.pseudonym('ledger', chatId))).toBe(false);
        expect(draft.equals(otherRoom.pseudonym('draft', chatId))).toBe(false);
        expect(draft).toHaveLength(16);
      }),
    );
  });

  it('in memory differs at every start', () => {
    expect(createEphemeralNames()(7)).not.toBe(createEphemeralNames()(7));
    const names = createEphemeralNames();
    expect(names(7)).toBe(names(7));
    expect(names(7)).not.toBe(names(8));
  });
});
