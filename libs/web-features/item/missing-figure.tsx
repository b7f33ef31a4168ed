import './words.css';

/** A figure that cannot be given: a dash, and why. */
export function MissingFigure({ why }: { readonly why: string }) {
  return (
    <span className="item-missing">
      – <span>{why}</span>
    </span>
  );
}
