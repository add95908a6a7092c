import type { Counters } from './counters.ts';

const MEGABYTE = 1024 * 1024;

export interface Gauges {
  /** See `App.health`. */
  health: { database: boolean; telegram: boolean };
  /** How many days old the latest backup is; undefined when there is none. */
  backupAgeDays: number | undefined;
  memoryBytes: number;
}

/**
 * Figures in Prometheus' text format, version 0.0.4. Neither the size of the database nor processor time is among them: both
 * move when somebody writes, and whoever reads them every few seconds would see it. Memory is told in steps of 16 MiB for the
 * same reason.
 */
export function metricsText(counters: Pick<Counters, 'events' | 'letters'>, gauges: Gauges): string {
  return [
    family(
      'kurak_events_total',
      'counter',
      'Log lines by event, since the start.',
      labelled('event', counters.events()),
    ),
    family(
      'kurak_letters_total',
      'counter',
      'Letters by how sending them ended, since the start.',
      labelled('outcome', counters.letters()),
    ),
    family('kurak_database_up', 'gauge', 'Whether the database answers.', [
      ['', Number(gauges.health.database)],
    ]),
    family('kurak_telegram_up', 'gauge', 'Whether Telegram was reached in the last minutes.', [
      ['', Number(gauges.health.telegram)],
    ]),
    family('kurak_memory_bytes', 'gauge', 'Resident memory, in steps of 16 MiB.', [
      ['', Math.ceil(gauges.memoryBytes / (16 * MEGABYTE)) * 16 * MEGABYTE],
    ]),
    ...(gauges.backupAgeDays === undefined
      ? []
      : [
          family('kurak_backup_age_days', 'gauge', 'How old the latest backup is.', [
            ['', gauges.backupAgeDays],
          ]),
        ]),
  ].join('');
}

const labelled = (label: string, counts: ReadonlyMap<string, number>): [string, number][] =>
  [...counts].map(([value, count]) => [`{${label}="${value}"}`, count]);

function family(name: string, type: 'counter' | 'gauge', help: string, samples: [string, number][]): string {
  return [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} ${type}`,
    ...samples.map(([labels, value]) => `${name}${labels} ${value}`),
  ]
    .map((line) => `${line}\n`)
    .join('');
}
