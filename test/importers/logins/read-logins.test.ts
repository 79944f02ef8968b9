import { expect, test } from 'vitest';
import { readLogins } from '../../../src/importers/logins/read-logins.ts';
import { watchedControl } from '../control.ts';
import { chinese } from '../numbers.ts';

test('a Chrome export tells which services know the number', async () => {
  const text = [
    'name,url,username,password,note',
    'Kiefernbank,https://online.kiefernbank.example/login?next=1,138 0013 8000,hunter2-never-keep,',
    'Papercrane,https://papercrane.example/,someone@mail.example,hunter2-never-keep,',
  ].join('\n');
  const outcome = await readLogins(
    new File([text], 'Passwords.csv'),
    { numbers: [chinese], alsoWithoutNumber: false },
    watchedControl(),
  );
  expect(outcome).toEqual({
    ok: true,
    value: {
      format: 'chromium',
      read: 2,
      problems: [],
      moreProblems: 0,
      evidence: [
        {
          source: 'logins',
          hints: [
            { kind: 'address', value: 'https://online.kiefernbank.example/login' },
            { kind: 'name', value: 'Kiefernbank' },
          ],
          title: 'Kiefernbank',
          numberId: 'cn',
          role: 'sign-in',
          certainty: 'certain',
          reasons: [{ code: 'full-number' }, { code: 'login-user-name' }],
          firstAt: null,
          lastAt: null,
          count: 1,
        },
      ],
    },
  });
});
