import { Segmented } from '#ui/segmented.tsx';
import type { View } from './use-view.ts';

const CHOICES = [
  { value: 'list', label: 'List' },
  { value: 'week', label: 'Week' },
  { value: 'month', label: 'Month' },
] as const satisfies readonly { value: View; label: string }[];

interface ViewChoiceProps {
  readonly view: View;
  readonly onChange: (view: View) => void;
}

/** The same posts as a list, a week or a month. */
export function ViewChoice({ view, onChange }: ViewChoiceProps) {
  return <Segmented label="View" choices={CHOICES} value={view} onChange={onChange} />;
}
