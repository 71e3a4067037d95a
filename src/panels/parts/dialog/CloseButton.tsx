/** The cross of what lies over the map. */
export function CloseButton({ name, close }: { name: string; close(): void }) {
  return (
    <button type="button" class="card-close" aria-label={name} onClick={close}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M3.5 3.5l9 9m0-9l-9 9" />
      </svg>
    </button>
  );
}
