import { css } from '@microsoft/fast-element';
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { TextKey } from '../../labels/texts-en.ts';
import { Icon } from '../icons.tsx';
import { defineMicroFrontend } from '../micro-frontend.ts';
import { text } from '../page-context.ts';
import { createTags } from '../tags.ts';

const { Button, Dialog, Radio, RadioGroup, TextArea } = createTags('v6_he');

const styles = css`
  .survey { --dialog-width: 360px; }
  .body { display: flex; flex-direction: column; gap: 12px; padding: 16px 20px 20px; }
  .body > p { margin-block-start: -4px; }
  .comment { width: 100%; }
`;

const askEvent = 'demo-portal-ask-for-feedback';
/** Right after a submit, when the user may still look for what the guide asks. */
const askDelay = 1000;
const ratings: readonly TextKey[] = ['verySatisfied', 'satisfied', 'neutral', 'dissatisfied', 'veryDissatisfied'];

/** Lets the portal's survey appear, about a second from now. */
export function askForFeedback(): void {
  setTimeout(() => document.dispatchEvent(new Event(askEvent)), askDelay);
}

function FeedbackView(): VNode | null {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const ask = () => setOpen(true);
    document.addEventListener(askEvent, ask);
    return () => document.removeEventListener(askEvent, ask);
  }, []);
  if (!open) return null;
  const close = () => setOpen(false);
  return (
    <Dialog class="survey" corner="" modal={false} trap-focus={false} aria-label={text('feedbackTitle')}>
      <div class="body">
        <div class="spread">
          <h2>{text('feedbackTitle')}</h2>
          <Button appearance="stealth" aria-label={text('close')} title={text('close')} onClick={close}>
            <Icon name="close" />
          </Button>
        </div>
        <p>{text('feedbackQuestion')}</p>
        <RadioGroup aria-label={text('feedbackQuestion')} orientation="vertical" name="rating">
          {ratings.map((rating) => (
            <Radio key={rating} value={rating}>
              {text(rating)}
            </Radio>
          ))}
        </RadioGroup>
        <TextArea class="comment" resize="vertical" rows={3}>
          {text('feedbackComment')}
        </TextArea>
        <div class="row">
          <Button appearance="accent" onClick={close}>
            {text('submit')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

/** Defines `<feedback-app>`: the survey, which stands beside the shell and not in it. */
export function defineFeedbackApp(): void {
  defineMicroFrontend('feedback-app', FeedbackView, [styles]);
}
