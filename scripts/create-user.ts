import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { AppError } from '../lib/domain/app-error';
import { createAccount, resetPassword } from '../lib/manage/create-account';
import { database } from '../lib/store/client';
import { readPassword } from './console/read-password';
import { chooseLanguage, wordsOf, type Words } from './console/words';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'reset-password': { type: 'boolean' }, lang: { type: 'string' } },
});

async function run(t: Words): Promise<number> {
  const [email = '', role = ''] = positionals;
  const isReset = values['reset-password'] === true;
  if (email === '' || (role === '' && !isReset)) {
    console.error(t('admin.createUser.usage'));
    return 2;
  }
  const given = await readPassword(t('admin.createUser.prompt'));
  const password = given === '' ? randomBytes(15).toString('base64url') : given;
  try {
    await (isReset ? resetPassword({ email }, password) : createAccount({ email, role }, password));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    console.error(t(`admin.createUser.${error.code}`, { email }));
    return 1;
  }
  console.log(t(isReset ? 'admin.createUser.reset' : 'admin.createUser.created', { email, role }));
  if (given === '') console.log(t('admin.createUser.password', { password }));
  return 0;
}

try {
  process.exitCode = await run(wordsOf(chooseLanguage(values.lang)));
} finally {
  await database().$disconnect();
}
