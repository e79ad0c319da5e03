// To come.
/** x */
export function AskPage({ search }: { readonly search: string }) {
  return <p>{search}</p>;
}
