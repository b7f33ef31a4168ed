import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { CourseChart, type CourseLimit, type CoursePoint } from '../charts/course-chart.js';
import { Address } from '../controls/address.js';
import { buttonClass } from '../controls/button.js';
import './explanation.css';

export interface ExplanationInput {
  readonly label: string;
  /** With its unit, e.g. "9 projects". */
  readonly value: string;
  /** Where the input comes from; without it the value is only told. */
  readonly href?: string;
}

export interface ExplanationCourse {
  /** One a revision, oldest first. */
  readonly points: readonly CoursePoint[];
  readonly format: (value: number) => string;
  readonly limit?: CourseLimit;
  /** Said when there are no points: why this figure has no course. */
  readonly none?: string;
}

/** All that stands behind a figure. */
export interface Explanation {
  readonly title: string;
  /** Why there is no figure; null when there is one. */
  readonly missing: string | null;
  /** The formula in words. */
  readonly formula: string;
  /** The very numbers the formula was given. */
  readonly inputs: readonly ExplanationInput[];
  readonly course: ExplanationCourse;
  /** What would make the figure better. */
  readonly improvedBy: string;
  /** The rows the figure counts or sums; null where there are none to show. */
  readonly rows: { readonly label: string; readonly href: string } | null;
  /** How the figure can be made to look better than things are. */
  readonly gamedBy: string;
}

export interface ExplanationBodyProps {
  readonly explanation: Explanation;
  /** A plain press on a link; a press with a modifier stays the browser's. */
  readonly onNavigate: (href: string) => void;
}

/** A figure explained: formula, inputs, course, what would improve it, the rows; how it is gamed one press further. */
export function ExplanationBody({ explanation, onNavigate }: ExplanationBodyProps) {
  const { missing, formula, inputs, course, improvedBy, rows, gamedBy, title } = explanation;
  return (
    <div className="n-explanation__body">
      {missing !== null && (
        <Part heading="Why there is no figure">
          <p>{missing}</p>
        </Part>
      )}
      <Part heading="How it is computed">
        <p>{formula}</p>
        <Inputs inputs={inputs} onNavigate={onNavigate} />
      </Part>
      <Part heading="Over the revisions">
        {course.points.length === 0 ? (
          <p>{course.none ?? 'There is no revision yet.'}</p>
        ) : (
          <CourseChart label={title} points={course.points} format={course.format} limit={course.limit} />
        )}
      </Part>
      <Part heading="What would improve it">
        <p>{improvedBy}</p>
      </Part>
      <details className="n-explanation__gaming">
        <summary>
          <ChevronRight aria-hidden size={14} />
          How it can be gamed
        </summary>
        <p>{gamedBy}</p>
      </details>
      {rows && (
        <Address className={buttonClass({ size: 'sm' })} href={rows.href} onNavigate={onNavigate}>
          {rows.label}
        </Address>
      )}
    </div>
  );
}

function Part({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3>{heading}</h3>
      {children}
    </section>
  );
}

interface InputsProps {
  readonly inputs: readonly ExplanationInput[];
  readonly onNavigate: (href: string) => void;
}

function Inputs({ inputs, onNavigate }: InputsProps) {
  if (inputs.length === 0) return null;
  return (
    <dl className="n-explanation__inputs">
      {inputs.map(({ label, value, href }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className="n-num">
            {href === undefined ? (
              value
            ) : (
              <Address href={href} onNavigate={onNavigate}>
                {value}
              </Address>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
