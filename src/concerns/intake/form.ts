import type { FindingKind } from '../masking/index.ts';
import type { Audience } from '../concern.ts';

/** The steps of the form, in the order a woman meets them. "help" and "masking" are met only when there is cause. */
export const STEPS = [
  'place',
  'country',
  'category',
  'help',
  'words',
  'too_long',
  'masking',
  'audience',
  'urgency',
  'preview',
] as const;

export type Step = (typeof STEPS)[number];

/** Something worth telling her above the step, once. */
export type Notice =
  | 'text_only'
  | 'kept_words'
  | 'no_words'
  | 'no_words_yet'
  | 'full'
  | 'not_sent'
  | 'readers_changed'
  | 'enough_today';

/** A message of hers that belongs to the words, by its Telegram id so that an edit finds it. */
export interface Piece {
  messageId: number;
  text: string;
}

export interface Mask {
  kind: FindingKind;
  text: string;
  hidden: boolean;
}

/** The whole state of one form: plain data, kept sealed while she writes. */
export interface Form {
  /** Four characters that tell this form's buttons from an older one's. */
  nonce: string;
  /** The concern's id, drawn at the start so that sending twice stores once; base64url. */
  concernId: string;
  /** Drawn at the start for the same reason. */
  code: string;
  /** The living message; undefined until it is first shown. */
  messageId: number | undefined;
  step: Step;
  place: string | undefined;
  category: string | undefined;
  pieces: Piece[];
  /** The message that did not fit lately and stays in the chat, where she may make it shorter. */
  refused?: number;
  /** What was found that could identify her, in the order of the text. */
  masks: Mask[];
  audience: Audience | undefined;
  urgent: boolean | undefined;
  notice: Notice | undefined;
  /** Whether her last look at the preview told her that the national team would read it for want of a leader there. */
  toldNational: boolean;
  /** A leader types it for a woman who sits beside her. Nothing of this is filed: it changes what the screens say. */
  assisted: boolean;
}

/** What happened to the form. */
export type FormEvent =
  | { kind: 'tap'; action: string; value: string | undefined }
  | { kind: 'text'; messageId: number; text: string }
  | { kind: 'edited'; messageId: number; text: string }
  | { kind: 'unreadable'; messageId: number };

/** Where the form goes: on, or to its end. */
export type Outcome =
  { kind: 'show'; form: Form } | { kind: 'cancelled'; form: Form } | { kind: 'send'; form: Form };
