import type { VNode } from 'preact';

// Drawn for the demo on a grid of 20, one stroke width: no icon of Microsoft's sets is used.
const paths = {
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  home: 'M3.5 9 10 3.5 16.5 9v7.5h-4.5v-4.5h-4v4.5h-4.5z',
  customers:
    'M7.5 9.5a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5zM2.5 16.5c0-3 2-4.75 5-4.75s5 1.75 5 4.75M13 4.3a2.75 2.75 0 0 1 0 5M14.5 12c2 .5 3 2.2 3 4.5',
  insights: 'M3.5 16.5h13M5.5 13.5v-4M10 13.5v-9M14.5 13.5v-6',
  referrals: 'M4 10h11M11 5.5l4.5 4.5-4.5 4.5',
  pricing: 'M10.5 3.5h6v6l-7 7-6-6zM13.75 6.25h.01',
  billing: 'M5 3.5h10v13l-2.5-1.5-2.5 1.5-2.5-1.5-2.5 1.5zM7.5 7.5h5M7.5 10.5h5',
  support: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM7.8 8a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .8-1 1.5M10 14h.01',
  bell: 'M5.5 13.5v-4a4.5 4.5 0 0 1 9 0v4l1.5 1.5h-12zM8.5 17h3',
  gear: 'M10 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM10 3v2M10 15v2M3 10h2M15 10h2M5 5l1.5 1.5M13.5 13.5 15 15M15 5l-1.5 1.5M6.5 13.5 5 15',
  add: 'M10 4v12M4 10h12',
  download: 'M10 3.5v9M6 9l4 4 4-4M4 16.5h12',
  close: 'M5 5l10 10M15 5 5 15',
  previous: 'M12 5l-5 5 5 5',
  next: 'M8 5l5 5-5 5',
  success: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM6.8 10.2l2.3 2.3 4.2-4.6',
  warning: 'M10 3.5l7 12.5h-14zM10 8.5v3.5M10 14h.01',
} as const;

/** The name of a drawing. */
export type IconName = keyof typeof paths;

/** A decorative drawing; the control that carries it needs a name of its own. */
export function Icon({ name, slot }: { readonly name: IconName; readonly slot?: string }): VNode {
  const mirrored = name === 'previous' || name === 'next' || name === 'referrals';
  return (
    <svg
      class={mirrored ? 'icon mirrored' : 'icon'}
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.4"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      {...(slot !== undefined && { slot })}
    >
      <path d={paths[name]} />
    </svg>
  );
}
