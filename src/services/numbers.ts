/** Adding, editing, pausing and removing retiring numbers. Removed ones can be put back. */
import type { DraftProblem, NumberDraft } from '../contract/drafts.ts';
import type { Answers, Refusal } from '../contract/messages.ts';
import type { E164, IsoDate, RetiringNumber } from '../core/model.ts';
import { type ParsedNumber, parseNumber } from '../core/phone/number.ts';
import { failure, type Result, success } from '../core/result.ts';
import { readNumbers, writeNumbers } from '../platform/store.ts';
import { inTurn } from '../platform/turns.ts';
import type { Tools } from './tools.ts';

type Saved = Answers['save-number'];

/** Adds a number, or edits the one that the draft names. Nothing is kept of a refused draft. */
export function saveNumber(draft: NumberDraft, tools: Tools): Promise<Saved> {
  return inTurn(async (): Promise<Saved> => {
    const numbers = await readNumbers();
    const read = readDraft(draft, numbers);
    if (!read.ok) return read;
    const { number, replacement } = read.value;
    const before =
      numbers.find((each) => each.id === draft.id) ??
      // The same number removed earlier comes back with its list.
      numbers.find((each) => each.e164 === number.e164);
    const saved: RetiringNumber = {
      ...(before ?? { id: tools.newId(), addedAt: tools.now(), paused: false, reissueDay: null }),
      e164: number.e164,
      country: number.country ?? draft.country,
      label: draft.label.trim(),
      replacement,
      lastDay: draft.lastDay,
      removedAt: null,
    };
    await writeNumbers([...numbers.filter((each) => each.id !== saved.id), saved]);
    return success({ id: saved.id, e164: saved.e164 });
  });
}

function readDraft(
  draft: NumberDraft,
  numbers: readonly RetiringNumber[],
): Result<{ number: ParsedNumber; replacement: E164 | null }, DraftProblem> {
  const wrong = (field: DraftProblem['field'], code: DraftProblem['code']) =>
    failure({ field, code });
  if (draft.id !== null && !numbers.some((each) => each.id === draft.id)) {
    return wrong('number', 'gone');
  }
  const number = parseNumber(draft.number, draft.country);
  if (!number.ok) return wrong('number', number.problem);
  const { e164 } = number.value;
  const others = numbers.filter((each) => each.id !== draft.id && each.removedAt === null);
  if (others.some((each) => each.e164 === e164)) return wrong('number', 'duplicate');
  if (draft.replacement.trim() === '') return success({ number: number.value, replacement: null });
  const replacement = parseNumber(draft.replacement, draft.replacementCountry ?? draft.country);
  if (!replacement.ok) return wrong('replacement', replacement.problem);
  if (replacement.value.e164 === e164) return wrong('replacement', 'same-as-retiring');
  return success({ number: number.value, replacement: replacement.value.e164 });
}

export function pauseNumber(id: string, paused: boolean): Promise<Result<null, Refusal>> {
  return changeNumber(id, (number) => ({ ...number, paused }));
}

export function removeNumber(id: string, tools: Tools): Promise<Result<null, Refusal>> {
  return changeNumber(id, (number) => ({ ...number, removedAt: tools.now() }));
}

export function restoreNumber(id: string): Promise<Result<null, Refusal>> {
  return changeNumber(id, (number) => ({ ...number, removedAt: null }));
}

/** The owner's own date of re-issue; null goes back to the estimate. */
export function setReissueDay(id: string, day: IsoDate | null): Promise<Result<null, Refusal>> {
  return changeNumber(id, (number) => ({ ...number, reissueDay: day }));
}

function changeNumber(
  id: string,
  change: (number: RetiringNumber) => RetiringNumber,
): Promise<Result<null, Refusal>> {
  return inTurn(async (): Promise<Result<null, Refusal>> => {
    const numbers = await readNumbers();
    if (!numbers.some((number) => number.id === id)) return failure('not-found');
    await writeNumbers(numbers.map((number) => (number.id === id ? change(number) : number)));
    return success(null);
  });
}
