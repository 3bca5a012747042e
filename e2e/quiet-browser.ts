/**
 * Chromium that calls nobody by itself and shows nobody its own pages. Since version 155 it loads two
 * hidden pages of its address bar for each window, which took 38 % of the processor time of a journey
 * (6.9 → 4.3 s a page, Chromium 156, 26 November 2026). Of several `--disable-features` the last counts,
 * so Playwright's own list stands here again.
 */
const DISABLED_FEATURES = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  // Playwright's, as of 1.65.
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/** Only this machine is reached: any other name is unknown. Playwright adds `--no-sandbox`, which root needs. */
export const QUIET_BROWSER: readonly string[] = [
  `--disable-features=${DISABLED_FEATURES.join(',')}`,
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
  // The page takes over the process of the empty one before it: 7 % less processor time a journey (28 November 2026).
  '--renderer-process-limit=1',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
