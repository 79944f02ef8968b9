import type { LineView } from '../../contract/views.ts';
import { nameOfBinding, siteBeside } from '../view/bindings.ts';

interface Props {
  readonly binding: Pick<LineView, 'title' | 'site' | 'name'>;
}

/** A name is easily taken by somebody else: the site beside it cannot be. */
export function SiteName({ binding }: Props) {
  const site = siteBeside(binding);
  return (
    <>
      <bdi>{nameOfBinding(binding)}</bdi>
      {site !== null && (
        <>
          {' '}
          <bdi class="site-beside">{site}</bdi>
        </>
      )}
    </>
  );
}
