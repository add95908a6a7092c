import type { Group } from './group.ts';

/** All groups, found by the id they have now or had as basic groups. */
export class Groups implements Iterable<Group> {
  readonly #byId = new Map<number, Group>();
  readonly #byFormerId = new Map<number, Group>();

  get size(): number {
    return this.#byId.size;
  }

  add(group: Group): void {
    this.#byId.set(group.id, group);
  }

  get(id: number): Group | undefined {
    return this.#byId.get(id);
  }

  /** The supergroup that a basic group with this id has become. */
  upgradedFrom(formerId: number): Group | undefined {
    return this.#byFormerId.get(formerId);
  }

  /** To be called once a group has its new id. */
  moved(group: Group, formerId: number): void {
    this.#byId.delete(formerId);
    this.#byId.set(group.id, group);
    this.#byFormerId.set(formerId, group);
  }

  [Symbol.iterator](): Iterator<Group> {
    return this.#byId.values();
  }
}
