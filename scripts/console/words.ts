import { createTranslator } from 'next-intl';
import enAdmin from '../../messages/en/admin.json';
import enDocumentErrors from '../../messages/en/documentErrors.json';
import enIntake from '../../messages/en/intake.json';
import enVersions from '../../messages/en/versions.json';
import zhAdmin from '../../messages/zh/admin.json';
import zhDocumentErrors from '../../messages/zh/documentErrors.json';
import zhIntake from '../../messages/zh/intake.json';
import zhVersions from '../../messages/zh/versions.json';

const MESSAGES = {
  zh: { admin: zhAdmin, documentErrors: zhDocumentErrors, intake: zhIntake, versions: zhVersions },
  en: { admin: enAdmin, documentErrors: enDocumentErrors, intake: enIntake, versions: enVersions },
};

export type Words = (key: string, values?: Record<string, string | number>) => string;

/** The language asked for, else the terminal's: Chinese or English. */
export function chooseLanguage(wanted: string | undefined): 'zh' | 'en' {
  const language = wanted ?? process.env.LC_ALL ?? process.env.LANG ?? '';
  return language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** The catalogue in one language, as a function from key and values to the sentence. */
export function wordsOf(locale: 'zh' | 'en'): Words {
  return createTranslator<Record<string, object>>({ locale, messages: MESSAGES[locale] }) as Words;
}
