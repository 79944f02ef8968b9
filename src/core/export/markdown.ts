/** Reports as Markdown that shows every text as it was written. Pure. */
import type { Report, ReportLine, ReportSection } from './report.ts';

export function writeMarkdown(reports: readonly Report[]): string {
  return `${reports.map(writeReport).join('\n\n---\n\n')}\n`;
}

function writeReport({ title, facts, sections }: Report): string {
  const blocks = [
    `# ${escapeMarkdown(title)}`,
    facts
      .map(({ label, value }) => `- ${escapeMarkdown(label)}: ${escapeMarkdown(value)}`)
      .join('\n'),
    ...sections.map(writeSection),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function writeSection({ title, hint, lines }: ReportSection): string {
  const blocks = [
    `## ${escapeMarkdown(title)}`,
    escapeMarkdown(hint),
    lines.map(writeLine).join('\n'),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function writeLine({ name, facts, note, address, ticked }: ReportLine): string {
  const box = ticked === null ? '' : ticked ? '[x] ' : '[ ] ';
  const first = [`**${escapeMarkdown(name)}**`, ...facts.map(escapeMarkdown)].join(' · ');
  const below = [address === null ? '' : writeAddress(address), escapeMarkdown(note)];
  // A hard break and an indent keep what follows inside the item.
  return [`- ${box}${first}`, ...below.filter((text) => text !== '')].join('\\\n  ');
}

function writeAddress(address: string): string {
  return /^https?:[^\s<>]+$/.test(address) ? `<${address}>` : escapeMarkdown(address);
}

/** On one line, with every sign that could mean something to a reader of Markdown made plain. */
export function escapeMarkdown(text: string): string {
  return text
    .trim()
    .replaceAll(/\s*[\r\n]+\s*/g, ' ')
    .replaceAll(/[\\`*_{}[\]<>#|!~&$]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+=])(?=[-=\s]|$)/, '\\$1');
}
