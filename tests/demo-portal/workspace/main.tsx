import { h, render } from 'preact';
import { registerElements } from './elements/register.ts';
import { applyTheme } from './elements/theme.ts';
import { pageContext } from './page-context.ts';
import { defineAccountApp } from './pages/account-app.tsx';
import { defineCustomerApp } from './pages/customer-app.tsx';
import { defineFeedbackApp } from './pages/feedback-app.tsx';
import { defineHeaderApp } from './pages/header-app.tsx';
import { defineHomeApp } from './pages/home-app.tsx';
import { defineOtherApps } from './pages/other-apps.tsx';
import { ShellView } from './pages/shell-view.tsx';
import { startRouter } from './router.ts';

registerElements();
applyTheme(document.body, pageContext.direction);
defineHeaderApp();
defineHomeApp();
defineCustomerApp();
defineAccountApp();
defineFeedbackApp();
defineOtherApps();
startRouter();

const root = document.getElementById('root');
// In a frame the page is its content alone.
if (root) render(window.top === window ? h(ShellView, null) : h('customersvcadmin-app', null), root);
document.body.append(document.createElement('feedback-app'));
