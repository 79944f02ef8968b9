/** What is told of a line only where somebody asks for it: its grounds and its past. */
import { useEffect, useState } from 'preact/hooks';
import type { LineDetails, LineView } from '../../contract/views.ts';
import { send } from '../../platform/send.ts';

/** Null until the background has answered. Asked again whenever the line changes. */
export function useDetails(binding: LineView): LineDetails | null {
  const [details, setDetails] = useState<LineDetails | null>(null);
  useEffect(() => {
    let wanted = true;
    send({ type: 'get-details', bindingId: binding.id }).then(
      (answer) => {
        if (wanted && answer.ok) setDetails(answer.value);
      },
      (error: unknown) => console.error(error),
    );
    return () => {
      wanted = false;
    };
  }, [binding]);
  return details;
}
