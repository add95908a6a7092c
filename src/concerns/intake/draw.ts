import { randomNonce } from '../../privacy/nonce.ts';
import { recordIdToText } from '../../privacy/record-id.ts';
import { drawReturnCode } from '../../privacy/return-code.ts';
import { newRecordId } from '../../privacy/strong-room.ts';
import type { Form } from './form.ts';
import { newForm } from './rules.ts';

/** A new form with its id and code drawn, so that sending it twice stores one concern and shows one code. */
export function drawForm({ assisted = false } = {}): Form {
  return newForm({
    nonce: randomNonce(),
    concernId: recordIdToText(newRecordId()),
    code: drawReturnCode(),
    assisted,
  });
}
