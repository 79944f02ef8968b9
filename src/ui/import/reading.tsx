import { Text } from '../text/text.tsx';
import { StageTitle } from './stage-title.tsx';
import { cancelWork } from './work.ts';

interface Props {
  readonly fileName: string;
  readonly percent: number | null;
}

export function Reading({ fileName, percent }: Props) {
  return (
    <section id="import-reading" class="card" aria-labelledby="reading-title">
      <StageTitle id="reading-title">
        {fileName === '' ? (
          <Text id="import-reading" />
        ) : (
          <Text id="import-reading-file" args={{ name: fileName }} />
        )}
      </StageTitle>
      <div class="reading-bar">
        <progress
          aria-labelledby="reading-title"
          max={100}
          {...(percent === null ? {} : { value: percent })}
        />
        <span class="reading-percent" role="status">
          {percent !== null && <Text id="import-percent" args={{ percent }} />}
        </span>
      </div>
      <div class="actions">
        <button id="import-cancel" type="button" class="button button-quiet" onClick={cancelWork}>
          <Text id="cancel" />
        </button>
      </div>
    </section>
  );
}
