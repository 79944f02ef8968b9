import type { ListView } from '../../contract/views.ts';
import { NoNumbers } from '../page/no-numbers.tsx';
import { Text } from '../text/text.tsx';
import { BackupFound, BackupRestored, LockedBackup } from './backup-found.tsx';
import { Done } from './done.tsx';
import { Doors } from './doors.tsx';
import { lookedFor } from './for-number.ts';
import { FoundCard } from './found-card.tsx';
import { LineChoice } from './line-choice.tsx';
import { Reading } from './reading.tsx';
import { ReplyRows } from './reply-rows.tsx';
import { type Stage, stage } from './stage.ts';

/** Finds what browsing has not met yet, in what its owner has elsewhere. */
export function ImportPage({ view }: { readonly view: ListView }) {
  return (
    <>
      <h1>
        <Text id="import-title" />
      </h1>
      <p class="lead">
        <Text id="import-lead" />
      </p>
      {view.numbers.length === 0 ? (
        <NoNumbers />
      ) : lookedFor().length === 0 ? (
        <div class="card">
          <p>
            <Text id="import-all-paused" />
          </p>
          <p>
            <a class="button" href="#numbers">
              <Text id="part" args={{ part: 'numbers' }} />
            </a>
          </p>
        </div>
      ) : (
        <StageOf stage={stage.value} />
      )}
    </>
  );
}

function StageOf({ stage: now }: { readonly stage: Stage }) {
  switch (now.kind) {
    case 'doors':
      return <Doors />;
    case 'reading':
      return <Reading fileName={now.fileName} percent={now.percent} />;
    case 'line':
      return <LineChoice lines={now.lines} choose={now.choose} />;
    case 'reply':
      return <ReplyRows rows={now.rows} />;
    case 'backup':
      return <BackupFound file={now.file} />;
    case 'locked backup':
      return <LockedBackup file={now.file} isWrong={now.isWrong} />;
    case 'restored':
      return <BackupRestored restored={now.restored} />;
    case 'found':
      return <FoundCard found={now.found} />;
    case 'done':
      return <Done source={now.source} accepted={now.accepted} />;
  }
}
