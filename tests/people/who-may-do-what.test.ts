import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countries, regions } from '../../src/concerns/catalogue.ts';
import type { Audience } from '../../src/concerns/concern.ts';
import { newRecordId } from '../../src/privacy/strong-room.ts';
import { dutiesOf } from '../../src/people/duties.ts';
import { ACTIONS, allows, scopesReached, type Action } from '../../src/people/permissions.ts';
import { isLastAdmin } from '../../src/people/roster/rules.ts';
import { STAFF_KINDS, type StaffMember } from '../../src/people/staff.ts';

const PLACES = [...regions, ...countries].map(({ code }) => code);
const AUDIENCES: readonly Audience[] = ['region', 'no_officials', 'national'];
/** Said once more here, so that the table in the source is held against something. */
const ADMINS_ONLY: readonly Action[] = ['give_back', 'invite', 'manage_staff', 'read_audit', 'read_health'];
const LEADERS_ONLY: readonly Action[] = ['pass'];

const places = fc.uniqueArray(fc.constantFrom(...PLACES), { maxLength: 5 });
const states = fc.constantFrom('active' as const, 'suspended' as const, 'removed' as const);
const leader = fc.record({
  role: fc.constant('leader' as const),
  kind: fc.constantFrom(...STAFF_KINDS),
  places,
  state: states,
});
const admin = fc.record({
  role: fc.constant('admin' as const),
  kind: fc.constant(undefined),
  // Admins have none, and must gain nothing should a row say otherwise.
  places,
  state: states,
});
const member = fc.oneof(leader, admin);
const action = fc.constantFrom(...ACTIONS);
const scope = fc.record({
  place: fc.constantFrom(...PLACES),
  audience: fc.constantFrom(...AUDIENCES),
  passed: fc.boolean(),
});

describe('who may do what', () => {
  it('is nothing for whoever is not active, or no staff at all', () => {
    fc.assert(
      fc.property(member, action, fc.option(scope, { nil: undefined }), (someone, wanted, concern) => {
        expect(allows(undefined, wanted, concern)).toBe(false);
        if (someone.state !== 'active') expect(allows(someone, wanted, concern)).toBe(false);
      }),
    );
  });

  it('never crosses roles', () => {
    fc.assert(
      fc.property(member, action, fc.option(scope, { nil: undefined }), (someone, wanted, concern) => {
        const wrong = (someone.role === 'leader' ? ADMINS_ONLY : LEADERS_ONLY).includes(wanted);
        expect(allows(someone, wanted)).toBe(someone.state === 'active' && !wrong);
        expect(allows(someone, wanted, concern) && wrong).toBe(false);
      }),
    );
  });

  it('never lets anybody at a concern that was not meant for her (P3)', () => {
    fc.assert(
      fc.property(member, action, scope, (someone, wanted, concern) => {
        if (!allows(someone, wanted, concern)) return;
        if (someone.role === 'admin') {
          expect(concern.passed || concern.audience === 'national').toBe(true);
        } else {
          expect(concern.passed || concern.audience === 'national').toBe(false);
          expect(someone.places).toContain(concern.place);
          if (someone.kind === 'local_government') expect(concern.audience).toBe('region');
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('of concerns is the same, asked one by one or all at once', () => {
    fc.assert(
      fc.property(member, places, (someone, within) => {
        const all = within.flatMap((place) =>
          AUDIENCES.flatMap((audience) => [false, true].map((passed) => ({ place, audience, passed }))),
        );
        const expected = all.filter((concern) => allows(someone, 'read', concern));
        const sorted = (some: typeof all) =>
          some.map(({ place, audience, passed }) => `${place} ${audience} ${passed}`).toSorted();
        expect(sorted(scopesReached(someone, within))).toEqual(sorted(expected));
      }),
    );
  });

  it('is what the menu offers, and no more', () => {
    fc.assert(
      fc.property(member, (someone) => {
        const full: StaffMember = { ...someone, id: newRecordId(), name: 'n', locale: 'ky', reachable: true };
        const expected =
          someone.state !== 'active'
            ? []
            : someone.role === 'leader'
              ? ['queue']
              : ['queue', 'invite', 'leaders', 'admins', 'audit', 'health'];
        expect(dutiesOf(full)).toEqual(expected);
      }),
    );
  });

  it('always leaves one admin who is active', () => {
    fc.assert(
      fc.property(fc.array(states, { minLength: 1, maxLength: 5 }), (given) => {
        const admins = given.map((state): StaffMember => ({
          id: newRecordId(),
          role: 'admin',
          kind: undefined,
          places: [],
          name: 'n',
          locale: 'ky',
          reachable: true,
          state,
        }));
        const active = admins.filter(({ state }) => state === 'active');
        for (const one of admins)
          expect(isLastAdmin(one, admins)).toBe(active.length === 1 && active[0] === one);
      }),
    );
  });
});
