import { shortNameOf } from './short-name-of';

const AUTONOMOUS = /自治([州县旗])$/;

/** Names an autonomous prefecture, county or banner goes by without its nationalities: 凉山彝族自治州 -> 凉山州, 凉山自治州. */
export function aliasesOf(name: string): string[] {
  const unit = AUTONOMOUS.exec(name)?.[1];
  const stem = shortNameOf(name);
  return unit === undefined || stem === name ? [] : [stem + unit, `${stem}自治${unit}`];
}
