/** A number's list in words: what is printed, and what is written as Markdown. */
import type { LineView, NumberView } from '../../contract/views.ts';
import { compareAgenda } from '../../core/agenda.ts';
import type { Report, ReportLine, ReportSection } from '../../core/export/report.ts';
import type { BindingState, IsoDate } from '../../core/model.ts';
import { calendarDayOf } from '../text/dates.ts';
import { t } from '../text/t.ts';
import { keyOf } from '../text/words.ts';
import { isOpen, nameOfBinding } from './bindings.ts';
import { nameOfNumber } from './numbers.ts';
import { type ShownWays, waysOf } from './ways.ts';

const listed: readonly BindingState[] = ['to do', 'suspected', 'changed', 'verified', 'kept'];

export function reportOf(
  number: NumberView,
  bindings: readonly LineView[],
  today: IsoDate,
): Report {
  const mine = bindings.filter(({ numberId }) => numberId === number.id).toSorted(compareAgenda);
  const sections = [
    ...listed.map((state): ReportSection => {
      const lines = mine.filter((binding) => binding.state === state);
      return {
        title: t('report-section', { state: keyOf(state), count: lines.length }),
        hint: t('report-hint', { state: keyOf(state) }),
        lines: lines.map(lineOf),
      };
    }),
    checklistOf(number),
  ];
  return {
    title: t('report-title', { number: nameOfNumber(number) }),
    facts: factsOf(number, today),
    sections: sections.filter(({ lines }) => lines.length > 0),
  };
}

function factsOf(number: NumberView, today: IsoDate): Report['facts'] {
  const { replacementFormatted, lastDay, reissueDay, reissueEstimate, verdict, progress } = number;
  const reissue = reissueDay ?? reissueEstimate?.date ?? null;
  const fact = (name: string, value: string) => ({
    label: t('report-fact', { fact: name }),
    value,
  });
  return [
    ...(replacementFormatted === null ? [] : [fact('replacement', replacementFormatted)]),
    ...(lastDay === null ? [] : [fact('last-day', calendarDayOf(lastDay))]),
    ...(reissue === null ? [] : [fact('reissue', calendarDayOf(reissue))]),
    fact('progress', t('progress', { done: progress.done, total: progress.total })),
    fact('safe', t('verdict', { answer: keyOf(verdict.answer) })),
    fact('written', calendarDayOf(today)),
  ];
}

function lineOf(binding: LineView): ReportLine {
  const { role, account, note, postponedUntil, keptReason } = binding;
  const open = isOpen(binding);
  const ways = waysOf(binding);
  return {
    name: nameOfBinding(binding),
    facts: [
      t('role', { role }),
      ...(account === '' ? [] : [account]),
      ...(open && postponedUntil !== null
        ? [t('postponed-mark', { day: calendarDayOf(postponedUntil) })]
        : []),
    ],
    note: [...(open ? wayOf(ways) : []), note, keptReason]
      .filter((text) => text !== '')
      .join(' – '),
    address: open ? (ways.main?.address ?? null) : null,
    ticked: !open,
  };
}

/** The menus in words, and a doubt about the address that is printed above them. */
function wayOf({ path, main }: ShownWays): readonly string[] {
  return [
    ...(main?.doubtful === true ? [t('report-doubt', { kind: main.kind })] : []),
    ...(path === '' ? [] : [t('way-path', { path })]),
  ];
}

/** What pages cannot show and is not on the list yet. */
function checklistOf({ checklist }: NumberView): ReportSection {
  return {
    title: t('checklist-title'),
    hint: t('report-checklist'),
    lines: checklist.map(({ id }) => ({
      name: t(`checklist-${id}`),
      facts: [],
      note: t(`checklist-${id}-do`),
      address: null,
      ticked: false,
    })),
  };
}
