/** What would be lost by leaving the open post. */
export interface LeaveGuard {
  /** Whether there is something typed that is not saved. Reads the fields themselves. */
  readonly isDirty: () => boolean;
  /** A save is under way: its end must be seen. */
  readonly saving: boolean;
  /** Lets what is typed go, in the form and in this browser's storage. */
  readonly forget: () => void;
}

export const NO_UNSAVED_CHANGES: LeaveGuard = {
  isDirty: () => false,
  saving: false,
  forget: () => {},
};
