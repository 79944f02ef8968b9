/** The list as text for a terminal. */
import type { BindingView, NumberView, Overview } from '../../src/contract/views.ts';
import { type BindingState, bindingStates } from '../../src/core/model.ts';

const headings: Readonly<Record<BindingState, string>> = {
  suspected: 'Could be yours (confirm or dismiss)',
  'to do': 'To do',
  changed: 'Changed, not yet seen by Unbind',
  verified: 'Verified: the site shows the new number',
  kept: 'Kept on purpose',
  dismissed: 'Not mine',
};

function progressLine({ formatted, replacementFormatted, progress }: NumberView): string {
  const { done, total, suspected, daysLeft } = progress;
  const facts = [
    `${done} of ${total} unbound`,
    ...(suspected > 0 ? [`${suspected} to confirm`] : []),
    ...(daysLeft === null ? [] : [`${daysLeft} days left`]),
  ];
  const towards = replacementFormatted === null ? '' : ` for ${replacementFormatted}`;
  return `Leaving ${formatted}${towards}: ${facts.join(', ')}.`;
}

function line({ site, role, certainty, address }: BindingView): string {
  return `  [ ] ${site.padEnd(22)} ${role.padEnd(9)} ${certainty.padEnd(9)} ${address ?? ''}`.trimEnd();
}

export function checklist({ numbers, bindings }: Overview): string {
  const groups = bindingStates.flatMap((state) => {
    const rows = bindings.filter((binding) => binding.state === state);
    const sorted = [...rows].sort((left, right) => left.site.localeCompare(right.site, 'en'));
    return rows.length === 0 ? [] : ['', headings[state], ...sorted.map(line)];
  });
  return [...numbers.map(progressLine), ...groups].join('\n');
}
