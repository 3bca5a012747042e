import type { Instant } from '#contract/instant.ts';
import { API_ZONES } from '#contract/zone.ts';
import { DEFAULT_VIEW_ZONE, type ViewZone } from '#domain/list/view-zone.ts';
import { readableZone } from '#domain/time/reading.ts';
import { abbreviationAt, zoneCity } from '#domain/time/zone-name.ts';
import { NativeSelect } from '#ui/native-select.tsx';
import styles from './times-in.module.css';

export interface TimesInProps {
  readonly value: ViewZone;
  /** The viewer's IANA zone. */
  readonly viewerZone: string;
  readonly now: Instant;
  readonly onChange: (choice: ViewZone) => void;
}

const isListed = (zone: ViewZone) =>
  zone === 'own' || zone === 'my' || API_ZONES.some(({ id }) => id === zone);

/** `Your time (Berlin, CET)`. */
function viewerLabel(viewerZone: string, now: Instant): string {
  const zone = readableZone(viewerZone);
  const city = zoneCity(zone);
  const name = abbreviationAt(now, zone);
  return `Your time (${city === name ? city : `${city}, ${name}`})`;
}

/** The one clock of the view. A zone that a link names is offered beside the usual ones. */
export function TimesIn({ value, viewerZone, now, onChange }: TimesInProps) {
  return (
    <label className={styles.label}>
      <span className={styles.text}>Times in</span>
      <NativeSelect
        data-active={value !== DEFAULT_VIEW_ZONE}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="my">{viewerLabel(viewerZone, now)}</option>
        {!isListed(value) && <option value={value}>{value}</option>}
        {API_ZONES.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
        <option value="own">Each post’s own zone</option>
      </NativeSelect>
    </label>
  );
}
