import type { BindingView } from '../../contract/messages.ts';

/** What its owner calls it, or the site itself. */
export function nameOfBinding(binding: BindingView): string {
  return binding.title === '' ? binding.site : binding.title;
}
