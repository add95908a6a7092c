/** @import { Act, ActResult } from '../view.ts' */

/** @typedef {{ ok: boolean, message: string }} Answered */

/**
 * @param {string} path
 * @param {object} body
 * @returns {Promise<unknown>}
 * @throws {Error} with the server's own reason, or when it can't be reached
 */
async function post(path, body) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => undefined);
  if (!response) throw new Error('The playground does not answer. Is it still running?');
  const result = await response.json();
  if (!response.ok) throw new Error(result.error);
  return result;
}

/**
 * @param {Act} act
 * @returns {Promise<ActResult>} also when the server can't be reached: `ok` is then false
 */
export async function sendAct(act) {
  try {
    return /** @type {ActResult} */ (await post('/playground/act', act));
  } catch (error) {
    return { ok: false, error: reason(error) };
  }
}

/**
 * @param {number} milliseconds
 * @returns {Promise<string | undefined>} what went wrong, if anything
 */
export async function moveClock(milliseconds) {
  try {
    await post('/playground/clock', { move: milliseconds });
    return undefined;
  } catch (error) {
    return reason(error);
  }
}

/**
 * @param {string} code
 * @param {string} text
 * @returns {Promise<Answered>}
 */
export async function answerConcern(code, text) {
  try {
    return /** @type {Answered} */ (await post('/playground/answer', { code, text }));
  } catch (error) {
    return { ok: false, message: reason(error) };
  }
}

/** @returns {Promise<{ ok: true, link: string } | { ok: false, message: string }>} a link that makes whoever opens it an admin */
export async function makeAdminLink() {
  try {
    return /** @type {{ ok: true, link: string }} */ (await post('/playground/admin-link', {}));
  } catch (error) {
    return { ok: false, message: reason(error) };
  }
}

/** @param {unknown} error */
function reason(error) {
  return error instanceof Error ? error.message : String(error);
}
