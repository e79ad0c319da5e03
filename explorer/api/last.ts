// Lets what takes long and stands below wait until nothing else is under way: the server answers the rest sooner.

/** Twice so long nothing must be under way: what an answer leads on to is asked only once that answer is shown. */
const PAUSE_MS = 40;

let underWay = 0;

/** Counts a question as under way until it has its answer or fails. */
export async function counted<Answer>(answer: Promise<Answer>): Promise<Answer> {
  underWay += 1;
  try {
    return await answer;
  } finally {
    underWay -= 1;
  }
}

/** Resolves when nothing is under way any more. */
export async function afterOthers(): Promise<void> {
  let quiet = 0;
  while (quiet < 2) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    quiet = underWay === 0 ? quiet + 1 : 0;
  }
}
