import { useState } from 'preact/hooks';
import { Text } from '../text/text.tsx';
import { FileButton } from './file-button.tsx';
import { readFile } from './read-source.ts';

/** Takes any file; which kind it is, its first lines tell. */
export function DropArea() {
  const [over, setOver] = useState(false);
  const take = (files: FileList | undefined): void => {
    const [file] = files ?? [];
    if (file !== undefined) void readFile(file);
  };
  return (
    // Dropping is a shortcut for the button inside, which every keyboard reaches.
    <section
      id="drop-area"
      aria-labelledby="drop-title"
      class="card drop-area"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <p id="drop-title" class="drop-title">
        <Text id="import-drop" />
      </p>
      <FileButton id="import-file" primary />
      <p class="hint">
        <Text id="import-drop-hint" />
      </p>
    </section>
  );
}
