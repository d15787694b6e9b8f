import { i18n } from '#i18n';

/** Takes a file that the person chooses, or drops here: the field lies unseen over all of it. */
export function FileChoice({ onFile }: { onFile(file: File): void }) {
  return (
    <div class="file-choice">
      <input
        id="file"
        type="file"
        accept=".json,application/json"
        aria-describedby="drop-hint"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file again is a choice, too.
          currentTarget.value = '';
        }}
      />
      <label for="file">{i18n.t('data.restore.choose')}</label>
      <span class="soft" id="drop-hint">
        {i18n.t('data.restore.drop')}
      </span>
    </div>
  );
}
