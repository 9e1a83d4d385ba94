import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { AppError } from '../domain/app-error';
import { SHORTEST_PASSWORD } from '../domain/shortest-password';

/** Of 0 to 4: at least 10^8 guesses by someone who knows how people choose passwords. */
const LEAST_SCORE = 3;
const LONGEST = 1_000;
const OWN_WORDS = ['gongkai', 'archive', 'gongkaiarchive', 'nianbao', 'zhengfu', 'xinxigongkai', 'mima'];

let estimate: ZxcvbnFactory | undefined;

/** Throws `AppError` weak_password: too short, easily guessed, or with the e-mail address in it. */
export function requireGoodPassword(password: string, email: string): void {
  const reason = weakness(password, email);
  if (reason !== null) throw new AppError('weak_password', `the password is ${reason}`);
}

function weakness(password: string, email: string): string | null {
  if (password.length < SHORTEST_PASSWORD) return 'too short';
  if (password.length > LONGEST) return 'too long';
  const [name = email] = email.toLowerCase().split('@');
  const folded = password.toLowerCase();
  if (folded.includes(email.toLowerCase()) || (name.length > 3 && folded.replace(name, '').length < 6)) {
    return 'the e-mail address';
  }
  estimate ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  const { score } = estimate.check(password, [email, name, ...email.split(/[@.]/), ...OWN_WORDS]);
  return score < LEAST_SCORE ? 'easily guessed' : null;
}
