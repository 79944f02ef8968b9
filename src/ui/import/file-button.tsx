import { Text } from '../text/text.tsx';
import { readFile } from './read-source.ts';

interface Props {
  readonly id: string;
  readonly primary?: boolean;
}

/** The browser's own file field, worn as a button. */
export function FileButton({ id, primary = false }: Props) {
  const take = (input: HTMLInputElement): void => {
    const [file] = input.files ?? [];
    if (file !== undefined) void readFile(file);
    // The same file may be chosen again.
    input.value = '';
  };
  return (
    <span class={primary ? 'file-button button' : 'file-button button button-quiet'}>
      <label for={id}>
        <Text id="import-choose-file" />
      </label>
      <input id={id} type="file" onChange={(event) => take(event.currentTarget)} />
    </span>
  );
}
