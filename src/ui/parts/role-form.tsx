import type { LineView } from '../../contract/views.ts';
import { type Role, roles } from '../../core/model.ts';
import { changeRole } from '../state/row-actions.ts';
import { Text } from '../text/text.tsx';
import { termOfRole } from '../view/glossary.ts';
import { RowForm } from './row-form.tsx';

interface Props {
  readonly binding: LineView;
  readonly onClose: () => void;
}

/** What the site uses the number for, where Unbind read it wrongly or could not tell. */
export function RoleForm({ binding, onClose }: Props) {
  const choose = async (role: Role): Promise<void> => {
    if (role !== binding.role) await changeRole(binding, role);
    onClose();
  };
  return (
    <RowForm title={<Text id="role-title" />} onClose={onClose}>
      <ul class="uses">
        {roles.map((role) => (
          <li key={role}>
            <button
              type="button"
              class="button button-small button-quiet button-choice"
              data-choice={role}
              aria-pressed={role === binding.role}
              aria-describedby={`use-${role}`}
              onClick={() => void choose(role)}
            >
              <Text id="role" args={{ role }} />
            </button>
            <p id={`use-${role}`} class="hint" data-meaning={termOfRole[role]}>
              <Text id="meaning" args={{ term: termOfRole[role] }} />
            </p>
          </li>
        ))}
      </ul>
    </RowForm>
  );
}
