// The frame around every page.

/** The whole explorer. */
export function App() {
  return <main>Papergraph</main>;
}
