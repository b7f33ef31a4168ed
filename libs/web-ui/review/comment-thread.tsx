import { MessageSquare } from 'lucide-react';
import { useState, type KeyboardEvent } from 'react';
import { Button } from '../controls/button.js';
import { TextArea } from '../controls/text-field.js';
import { FieldStateNote } from '../form/field-state-note.js';
import type { FieldState } from '../form/field-state.js';
import { Avatar } from '../people/avatar.js';
import type { DecisionComment } from './decision.js';
import './decision-card.css';

export interface CommentThreadProps {
  readonly comments: readonly DecisionComment[];
  readonly state: FieldState;
  /** Adds a comment; true once it is kept, so that the text may go. */
  readonly onComment: (text: string) => Promise<boolean>;
}

/** What was said, oldest first, and a place to say more. A comment that is not kept stays in its field. */
export function CommentThread({ comments, state, onComment }: CommentThreadProps) {
  const [text, setText] = useState('');
  const add = async () => {
    const said = text.trim();
    if (said === '' || !(await onComment(said))) return;
    setText((now) => (now.trim() === said ? '' : now));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void add();
  };
  return (
    <section className="n-comments" aria-label="Comments">
      <ul>
        {comments.map(({ id, author, whenText, text: said }) => (
          <li key={id}>
            <Avatar name={author} />
            <div className="n-comments__said">
              <span className="n-comments__author">{author}</span>{' '}
              <span className="n-comments__when">{whenText}</span>
              <p className="n-comments__text">{said}</p>
            </div>
          </li>
        ))}
      </ul>
      <form onSubmit={(event) => event.preventDefault()}>
        <TextArea label="Comment" rows={2} value={text} onChange={setText} onKeyDown={onKeyDown} />
        <Button
          size="sm"
          icon={<MessageSquare aria-hidden />}
          disabledReason={text.trim() === '' ? 'Write a comment first' : null}
          onClick={() => void add()}
        >
          Add comment
        </Button>
        <FieldStateNote state={state} />
      </form>
    </section>
  );
}
