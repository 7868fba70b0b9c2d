import type { ComponentChildren } from 'preact';

type IconProps = { readonly size?: number };

/** Icons say nothing that is not said in words beside them or in the button's name, so assistive tools skip them. */
function icon(children: ComponentChildren, mirrored = false) {
  return ({ size = 16 }: IconProps) => (
    <svg
      class={mirrored ? 'icon mirrored' : 'icon'}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export const CloseIcon = icon(<path d="m4 4 8 8m0-8-8 8" />);
export const FoldIcon = icon(<path d="M3.5 8h9" />);
export const MoveIcon = icon(
  <path d="M8 1.75v12.5M1.75 8h12.5M6 3.75l2-2 2 2m-4 8.5 2 2 2-2M3.75 6l-2 2 2 2m8.5-4 2 2-2 2" />,
);
export const UnfoldIcon = icon(<path d="m4 10 4-4 4 4" />);
export const ChevronIcon = icon(<path d="m6 4 4 4-4 4" />, true);
export const BackIcon = icon(<path d="M13 8H3m4-4L3 8l4 4" />, true);
export const NextIcon = icon(<path d="M3 8h10M9 4l4 4-4 4" />, true);
export const LocateIcon = icon(
  <>
    <circle cx="8" cy="8" r="4" />
    <path d="M8 1.5v3m0 7v3M1.5 8h3m7 0h3" />
  </>,
);
export const InformationIcon = icon(
  <>
    <circle cx="8" cy="8" r="6.25" />
    <path d="M8 7.25v3.5" />
    <path d="M8 5v.01" stroke-width="1.75" />
  </>,
);
export const WarningIcon = icon(
  <>
    <path d="M8 2 14.25 13.25H1.75Z" />
    <path d="M8 6.5v3" />
    <path d="M8 11.4v.01" stroke-width="1.75" />
  </>,
);
export const SuccessIcon = icon(
  <>
    <circle cx="8" cy="8" r="6.25" />
    <path d="m5.25 8.25 2 2 3.5-4" />
  </>,
);
export const RestartIcon = icon(<path d="M3 8a5 5 0 1 0 1.6-3.7L3 5.75M3 2.75v3h3" />);

/** Step signs: a tick, a filled ring, an empty ring. Told apart by shape, not by colour alone. */
export const DoneSign = icon(
  <>
    <circle cx="8" cy="8" r="6.5" fill="currentColor" stroke="none" />
    <path class="knockout" d="m5.25 8.25 2 2 3.5-4" />
  </>,
);
export const CurrentSign = icon(
  <>
    <circle cx="8" cy="8" r="5.75" />
    <circle cx="8" cy="8" r="2.75" fill="currentColor" stroke="none" />
  </>,
);
export const ToComeSign = icon(<circle cx="8" cy="8" r="5.75" />);

/** Waymark's own sign: a signpost's arrow. The same drawing as `docs/brand/waymark.svg`. */
export function WaymarkSign({ size = 16 }: IconProps) {
  return (
    <svg class="sign mirrored" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path class="sign-post" d="M7 1.5h2v13H7z" />
      <path class="sign-arm" d="M2.5 3.5h8L14 6.5l-3.5 3h-8z" />
    </svg>
  );
}
