import { describe, expect, it } from 'vitest';
import { identify, type OwnedNumber } from '../../src/core/identify.ts';
import type { Candidate } from '../../src/core/model.ts';
import { shapeOfNumber } from '../../src/core/phone/number.ts';

const owned: OwnedNumber = {
  id: 'old',
  shape: shapeOfNumber('+8613800138000'),
  replacement: shapeOfNumber('+8613900139000'),
};
const second: OwnedNumber = {
  id: 'second',
  shape: shapeOfNumber('+14155550100'),
  replacement: null,
};

function shown(pattern: string, more: Partial<Candidate> = {}): Candidate {
  return { pattern, place: 'text', callingCode: null, role: 'unknown', reasons: [], ...more };
}

describe('what a page shows', () => {
  it('is the retiring number, or nothing', () => {
    expect(identify([shown('138****8000'), shown('137****0000')], [owned])).toMatchObject([
      { numberId: 'old', shows: 'retiring number', certainty: 'likely', ambiguous: false },
    ]);
    expect(identify([shown('137****0000')], [owned])).toEqual([]);
  });

  it('is the replacement once the old number is gone', () => {
    expect(identify([shown('139****9000')], [owned])).toMatchObject([{ shows: 'replacement' }]);
    expect(identify([shown('139****9000'), shown('138****8000')], [owned])).toMatchObject([
      { shows: 'retiring number' },
    ]);
  });

  it('is not the replacement because somebody typed it', () => {
    expect(identify([shown('13900139000', { place: 'typed' })], [owned])).toEqual([]);
  });

  it('is ambiguous where a mask fits two numbers of the owner', () => {
    expect(identify([shown('…00')], [owned, second])).toMatchObject([
      { numberId: 'old', ambiguous: true },
      { numberId: 'second', ambiguous: true },
    ]);
    // The number and its own replacement end alike.
    expect(identify([shown('…000')], [owned])).toMatchObject([
      { shows: 'retiring number', ambiguous: true },
    ]);
  });

  it('counts once for a role, by its surest candidate', () => {
    const found = identify(
      [shown('…00'), shown('13800138000'), shown('138****8000', { role: 'recovery' })],
      [{ ...owned, replacement: null }],
    );
    expect(found).toMatchObject([
      { role: 'unknown', certainty: 'certain' },
      { role: 'recovery', certainty: 'likely' },
    ]);
  });
});
