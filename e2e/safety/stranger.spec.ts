import { expect, test } from '@playwright/test';
import { ACTIONS, OPEN_ROUTES, ROUTES, type Least } from './access';
import { openSession, snapshot } from './archive';
import { ask, cookieOf, ownHeaders, tracesIn, type Answer } from './ask';
import { builtActions, callAction, unlistedActions, type BuiltAction } from './call-action';
import { fillAddress, realValues } from './fill-address';
import { listActions, listHiddenActions, listRoutes } from './list-routes';
import { prepareArchive } from './prepare-archive';

const RANKS: readonly Least[] = ['anyone', 'contributor', 'editor', 'administrator'];
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
const FORM_TYPE = { 'Content-Type': 'multipart/form-data; boundary=b' };
const EMPTY_FORM = '--b\r\nContent-Disposition: form-data; name="x"\r\n\r\n\r\n--b--\r\n';

interface Door {
  readonly name: string;
  readonly least: Least;
  readonly isPage: boolean;
  readonly isAction: boolean;
  readonly knock: (headers: Readonly<Record<string, string>>) => Promise<Answer>;
}

const routes = listRoutes();
let doors: Door[] = [];

function needsEntry(route: string, method: string): boolean {
  return method !== 'GET' || /(?:^|\/)admin(?:\/|$)/.test(route);
}

test.beforeAll(async () => {
  await prepareArchive();
  const values = await realValues();
  const ofRoutes = routes.flatMap(({ route, isPage, methods }) =>
    methods.flatMap((method): Door[] => {
      const name = `${method} ${route}`;
      const least = ROUTES[name];
      const body = method === 'GET' ? {} : { body: EMPTY_FORM };
      const knock = async (headers: Readonly<Record<string, string>>): Promise<Answer> =>
        ask(await fillAddress(route, values), { method, headers: { ...FORM_TYPE, ...headers }, ...body });
      return least === undefined ? [] : [{ name, least, isPage, isAction: false, knock }];
    }),
  );
  const ofActions = builtActions().map((action: BuiltAction): Door => ({
    name: action.name,
    least: ACTIONS[action.name] ?? 'administrator',
    isPage: false,
    isAction: true,
    knock: (headers) => callAction(action, values, headers),
  }));
  doors = [...ofRoutes, ...ofActions];
  // What the site does when it starts comes to its end first.
  let last = await snapshot();
  await expect(async () => {
    const before = last;
    last = await snapshot();
    expect(last).toEqual(before);
  }).toPass({ intervals: [3_000], timeout: 60_000 });
});

test('each page, route and action says who may use it, and none is listed that is not there', () => {
  const needed = routes.flatMap(({ route, methods }) =>
    methods.flatMap((method) => (needsEntry(route, method) ? `${method} ${route}` : [])),
  );
  expect(needed.filter((name) => !OPEN_ROUTES.includes(name)).sort()).toEqual(Object.keys(ROUTES).sort());
  expect(OPEN_ROUTES.filter((name) => !needed.includes(name))).toEqual([]);
  expect(
    listActions()
      .map(({ name }) => name)
      .sort(),
  ).toEqual(Object.keys(ACTIONS).sort());
  expect(unlistedActions()).toEqual([]);
  expect(listHiddenActions()).toEqual([]);
});

/** Whether the answer leads elsewhere; an action's does so with 200 too, as Next.js sends the other page along. */
function leadsOn({ status, headers }: Answer): boolean {
  return status === 303 || status === 307 || (status === 200 && headers['x-action-redirect'] !== undefined);
}

/** Whether an action that answers in its place, without leading on, says that one may not. */
function saysInPlace({ status, body }: Answer): boolean {
  return status === 200 && /"(?:error|code)":"not_(?:signed_in|allowed)"/.test(body);
}

