/** Numbers of the tests of importers; all fictional. */
import type { OwnedNumber } from '../../src/core/identify.ts';
import type { E164 } from '../../src/core/model.ts';
import { shapeOfNumber } from '../../src/core/phone/number.ts';

export function owned(id: string, e164: E164, replacement: E164 | null = null): OwnedNumber {
  return {
    id,
    shape: shapeOfNumber(e164),
    replacement: replacement === null ? null : shapeOfNumber(replacement),
  };
}

export const chinese = owned('cn', '+8613800138000', '+8613800138001');
export const american = owned('us', '+12025550143');
export const british = owned('gb', '+447700900123');
