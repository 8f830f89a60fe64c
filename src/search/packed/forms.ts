import { NO_FORM, type Channel } from '../../language/channel';
import { languages } from '../../language/languages';
import { SnapshotError, type SnapshotReader, type SnapshotWriter } from '../store/snapshot';

/**
 * The forms of one channel that the index holds, numbered from 0 as they come: the common ones get small numbers, which pack
 * into one byte, and a snapshot names each form once, whatever its number in the channel of another process.
 */
export class Forms {
  readonly channel: Channel;
  readonly #own = new Map<number, number>();
  /** The channel's number by ours. */
  readonly #form: number[] = [];

  constructor(channel: Channel) {
    this.channel = channel;
  }

  /** Our number of a form of the channel. */
  number(form: number): number {
    let own = this.#own.get(form);
    if (own === undefined) {
      own = this.#form.push(form) - 1;
      this.#own.set(form, own);
    }
    return own;
  }

  /** The channel's number of one of ours. */
  form(own: number): number {
    return this.#form[own] ?? NO_FORM;
  }

  write(out: SnapshotWriter): void {
    out.number(this.#form.length);
    out.text(this.#form.map((form) => this.channel.spelling(form)).join('\n'));
    for (const form of this.#form) out.number(this.channel.logProbability(form));
  }

  /** Evidence is only the same where the tables behind it are: every form must exist and be as likely as it was. */
  read(from: SnapshotReader): void {
    const count = from.number();
    const spellings = from.text().split('\n');
    for (let own = 0; own < count; own++) {
      const form = this.channel.form(spellings[own] ?? '');
      if (form === NO_FORM || this.channel.logProbability(form) !== from.number()) {
        throw new SnapshotError('other-tables', 'a snapshot made with this version’s tables', `one made with others (${spellings[own] ?? ''})`);
      }
      this.#own.set(form, own);
      this.#form.push(form);
    }
  }
}

/** The forms of every channel, by language and kind; kinds that share a channel share its forms. */
export function formsOfLanguages(): Forms[][] {
  return languages.map((language) => {
    const known = new Map<Channel, Forms>();
    return language.channels().map((channel) => {
      let forms = known.get(channel);
      if (forms === undefined) known.set(channel, (forms = new Forms(channel)));
      return forms;
    });
  });
}
