import { servedControls } from '../../engine/policy/served.ts';
import type { Controls } from '../../knowledge/controls/controls.ts';
import type { LibraryPolicy } from '../library/compiled.ts';
import type { Cell } from '../library/matrix.ts';
import { type Html, html } from './html.ts';
import { matrixBody } from './matrix_page.ts';

/** A policy with its fixtures, which serve as examples. */
export interface DocumentedPolicy extends LibraryPolicy {
  fixtures: { name: string; text: string }[];
}

/** A file of the site. */
export interface Page {
  file: string;
  text: string;
}

/** The static site: an index that can be searched, a page for each policy, one for each framework, and what is asked of which type. */
export function siteOf(policies: readonly DocumentedPolicy[], controls: Controls, cells: readonly Cell[]): Page[] {
  return [
    { file: 'index.html', text: indexPage(policies, Object.keys(controls)) },
    { file: 'matrix.html', text: page('Controls and types · Decree', '', matrixBody(cells)) },
    ...policies.map((policy) => ({ file: pageOf(policy), text: policyPage(policy) })),
    ...Object.entries(controls).map(([name, ids]) => ({
      file: `frameworks/${name}.html`,
      text: frameworkPage(name, ids, policies),
    })),
  ];
}

const pageOf = ({ metadata }: LibraryPolicy): string => `policies/${metadata.custom.id}.html`;

const contentPolicy = "default-src 'none'; style-src 'self'; script-src 'self'";

function page(title: string, up: string, body: Html): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">
<title>${title}</title>
<link rel="stylesheet" href="${up}style.css">
</head>
<body>
${body}
</body>
</html>
`.text;
}

function indexPage(policies: readonly DocumentedPolicy[], frameworks: readonly string[]): string {
  const providers = [...new Set(policies.map(({ folder }) => folder.split('/')[0] ?? ''))];
  const compiled = policies.filter(({ metadata }) => metadata.custom.hand_written === undefined).length;
  return page(
    'Policies of Decree',
    '',
    html`<header><h1>Policies of Decree</h1>
<p>${policies.length} policies, ${compiled} of them compiled from the sentence that they ask for.
By framework: ${frameworks.map((name) => html`<a href="frameworks/${name}.html">${name}</a> `)}
<a href="matrix.html">By control and type</a>.</p></header>
<main>
<form role="search"><label>Search <input id="search" type="search" autocomplete="off" placeholder="bucket encryption"></label>
<label>Provider <select id="provider"><option value="">all</option>${providers.map((name) => html`<option>${name}</option>`)}</select></label>
<label>Severity <select id="severity"><option value="">all</option>${['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFO'].map((name) => html`<option>${name}</option>`)}</select></label>
<output id="count">${policies.length} policies</output></form>
<table><thead><tr><th>Severity</th><th>Policy</th><th>Id</th></tr></thead><tbody>
${policies.map(indexRow)}</tbody></table>
</main>
<script src="search.js"></script>`,
  );
}

function indexRow(policy: DocumentedPolicy): Html {
  const { title, custom } = policy.metadata;
  const { id, severity, requirement = '', resource_types, aliases } = custom;
  const searched = [id, title, requirement, ...resource_types, ...aliases].join(' ').toLowerCase();
  return html`<tr data-text="${searched}" data-provider="${id.split('.')[0]}" data-severity="${severity}"><td><span class="severity ${severity.toLowerCase()}">${severity}</span></td><td><a href="${pageOf(policy)}">${title}</a></td><td><code>${id}</code></td></tr>
`;
}

function policyPage({ metadata, text, fixtures }: DocumentedPolicy): string {
  const { title, description, related_resources, custom } = metadata;
  const { id, requirement, severity, category, resource_types, frameworks, remediation, aliases, profiles } = custom;
  const facts: [string, Html][] = [
    ['Id', html`<code>${id}</code>`],
    ['Severity', html`<span class="severity ${severity.toLowerCase()}">${severity}</span>`],
    ['Category', html`${category}`],
    ['Resource types', html`${resource_types.map((type) => html`<code>${type}</code> `)}`],
    ['Profiles', html`${[...profiles, ...Object.keys(frameworks)].join(', ')}`],
    ...Object.entries(frameworks).map(([name, ids]): [string, Html] => [
      name,
      html`<a href="../frameworks/${name}.html">${ids.join(', ')}</a>`,
    ]),
    ['Also known as', html`${aliases.join(', ')}`],
    ['Written', html`${custom.hand_written ? `by hand: ${custom.hand_written}` : 'compiled from its requirement'}`],
  ];
  return page(
    `${title} · Decree`,
    '../',
    html`<header><p><a href="../index.html">All policies</a></p><h1>${title}</h1></header>
<main>
<blockquote>${requirement}</blockquote>
<p>${description}</p>
<h2>What to do</h2><p>${remediation}</p>
<dl>${facts.filter(([, value]) => value.text !== '').map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
<h2>Examples</h2>${fixtures.map(({ name, text }) => html`<h3>${name}</h3><pre><code>${text}</code></pre>`)}
<h2>Rego</h2><pre><code>${text.slice(text.search(/^package /m))}</code></pre>
<h2>Documentation</h2><ul>${related_resources.map(({ ref }) => html`<li><a href="${ref}">${ref}</a></li>`)}</ul>
</main>`,
  );
}

function frameworkPage(name: string, ids: readonly string[], policies: readonly DocumentedPolicy[]): string {
  const own = policies.filter(({ metadata }) => Object.hasOwn(metadata.custom.frameworks, name));
  const rows = servedControls(own, name, ids);
  const served = rows.filter(({ by }) => by.length > 0).length;
  return page(
    `${name} · Decree`,
    '../',
    html`<header><p><a href="../index.html">All policies</a></p><h1>${name}</h1>
<p>${own.length} policies serve ${served} of ${ids.length} controls.</p></header>
<main><table><thead><tr><th>Control</th><th>Policies</th></tr></thead><tbody>
${rows.map(
  ({
    control,
    by,
  }) => html`<tr><td><code>${control}</code></td><td>${by.length === 0 ? 'none' : by.map((policy) => html`<a href="../${pageOf(policy)}">${policy.metadata.title}</a><br>`)}</td></tr>
`,
)}</tbody></table></main>`,
  );
}
