import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Translate } from '../i18n/translator';
import type { ReportState } from './options-state';

function statusText(report: ReportState | null, t: Translate): string {
  if (!report) return '';
  if (report.copied === 'yes') return t('ui:options.reportCopied');
  if (report.copied === 'refused') return t('ui:options.reportNotCopied');
  return t(report.hasPage ? 'ui:options.reportMade' : 'ui:options.reportNoPage');
}

/** A report for support: people see all of it before they copy it. */
export function ReportSection({
  report,
  t,
  onMake,
  onCopy,
}: {
  readonly report: ReportState | null;
  readonly t: Translate;
  readonly onMake: () => void;
  readonly onCopy: () => void;
}): JSX.Element {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (report?.copied === 'refused') field.current?.select();
  }, [report?.copied]);
  return (
    <section class="card" aria-labelledby="report-title">
      <h2 id="report-title">{t('ui:options.reportTitle')}</h2>
      <p>{t('ui:options.reportWhat')}</p>
      <div class="actions">
        <button type="button" data-action="make-report" onClick={onMake}>
          {t('ui:options.reportMake')}
        </button>
        {report && (
          <button type="button" data-action="copy-report" onClick={onCopy}>
            {t('ui:options.reportCopy')}
          </button>
        )}
      </div>
      <p class="status" role="status">
        {statusText(report, t)}
      </p>
      {report && (
        <div class="choice">
          <label for={id}>{t('ui:options.reportText')}</label>
          {/* English and left to right, whatever the page's language: it is for whoever helps. */}
          <textarea id={id} ref={field} name="report" lang="en" dir="ltr" readOnly rows={12} value={report.text} />
        </div>
      )}
    </section>
  );
}
