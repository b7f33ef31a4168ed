import { layoutTrace, TraceGraph } from '@northing/web-ui';
import '@northing/web-ui/base.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { settled } from '../timeline-page/measure.js';
import { crossings, generate, type Graph } from './graph.js';
import { modelOf } from './model.js';
import { paint, PEERS, type PeerName } from './peers.js';

export interface TraceShape {
  readonly crossings: number;
  readonly elements: number;
}

/** What the last picture shows. */
let shown: { readonly graph: Graph; readonly heightOf: (node: number) => number } | null = null;

function root(): HTMLElement {
  const element = document.getElementById('root');
  if (!element) throw new Error('The page has no #root.');
  return element;
}

/** The product's own picture; milliseconds from the call to the frame that shows it. */
async function own(links: number): Promise<number> {
  const graph = generate(links);
  const model = modelOf(graph);
  const started = performance.now();
  createRoot(root()).render(createElement(TraceGraph, { model, onSelect: () => undefined }));
  await settled(() => document.querySelector('.n-trace__card') !== null);
  const paintMs = performance.now() - started;
  const { byId } = layoutTrace(model);
  shown = { graph, heightOf: (node) => byId.get(String(node))?.top ?? NaN };
  return paintMs;
}

/** The layout of another, drawn plainly. */
async function peer(name: PeerName, links: number): Promise<number> {
  const graph = generate(links);
  const started = performance.now();
  const places = await PEERS[name](graph);
  paint(graph, places, root());
  await settled(() => document.querySelector('#root svg rect') !== null);
  shown = { graph, heightOf: (node) => places[node]?.y ?? NaN };
  return performance.now() - started;
}

function shape(): TraceShape {
  if (!shown) throw new Error('Nothing is shown yet.');
  const elements = document.querySelectorAll('*').length;
  return { crossings: crossings(shown.graph, shown.heightOf), elements };
}

Object.assign(window, { traceBench: { own, peer, shape } });
