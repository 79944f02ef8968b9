/** The mark of the product: a U whose one end has come loose. As in public/icon.svg. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <rect class="mark-ground" width="128" height="128" rx="30" />
      <path class="mark-line" d="M40 30v36a24 24 0 0 0 48 0v-4" />
      <path class="mark-end" d="M92 42l8-17" />
    </svg>
  );
}
