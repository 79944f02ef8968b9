/** Spreads work over workers, each taking the next piece when it is free; results in order. */
export async function shareOut<Worker, Piece, Done>(
  workers: readonly Worker[],
  pieces: readonly Piece[],
  work: (worker: Worker, piece: Piece) => Promise<Done>,
): Promise<Done[]> {
  const done: Done[] = [];
  const queue = pieces.entries();
  await Promise.all(
    workers.map(async (worker) => {
      for (const [index, piece] of queue) done[index] = await work(worker, piece);
    }),
  );
  return done;
}
