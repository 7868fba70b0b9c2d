import {
  fastSearch,
  fastSelect,
  fastSkeleton,
  fastTextArea,
  fastTextField,
  neutralStrokeRest,
  searchStyles,
  selectStyles,
  textAreaStyles,
  textFieldStyles,
} from '@microsoft/fast-components';
import { css, html } from '@microsoft/fast-element';

// FAST outlines fields in the accent colour, which on a page with ten of them makes each look focused.
const quietOutline = css`
  :host(:not(:focus-within):not(:hover)) .root,
  :host(:not(:focus-within):not(:hover)) textarea.control,
  :host([role='combobox']:not(:focus-within):not(:hover)) { border-color: ${neutralStrokeRest}; }
`;

/** FAST's text field with a quiet outline. */
export const textField = () =>
  fastTextField({ styles: (context, definition) => css`${textFieldStyles(context, definition)} ${quietOutline}` });

/** FAST's search field with a quiet outline. */
export const search = () =>
  fastSearch({ styles: (context, definition) => css`${searchStyles(context, definition)} ${quietOutline}` });

/** FAST's text area with a quiet outline. */
export const textArea = () =>
  fastTextArea({ styles: (context, definition) => css`${textAreaStyles(context, definition)} ${quietOutline}` });

/** FAST's select with a quiet outline. */
export const select = () =>
  fastSelect({ styles: (context, definition) => css`${selectStyles(context, definition)} ${quietOutline}` });

/** FAST's skeleton without the `<object>` for its pattern: unused here, and a strict policy reports each empty one. */
export const skeleton = () =>
  fastSkeleton({ template: () => html`<template class="rect"><span class="shimmer"></span><slot></slot></template>` });
