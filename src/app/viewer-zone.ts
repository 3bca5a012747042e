/** The zone of the browser, as an IANA id. UTC where the browser does not tell. */
export function viewerZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}
