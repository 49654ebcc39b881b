import type { Tone } from '../../record/record-header.tsx';
import { type Flow, gatherFlows } from '../flows/flows.ts';

/** Something that flows come from or go to: a force, an area, an outcome. */
export interface SankeyNode {
  /** Unique over all stages: where a force stands in two, "from-kent" and "into-kent". */
  readonly key: string;
  readonly name: string;
  readonly tone?: Tone | undefined;
  /** The list behind the node. */
  readonly href?: string | undefined;
}

/** What stands one beneath the other: where lines come from, where they go, what came of them. */
export interface SankeyStage {
  /** "From". */
  readonly title: string;
  /** In the order in which they are to stand. */
  readonly nodes: readonly SankeyNode[];
}

/** A node and where it belongs. */
export interface StagedNode {
  readonly node: SankeyNode;
  /** Which of the stages that are drawn, from 0. */
  readonly stage: number;
  /** Its turn within the stage. */
  readonly order: number;
  readonly total: number;
}

/** A flow whose ends are known. */
export interface CheckedFlow {
  readonly from: SankeyNode;
  readonly to: SankeyNode;
  readonly value: number;
  readonly href?: string | undefined;
}

/** What can be drawn of what was given. */
export interface StagedFlows {
  readonly titles: readonly string[];
  readonly nodes: readonly StagedNode[];
  readonly flows: readonly CheckedFlow[];
}

function stageByKey(stages: readonly SankeyStage[]): ReadonlyMap<string, { node: SankeyNode; stage: number }> {
  const known = new Map<string, { node: SankeyNode; stage: number }>();
  for (const [stage, { nodes }] of stages.entries()) {
    for (const node of nodes) {
      if (known.has(node.key)) throw new Error(`Two nodes have the key "${node.key}"`);
      known.set(node.key, { node, stage });
    }
  }
  return known;
}

/**
 * Flows with their ends, one for each pair, largest first. Throws where a flow names a node that is not there, or does not
 * run on to a later stage: whatever runs back or in a circle cannot be drawn as a stream.
 */
export function checkFlows(stages: readonly SankeyStage[], flows: readonly Flow[]): readonly CheckedFlow[] {
  const known = stageByKey(stages);
  for (const { from, to } of flows) {
    const [start, end] = [known.get(from), known.get(to)];
    if (!start || !end) throw new Error(`A flow names "${start ? to : from}", which stands in no stage`);
    if (start.stage >= end.stage) {
      throw new Error(`Flows run on from stage to stage, and "${start.node.name}" to "${end.node.name}" does not`);
    }
  }
  return gatherFlows(flows).flatMap(({ from, to, value, href }) => {
    const [start, end] = [known.get(from), known.get(to)];
    return start && end ? [{ from: start.node, to: end.node, value, href }] : [];
  });
}

function sumBy(flows: readonly CheckedFlow[], end: 'from' | 'to'): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const flow of flows) sums.set(flow[end].key, (sums.get(flow[end].key) ?? 0) + flow.value);
  return sums;
}

/** The stages and nodes that something flows through, with what does. Throws as `checkFlows` does. */
export function stageFlows(stages: readonly SankeyStage[], given: readonly Flow[]): StagedFlows {
  const flows = checkFlows(stages, given);
  const [out, into] = [sumBy(flows, 'from'), sumBy(flows, 'to')];
  const totalOf = ({ key }: SankeyNode) => Math.max(out.get(key) ?? 0, into.get(key) ?? 0);
  const used = stages
    .map(({ title, nodes }) => ({ title, nodes: nodes.filter((node) => totalOf(node) > 0) }))
    .filter(({ nodes }) => nodes.length > 0);
  return {
    titles: used.map(({ title }) => title),
    nodes: used.flatMap(({ nodes }, stage) =>
      nodes.map((node, order) => ({ node, stage, order, total: totalOf(node) })),
    ),
    flows,
  };
}
