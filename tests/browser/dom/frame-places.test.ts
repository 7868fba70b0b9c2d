import { afterEach, describe, expect, it } from 'vitest';
import { standingOf } from '../../../src/dom/around/places';
import { createFlatTree } from '../../../src/dom/tree/flat-tree';

const FRAME = '<iframe></iframe>';

function standing(html: string): string | null {
  document.body.innerHTML = html;
  for (const host of document.querySelectorAll('x-shell')) {
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<main><slot></slot></main><aside><slot name="aside"></slot></aside>';
  }
  const frame = document.querySelector('iframe');
  return frame && standingOf(createFlatTree(), frame, (title) => title === 'Feedback');
}

afterEach(() => document.body.replaceChildren());

describe('a frame', () => {
  it.each([
    FRAME,
    `<main><section><h2>Feedback</h2>${FRAME}</section></main>`,
    `<main aria-live="polite">${FRAME}</main>`,
    `<div style="position: fixed; inset: 0"><p>Some text that is rather long</p>${FRAME}</div>`,
    `<aside>Help</aside>${FRAME}`,
    `<nav>${FRAME}</nav>`,
    `<table><tr><td>${FRAME}</td></tr></table>`,
    `<x-shell>${FRAME}</x-shell>`,
    `<main><div style="height: 300px"></div><header>${FRAME}</header></main>`,
  ])('stands in the page: %s', (html) => {
    expect(standing(html)).toBe('page');
  });

  it.each([
    `<dialog open aria-label="Edit billing information">${FRAME}</dialog>`,
    `<div role="dialog"><h2>Edit billing information</h2>${FRAME}</div>`,
    `<aside role="dialog">${FRAME}</aside>`,
  ])('stands in a dialog: %s', (html) => {
    expect(standing(html)).toBe('dialog');
  });

  it.each([
    `<aside aria-label="Copilot">${FRAME}</aside>`,
    `<main><div role="complementary"><div>${FRAME}</div></div></main>`,
    '<iframe role="complementary"></iframe>',
    `<header>${FRAME}</header>`,
    `<div role="banner">${FRAME}</div>`,
    `<footer>${FRAME}</footer>`,
    `<div role="search">${FRAME}</div>`,
    `<table><thead><tr><th>Name</th></tr></thead><tr><td>${FRAME}</td></tr></table>`,
    `<x-shell>${FRAME.replace('>', ' slot="aside">')}</x-shell>`,
    `<aside><div role="dialog">${FRAME}</div></aside>`,
    `<div role="dialog" aria-label="Feedback">${FRAME}</div>`,
    `<div role="dialog"><h2>Feedback</h2>${FRAME}</div>`,
  ])('stands apart: %s', (html) => {
    expect(standing(html)).toBe('apart');
  });
});
