import { describe, expect, it } from 'vitest';
import { coHostCandidates } from '../../src/dialogues/plan/rules.ts';
import type { StaffMember } from '../../src/people/staff.ts';
import { newRecordId } from '../../src/privacy/strong-room.ts';

const leader = (name: string, places = ['KG-O']): StaffMember => ({
  id: newRecordId(),
  role: 'leader',
  kind: 'ngo',
  places,
  name,
  locale: 'ky',
  state: 'active',
  reachable: true,
});
const host = leader('Host');
const many = Array.from({ length: 30 }, (_, index) => leader(`Leader ${String(index).padStart(2, '0')}`));

describe('the page of co-hosts', () => {
  it('shows who is one, however many might be, and also when she works elsewhere by now', () => {
    const last = leader('Zuura', ['KG-N']);
    const dialogue = { hostId: host.id, coHosts: [last.id], place: 'KG-O' };
    const shown = coHostCandidates(dialogue, [host, ...many, last], host.id);
    expect(shown[0]).toBe(last);
    expect(shown).toHaveLength(20);
  });

  it('offers nobody who could not plan there, nor whoever looks, nor the host', () => {
    const [me, elsewhere] = [leader('Me'), leader('Elsewhere', ['KG-N'])];
    const suspended: StaffMember = { ...leader('Suspended'), state: 'suspended' };
    const free = leader('Free');
    const dialogue = { hostId: host.id, coHosts: [me.id], place: 'KG-O' };
    expect(coHostCandidates(dialogue, [host, me, elsewhere, suspended, free], me.id)).toEqual([free]);
  });
});
