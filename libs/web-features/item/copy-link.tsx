import { Link2 } from 'lucide-react';
import { IconButton, useToast } from '@northing/web-ui';

/** Copies the address, which reproduces the view. */
export function CopyLink() {
  const toast = useToast();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      toast({ text: 'Link copied.' });
    } catch {
      toast({ text: 'The browser did not allow copying. The address bar holds the link.' });
    }
  };
  return <IconButton label="Copy link" icon={<Link2 aria-hidden size={16} />} onClick={() => void copy()} />;
}
