import { PassphraseForm as Form } from '../parts/passphrase-form.tsx';
import { ProblemLine } from '../parts/problem-line.tsx';
import { Text } from '../text/text.tsx';

interface Props {
  readonly open: (passphrase: string) => void;
  /** The last one did not open it. */
  readonly isWrong?: boolean;
  readonly isExplained?: boolean;
}

/** Asks for the passphrase of a locked backup. */
export function PassphraseForm({ open, isWrong = false, isExplained = false }: Props) {
  return (
    <Form
      id="restore-passphrase"
      submitId="restore-open"
      label={<Text id="restore-passphrase" />}
      submit={<Text id="restore-open" />}
      invalid={isWrong}
      isExplained={isExplained}
      onSubmit={open}
    >
      {isWrong && (
        <ProblemLine>
          <Text id="refusal" args={{ refusal: 'wrong-passphrase' }} />
        </ProblemLine>
      )}
    </Form>
  );
}
