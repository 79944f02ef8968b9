import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../../src/ui/text/languages.ts';

describe('the language of the interface', () => {
  it.each([
    [['en-GB'], 'en'],
    [['zh'], 'zh-CN'],
    [['zh-SG'], 'zh-CN'],
    [['zh-HK'], 'zh-TW'],
    [['zh-Hant'], 'zh-TW'],
    [['pt-PT'], 'pt-BR'],
    [['es-419'], 'es'],
    [['nl', 'de-AT', 'en'], 'de'],
    [['in'], 'id'],
    [['nl', 'sv'], 'en'],
    [['*', 'not a tag', 'tr'], 'tr'],
    [[], 'en'],
  ] as const)('for %j is %s', (wanted, language) => {
    expect(chooseLanguage(wanted)).toBe(language);
  });
});
