import { describe, expect, it } from 'vitest';
import { roleInTexts } from '../../src/detect/roles.ts';
import { judgeShape } from '../../src/detect/text-judge.ts';

const judge = (before: string, layout: string, after = '', labels: string[] = []): boolean =>
  judgeShape(layout, { before, after, labels }).isPhone;

describe('judgeShape', () => {
  it.each<[string, string, string?, string[]?]>([
    ['Phone: ', '****1234'],
    ['', '****1234', '', ['Phone number']],
    ['A code was sent to ', '**-34'],
    ['', '…1234', '的手机'],
    ['Card or phone: ', '****1234'],
    ['Use your card to pay. A code was sent to ', '****34'],
    ['', '+1-***-***-**34', '', ['Settings']],
    ['', '138****8000'],
    ['', '415-555-0134'],
    ['Phone on file for your account: ', '***-**-1234'],
  ])('%j %s %j %j is a phone number', (before, layout, after, labels) => {
    expect(judge(before, layout, after, labels)).toBe(true);
  });

  it.each<[string, string, string?, string[]?]>([
    ['VISA ', '****-1234'],
    ['Phone ••34, card ', '****1234'],
    ['', '****1234', ' (Visa)'],
    ['', '…1234', '的 Visa 卡', ['手机']],
    ['', '****1234', '', ['Payment card', 'Phone']],
    ['', '****1234'],
    ['Code sent. ', '***-**-6789'],
    ['Phone ', '****-****-****-1234'],
    ['Account ', '4208**7129'],
    ['', '***-***-789', '', ['IRD number']],
    ['Invoice ', '4155550134'],
    ['Call us at ', '415-555-0134'],
  ])('%j %s %j %j is none', (before, layout, after, labels) => {
    expect(judge(before, layout, after, labels)).toBe(false);
  });

  it('gives tokens of our tables as reasons, never the text of the page', () => {
    const { reason } = judgeShape('****1234', {
      before: 'Your MOBILE, dear owner ',
      after: '',
      labels: [],
    });
    expect(reason).toEqual({ code: 'sentence', detail: 'mobile' });
  });
});

describe('roleInTexts', () => {
  it.each([
    [['Recovery phone'], 'recovery'],
    [['备用手机'], 'recovery'],
    [['银行预留手机号'], 'payment'],
    [['Two-step verification'], 'two-step'],
    [['Code sent to'], 'two-step'],
    [['登录手机'], 'sign-in'],
    [['Delivery phone'], 'contact'],
    [['Téléphone de contact'], 'contact'],
    [['', 'Telefon', 'Wiederherstellung'], 'recovery'],
    [['Phone number'], null],
  ])('%j is %s', (texts, role) => {
    expect(roleInTexts(texts)).toBe(role);
  });
});
