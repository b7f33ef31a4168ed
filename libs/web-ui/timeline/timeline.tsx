import { useEffect, useRef } from 'react';
import { mountTimeline, type TimelineHandle, type TimelineProps } from './mount.js';

/** The timeline as a component: fills its parent, draws itself, and renders nothing while it scrolls. */
export function Timeline(props: TimelineProps) {
  const host = useRef<HTMLDivElement>(null);
  const handle = useRef<TimelineHandle>(null);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
    handle.current?.update(props);
  });
  useEffect(() => {
    if (!host.current) return undefined;
    const mounted = mountTimeline(host.current, latest.current);
    handle.current = mounted;
    return () => {
      handle.current = null;
      mounted.destroy();
    };
  }, []);
  return <div ref={host} className="n-timeline-host" />;
}
