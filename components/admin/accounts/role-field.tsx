import { useTranslations } from 'next-intl';
import { Field } from '@/components/ui/field';
import { ROLES, type Role } from '@/lib/domain/roles';

/** The choice of a role. */
export function RoleField({ form, value }: { form: string; value: Role }) {
  const t = useTranslations('accounts.fields');
  const roles = useTranslations('admin.head.roles');
  const id = `${form}-role`;
  return (
    <Field id={id} label={t('role')}>
      <select className="inp" id={id} name="role" defaultValue={value}>
        {ROLES.map((role) => (
          <option key={role} value={role}>
            {roles(role)}
          </option>
        ))}
      </select>
    </Field>
  );
}
