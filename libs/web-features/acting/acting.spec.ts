import type { Person, Role } from '@northing/domain';
import { actingIn, readActing } from './acting.js';

function person(id: string, roles: readonly Role[]): Person {
  return { id, name: id.toUpperCase(), title: null, businessUnitId: null, roles };
}
const ADA = person('ada', ['architect']);
const VI = person('vi', ['viewer']);
const place = { workspaceId: 'w', people: new Map([['ada', ADA]]) };

it('acts as whom was chosen in this workspace, and alone where that person is unknown', () => {
  expect(actingIn(place, { w: 'ada' })).toBe(ADA);
  expect(actingIn(place, { w: 'gone' })).toBeNull();
  expect(actingIn(place, { other: 'ada' })).toBeNull();
});

it('may what the roles allow, and says who may what they do not', () => {
  const acting = readActing(ADA, [ADA, VI]);
  expect(acting).toMatchObject({ personId: 'ada', name: 'ADA', roles: ['architect'], isOpen: false });
  expect([acting.may('editPlan'), acting.refusal('editPlan')]).toEqual([true, null]);
  expect([acting.may('approve'), acting.refusal('approve')]).toEqual([
    false,
    'Only an approver may approve the revision.',
  ]);
});

it('may everything alone, and everybody may where no roles are given', () => {
  expect(readActing(null, [ADA]).may('approve')).toBe(true);
  const none = person('vi', []);
  expect(readActing(none, [none])).toMatchObject({ isOpen: true });
  expect(readActing(none, [none]).may('administer')).toBe(true);
});
