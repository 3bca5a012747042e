import { Banner } from '#ui/banner.tsx';

/** Above the list: "your time" would otherwise be read as the time on the wall. */
export function ZoneWarning() {
  return (
    <Banner tone="warning" title="This browser does not say which time zone you are in">
      “Your time” is UTC until it does. Choose a zone under “Times in”, or set the time zone of this
      computer and reload.
    </Banner>
  );
}
