import { database } from '../lib/store/client';
import { env } from '../lib/env';
import { chooseLanguage, wordsOf } from './console/words';
import { firstLink } from './site/first-link';

const t = wordsOf(chooseLanguage(undefined));
try {
  const link = await firstLink(env().SITE_URL);
  console.log(
    link === null ? t('admin.firstAdministrator.none') : `${t('admin.firstAdministrator.title')}\n${link}`,
  );
} finally {
  await database().$disconnect();
}
