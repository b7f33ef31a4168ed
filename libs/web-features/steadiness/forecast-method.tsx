import { ENOUGH_JUDGED, ENOUGH_OBSERVATIONS } from '@northing/domain';

/** How the forecast from past slips is made, and when it is shown. */
export function ForecastMethod() {
  return (
    <details className="forecast-method">
      <summary>How the forecast is made</summary>
      <p>
        {`What happened to open work in each quarter that passed is an observation. 2,000 runs start at the planned
        end and draw, quarter by quarter, what work in the same position did: its team’s where there are
        ${ENOUGH_OBSERVATIONS} observations, else its unit’s, else the plan’s. Half of the runs are finished by P50,
        eight of ten by P80. Dependencies and capacity are not read.`}
      </p>
      <p>
        {`It is shown once earlier forecasts of ${ENOUGH_JUDGED} enablers can be judged, and 70% to 90% of those
        forecasts held.`}
      </p>
    </details>
  );
}
