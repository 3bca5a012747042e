/** Which entries of the history over all posts are looked at, as an address holds it. */

/** The parameters; each is a text, absent where everything is meant. */
export const ACTIVITY_PARAMETERS = [
  'person',
  'account',
  'post',
  'field',
  'outcome',
  'day',
] as const;
export type ActivityParameter = (typeof ACTIVITY_PARAMETERS)[number];
export type ActivityFilter = Readonly<Partial<Record<ActivityParameter, string>>>;

export const FIELD_CHOICES = [
  { value: 'caption', label: 'Caption' },
  { value: 'time', label: 'Time' },
  { value: 'content', label: 'Media' },
  { value: 'sound', label: 'Sound' },
] as const;

export const OUTCOME_CHOICES = [
  { value: 'proved', label: 'Saved' },
  { value: 'refused', label: 'Not saved' },
  { value: 'unknown', label: 'Outcome not known' },
  { value: 'outside', label: 'Outside Rundown' },
] as const;

const isOneOf = (choices: readonly { readonly value: string }[], text: string) =>
  choices.some(({ value }) => value === text);

/** Reads a filter out of an address's parameters; what is none of ours reads as unset. */
export function activityFilterOf(
  parameters: Readonly<Record<string, string | undefined>>,
): ActivityFilter {
  const read = (name: ActivityParameter) => parameters[name]?.trim() ?? '';
  const isValid: Record<ActivityParameter, (text: string) => boolean> = {
    person: () => true,
    account: () => true,
    post: () => true,
    field: (text) => isOneOf(FIELD_CHOICES, text),
    outcome: (text) => isOneOf(OUTCOME_CHOICES, text),
    day: (text) => /^\d{4}-\d{2}-\d{2}$/u.test(text),
  };
  return Object.fromEntries(
    ACTIVITY_PARAMETERS.flatMap((name) => {
      const text = read(name);
      return text !== '' && isValid[name](text) ? [[name, text]] : [];
    }),
  );
}

/** The same filter as `GET /rundown/history` spells it; a day is one of UTC. */
export function historyParameters(filter: ActivityFilter): Readonly<Record<string, string>> {
  const { person, account, post, field, outcome, day } = filter;
  return {
    ...(person === undefined ? {} : { actor: person }),
    ...(account === undefined ? {} : { account }),
    ...(post === undefined ? {} : { postId: post }),
    ...(field === undefined ? {} : { field }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(day === undefined ? {} : { from: day, to: day }),
  };
}
