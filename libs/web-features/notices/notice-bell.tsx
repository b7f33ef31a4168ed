import { useMutation, useQuery } from '@apollo/client/react';
import { MarkNoticesReadDocument, NoticesDocument } from '@northing/web-data';
import { NotificationBell, type NotificationItem } from '@northing/web-ui';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { usePlan, useToday } from '../shell/plan-context.js';
import { gateNotices, isGateNotice, serverNotices } from './notices.js';
import { keepReadGates, readGates } from './read-gates.js';

/** How often the bell asks, in milliseconds. */
const ASK_AGAIN = 30_000;

/** What awaits the acting person in the plan at hand. */
export function NoticeBell() {
  const plan = usePlan();
  const today = useToday();
  const navigate = useNavigate();
  const [read, setRead] = useState(readGates);
  const { data } = useQuery(NoticesDocument, {
    variables: { planId: plan.id },
    fetchPolicy: 'cache-and-network',
    pollInterval: ASK_AGAIN,
  });
  const [mark] = useMutation(MarkNoticesReadDocument, { refetchQueries: [NoticesDocument] });
  const items = useMemo(() => {
    const { id, revisions, calendar } = plan;
    const gates = gateNotices({ planId: id, revisions, calendar, today, read });
    return [...gates, ...serverNotices(data?.plan?.notices ?? [], today)];
  }, [plan, today, read, data]);
  const markRead = (those: readonly NotificationItem[]) => {
    const unread = those.filter(({ isRead }) => !isRead);
    const gates = unread.filter(isGateNotice).map(({ id }) => id);
    const noticeIds = unread.filter((item) => !isGateNotice(item)).map(({ id }) => id);
    if (gates.length > 0) {
      keepReadGates(gates);
      setRead(new Set(gates));
    }
    // Unread is what stays when it fails: the next press tries again.
    if (noticeIds.length > 0) void mark({ variables: { planId: plan.id, noticeIds } }).catch(() => undefined);
  };
  return (
    <NotificationBell
      items={items}
      onOpen={(item) => {
        markRead([item]);
        void navigate(item.href);
      }}
      onReadAll={() => markRead(items)}
    />
  );
}
