import { Text } from '../text/text.tsx';
import type { ShownWays } from '../view/ways.ts';
import { Doubt } from './doubt.tsx';
import { OpenButton } from './row-buttons.tsx';

interface Props {
  readonly ways: ShownWays;
  readonly describedBy: string;
}

/** The menus in words first, then the address that may lead there. */
export function WrittenWay({ ways: { path, main }, describedBy }: Props) {
  return (
    <div class="written-way">
      <p>
        <Text id="way-path" args={{ path }} />
      </p>
      {main !== null && (
        <div class="way">
          <OpenButton way={main} describedBy={describedBy} />
          <Doubt way={main} />
        </div>
      )}
    </div>
  );
}
