/**
 * Counts right and wrong fields. Where the format leaves a choice, the stricter
 * reading is taken: a `phone-or-email` answer is no find of a `phone` field, is
 * a false alarm on an `other` field, and only it finds a `phone-or-email` field.
 */
import type { FieldVerdict } from '../../src/detect/fields.ts';
import type { FieldType, LabelledFile } from './formats.ts';

export interface WrongField {
  readonly file: string;
  readonly index: number;
  readonly expected: FieldType;
  readonly found: string;
  readonly reasons: readonly string[];
}

export interface FieldScores {
  readonly truePositive: number;
  readonly falsePositive: number;
  readonly falseNegative: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly phoneOrEmailRecall: number;
  readonly wrong: readonly WrongField[];
}

export interface JudgedFile {
  readonly labelled: LabelledFile;
  readonly verdicts: readonly FieldVerdict[];
}

type Count = 'true positive' | 'false positive' | 'false negative' | 'right' | 'not scored';

function isPhone(type: string): boolean {
  return type === 'phone' || type === 'phone-part';
}

/** For one field that is not labelled `phone-or-email`. */
function count(expected: FieldType, found: FieldVerdict['type']): Count {
  switch (expected) {
    case 'phone':
    case 'phone-part':
      return isPhone(found) ? 'true positive' : 'false negative';
    case 'other':
      return isPhone(found) || found === 'phone-or-email' ? 'false positive' : 'right';
    case 'phone-or-email':
    case 'phone-country':
    case 'phone-extension':
    case 'unsure':
      return 'not scored';
  }
}

/** 1 where there was nothing to get wrong. */
function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

export function scoreFields(files: readonly JudgedFile[]): FieldScores {
  const tally = { 'true positive': 0, 'false positive': 0, 'false negative': 0 };
  const eitherBoxes = { found: 0, all: 0 };
  const wrong: WrongField[] = [];
  for (const { labelled, verdicts } of files) {
    const { file } = labelled;
    const labels = new Map(labelled.fields.map(({ index, type }) => [index, type]));
    const indexes = new Set([...verdicts.keys(), ...labels.keys()]);
    for (const index of [...indexes].sort((left, right) => left - right)) {
      const expected = labels.get(index) ?? 'other';
      const verdict = verdicts[index];
      const found = verdict?.type ?? 'other';
      const counted = count(expected, found);
      if (counted in tally) tally[counted as keyof typeof tally] += 1;
      let isWrong = counted === 'false positive' || counted === 'false negative';
      if (expected === 'phone-or-email') {
        eitherBoxes.all += 1;
        if (found === 'phone-or-email') eitherBoxes.found += 1;
        else isWrong = true;
      }
      if (!isWrong) continue;
      const reasons = verdict
        ? verdict.reasons.map(({ code, detail }) => (detail ? `${code}: ${detail}` : code))
        : ['the page has no such field'];
      wrong.push({ file, index, expected, found, reasons });
    }
  }
  const truePositive = tally['true positive'];
  const falsePositive = tally['false positive'];
  const falseNegative = tally['false negative'];
  return {
    truePositive,
    falsePositive,
    falseNegative,
    precision: share(truePositive, truePositive + falsePositive),
    recall: share(truePositive, truePositive + falseNegative),
    f1: share(2 * truePositive, 2 * truePositive + falsePositive + falseNegative),
    phoneOrEmailRecall: share(eitherBoxes.found, eitherBoxes.all),
    wrong,
  };
}
