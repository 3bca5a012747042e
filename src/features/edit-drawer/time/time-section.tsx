import { useState } from 'react';
import { type UseFormReturn, useController, useWatch } from 'react-hook-form';
import type { Post } from '#contract/post.ts';
import { serverNow } from '#api/server-clock.ts';
import { formatClock, formatDate } from '#domain/time/format.ts';
import { nextValidTime } from '#domain/time/next-valid.ts';
import { checkScheduledTime } from '#domain/time/schedule-check.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { Select } from '#ui/select.tsx';
import { TextInput } from '#ui/text-input.tsx';
import { AccountDay } from './account-day.tsx';
import { ClockNote } from './clock-note.tsx';
import type { DraftForm } from '../form/draft-form.ts';
import { GapChoice } from './gap-choice.tsx';
import { instantOfFields } from './instant-of-fields.ts';
import { OverlapNote } from './overlap-note.tsx';
import { PostedLine } from './posted-line.tsx';
import { QuickMoves } from './quick-moves.tsx';
import { Section } from '../section.tsx';
import { TimePopover } from './time-popover.tsx';
import { TimeReadingLine } from './time-reading-line.tsx';
import { TimeWordsField } from './time-words-field.tsx';
import styles from './time-section.module.css';
import { useFieldError } from '../form/use-form-errors.ts';
import { YearNote } from './year-note.tsx';
import { zoneOffset, zoneOptions } from './zone-options.ts';
import { ZoneQuestion } from './zone-question.tsx';

interface TimeSectionProps {
  readonly form: UseFormReturn<DraftForm>;
  readonly post: Post;
  readonly viewerZone: string;
  readonly disabled: boolean;
  /** The API's sentence about it, where it refused what the field holds. */
  readonly refusal?: string | undefined;
}

/** A zone was changed: what the two fields said before. */
interface ZoneChange {
  readonly wall: string;
  readonly zone: string;
}

export function TimeSection({ form, post, viewerZone, disabled, refusal }: TimeSectionProps) {
  const { control, setValue } = form;
  const wall = useWatch({ control, name: 'wall' });
  const { field: zone } = useController({ control, name: 'zone' });
  const [zoneChange, setZoneChange] = useState<ZoneChange | null>(null);
  const wallError = useFieldError(form, 'wall');
  const zoneError = useFieldError(form, 'zone');
  const check = checkScheduledTime(wall, zone.value, serverNow());
  const nextValid = disabled ? null : nextValidTime(wall, zone.value, serverNow());
  const instant = instantOfFields(post, wall, zone.value);
  const setWall = (next: string) =>
    setValue('wall', next, { shouldDirty: true, shouldValidate: true });

  const moveTo = (next: string) => {
    setZoneChange(null);
    setWall(next);
  };
  const changeZone = (next: string) => {
    // A second change of zone still asks about the time from before the first.
    const from = zoneChange ?? { wall, zone: zone.value };
    setZoneChange(next === from.zone || from.wall === '' ? null : from);
    zone.onChange(next);
  };

  return (
    <Section>
      <div className={styles.pair}>
        <Field label="Scheduled time" error={wallError ?? refusal}>
          {(props) => (
            <div className={styles.pick}>
              <TextInput
                {...props}
                {...form.register('wall', { onChange: () => setZoneChange(null) })}
                type="datetime-local"
                readOnly={disabled}
              />
              {!disabled && (
                <TimePopover
                  post={post}
                  wall={wall}
                  zone={zone.value}
                  viewerZone={viewerZone}
                  onChoose={moveTo}
                />
              )}
            </div>
          )}
        </Field>
        <Field label="Timezone" error={zoneError}>
          {(props) => (
            <Select
              control={props}
              value={zone.value}
              onChange={changeZone}
              options={zoneOptions(zone.value, wall, post.timezone)}
              placeholder="Choose a timezone"
              aside={zoneOffset(zone.value, wall)}
              disabled={disabled}
            />
          )}
        </Field>
      </div>
      {wallError !== undefined && check.kind === 'gap' && (
        <GapChoice gap={check} onChoose={setWall} />
      )}
      {wallError === undefined && zoneError === undefined && (
        <TimeReadingLine post={post} wall={wall} zone={zone.value} viewerZone={viewerZone} />
      )}
      {wallError !== undefined && nextValid !== null && check.kind !== 'gap' && (
        <div className={styles.buttons}>
          <Button size="sm" onClick={() => setWall(nextValid)}>
            {`Use the next valid time: ${formatDate(nextValid)}, ${formatClock(nextValid)}`}
          </Button>
        </div>
      )}
      {disabled && <PostedLine post={post} viewerZone={viewerZone} />}
      {!disabled && (
        <>
          {wallError === undefined && instant !== null && (
            <AccountDay post={post} instant={instant} zone={zone.value} />
          )}
          {zoneChange !== null && (
            <ZoneQuestion from={zoneChange} toZone={zone.value} wall={wall} onChoose={setWall} />
          )}
          <YearNote post={post} wall={wall} zone={zone.value} />
          <OverlapNote post={post} wall={wall} zone={zone.value} />
          <QuickMoves post={post} wall={wall} zone={zone.value} onMove={moveTo} />
          <TimeWordsField wall={wall} zone={zone.value} viewerZone={viewerZone} onChoose={moveTo} />
          <ClockNote />
        </>
      )}
    </Section>
  );
}
