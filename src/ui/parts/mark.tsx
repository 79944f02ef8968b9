/** The mark of the product: a U whose one end has come loose. As in public/icon.svg. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <rect class="mark-ground" width="128" height="128" rx="30" />
      <path class="mark-line" d="M36 28v42a27 27 0 0 0 54 0v-4" />
      <path class="mark-end" d="M96 38l9-17" />
    </svg>
  );
}
