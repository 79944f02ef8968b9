/** From a file, a text or the history to proposals. Each step can be cancelled. */
import type { Refusal } from '../../contract/messages.ts';
import type { Evidence } from '../../core/evidence.ts';
import type { Proposal } from '../../core/proposal.ts';
import type { Result } from '../../core/result.ts';
import type { ImportOutcome, ImportRefusal } from '../../importers/evidence.ts';
import type { ReplyRow } from '../../importers/reply/read-reply.ts';
import { requestHistory } from '../../platform/access.ts';
import { send } from '../../platform/send.ts';
import { largestBackup, restore } from '../state/take-along.ts';
import { alsoWithoutNumber, numberMeant, ownedNumbers } from './for-number.ts';
import { readers } from './readers.ts';
import { type Found, refuse, type Source, show } from './stage.ts';
import { weigh } from './weigh.ts';
import { beginWork, type Work } from './work.ts';

/** Recognises by itself what the file is. */
export async function readFile(file: File): Promise<void> {
  const work = beginWork(file.name);
  await guarded(work, async () => {
    const recognise = await readers.recognise();
    const kind = await recognise(file);
    if (!work.isWanted()) return;
    if (!kind.ok) {
      refuseSource(kind.problem);
      return;
    }
    switch (kind.value.kind) {
      case 'logins':
        return readLoginsFile(file, alsoWithoutNumber.value, work);
      case 'messages':
        return readMessagesFile(file, null, work);
      case 'backup': {
        show({ kind: 'backup', file });
        return;
      }
      case 'encrypted-backup': {
        show({ kind: 'locked backup', file, isWrong: false });
        return;
      }
    }
  });
}

async function readLoginsFile(file: File, wide: boolean, work: Work): Promise<void> {
  const readLogins = await readers.logins();
  const options = { numbers: ownedNumbers(), alsoWithoutNumber: wide };
  const outcome = await readLogins(file, options, work);
  const lookWider = async (): Promise<void> => {
    alsoWithoutNumber.value = true;
    const again = beginWork(file.name);
    await guarded(again, () => readLoginsFile(file, true, again));
  };
  const source = { name: 'logins', fileName: file.name } as const;
  await propose(source, outcome, work, wide ? null : lookWider);
}

async function readMessagesFile(file: File, line: string | null, work: Work): Promise<void> {
  const { readMessages } = await readers.messages();
  const outcome = await readMessages(file, { numberId: meantId(), line }, work);
  if (!work.isWanted()) return;
  const source = { name: 'messages', fileName: file.name } as const;
  if (!outcome.ok || outcome.value.lines.length < 2 || line !== null) {
    return propose(source, outcome, work, null);
  }
  // The file names several lines of the phone: messages to another number say nothing of this one.
  show({
    kind: 'line',
    lines: outcome.value.lines,
    choose: async (chosen) => {
      const again = beginWork(file.name);
      await guarded(again, () =>
        chosen === null
          ? propose(source, outcome, again, null)
          : readMessagesFile(file, chosen, again),
      );
    },
  });
}

/** A reply or messages: which of them, the text tells. */
export async function readPasted(text: string): Promise<void> {
  const work = beginWork('');
  await guarded(work, async () => {
    const { looksLikeReply, readReply } = await readers.reply();
    if (looksLikeReply(text)) {
      const rows = readReply(text);
      if (!work.isWanted()) return;
      if (rows.ok) show({ kind: 'reply', rows: rows.value });
      else refuseSource(rows.problem);
      return;
    }
    const { readPastedMessages } = await readers.messages();
    const outcome = readPastedMessages(text, { numberId: meantId(), line: null });
    await propose({ name: 'messages', fileName: '' }, outcome, work, null);
  });
}

/** The rows of a reply as its owner left them. */
export async function acceptReply(rows: readonly ReplyRow[]): Promise<void> {
  const work = beginWork('');
  await guarded(work, async () => {
    const { evidenceOfReply } = await readers.reply();
    const evidence = evidenceOfReply(rows, meantId());
    const read = { read: rows.length, problems: [], moreProblems: 0 };
    await weighed({ name: 'reply', fileName: '' }, read, evidence, work, null);
  });
}

/** Must be called straight from a click, or the browser refuses to ask. */
export async function readHistory(): Promise<void> {
  if (!(await requestHistory())) {
    refuse({ of: 'history' });
    return;
  }
  const work = beginWork('');
  await guarded(work, async () => {
    const answer = await send({ type: 'weigh-history', numberId: meantId() });
    const read = { read: answer.ok ? answer.value.length : 0, problems: [], moreProblems: 0 };
    showFound({ name: 'history', fileName: '' }, read, answer, work, null);
  });
}

/** A backup joins the list by the way that backups have. */
export async function restoreFile(file: File, passphrase: string | null): Promise<void> {
  const work = beginWork(file.name);
  const restored = await restore(file, passphrase);
  if (!work.isWanted()) return;
  if (restored.ok) {
    show({ kind: 'restored', restored: restored.value });
    return;
  }
  if (restored.problem === 'wrong-passphrase') {
    show({ kind: 'locked backup', file, isWrong: true });
    return;
  }
  if (restored.problem === 'file-too-large') {
    refuseSource({ code: 'too-large', limitBytes: largestBackup });
    return;
  }
  if (restored.problem === 'file-unreadable') {
    refuseSource({ code: 'unreadable' });
    return;
  }
  refuse({ of: 'background', refusal: restored.problem });
}

function meantId(): string {
  return numberMeant()?.id ?? '';
}

function refuseSource(refusal: ImportRefusal): void {
  if (refusal.code !== 'cancelled') refuse({ of: 'source', refusal });
}

type Wider = Found['lookWider'];

async function propose(
  source: Source,
  outcome: Result<ImportOutcome, ImportRefusal>,
  work: Work,
  lookWider: Wider,
): Promise<void> {
  if (!work.isWanted()) return;
  if (!outcome.ok) {
    refuseSource(outcome.problem);
    return;
  }
  const { read, problems, moreProblems, evidence } = outcome.value;
  await weighed(source, { read, problems, moreProblems }, evidence, work, lookWider);
}

async function weighed(
  source: Source,
  read: Found['read'],
  evidence: readonly Evidence[],
  work: Work,
  lookWider: Wider,
): Promise<void> {
  showFound(source, read, await weigh(evidence, meantId()), work, lookWider);
}

function showFound(
  source: Source,
  read: Found['read'],
  answer: Result<readonly Proposal[], Refusal | 'unreachable'>,
  work: Work,
  lookWider: Wider,
): void {
  if (!work.isWanted()) return;
  if (!answer.ok) {
    refuse({ of: 'background', refusal: answer.problem });
    return;
  }
  show({ kind: 'found', found: { source, read, proposals: answer.value, lookWider } });
}

/** What nobody foresaw is told as well: the page never stays with a bar that stands still. */
async function guarded(work: Work, act: () => Promise<void> | void): Promise<void> {
  try {
    await act();
  } catch (error) {
    console.error(error);
    if (work.isWanted()) refuse({ of: 'source', refusal: { code: 'unreadable' } });
  }
}
