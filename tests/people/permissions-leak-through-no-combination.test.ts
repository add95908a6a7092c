import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIONS, allows, reaches, scopesReached } from '../../src/people/permissions.ts';
import { STAFF_KINDS } from '../../src/people/staff.ts';

const PLACES = ['KG-O', 'KG-N', 'KG-GB', 'PL', 'ZZ'];
const scope = fc.record({
  place: fc.constantFrom(...PLACES),
  audience: fc.constantFrom('region', 'no_officials', 'national'),
  passed: fc.boolean(),
});
const member = fc.record({
  role: fc.constantFrom('leader', 'admin'),
  kind: fc.option(fc.constantFrom(...STAFF_KINDS), { nil: undefined }),
  places: fc.subarray(PLACES),
  state: fc.constantFrom('active', 'suspended', 'removed'),
});
const action = fc.constantFrom(...ACTIONS);

describe('the permission table', () => {
  it('allows nothing to somebody who is no active member', () => {
    fc.assert(
      fc.property(member, action, fc.option(scope, { nil: undefined }), (who, what, where) => {
        if (who.state !== 'active') expect(allows(who, what, where)).toBe(false);
        expect(allows(undefined, what, where)).toBe(false);
      }),
    );
  });

  it('allows nothing to anybody on a concern outside her audience (P3)', () => {
    fc.assert(
      fc.property(member, action, scope, (who, what, where) => {
        expect(allows(who, what, where) && !reaches(who, where)).toBe(false);
      }),
    );
  });

  it('lets local government reach nothing that excludes it, nor a leader what is national or elsewhere', () => {
    fc.assert(
      fc.property(member, scope, (who, where) => {
        if (!reaches(who, where)) return;
        if (who.role === 'admin') expect(where.audience === 'national' || where.passed).toBe(true);
        else {
          expect(who.places).toContain(where.place);
          expect(where.passed || where.audience === 'national').toBe(false);
          if (who.kind === 'local_government') expect(where.audience).toBe('region');
        }
      }),
    );
  });

  it('keeps appointments, audit and health for admins, and passing on for leaders', () => {
    fc.assert(
      fc.property(member, (who) => {
        for (const what of ['invite', 'manage_staff', 'read_audit', 'read_health', 'give_back'] as const) {
          expect(allows(who, what) && who.role !== 'admin', what).toBe(false);
        }
        expect(allows(who, 'pass') && who.role !== 'leader').toBe(false);
      }),
    );
  });

  it('lets every active member announce, and nobody else', () => {
    fc.assert(
      fc.property(member, (who) => {
        expect(allows(who, 'announce')).toBe(who.state === 'active');
      }),
    );
  });

  it('is spelled out for queries exactly as it is', () => {
    fc.assert(
      fc.property(member, scope, (who, where) => {
        const spelled = scopesReached(who, PLACES).some(
          ({ place, audience, passed }) =>
            place === where.place && audience === where.audience && passed === where.passed,
        );
        expect(spelled).toBe(reaches(who, where));
      }),
    );
  });
});
