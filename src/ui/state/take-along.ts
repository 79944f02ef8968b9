/** Files to take along. Each says that it was saved, or why there is nothing to save. */
import type { Refusal, Restored } from '../../contract/messages.ts';
import type { NumberView } from '../../contract/views.ts';
import { localDay } from '../../core/calendar.ts';
import { writeCalendar } from '../../core/export/calendar.ts';
import { writeCsv } from '../../core/export/csv.ts';
import { writeMarkdown } from '../../core/export/markdown.ts';
import { failure, type Result } from '../../core/result.ts';
import { send } from '../../platform/send.ts';
import { t } from '../text/t.ts';
import { deadlinesOf } from '../view/deadlines.ts';
import { reportOf } from '../view/report.ts';
import { tableOf } from '../view/table.ts';
import { attempt } from './ask.ts';
import { download } from './download.ts';
import { openPart } from './open-part.ts';
import { overview, wholeList } from './store.ts';
import { showToast } from './toast.ts';

/** The numbers that are spoken of: one, or all where `numberId` is null. */
function chosenOf(numberId: string | null): readonly NumberView[] {
  const numbers = overview.value?.numbers ?? [];
  return numberId === null ? numbers : numbers.filter(({ id }) => id === numberId);
}

function save(ending: string, type: string, text: string): void {
  const name = `unbind-${localDay(Date.now())}.${ending}`;
  download(name, type, text);
  showToast(t('file-saved', { name }));
}

export async function saveMarkdown(numberId: string | null): Promise<void> {
  const bindings = await wholeList();
  const today = localDay(Date.now());
  const reports = chosenOf(numberId).map((number) => reportOf(number, bindings, today));
  save('md', 'text/markdown', writeMarkdown(reports));
}

export async function saveCsv(numberId: string | null): Promise<void> {
  save('csv', 'text/csv', writeCsv(tableOf(chosenOf(numberId), await wholeList())));
}

export function saveCalendar(numberId: string | null): void {
  const reminders = overview.value?.settings.reminders;
  const events = reminders === undefined ? [] : deadlinesOf(chosenOf(numberId), reminders);
  if (events.length === 0) {
    showToast(t('calendar-empty'), null, {
      text: t('part', { part: 'numbers' }),
      act: () => openPart('#numbers'),
    });
    return;
  }
  const calendar = writeCalendar({ name: t('product'), writtenAt: Date.now(), events });
  save('ics', 'text/calendar', calendar);
}

/** Null where it was saved. A backup under a passphrase is opened by nothing else. */
export async function saveBackup(
  passphrase: string | null,
): Promise<Refusal | 'unreachable' | null> {
  const backup = await attempt(() => send({ type: 'get-backup', passphrase }));
  if (!backup.ok) return backup.problem;
  save('json', 'application/json', backup.value.text);
  return null;
}

/** For the last offer before something is erased. */
export async function saveOpenBackup(): Promise<void> {
  const refusal = await saveBackup(null);
  if (refusal !== null) showToast(t('refusal', { refusal }));
}

export type RestoreProblem = Refusal | 'unreachable' | 'file-unreadable' | 'file-too-large';

/** What the background takes; a longer file is no backup of ours. */
export const largestBackup = 32_000_000;

/** Reads the file here: it never leaves the browser. */
export async function restore(
  file: File,
  passphrase: string | null,
): Promise<Result<Restored, RestoreProblem>> {
  if (file.size > largestBackup) return failure('file-too-large');
  let text: string;
  try {
    text = await file.text();
  } catch (error) {
    console.error(error);
    return failure('file-unreadable');
  }
  return attempt(() => send({ type: 'restore-backup', text, passphrase }));
}
