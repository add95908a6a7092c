import { badRequest } from './refusal.ts';

/**
 * A call's parameters, which come as JSON values or, in a query or a form, as texts that hold JSON. Wrong types are refused
 * as the Bot API refuses them.
 */
export class Params {
  readonly values: Readonly<Record<string, unknown>>;

  constructor(values: Readonly<Record<string, unknown>>) {
    this.values = values;
  }

  has(name: string): boolean {
    return this.values[name] !== undefined && this.values[name] !== null;
  }

  text(name: string): string | undefined {
    const value = this.values[name];
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string') return value.toWellFormed();
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    throw badRequest(`field "${name}" must be of type String`);
  }

  integer(name: string): number | undefined {
    const value = this.values[name];
    if (value === undefined || value === null || value === '') return undefined;
    const number = typeof value === 'number' ? value : typeof value === 'string' ? Number(value) : Number.NaN;
    if (!Number.isSafeInteger(number)) throw badRequest(`field "${name}" must be of type Number`);
    return number;
  }

  flag(name: string): boolean {
    const value = this.values[name];
    return value === true || value === 'true' || value === 'True' || value === '1' || value === 1;
  }

  /** An object or array, given as such or as JSON text. */
  structure(name: string): unknown {
    const value = this.values[name];
    if (typeof value !== 'string') return value ?? undefined;
    try {
      return JSON.parse(value);
    } catch {
      throw badRequest(`can't parse ${name}: Can't parse JSON object`);
    }
  }

  object(name: string): Params | undefined {
    const value = this.structure(name);
    if (value === undefined) return undefined;
    if (!isRecord(value)) throw badRequest(`field "${name}" must be of type Object`);
    return new Params(value);
  }

  list(name: string): readonly unknown[] | undefined {
    const value = this.structure(name);
    if (value === undefined) return undefined;
    if (!Array.isArray(value)) throw badRequest(`field "${name}" must be of type Array`);
    return value;
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
