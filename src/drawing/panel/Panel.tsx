import type { PanelAction, PanelModel } from '../overlay-model';
import { Fold } from './Fold';
import { Instruction } from './Instruction';
import {
  BackIcon,
  CloseIcon,
  FoldIcon,
  LocateIcon,
  MoveIcon,
  NextIcon,
  RestartIcon,
  UnfoldIcon,
  WaymarkSign,
} from './icons';
import { Remark } from './Remark';
import { ProgressBar, StepList } from './StepList';
import { spokenText } from './text-parts';

type PanelProps = { readonly model: PanelModel };
type IconButtonProps = {
  readonly action: PanelAction;
  readonly text: string | undefined;
  readonly icon: preact.ComponentChild;
};

/**
 * The panel: a named region, not a dialog, since the page stays in use beside it. It has no handlers of its own:
 * `event-shield.ts` hears clicks before the page does and tells the action by `data-action`; `panel-mover.ts` moves it.
 */
export function Panel({ model }: PanelProps) {
  const { language, direction, label, minimized } = model;
  return (
    <section
      class="panel"
      data-part="panel"
      lang={language}
      dir={direction}
      aria-label={label}
      {...(minimized ? { 'data-minimized': '' } : {})}
    >
      {minimized ? <Pill model={model} /> : <Sheet model={model} />}
    </section>
  );
}

function Pill({ model }: PanelProps) {
  const { actions, progressText, steps } = model;
  return (
    <>
      <button type="button" class="pill" data-action="expand" title={actions.expand}>
        <WaymarkSign size={20} />
        <span>{progressText}</span>
        <ProgressBar steps={steps} />
        <span class="visually-hidden">{actions.expand}</span>
        <UnfoldIcon />
      </button>
      <IconButton action="close" text={actions.close} icon={<CloseIcon />} />
    </>
  );
}

function Sheet({ model }: PanelProps) {
  const { actions } = model;
  return (
    <>
      <header class="header">
        <WaymarkSign size={20} />
        <p class="guide-title">{model.guideTitle}</p>
        <button type="button" class="icon-button" data-part="move" aria-label={model.move} title={model.move}>
          <MoveIcon />
        </button>
        <IconButton action="minimize" text={actions.minimize} icon={<FoldIcon />} />
        <IconButton action="close" text={actions.close} icon={<CloseIcon />} />
      </header>
      <div class="body">
        <p class="progress">
          <span>{model.progressText}</span>
          <ProgressBar steps={model.steps} />
        </p>
        <h2 class="step-title">{model.stepTitle}</h2>
        {model.instruction.length > 0 ? <Instruction parts={model.instruction} /> : null}
        {model.searching ? (
          <p class="searching">
            <span class="searching-sign" aria-hidden="true" />
            {model.searching}
          </p>
        ) : null}
        {model.offScreen ? (
          <p class="off-screen">
            <LocateIcon />
            {model.offScreen}
          </p>
        ) : null}
        {model.remarks.map((remark) => (
          <Remark key={`${remark.kind} ${spokenText(remark.text)}`} remark={remark} />
        ))}
        {model.folded.map(({ title, detail, text }) => (
          <Fold key={title} title={title} detail={detail}>
            <p>{text}</p>
          </Fold>
        ))}
        <StepList model={model} />
      </div>
      <Footer model={model} />
    </>
  );
}

/** Leafing is quiet. The one thing that helps most now, if the panel can do it at all, is the only filled button. */
function Footer({ model }: PanelProps) {
  const { actions, link } = model;
  const canGo = actions.go !== undefined && link !== null;
  const hasAny = actions.back ?? actions.next ?? actions.restart ?? actions['show-target'] ?? actions['start-guide'];
  if (hasAny === undefined && !canGo) return null;
  const primary = actions['show-target'] !== undefined ? 'show-target' : canGo ? 'go' : null;
  return (
    <footer class="footer">
      {actions.back !== undefined ? (
        <button key="back" type="button" class="button quiet" data-action="back">
          <BackIcon />
          {actions.back}
        </button>
      ) : null}
      {actions.next !== undefined ? (
        <button key="next" type="button" class="button quiet" data-action="next">
          {actions.next}
          <NextIcon />
        </button>
      ) : null}
      {actions.restart !== undefined ? (
        <button key="restart" type="button" class="button" data-action="restart">
          <RestartIcon />
          {actions.restart}
        </button>
      ) : null}
      {canGo ? (
        <a key="go" class={primary === 'go' ? 'button primary' : 'button'} data-action="go" href={link}>
          {actions.go}
        </a>
      ) : null}
      {actions['start-guide'] !== undefined && model.nextGuide !== null ? (
        <button
          key="start-guide"
          type="button"
          class="button primary"
          data-action="start-guide"
          data-guide={model.nextGuide}
        >
          {actions['start-guide']}
        </button>
      ) : null}
      {actions['show-target'] !== undefined ? (
        <button key="show-target" type="button" class="button primary" data-action="show-target">
          {actions['show-target']}
        </button>
      ) : null}
    </footer>
  );
}

function IconButton({ action, text, icon }: IconButtonProps) {
  if (text === undefined) return null;
  return (
    <button key={action} type="button" class="icon-button" data-action={action} aria-label={text} title={text}>
      {icon}
    </button>
  );
}
