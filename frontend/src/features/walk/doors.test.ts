import { expect, test } from 'vitest';
import type { Answer, Door, Mark } from '../../local/model';
import type { Standing } from '../../local/standing';
import { elector, NOTHING, walk } from '../../local/testing/walk';
import { comeBacks, outMark, parts } from './doors';
import { namesOf } from './words';

function person(answer: Answer | null, group = 'g'): Standing {
  const at = '2024-06-20T17:00:00Z';
  const mark: Mark | null = answer && {
    id: 'm',
    group,
    type: 'canvass',
    at,
    answer,
    state: 'saved',
    undone: false,
  };
  return { status: NOTHING, mine: mark, colleague: false, voted: false, done: mark !== null };
}

const six = '2024-06-20T17:00:00.000Z';
const five = '2024-06-20T16:00:00.000Z';

test('doors to come back to, the soonest first, each once', () => {
  const { doors } = walk([elector('a'), elector('b'), elector('c')]).packet;
  const people = [
    [person({ result: 'call_back', callBackAt: six })],
    [person({ result: 'spoke' })],
    [
      person({ result: 'call_back', callBackAt: '2024-06-20T18:00:00.000Z' }),
      person({ result: 'call_back', callBackAt: five }),
    ],
  ];
  const found = comeBacks(
    doors,
    (door) => ({ electors: people[doors.indexOf(door)] ?? [] }),
    Date.parse(five),
  );
  expect(found.map(({ door, at }) => [door.id, at])).toEqual([
    ['d2', five],
    ['d0', six],
  ]);
});

test('a colleague’s door to come back to is this phone’s too, until somebody has been there', () => {
  const { doors } = walk([elector('a'), elector('b'), elector('c')]).packet;
  const asked = { ...person(null), status: { ...NOTHING, callBackAt: six } };
  const old = { ...person(null), status: { ...NOTHING, callBackAt: '2024-06-19T17:00:00Z' } };
  const people = [[asked], [{ ...person({ result: 'spoke' }), status: asked.status }], [old]];
  const stand = (door: (typeof doors)[number]) => ({ electors: people[doors.indexOf(door)] ?? [] });
  expect(comeBacks(doors, stand, Date.parse(five)).map(({ door }) => door.id)).toEqual(['d0']);
});

test('a second tap takes back what one tap marked, and nothing that was said besides', () => {
  const out = { result: 'not_in' } as const;
  expect(outMark({ electors: [person(out), person(out)] })).toBe('g');
  expect(outMark({ electors: [person(out), person(null)] })).toBe('g');
  expect(outMark({ electors: [person(out), person({ result: 'spoke' }, 'h')] })).toBeNull();
  expect(outMark({ electors: [person(null)] })).toBeNull();
});

test('a long street is handed out in pieces, a short one whole', () => {
  const doors = (count: number) =>
    Array.from({ length: count }, (_, n) => ({ id: `${n}`, label: `${n + 1}` })) as Door[];
  const found = parts([
    { name: 'Ash Road', doors: doors(33) },
    { name: 'Oak Lane', doors: doors(2) },
  ]);
  expect(found.map(({ name, doors }) => [name, doors.length])).toEqual([
    ['Ash Road: 1 – 11', 11],
    ['Ash Road: 12 – 22', 11],
    ['Ash Road: 23 – 33', 11],
    ['Oak Lane', 2],
  ]);
});

test('a household of one name is told in a line that fits, each other name whole', () => {
  const person = (forename: string, surname: string) => ({
    ...elector(forename),
    name: `${forename} ${surname}`.trim(),
    forename,
    surname,
  });
  const names = (...people: [string, string][]) => namesOf(people.map((each) => person(...each)));
  expect(names(['Amina', 'Khan'], ['Yusuf', 'Khan'], ['Ann', 'Lee'])).toBe(
    'Amina, Yusuf Khan, Ann Lee',
  );
  expect(names(['Ann', 'Lee'])).toBe('Ann Lee');
  expect(names(['', ''], ['', ''])).toBe('No name, by the register, No name, by the register');
});
