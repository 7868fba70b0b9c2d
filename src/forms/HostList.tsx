import type { JSX } from 'preact';

/** Host names, one below the other. They read from left to right in every language. */
export function HostList({ hosts }: { readonly hosts: readonly string[] }): JSX.Element {
  return (
    <ul class="hosts">
      {hosts.map((host) => (
        <li key={host}>
          <bdi lang="en">{host}</bdi>
        </li>
      ))}
    </ul>
  );
}
