/**
 * Before every test file: how often a property is tried, and from which seed. 500 times in `npm test`,
 * 4,000 in `npm run test:nightly`. The seed is another one in each run and printed at its start;
 * `PROPERTY_SEED=N npm run test:unit` repeats a run.
 */
import * as fc from 'fast-check';
import { inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The IANA zone that the project's tests run under. */
    hostZone: string;
    propertyRuns: number;
    propertySeed: number;
    /** How often a server is killed in the middle of a save. */
    killedSaves: number;
    /** How many requests without a session are made up. */
    randomRequests: number;
  }
}

fc.configureGlobal({ numRuns: inject('propertyRuns'), seed: inject('propertySeed') });
