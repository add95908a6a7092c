import { Composer, type Api } from 'grammy';
import { homeButton, tapButton } from '../../telegram/buttons.ts';
import type { AppContext } from '../../telegram/context.ts';
import type { Words } from '../../telegram/locale.ts';
import { answerTap, removeMessages, type Screen } from '../../telegram/screen.ts';
import { showHere } from '../../telegram/show-here.ts';
import { onTap } from '../../telegram/taps.ts';
import { INTAKE } from './conversation.ts';
import { drawForm } from './draw.ts';
import type { Form } from './form.ts';

export interface AssistDeps {
  api: Api;
  /** Asked anew at each command and tap (promise P8). */
  mayAssist: (chatId: number) => boolean;
  /** Asks what is to become of a form that is open. */
  offerToResume: (ctx: AppContext, ...anew: readonly string[]) => Promise<void>;
  open: (ctx: AppContext, form: Form) => Promise<void>;
}

/**
 * `/assist`: a leader types the concern of a woman who has no Telegram. It is filed like any other, and nothing that is stored
 * says who typed it, or that anybody did (promise P2); the code is hers. `before` and `form` stand where those of the form do.
 */
export function assistDoors(deps: AssistDeps): { before: Composer<AppContext>; form: Composer<AppContext> } {
  const { api } = deps;
  /** Whoever may not gets what an unknown command or button gets. */
  const guarded =
    (act: (ctx: AppContext, next: () => Promise<void>) => Promise<void>) =>
    (ctx: AppContext, next: () => Promise<void>): Promise<void> =>
      ctx.chatId !== undefined && deps.mayAssist(ctx.chatId) ? act(ctx, next) : next();

  const before = new Composer<AppContext>();
  const explain = guarded((ctx) => showHere(api, ctx, explanation(ctx.words)));
  before.command('assist', explain);
  onTap(before, 'menu', 'assist', (ctx, _parts, next) => explain(ctx, next));
  onTap(before, 'menu', BEGIN, (ctx, _parts, next) =>
    ctx.conversation.active(INTAKE) > 0 ? guarded(() => deps.offerToResume(ctx, FOR_HER))(ctx, next) : next(),
  );

  const form = new Composer<AppContext>();
  const begin = guarded(async (ctx) => {
    const page = ctx.callbackQuery?.message?.message_id;
    await Promise.all([
      // As a new message, for an edit can't make one protected.
      deps.open(ctx, drawForm({ assisted: true })),
      ctx.callbackQuery ? answerTap(api, ctx.callbackQuery.id) : undefined,
    ]);
    if (ctx.chatId !== undefined && page !== undefined) await removeMessages(api, ctx.chatId, [page]);
  });
  onTap(form, 'menu', BEGIN, (ctx, _parts, next) => begin(ctx, next));
  onTap(form, 'menu', 'anew', (ctx, [what], next) => (what === FOR_HER ? begin(ctx, next) : next()));
  return { before, form };
}

const BEGIN = 'assist_begin';
const FOR_HER = 'her';

/** What to do with her before the first question: a leader reads it while the woman waits, so it is short. */
function explanation(words: Words): Screen {
  return {
    html: words.html('assist-intro'),
    buttons: [[tapButton(words.plain('assist-begin'), 'menu', BEGIN)], [homeButton(words)]],
  };
}
