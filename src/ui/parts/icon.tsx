/** The few signs of the interface, drawn on a 16 by 16 grid in the colour of the text. */
const paths = {
  open: 'M6.5 3.5h-3v9h9v-3M9 3h4v4M12.5 3.5 7 9',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10ZM10.6 10.6 14 14',
  more: 'M3 7.5h.6v1H3zM7.7 7.5h.6v1h-.6zM12.4 7.5h.6v1h-.6z',
  undo: 'M5.5 3 2.5 6l3 3M3 6h6.5a4 4 0 0 1 0 8H6',
  pin: 'M5 2.5h6M6 2.5v4L4 9h8l-2-2.5v-4M8 9v4.5',
  next: 'M6 4l4 4-4 4',
  expand: 'M4 6l4 4 4-4',
  full: 'M9.5 2.5h4v4M6.5 13.5h-4v-4M13 3 9.5 6.5M3 13l3.5-3.5',
  beside: 'M2.5 3h11v10h-11ZM9.5 3v10',
  check: 'M3 8.5 6.5 12 13 4.5',
  alert: 'M8 5v4M8 11.4v.1M8 1.8 14.7 13.6H1.3Z',
} as const;

export function Icon({ name }: { readonly name: keyof typeof paths }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
