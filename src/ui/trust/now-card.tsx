import type { ListView } from '../../contract/views.ts';
import { pauseReading } from '../state/pause.ts';
import { stored } from '../state/stored.ts';
import { relativeMoment } from '../text/dates.ts';
import { listOf } from '../text/sizes.ts';
import { Text } from '../text/text.tsx';
import { nameOfNumber } from '../view/numbers.ts';

/** What is looked for and where, what was read last, and the switch that ends it. */
export function NowCard({
  view: { settings, numbers, accessGranted },
}: {
  readonly view: ListView;
}) {
  const { paused, watchMode } = settings;
  const soughtAfter = numbers.filter((number) => !number.paused);
  return (
    <section id="now" class="card" aria-labelledby="now-title">
      <h2 id="now-title">
        <Text id="watch-title" />
      </h2>
      <label class="switch">
        <input
          id="pause"
          type="checkbox"
          role="switch"
          checked={paused}
          aria-checked={paused}
          aria-describedby="pause-hint"
          onChange={(event) => void pauseReading(event.currentTarget.checked)}
        />
        <span>
          <Text id="pause-switch" />
        </span>
      </label>
      <p id="pause-hint" class="hint">
        <Text id="pause-hint" />
      </p>
      {!paused && (
        <ul class="nevers">
          <li>
            <Text
              id="looks-for"
              args={{ count: soughtAfter.length, numbers: listOf(soughtAfter.map(nameOfNumber)) }}
            />
            {soughtAfter.length === 0 && (
              <>
                {' '}
                {numbers.length === 0 ? (
                  <a href="#welcome">
                    <Text id="begin-action" />
                  </a>
                ) : (
                  <a href="#numbers">
                    <Text id="part" args={{ part: 'numbers' }} />
                  </a>
                )}
              </>
            )}
          </li>
          <li>
            {watchMode === null ? (
              <Text id="watch-not-chosen" />
            ) : (
              <Text
                id="access-state"
                args={{ mode: watchMode, granted: accessGranted ? 'yes' : 'no' }}
              />
            )}{' '}
            <a href={watchMode === null ? '#welcome' : '#settings'}>
              <Text id="watch-choose" />
            </a>
          </li>
          <li id="last-read">
            <LastRead />
          </li>
        </ul>
      )}
    </section>
  );
}

function LastRead() {
  const last = stored.value?.lastRead ?? null;
  if (last === null) return <Text id="last-read-none" />;
  const { site, at, kept } = last;
  return (
    <Text
      id="last-read"
      args={{ site, when: relativeMoment(at, Date.now()), kept: kept ? 'yes' : 'no' }}
    />
  );
}
