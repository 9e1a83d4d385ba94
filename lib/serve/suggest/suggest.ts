import type { z } from 'zod';
import { divisionPath, metricPath, organizationPath } from '../../domain/addresses';
import { suggestDivisions } from '../../divisions/suggest-divisions';
import { database } from '../../store/client';
import { fold } from '../../text/fold';
import { absolute } from '../api/report-item';
import type { Suggestions } from '../api/schemas';
import { divisionTrail } from '../division-names';
import { keepArchiveNames, type ArchiveNames } from './archive-names';
import { placeQuery } from './place-query';
import { suggestBodies } from './suggest-bodies';
import { suggestMetrics } from './suggest-metrics';

const PLACES = 6;
const BODIES = 5;
const METRICS = 4;

let kept: (() => Promise<ArchiveNames>) | undefined;

/** Places, bodies and metrics that what was typed so far may mean. */
export async function suggest(
  typed: string,
  names: () => Promise<ArchiveNames> = (kept ??= keepArchiveNames(database())),
): Promise<z.infer<typeof Suggestions>> {
  const { bodies, reportsOf } = await names();
  return {
    query: typed,
    places: suggestDivisions(typed, reportsOf, PLACES).map(({ division, name, match }) => ({
      ...division,
      url: absolute(divisionPath(division.code)),
      above: divisionTrail(division.code)
        .slice(0, -1)
        .map((step) => step.name),
      formerName: name === fold(division.name) ? null : name,
      highlight: [match.start, match.end] as [number, number],
      reports: reportsOf(division.code),
      condition: placeQuery(division),
    })),
    organizations: suggestBodies(typed, bodies, BODIES).map(({ body, match }) => ({
      name: body.name,
      slug: body.slug,
      url: absolute(organizationPath(body.slug)),
      highlight: [match.start, match.end] as [number, number],
      reports: body.reports,
      lastYear: body.lastYear,
    })),
    metrics: suggestMetrics(typed, METRICS).map((found) => ({
      ...found,
      url: absolute(metricPath(found.metric)),
    })),
  };
}
