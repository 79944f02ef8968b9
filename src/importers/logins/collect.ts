/**
 * Logins in, evidence out: one piece of evidence for each (service, number, role). A login is
 * looked at once and dropped; of its cells only title and addresses go on.
 */

import { earliest, isSurer, latest } from '../../core/evidence.ts';
import type { OwnedNumber } from '../../core/identify.ts';
import type { Reason, Role } from '../../core/model.ts';
import type { Evidence, ServiceHint } from '../evidence.ts';
import { oneLine } from '../one-line.ts';
import { hintsOf, keyOfHint } from './hints.ts';
import type { Login } from './login.ts';
import { createSpotter, type Spot, type Spotted } from './spot-number.ts';

export interface CollectOptions {
  readonly numbers: readonly OwnedNumber[];
  readonly alsoWithoutNumber: boolean;
  /** What the program is called: the service of a login that names none. */
  readonly program: string;
}

export interface Collector {
  readonly add: (login: Login) => void;
  readonly evidence: () => readonly Evidence[];
}

export function createCollector(options: CollectOptions): Collector {
  const spot = createSpotter(options.numbers);
  const collected = new Map<string, Evidence>();
  return {
    add: (login) => {
      const sightings = sightingsOf(login, spot);
      if (sightings.length === 0 && !options.alsoWithoutNumber) return;
      const hints = serviceOf(login, options.program);
      const [first] = hints;
      if (first === undefined) return;
      const key = keyOfHint(first);
      for (const sighting of sightings.length > 0 ? sightings : [withoutNumber]) {
        const evidence = evidenceOf(login, hints, sighting);
        const place = `${key}|${sighting.numberId ?? ''}|${sighting.role}`;
        const known = collected.get(place);
        collected.set(place, known === undefined ? evidence : together(known, evidence));
      }
    },
    evidence: () => [...collected.values()],
  };
}

/** A card of the owner's own data belongs to the program that types it into forms. */
function serviceOf(login: Login, program: string): readonly ServiceHint[] {
  const hints = hintsOf(login.addresses, titleOf(login));
  if (!login.isIdentity || program === '') return hints;
  return [{ kind: 'name', value: program }];
}

/** Apple's programs add the user name to the title, which says nothing of the service. */
function titleOf({ title, userNames }: Login): string {
  const added = userNames.find((name) => name !== '' && title.endsWith(` (${name})`));
  return added === undefined ? title : title.slice(0, -added.length - 3);
}

interface NumberSighting extends Omit<Spotted, 'numberId'> {
  readonly numberId: string | null;
  readonly role: Role;
}

const withoutNumber: NumberSighting = {
  numberId: null,
  role: 'unknown',
  certainty: 'possible',
  reasons: [{ code: 'login-without-number' }],
};

/**
 * What is typed to sign in is a sign-in number, what stands in a field for phones is a number to
 * be reached at; a field of the owner's own and a note say that there is a use, not which: they
 * count only where nothing tells more.
 */
function sightingsOf(login: Login, spot: Spot): readonly NumberSighting[] {
  const telling: NumberSighting[] = [];
  const role = login.isIdentity ? 'contact' : 'sign-in';
  for (const name of login.userNames) {
    const at = name.lastIndexOf('@');
    if (at > 0) see(name.slice(0, at), spot, role, 'login-email', telling);
    else see(name, spot, role, 'login-user-name', telling);
  }
  for (const cell of login.phones) see(cell, spot, 'contact', 'login-phone', telling);
  const vague: NumberSighting[] = [];
  for (const cell of login.fields) see(cell, spot, 'unknown', 'login-field', vague);
  for (const cell of login.notes) see(cell, spot, 'unknown', 'login-note', vague);
  if (telling.length + vague.length < 2) return telling.length > 0 ? telling : vague;
  const told = new Set(telling.map(({ numberId }) => numberId));
  return surestOfEach([...telling, ...vague.filter(({ numberId }) => !told.has(numberId))]);
}

/** Adds what a cell shows to `seen`: nearly always nothing, of which nothing is made. */
function see(
  cell: string,
  spot: Spot,
  role: Role,
  code: Reason['code'],
  seen: NumberSighting[],
): void {
  for (const spotted of spot(cell)) {
    seen.push({ ...spotted, role, reasons: [...spotted.reasons, { code }] });
  }
}

/** A login in which the number stands twice is still one login. */
function surestOfEach(sightings: readonly NumberSighting[]): readonly NumberSighting[] {
  const surest = new Map<string, NumberSighting>();
  for (const sighting of sightings) {
    const key = `${sighting.numberId ?? ''}|${sighting.role}`;
    const known = surest.get(key);
    if (known === undefined || isSurer(sighting.certainty, known.certainty)) {
      surest.set(key, sighting);
    }
  }
  return [...surest.values()];
}

function evidenceOf(
  login: Login,
  hints: readonly ServiceHint[],
  sighting: NumberSighting,
): Evidence {
  return {
    source: 'logins',
    hints,
    title: oneLine(titleOf(login)),
    numberId: sighting.numberId,
    role: sighting.role,
    certainty: sighting.certainty,
    reasons: sighting.reasons,
    firstAt: login.firstAt ?? login.lastAt,
    lastAt: login.lastAt ?? login.firstAt,
    count: 1,
  };
}

function together(known: Evidence, more: Evidence): Evidence {
  const surer = isSurer(more.certainty, known.certainty) ? more : known;
  return {
    ...known,
    title: known.title === '' ? more.title : known.title,
    certainty: surer.certainty,
    reasons: surer.reasons,
    firstAt: earliest(known.firstAt, more.firstAt),
    lastAt: latest(known.lastAt, more.lastAt),
    count: known.count + more.count,
  };
}
