import { createConversation } from '@grammyjs/conversations';
import { Composer } from 'grammy';
import { tapButton } from '../../telegram/buttons.ts';
import { onTap } from '../../telegram/taps.ts';
import type { AppContext } from '../../telegram/context.ts';
import { answerTap, removeMessages } from '../../telegram/screen.ts';
import { showHere } from '../../telegram/show-here.ts';
import { hasWords } from '../text.ts';
import { assistDoors } from './assisting.ts';
import { createIntake, INTAKE, type Folded, type IntakeDeps } from './conversation.ts';
import { drawForm } from './draw.ts';
import { RESUME } from './events.ts';
import type { Form } from './form.ts';
import { advance } from './rules.ts';

interface IntakeDoors {
  before: Composer<AppContext>;
  form: Composer<AppContext>;
}

/**
 * The doors to the form. `before` asks what to do when a form is open already and must stand before the conversation;
 * `form` is the conversation and everything that opens it.
 */
export function intakeHandlers(deps: IntakeDeps): IntakeDoors {
  const before = new Composer<AppContext>();
  eachDoor(before, async (ctx, next) => {
    if (ctx.conversation.active(INTAKE) === 0) return next();
    await offerToResume(ctx);
  });
  const assistedDoors = assistDoors({ api: deps.api, mayAssist: deps.mayAssist, offerToResume, open });
  before.use(assistedDoors.before);
  onTap(before, 'menu', 'anew', async (ctx, _parts, next) => {
    await ctx.conversation.exitAll();
    const thrownAway = ctx.chatId === undefined ? undefined : deps.living.end(ctx.chatId);
    if (ctx.chatId !== undefined && thrownAway !== undefined) {
      await removeMessages(ctx.api, ctx.chatId, [thrownAway]);
    }
    await next();
  });

  const form = new Composer<AppContext>();
  const folded: Folded = new WeakMap();
  form.use(createConversation(createIntake(deps, folded), INTAKE));
  form.use(async (ctx, next) => {
    const waiting = folded.get(ctx);
    if (waiting) await ctx.conversation.enter(INTAKE, waiting, true);
    else await next();
  });
  // Before the other doors: starting anew may mean starting for her.
  form.use(assistedDoors.form);
  eachDoor(form, openHere);
  onTap(form, 'menu', 'anew', openHere);
  form.on('message:text', async (ctx, next) => {
    // A woman who simply writes is heard: her words are kept, and the questions come after. What a member writes where nothing
    // waits for it was meant for something else, an answer of an hour ago or a date: taken for a concern it would leave the chat.
    if (ctx.msg.text.startsWith('/') || !hasWords(ctx.msg.text) || deps.isStaff(ctx.chat.id)) return next();
    const { form: started } = advance(drawForm(), {
      kind: 'text',
      messageId: ctx.msg.message_id,
      text: ctx.msg.text,
    });
    await open(ctx, started);
    ctx.leaving.push(ctx.msg.message_id);
  });
  onTap(form, 'form', undefined, (ctx) => tellOver(deps, ctx));
  return { before, form };
}

/** Every way to ask for the form: the command, the menu, a deep link, and the language picker on the way to it. */
function eachDoor(
  composer: Composer<AppContext>,
  handler: (ctx: AppContext, next: () => Promise<void>) => Promise<void>,
): void {
  composer.command('concern', handler);
  composer.command('start', (ctx, next) => (ctx.match === 'concern' ? handler(ctx, next) : next()));
  onTap(composer, 'menu', 'concern', (ctx, _parts, next) => handler(ctx, next));
  onTap(composer, 'language', undefined, (ctx, [, destination], next) =>
    destination === 'concern' ? handler(ctx, next) : next(),
  );
}

/** Opens the form in place of the page whose button asked for it. */
async function openHere(ctx: AppContext): Promise<void> {
  await Promise.all([
    open(ctx, { ...drawForm(), messageId: ctx.callbackQuery?.message?.message_id }),
    ctx.callbackQuery ? answerTap(ctx.api, ctx.callbackQuery.id) : undefined,
  ]);
}

async function open(ctx: AppContext, form: Form): Promise<void> {
  await ctx.conversation.exitAll();
  await ctx.conversation.enter(INTAKE, form);
}

/** @param anew what starting anew would start */
async function offerToResume(ctx: AppContext, ...anew: readonly string[]): Promise<void> {
  const { words } = ctx;
  await showHere(ctx.api, ctx, {
    html: words.html('concerns-resume-ask'),
    buttons: [
      [tapButton(words.plain('concerns-resume'), 'form', ...RESUME)],
      [tapButton(words.plain('concerns-anew'), 'menu', 'anew', ...anew)],
    ],
  });
}

/**
 * A tap on a form that has ended. Its code may still be on the way to her. Otherwise nothing is changed on her screen: the
 * tap may be an old one that is delivered again, and the message may by now show her return code.
 */
async function tellOver(deps: IntakeDeps, ctx: AppContext): Promise<void> {
  if (!ctx.callbackQuery || ctx.chatId === undefined) return;
  const waits = (await deps.codes.retry(ctx.chatId)) > 0;
  const said = ctx.words.plain(waits ? 'concerns-code-soon' : 'concerns-expired');
  await answerTap(ctx.api, ctx.callbackQuery.id, said, true);
}
