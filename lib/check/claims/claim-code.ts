import type { Count } from './claim';

/** The permanent name of what a claim counts, such as `received`, `denied`, `requests.granted`, `disputes.all`. */
export function claimCode(count: Count): string {
  switch (count.of) {
    case 'group':
      return count.group;
    case 'metric':
      return count.metric;
    case 'applicants':
      return `applicants.${count.applicants.length > 1 ? 'organizations' : count.applicants.join('')}`;
    case 'untabled':
      return `untabled.${count.subject}`;
    case 'disputes':
      return ['disputes', count.disputes, count.result].filter((part) => part !== null).join('.');
    default:
      return count.of;
  }
}
