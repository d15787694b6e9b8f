import './doors.css';

/** Where the popup leads. */
export interface Doors {
  /** Opens the side panel; absent where it is open already, or the browser has none. */
  keepOpen?: (() => void) | undefined;
  openSettings(): void;
}

/** The last line: the ways to the side panel and to the settings. */
export function DoorsLine({ keepOpen, openSettings }: Doors) {
  return (
    <footer class="doors">
      {keepOpen && (
        <button type="button" class="quiet" onClick={keepOpen}>
          Keep open beside the page
        </button>
      )}
      <button type="button" class="quiet" onClick={openSettings}>
        Settings
      </button>
    </footer>
  );
}
