import { type Role, roles } from '../../core/model.ts';
import { t } from '../text/t.ts';
import { Text } from '../text/text.tsx';

interface Props {
  readonly id: string;
  readonly role: Role;
  readonly onChange: (role: Role) => void;
}

export function RoleSelect({ id, role, onChange }: Props) {
  return (
    <div class="field">
      <label for={id}>
        <Text id="role-label" />
      </label>
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
