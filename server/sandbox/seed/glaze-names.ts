/** The pictures of the longest set of slides TikTok takes: one mug per glaze, in order. */
export const GLAZE_NAMES: readonly string[] = Array.from(
  { length: 35 },
  (_, index) => `glaze-${String(index + 1).padStart(2, '0')}`,
);
