import { type Role, roles } from '../../core/model.ts';
import { t } from '../text/t.ts';
import { Text } from '../text/text.tsx';
import { termOfRole } from '../view/glossary.ts';
import { Explain } from './explain.tsx';

interface Props {
  readonly id: string;
  readonly role: Role;
  readonly onChange: (role: Role) => void;
}

export function RoleSelect({ id, role, onChange }: Props) {
  return (
    <div class="field">
      <span class="titled">
        <label for={id}>
          <Text id="role-label" />
        </label>
        <Explain key={role} term={termOfRole[role]} />
      </span>
      <select
        id={id}
        class="select"
        value={role}
        onChange={(event) => {
          const { value } = event.currentTarget;
          onChange(roles.find((each) => each === value) ?? 'unknown');
        }}
      >
        {roles.map((each) => (
          <option key={each} value={each}>
            {t('role', { role: each })}
          </option>
        ))}
      </select>
    </div>
  );
}
