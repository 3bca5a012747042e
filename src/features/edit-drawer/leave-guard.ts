/** What would be lost by leaving the open post. */
export interface LeaveGuard {
  /** There is something typed that is not saved. */
  readonly dirty: boolean;
  /** A save is under way: its end must be seen. */
  readonly saving: boolean;
  /** Lets what is typed go, in the form and in the browser's keeping. */
  readonly forget: () => void;
}
