import { API_ZONES } from '#contract/zone.ts';
import { DEFAULT_DAY_ZONE, type DayZone } from '#domain/list/day-zone.ts';
import { NativeSelect } from '#ui/native-select.tsx';
import styles from './day-zone-select.module.css';

interface DayZoneSelectProps {
  readonly value: DayZone;
  readonly onChange: (choice: DayZone) => void;
}

const isListed = (zone: DayZone) =>
  zone === 'own' || zone === 'my' || API_ZONES.some(({ id }) => id === zone);

/** In which zone a post's day is read. A zone that a link names is offered beside the usual ones. */
export function DayZoneSelect({ value, onChange }: DayZoneSelectProps) {
  return (
    <label className={styles.label}>
      <span>Days in</span>
      <NativeSelect
        data-active={value !== DEFAULT_DAY_ZONE}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="own">Post’s own zone</option>
        <option value="my">My time</option>
        {!isListed(value) && <option value={value}>{value}</option>}
        {API_ZONES.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </NativeSelect>
    </label>
  );
}
