import { groupBy } from '../../core/group-by.ts';
import type { RowProblem } from '../../importers/evidence.ts';
import { Notice } from '../parts/notice.tsx';
import { language } from '../text/bundle.ts';
import { Text } from '../text/text.tsx';

interface Props {
  readonly problems: readonly RowProblem[];
  /** Beyond those that are told one by one. */
  readonly more: number;
}

const list = new Intl.ListFormat(language, { type: 'conjunction' });

/** What of a file could not be read, and where; the rest of it is offered all the same. */
export function RowProblems({ problems, more }: Props) {
  if (problems.length === 0) return null;
  const count = problems.length + more;
  return (
    <Notice tone="warning">
      <details id="row-problems">
        <summary>
          <Text id="import-problems" args={{ count }} />
        </summary>
        <ul class="steps-list">
          {[...groupBy(problems, ({ code }) => code)].map(([code, some]) => {
            const rows = some.map(({ row }) => row).filter((row) => row !== null);
            return (
              <li key={code}>
                {rows.length === 0 ? (
                  <Text id="import-problem-file" args={{ code }} />
                ) : (
                  <Text
                    id="import-problem"
                    args={{ code, count: rows.length, rows: list.format(rows.map(String)) }}
                  />
                )}
              </li>
            );
          })}
          {more > 0 && (
            <li>
              <Text id="import-problems-more" args={{ count: more }} />
            </li>
          )}
        </ul>
      </details>
    </Notice>
  );
}
