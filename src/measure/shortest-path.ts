/** Edges with their length in km between numbered junctions; `junctions` lists the edges that meet at each. */
export interface Graph {
  readonly edges: readonly { readonly from: number; readonly to: number; readonly km: number }[];
  readonly junctions: readonly (readonly number[])[];
}

/** A place on the network: so many km from the start of an edge. */
export interface Position {
  readonly edge: number;
  readonly km: number;
}

/** A stretch walked on one edge, km from its start; backwards when `to` is less than `from`. */
export interface Piece {
  readonly edge: number;
  readonly from: number;
  readonly to: number;
}

interface Arrival {
  readonly km: number;
  readonly junction: number;
  readonly by: Piece;
  readonly before: Arrival | undefined;
}

/** Dijkstra from one position to another over the open edges; undefined when they are not connected. */
export function shortestPath(graph: Graph, open: (edge: number) => boolean, start: Position, end: Position): readonly Piece[] | undefined {
  const last = graph.edges[end.edge]!;
  const direct = start.edge === end.edge ? { edge: start.edge, from: start.km, to: end.km } : undefined;
  let best = direct ? Math.abs(end.km - start.km) : Number.POSITIVE_INFINITY;
  let found: readonly Piece[] | undefined = direct && [direct];
  const queue = nearestFirst();
  const settled = new Set<number>();
  const leave = (number: number, from: number, before: Arrival | undefined): void => {
    const edge = graph.edges[number]!;
    const walked = before?.km ?? 0;
    queue.add({ km: walked + from, junction: edge.from, by: { edge: number, from, to: 0 }, before });
    queue.add({ km: walked + edge.km - from, junction: edge.to, by: { edge: number, from, to: edge.km }, before });
  };
  leave(start.edge, start.km, undefined);
  for (let here = queue.take(); here && here.km < best; here = queue.take()) {
    if (settled.has(here.junction)) continue;
    settled.add(here.junction);
    for (const [junction, from] of [
      [last.from, 0],
      [last.to, last.km],
    ] as const) {
      const km = here.km + Math.abs(end.km - from);
      if (here.junction !== junction || km >= best) continue;
      best = km;
      found = [...trail(here), { edge: end.edge, from, to: end.km }];
    }
    for (const number of graph.junctions[here.junction]!) {
      const edge = graph.edges[number]!;
      if (open(number)) leave(number, edge.from === here.junction ? 0 : edge.km, here);
    }
  }
  return found;
}

function trail(arrival: Arrival): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at: Arrival | undefined = arrival; at; at = at.before) pieces.unshift(at.by);
  return pieces;
}

/** A binary heap: the smallest km comes first. */
function nearestFirst(): { readonly add: (item: Arrival) => void; readonly take: () => Arrival | undefined } {
  const heap: Arrival[] = [];
  const swap = (i: number, j: number): void => {
    [heap[i], heap[j]] = [heap[j]!, heap[i]!];
  };
  const less = (i: number, j: number): boolean => i < heap.length && heap[i]!.km < heap[j]!.km;
  return {
    add: (item) => {
      let i = heap.push(item) - 1;
      for (let up = (i - 1) >> 1; i > 0 && less(i, up); up = (i - 1) >> 1) {
        swap(i, up);
        i = up;
      }
    },
    take: () => {
      const first = heap[0];
      const last = heap.pop();
      if (heap.length === 0 || !last) return first;
      heap[0] = last;
      for (let i = 0; ; ) {
        const small = less(2 * i + 2, 2 * i + 1) ? 2 * i + 2 : 2 * i + 1;
        if (!less(small, i)) return first;
        swap(small, i);
        i = small;
      }
    },
  };
}
