/** A call that the Bot API refuses, with the code and the words that the real one uses. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: number;
  readonly parameters: { retry_after?: number; migrate_to_chat_id?: number } | undefined;

  constructor(code: number, description: string, parameters?: Refusal['parameters']) {
    super(description);
    this.code = code;
    this.parameters = parameters;
  }
}

export const badRequest = (description: string): Refusal => new Refusal(400, `Bad Request: ${description}`);
export const forbidden = (description: string): Refusal => new Refusal(403, `Forbidden: ${description}`);