/** Why this is not the refusal that someone without a session gets; null when it is. */
function notTurnedAway(answer: Answer): string | null {
  const { status } = answer;
  const target = targetOf(answer.headers);
  if (status === 401 || saysInPlace(answer)) return null;
  if (leadsOn(answer) && /\/sign-in|error=not_signed_in/.test(target)) return null;
  return `${status} ${target}`;
}

/** Why this is not the refusal that someone with too low a role gets; null when it is. */
function notForbidden(answer: Answer): string | null {
  const { status } = answer;
  const target = targetOf(answer.headers);
  if (status === 403 || status === 404 || saysInPlace(answer)) return null;
  return leadsOn(answer) && /error=not_(?:allowed|found)/.test(target) ? null : `${status} ${target}`;
}

function targetOf(headers: Answer['headers']): string {
  const action = headers['x-action-redirect'];
  return `${headers.location ?? ''}${typeof action === 'string' ? action : ''}`;
}

type Judge = (answer: Answer) => string | null;

/** Knocks at the doors one after the other; what was let in, said something it must not, or changed the archive. */
async function tryAll(
  tried: readonly Door[],
  headers: (door: Door) => Readonly<Record<string, string>>,
  judge: Judge,
): Promise<string[]> {
  expect(tried.length).toBeGreaterThan(0);
  const before = await snapshot();
  const wrong: string[] = [];
  for (const door of tried) {
    const answer = await door.knock(headers(door));
    const reason = judge(answer);
    if (reason !== null) wrong.push(`${door.name}: ${reason}`);
    wrong.push(...tracesIn(answer.body).map((trace) => `${door.name} says ${trace}`));
  }
  expect(await snapshot()).toEqual(before);
  return wrong;
}

const closed = (): Door[] => doors.filter(({ least }) => least !== 'anyone');

const STRANGERS: Readonly<Record<string, () => Promise<Record<string, string>>>> = {
  'no session': () => Promise.resolve({}),
  'an empty session': () => Promise.resolve(cookieOf('')),
  'a forged session': () => Promise.resolve(cookieOf('x'.repeat(43))),
  'a session that is SQL': () => Promise.resolve(cookieOf(encodeURIComponent(`' OR '1'='1`))),
  'an expired session': async () => cookieOf(await openSession('administrator', { isExpired: true })),
  'the session of a disabled user': async () =>
    cookieOf(await openSession('administrator', { isDisabled: true })),
};

for (const [stranger, cookie] of Object.entries(STRANGERS)) {
  test(`${stranger} opens nothing`, async () => {
    const headers = { ...ownHeaders(), ...(await cookie()) };
    expect(await tryAll(closed(), () => headers, notTurnedAway)).toEqual([]);
  });
}

for (const role of ['contributor', 'editor'] as const) {
  test(`a ${role} opens nothing above the role`, async () => {
    const headers = { ...ownHeaders(), ...cookieOf(await openSession(role)) };
    const above = closed().filter(({ least }) => RANKS.indexOf(least) > RANKS.indexOf(role));
    expect(await tryAll(above, () => headers, notForbidden)).toEqual([]);
  });
}

const { E2E_SAFETY_URL = '', E2E_POSTGRES_URL } = process.env;
const HOST = new URL(E2E_SAFETY_URL).host;
const FOREIGN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'another origin': { Origin: 'https://evil.example' },
  'another port of this host': { Origin: 'http://localhost:1' },
  'no origin': {},
  'a hidden origin': { Origin: 'null' },
  'a cross-site request': { ...ownHeaders(), 'Sec-Fetch-Site': 'cross-site' },
  'a request of a sister site': { ...ownHeaders(), 'Sec-Fetch-Site': 'same-site' },
  'an origin that only looks alike': { Origin: `http://${HOST}.evil.example` },
};

for (const [kind, headers] of Object.entries(FOREIGN)) {
  test(`${kind} changes nothing, not even with an administrator's session`, async () => {
    const session = cookieOf(await openSession('administrator'));
    const changing = doors.filter(({ name, isAction }) => isAction || !/^(?:GET|HEAD) /.test(name));
    const judge: Judge = ({ status }) => (status === 403 ? null : String(status));
    expect(await tryAll(changing, () => ({ ...session, ...headers }), judge)).toEqual([]);
  });
}

