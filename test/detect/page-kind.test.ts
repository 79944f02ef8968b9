import { describe, expect, it } from 'vitest';
import { type PageFacts, pageKindOf } from '../../src/detect/page-kind.ts';

function facts(address: string, title: string, rest: Partial<PageFacts> = {}): PageFacts {
  const { hostname, pathname } = new URL(address);
  const none = { headings: [], passwords: 0, oneTimeCodes: 0, identities: 0 };
  return { host: hostname, path: pathname, title, ...none, ...rest };
}

describe('pageKindOf', () => {
  it.each<[string, string, string, Partial<PageFacts>?]>([
    ['sign-in', 'https://www.site.example/login', 'Site'],
    ['sign-in', 'https://www.site.example/x', 'Anmelden', { passwords: 1 }],
    ['sign-in', 'https://www.site.example/', '登录', { identities: 1 }],
    ['sign-up', 'https://www.site.example/signup', 'Join', { passwords: 1 }],
    ['sign-up', 'https://www.site.example/a', 'Créer un compte', { passwords: 2, identities: 2 }],
    [
      'verification',
      'https://www.site.example/',
      'Site',
      { headings: ['Two-factor authentication'] },
    ],
    ['verification', 'https://www.site.example/a', 'Site', { oneTimeCodes: 1 }],
    ['verification', 'https://www.site.example/a', '身份验证'],
    ['account', 'https://www.site.example/account', 'Site'],
    ['account', 'https://www.site.example/p', 'Mein Konto'],
    ['account', 'https://www.site.example/p', 'Настройки профиля'],
    ['security', 'https://www.site.example/account/security', 'Account security'],
    ['security', 'https://www.site.example/p', 'Bezpieczeństwo'],
    ['checkout', 'https://www.site.example/checkout/delivery', 'Delivery'],
    ['checkout', 'https://www.site.example/p', 'お届け先'],
    ['other', 'https://www.site.example/', 'Home'],
    [
      'other',
      'https://www.site.example/news/line-for-tips',
      'Your account can be stolen',
      { headings: ['Account security'] },
    ],
    [
      'other',
      'https://www.site.example/2026/05/how-to-keep-your-account-secure',
      'How to keep your account secure when you give up your phone number',
    ],
    ['other', 'https://help.site.example/account/security', 'Account security'],
    ['other', 'https://www.site.example/support/reset-password', 'Reset your password'],
    ['other', 'https://www.site.example/contact', 'Contact us'],
    ['other', 'https://www.site.example/search', 'account settings'],
  ])('%s: %s %s', (kind, address, title, rest) => {
    expect(pageKindOf(facts(address, title, rest)).kind).toBe(kind);
  });

  it('takes a page that calls itself an article at its word', () => {
    const story = facts('https://www.site.example/p', 'My account');
    expect(pageKindOf(story).kind).toBe('account');
    expect(pageKindOf(story, true).kind).toBe('other');
  });

  it('says why with tokens of our tables', () => {
    const { reasons } = pageKindOf(
      facts('https://www.site.example/account', 'My Account of J. Doe'),
    );
    expect(reasons).toEqual([
      { code: 'page-address', detail: 'account' },
      { code: 'page-title', detail: 'account' },
    ]);
  });
});
