import { permissions } from '../state/stored.ts';
import { Text } from '../text/text.tsx';

/** What the browser lets Unbind do, and for what. */
export function PermissionsCard() {
  return (
    <section id="permissions" class="card" aria-labelledby="permissions-title">
      <h2 id="permissions-title">
        <Text id="permissions-title" />
      </h2>
      <dl class="permissions">
        {permissions.value.map(({ name, optional, granted }) => (
          <div key={name} data-permission={name}>
            <dt>
              <Text id="permission" args={{ name }} />
              {optional && (
                <span class={granted ? 'permission-state permission-given' : 'permission-state'}>
                  <Text id="permission-state" args={{ granted: granted ? 'yes' : 'no' }} />
                </span>
              )}
            </dt>
            <dd>
              <Text id="permission-purpose" args={{ name }} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
