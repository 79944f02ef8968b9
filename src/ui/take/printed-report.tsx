import type { Report, ReportLine } from '../../core/export/report.ts';
import { t } from '../text/t.ts';
import { Text } from '../text/text.tsx';

interface Props {
  readonly report: Report;
  readonly replacement: string | null;
  readonly large: boolean;
}

/** Lines beyond which a screen lays out only what is in sight. */
const longReport = 300;

const steps = ['open', 'find', 'change', 'test', 'tick'];

/** What comes out of the printer; on the screen it lies below as a sheet. */
export function PrintedReport({ report, replacement, large }: Props) {
  const lines = report.sections.reduce((sum, section) => sum + section.lines.length, 0);
  return (
    <article
      class={`report ${large ? 'report-large' : ''} ${lines > longReport ? 'report-long' : ''}`}
      aria-label={report.title}
    >
      <h2>{report.title}</h2>
      <dl class="report-facts">
        {report.facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {large && (
        <>
          <h3>
            <Text id="report-steps-title" />
          </h3>
          <ol class="report-steps">
            {steps.map((step) => (
              <li key={step}>
                {step === 'change' && replacement !== null ? (
                  <Text id="report-step-change-to" args={{ number: replacement }} />
                ) : (
                  <Text id="report-step" args={{ step }} />
                )}
              </li>
            ))}
          </ol>
        </>
      )}
      {report.sections.map(({ title, hint, lines }) => (
        <section key={title} class="report-section">
          <h3>{title}</h3>
          {hint !== '' && <p class="report-hint">{hint}</p>}
          <ul>
            {lines.map((line) => (
              <Line key={`${line.name} ${line.facts.join(' ')}`} line={line} />
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}

function Line({ line: { name, facts, note, address, ticked } }: { readonly line: ReportLine }) {
  return (
    <li class="report-line">
      <span class="report-box" data-ticked={ticked === true}>
        {ticked === true && <span class="visually-hidden">{t('report-ticked')}</span>}
      </span>
      <div>
        <strong>
          <bdi>{name}</bdi>
        </strong>
        {facts.map((fact) => (
          <span key={fact} class="report-fact">
            <bdi>{fact}</bdi>
          </span>
        ))}
        {address !== null && (
          <span class="report-address">
            <bdi>{address}</bdi>
          </span>
        )}
        {note !== '' && (
          <span class="report-note">
            <bdi>{note}</bdi>
          </span>
        )}
      </div>
    </li>
  );
}
