import { absolute } from '../api/report-item';
import { datestamp } from './datestamp';
import { OaiError } from './oai-error';
import { readArguments, type OaiRequest } from './read-arguments';
import { answerVerb } from './verbs';
import { element, type Xml } from './xml';

const NAMESPACES = {
  xmlns: 'http://www.openarchives.org/OAI/2.0/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation':
    'http://www.openarchives.org/OAI/2.0/ http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd',
};

/** The answer of the repository to what was asked, as XML. `pages`: records a page, by verb. */
export async function answerOai(
  query: URLSearchParams,
  pages?: Parameters<typeof answerVerb>[2],
): Promise<string> {
  const now = new Date();
  const { asked, content } = await answer(query, pages);
  const answered = element(
    'OAI-PMH',
    [
      element('responseDate', datestamp(now)),
      element('request', absolute('/oai'), asked === null ? {} : { verb: asked.verb, ...asked.given }),
      content,
    ],
    NAMESPACES,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${answered.markup}\n`;
}

interface Answer {
  /** Null where it is not right: then the answer does not repeat it. */
  readonly asked: OaiRequest | null;
  readonly content: Xml;
}

async function answer(query: URLSearchParams, pages: Parameters<typeof answerVerb>[2]): Promise<Answer> {
  let asked: OaiRequest | null = null;
  try {
    asked = readArguments(query);
    return { asked, content: element(asked.verb, await answerVerb(asked.verb, asked.given, pages)) };
  } catch (error) {
    if (!(error instanceof OaiError)) throw error;
    const { code, message } = error;
    return { asked: code === 'badArgument' ? null : asked, content: element('error', message, { code }) };
  }
}
