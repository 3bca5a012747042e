import { describe, expect, it } from 'vitest';
import { STAGES, chooseStages } from './stages.ts';

const titles = (options: string[]) => chooseStages(options).map(({ title }) => title);

describe('choosing stages', () => {
  it('takes all of them, the cheap ones first and the journeys after the build', () => {
    expect(chooseStages([])).toEqual(STAGES);
    const kinds = STAGES.map(({ group }) => group);
    expect(kinds.slice(0, 2)).toEqual(['format', 'lint']);
    expect(kinds.indexOf('build')).toBeLessThan(kinds.indexOf('e2e'));
  });

  it('takes the named ones, in the table’s order', () => {
    expect(titles(['--only=build,lint'])).toEqual(['lint', 'build']);
  });

  it('runs the domain under four host zones', () => {
    const zones = chooseStages(['--only=unit']).flatMap(({ env }) => env?.('')['TZ'] ?? []);
    expect(zones).toEqual(['UTC', 'America/New_York', 'Europe/London', 'Australia/Sydney']);
  });

  it.each([[['--only=unti']], [['--only=']], [['unit']]])('refuses %j', (options) => {
    expect(() => chooseStages(options)).toThrow(/no stage|no option/);
  });
});
