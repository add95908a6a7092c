import { createHmac, randomBytes } from 'node:crypto';
import { openBox, sealBox, type Sealed } from './box.ts';
import type { MasterKey } from './master-key.ts';
import { hashReturnCode, type CodeHash, type ReturnCode } from './return-code.ts';
import type { InvitationToken, TokenHash } from './invitation-token.ts';

/** Why a chat is remembered. Each purpose has its own key, so that two tables can't be joined by their pseudonyms. */
export type PseudonymPurpose =
  'draft' | 'desk' | 'ledger' | 'subscription' | 'staff' | 'passing' | 'rsvp' | 'vote' | 'group';

/** What is sealed under a key of its own kind. */
export type SealPurpose =
  'draft' | 'subscription' | 'staff' | 'passing' | 'check' | 'rsvp' | 'group' | 'join_link';

/** A chat's name for one purpose: HMAC-SHA-256, cut to 16 bytes. Reversible by whoever has the key: never on a concern. */
export type Pseudonym = Buffer & { readonly __brand: 'Pseudonym' };

/** 16 random bytes: nothing can be read from it, neither order nor author. */
export type RecordId = Buffer & { readonly __brand: 'RecordId' };

/** Somebody's words, under a key of their own. Without `wrappedKey` the words are gone, also from later backups. */
export interface SealedWords {
  wrappedKey: Sealed;
  body: Sealed;
}

/**
 * What codes and links are hashed with. Hashes can't be made anew without what they were made from, so a new key takes over
 * these.
 */
export type PepperName = 'return-code' | 'invitation';

/** Everything that needs a key. The rest of the code sees only sealed bytes, pseudonyms and hashes. */
export interface StrongRoom {
  /** @param within names what it is a pseudonym of alone, such as a dialogue; two of them can't be joined */
  pseudonym(purpose: PseudonymPurpose, chatId: number, within?: RecordId): Pseudonym;
  seal(purpose: SealPurpose, value: string, context: string): Sealed;
  /** @throws {Error} on a wrong key, a wrong context or altered bytes */
  open(purpose: SealPurpose, box: Uint8Array, context: string): string;
  /** @param context names the row: words moved to another row do not open */
  sealWords(words: string, context: string): SealedWords;
  /** @throws {Error} on a wrong key, a wrong context or altered bytes */
  openWords(words: { wrappedKey: Uint8Array; body: Uint8Array }, context: string): string;
  hashCode(code: ReturnCode): Promise<CodeHash>;
  /** A token has 128 random bits, so a keyed hash is enough where a return code needs scrypt. */
  hashToken(token: InvitationToken): TokenHash;
}

/** @param carried a pepper that was taken over from an earlier key; asked once for each, when it is first needed */
export function createStrongRoom(
  master: MasterKey,
  carried?: (name: PepperName, room: StrongRoom) => Buffer | undefined,
): StrongRoom {
  const key = memoized<string>((purpose) => master.derive(purpose));
  const pepper = memoized<PepperName>((name) => carried?.(name, room) ?? master.derive(`pepper/${name}`));
  const room: StrongRoom = {
    pseudonym: (purpose, chatId, within) =>
      // The brand exists for the type checker alone, here and below.
      createHmac('sha256', key(`pseudonym/${purpose}`))
        .update(within === undefined ? String(chatId) : `${chatId}/${within.toString('hex')}`)
        .digest()
        .subarray(0, 16) as Pseudonym,
    seal: (purpose, value, context) => sealBox(key(`seal/${purpose}`), Buffer.from(value, 'utf8'), context),
    open: (purpose, box, context) => openBox(key(`seal/${purpose}`), box, context).toString('utf8'),
    sealWords: (words, context) => {
      const recordKey = randomBytes(32);
      return {
        wrappedKey: sealBox(key('wrap/words'), recordKey, context),
        body: sealBox(recordKey, Buffer.from(words, 'utf8'), context),
      };
    },
    openWords: ({ wrappedKey, body }, context) =>
      openBox(openBox(key('wrap/words'), wrappedKey, context), body, context).toString('utf8'),
    hashCode: (code) => hashReturnCode(code, pepper('return-code')),
    hashToken: (token) => createHmac('sha256', pepper('invitation')).update(token).digest() as TokenHash,
  };
  return room;
}

/** Wraps the keys of records anew, from one master key to another; the words themselves stay as they are. */
export function createRewrapper(
  from: MasterKey,
  to: MasterKey,
): (wrappedKey: Uint8Array, context: string) => Sealed {
  const [before, after] = [from.derive('wrap/words'), to.derive('wrap/words')];
  return (wrappedKey, context) => sealBox(after, openBox(before, wrappedKey, context), context);
}

/** A new identity for a record. */
export function newRecordId(): RecordId {
  return randomBytes(16) as RecordId;
}

/**
 * Names for chats that live in memory only, keyed with bytes drawn at this start: quotas and open threads can be kept per
 * person without anything that survives the process.
 */
export function createEphemeralNames(): (chatId: number) => string {
  const startKey = randomBytes(32);
  return (chatId) => createHmac('sha256', startKey).update(String(chatId)).digest('base64url');
}

function memoized<Name extends string>(derive: (name: Name) => Buffer): (name: Name) => Buffer {
  const known = new Map<Name, Buffer>();
  return (name) => {
    const existing = known.get(name);
    if (existing) return existing;
    const made = derive(name);
    known.set(name, made);
    return made;
  };
}
