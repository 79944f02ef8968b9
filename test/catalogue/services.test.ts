// @vitest-environment node
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../scripts/catalogue/files.ts';
import { measure } from '../../scripts/catalogue/measure.ts';
import { packedSource, packRow, readPacked } from '../../scripts/catalogue/pack.ts';
import { unpackService } from '../../src/catalogue/packed-form.ts';
import { nameOf } from '../../src/catalogue/service.ts';
import {
  allServices,
  serviceByAndroidPackage,
  serviceById,
  serviceForSender,
  serviceOf,
  siteOfService,
  siteShownAs,
} from '../../src/catalogue/services.ts';
import { packedServices } from '../../src/catalogue/services-packed.ts';

const { rows } = readCatalogue();

describe('the packed form', () => {
  it('is what the rows give', () => {
    expect(readPacked() === packedSource(rows), 'npm run service -- pack').toBe(true);
  });

  it('loses nothing that it promises', () => {
    const unpacked = rows.map((placed) => unpackService(packRow(placed)));
    expect(unpacked).toEqual(
      rows.map(({ category, row }) => ({
        id: row.id,
        name: row.name,
        localNames: row.localNames ?? {},
        domains: row.domains,
        category,
        countries: row.countries ?? [],
        tier: row.tier,
        phoneUse: row.phoneUse,
        addresses: row.addresses ?? [],
        path: row.path ?? null,
        appOnly: row.appOnly === true,
        wellKnown: row.wellKnown !== false,
        senders: row.senders ?? [],
        androidPackages: row.androidPackages ?? [],
        source: row.sources.service,
        confidence: row.confidence,
        date: row.date,
      })),
    );
  });

  it('stays small: the whole of it, gzip', () => {
    expect(gzipSync(packedServices, { level: 9 }).length).toBeLessThan(56_000);
  });

  // Ten times what it takes on a slow machine: this fails on a wrong algorithm, not on a busy hour.
  it('answers at once', async () => {
    const { firstLookUp, lookUp, everything } = await measure();
    expect(firstLookUp).toBeLessThan(50);
    expect(lookUp).toBeLessThan(20);
    expect(everything).toBeLessThan(300);
  });
});

describe('the service of a host', () => {
  it.each([
    ['google.com', 'google'],
    ['m.youtube.com', 'google'],
    ['TWITTER.com.', 'x'],
    ['x.com', 'x'],
    ['amazon.de', 'amazon'],
    ['www.amazon.co.jp', 'amazon-jp'],
    ['pay.weixin.qq.com', 'wechatpay'],
    ['mail.qq.com', 'qq'],
    ['tmall.com', 'taobao'],
    ['shopee.tw', 'shopee-tw'],
  ])('%s is %s', (host, id) => {
    expect(serviceOf(host)?.id).toBe(id);
  });

  it.each([
    'example.com',
    'notgoogle.com',
    'google.com.evil.example',
    'council.gov.uk',
    'com',
    '',
    'localhost',
    '127.0.0.1',
    '~the bank',
  ])('%j is nobody’s', (host) => {
    expect(serviceOf(host)).toBeNull();
  });

  it('is found under every domain of every row', () => {
    const lost = rows.flatMap(({ row }) =>
      row.domains.filter((domain) => serviceOf(domain)?.id !== row.id),
    );
    expect(lost).toEqual([]);
  });
});

describe('one service is one entry', () => {
  it('under its first domain', () => {
    expect(siteShownAs('youtube.com')).toBe('google.com');
    expect(siteShownAs('twitter.com')).toBe('x.com');
    expect(siteShownAs('amazon.co.uk')).toBe('amazon.com');
    expect(siteShownAs('example.com')).toBe('example.com');
  });

  it('and that domain leads back to it', () => {
    const services = allServices();
    expect(services.filter((each) => serviceOf(siteOfService(each)) !== each)).toEqual([]);
    expect(services.length).toBe(rows.length);
  });
});

it('names a service in the language of the interface where it has a name there', () => {
  const alipay = serviceById('alipay');
  expect(alipay && nameOf(alipay, 'zh-CN')).toBe('支付宝');
  expect(alipay && nameOf(alipay, 'de')).toBe('Alipay');
  expect(serviceById('nobody')).toBeNull();
});

describe('the service of an app or of a message', () => {
  it.each([
    ['com.taobao.taobao', 'taobao'],
    ['com.tencent.mm', 'wechatpay'],
    ['org.example.app', undefined],
  ])('app %s', (name, id) => {
    expect(serviceByAndroidPackage(name)?.id).toBe(id);
  });

  it.each([
    ['【支付宝】', 'alipay'],
    ['[Uber]', 'uber'],
    ['google', 'google'],
    ['95588', 'icbc'],
    ['AX-HDFCBK', 'hdfc'],
    ['VM-HDFCBK-S', 'hdfc'],
    ['ＰａｙＰａｌ', 'paypal'],
    ['腾讯科技', undefined],
    ['somebody', undefined],
    ['', undefined],
  ])('sender %s', (sender, id) => {
    expect(serviceForSender(sender)?.id).toBe(id);
  });
});