test('a forwarded host that no trusted proxy wrote makes no origin this one', async () => {
  test.skip(E2E_POSTGRES_URL === undefined, 'there is no site without a proxy');
  for (const path of ['/admin', '/api/admin/uploads', '/api/search/terms']) {
    const answer = await ask(path, {
      ...{ site: E2E_POSTGRES_URL ?? '', method: 'POST', body: EMPTY_FORM },
      headers: { ...FORM_TYPE, Origin: 'https://evil.example', 'X-Forwarded-Host': 'evil.example' },
    });
    expect([path, answer.status]).toEqual([path, 403]);
  }
});

test('a method that nobody answers to is refused everywhere', async () => {
  const values = await realValues();
  const headers = { ...ownHeaders(), ...cookieOf(await openSession('administrator')) };
  const before = await snapshot();
  const wrong: string[] = [];
  for (const { route, methods } of routes) {
    const path = await fillAddress(route, values);
    for (const method of METHODS.filter((each) => !methods.includes(each))) {
      const body = method === 'GET' ? {} : { body: 'x=1' };
      const type = { 'Content-Type': 'application/x-www-form-urlencoded' };
      const answer = await ask(path, { method, headers: { ...type, ...headers }, ...body });
      if (![404, 405].includes(answer.status)) wrong.push(`${method} ${route}: ${answer.status}`);
      wrong.push(...tracesIn(answer.body).map((trace) => `${method} ${route} says ${trace}`));
    }
  }
  expect(wrong).toEqual([]);
  expect(await snapshot()).toEqual(before);
});

/** A server that has refused need not hear the rest; whoever is still sending sees the line broken. */
function hangUp(error: unknown): Pick<Answer, 'status' | 'headers'> {
  if (error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ECONNRESET'))
    return { status: 413, headers: {} };
  throw error;
}

test('a body that is too large is refused', async () => {
  const headers = { ...ownHeaders(), ...cookieOf(await openSession('administrator')) };
  const values = await realValues();
  const before = await snapshot();
  for (const { route, isPage } of routes) {
    const path = await fillAddress(route, values);
    const isTaking = isPage ? route.startsWith('/admin') : `POST ${route}` in ROUTES;
    if (!isTaking) continue;
    const body = Buffer.alloc((isPage ? 9 : 70) * 1024 * 1024, 120);
    const type = isPage ? { 'Next-Action': 'x'.repeat(42), 'Content-Type': 'text/plain' } : FORM_TYPE;
    const { status, headers: sent } = await ask(path, {
      method: 'POST',
      headers: { ...type, ...headers },
      body,
    }).catch(hangUp);
    const isRefused = status === 413 || (status === 303 && (sent.location ?? '').includes('error='));
    expect([route, status, isRefused]).toEqual([route, status, true]);
  }
  expect(await snapshot()).toEqual(before);
});

test('what is refused above is open to the least role that may', async () => {
  for (const least of ['contributor', 'editor', 'administrator'] as const) {
    // That there is no such upload, a HEAD says as it says that one may not.
    for (const door of doors.filter((each) => each.least === least && !each.name.startsWith('HEAD '))) {
      // Of its own, because some doors end the session.
      const headers = { ...ownHeaders(), ...cookieOf(await openSession(least)) };
      const answer = await door.knock(headers);
      const refused = [401, 403, 404].includes(answer.status) || answer.status >= 500;
      // After signing out everywhere one is where one signs in.
      const said =
        door.name === 'signOutEverywhereAction'
          ? undefined
          : /not_signed_in|not_allowed|\/sign-in/.exec(targetOf(answer.headers))?.[0];
      expect([door.name, answer.status, refused, said]).toEqual([door.name, answer.status, false, undefined]);
      expect(tracesIn(answer.body)).toEqual([]);
    }
  }
});
