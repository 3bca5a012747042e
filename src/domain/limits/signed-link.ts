/**
 * Links that end by themselves. A signed link to a file works until a moment that its query names; the
 * platform fetches the file when the post goes live, so one that ends before is a post that fails.
 *
 * Sources, all public: AWS Signature Version 4 query parameters (`X-Amz-Date`, `X-Amz-Expires` in
 * seconds) and its kin at Google (`X-Goog-…`), Alibaba (`x-oss-…`) and others; `Expires` of S3 version 2,
 * CloudFront and Google (seconds since the epoch); `se` of Azure's shared access signature (ISO 8601);
 * the policy of CloudFront (`Policy`, JSON in its own base64). Names are read in any case.
 */
import { type Instant, instantFromMs, parseInstant } from '#contract/instant.ts';

const SECOND = 1000;

/** Milliseconds since the epoch; a count of seconds is told from one of milliseconds by its size. */
function fromEpoch(text: string): number | null {
  if (!/^\d{9,13}$/u.test(text)) return null;
  const count = Number(text);
  return text.length > 11 ? count : count * SECOND;
}

/** `20261126T120000Z`, ISO's basic format. */
function fromBasic(text: string): number | null {
  const parts = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/iu.exec(text);
  if (parts === null) return null;
  const [, year, month, day, hour, minute, second] = parts;
  return toMs(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

/** ISO 8601 with a time, or a date alone: Azure takes both, and means UTC. */
function fromIso(text: string): number | null {
  const plain = text.trim().replace(/ (?=\d{2}:?\d{2}$)/u, '+');
  if (/^\d{4}-\d{2}-\d{2}$/u.test(plain)) return toMs(`${plain}T00:00:00Z`);
  return toMs(plain);
}

function toMs(text: string): number | null {
  const instant = parseInstant(text);
  return instant === null ? null : Date.parse(instant);
}

/** The query's parameters by their name in small letters; of a repeated one the first. */
function parametersOf(url: URL): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>();
  for (const [name, value] of url.searchParams) {
    const key = name.toLowerCase();
    if (!parameters.has(key)) parameters.set(key, value);
  }
  return parameters;
}

/** `X-Amz-Date` with `X-Amz-Expires`, whosever prefix it is. */
function fromDateAndLength(parameters: ReadonlyMap<string, string>): number[] {
  return [...parameters].flatMap(([name, value]) => {
    const prefix = /^(x-[a-z]+-)date$/u.exec(name)?.[1];
    const length = prefix === undefined ? undefined : parameters.get(`${prefix}expires`);
    const signed = fromBasic(value);
    if (signed === null || length === undefined || !/^\d{1,10}$/u.test(length)) return [];
    return [signed + Number(length) * SECOND];
  });
}

/** Parameters that name the very moment, and nothing else when a signature stands beside them. */
const MOMENTS = ['expires', 'x-expires', 'expires_at', 'expiry', 'exp', 'se'];
const SIGNATURES =
  /^(?:sig|sign|signature|x-signature|hmac|hash|token|key-pair-id|policy|md5|verify|s)$/u;

function fromMoments(parameters: ReadonlyMap<string, string>): number[] {
  const isSigned = [...parameters.keys()].some((name) => SIGNATURES.test(name));
  return MOMENTS.flatMap((name) => {
    const value = parameters.get(name);
    // `se=` and `exp=` mean something else on a link that nobody signed.
    if (value === undefined || (!isSigned && !name.includes('expires'))) return [];
    return fromEpoch(value) ?? fromIso(value) ?? [];
  });
}

/** CloudFront: `{"Statement":[{"Condition":{"DateLessThan":{"AWS:EpochTime":1764158400}}}]}`. */
function fromPolicy(parameters: ReadonlyMap<string, string>): number[] {
  const policy = parameters.get('policy');
  if (policy === undefined) return [];
  try {
    const text = atob(policy.replaceAll('-', '+').replaceAll('_', '=').replaceAll('~', '/'));
    const moment = /"DateLessThan"[^}]*?"AWS:EpochTime"\s*:\s*"?(\d{9,13})/u.exec(text)?.[1];
    const end = moment === undefined ? null : fromEpoch(moment);
    return end === null ? [] : [end];
  } catch {
    return [];
  }
}

/** When the link at `text` ends, the earliest where it names several; null where it names no end. */
export function linkExpiry(text: string): Instant | null {
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch {
    return null;
  }
  const parameters = parametersOf(url);
  const ends = [
    ...fromDateAndLength(parameters),
    ...fromMoments(parameters),
    ...fromPolicy(parameters),
  ];
  return ends.length === 0 ? null : instantFromMs(Math.min(...ends));
}

export interface LinkEnd {
  /** Place in the list given, from 0. */
  readonly index: number;
  readonly expires: Instant;
}

/** Those of `urls` that end before the post goes live, or at that very moment, in their order. */
export function linksThatEndBefore(urls: readonly string[], goesLive: Instant): readonly LinkEnd[] {
  return urls.flatMap((url, index) => {
    const expires = linkExpiry(url);
    const isTooEarly = expires !== null && Date.parse(expires) <= Date.parse(goesLive);
    return isTooEarly ? [{ index, expires }] : [];
  });
}
