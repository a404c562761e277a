/** Custom elements whose behavior is fetched when one of them comes near the window. */

import { whenNear } from "./near";
import { isReturning } from "./returning";

/** Wires an element that is in the page; everything it starts ends with `signal`. */
export type Attach = (host: HTMLElement, signal: AbortSignal) => void | Promise<void>;

/**
 * Registers a tag. A reader who made something here before gets it back at once; for anybody else the page stays as light
 * as it was sent until the element comes near. The readable HTML inside is kept, so that an element that leaves the page
 * and comes back starts afresh from what the author wrote.
 */
export function defineElement(tag: string, load: () => Promise<Attach>): void {
  if (customElements.get(tag)) return;
  customElements.define(
    tag,
    class extends HTMLElement {
      #life: AbortController | null = null;
      #authored: DocumentFragment | null = null;

      connectedCallback(): void {
        this.#life = new AbortController();
        const { signal } = this.#life;
        const missed = this.#rememberClick(signal);
        const begin = (): void => void this.#start(load, signal, missed);
        if (isReturning()) begin();
        else whenNear(this, signal, begin);
      }

      disconnectedCallback(): void {
        this.#life?.abort();
        this.#life = null;
      }

      async #start(load: () => Promise<Attach>, signal: AbortSignal, missed: () => void): Promise<void> {
        try {
          const attach = await load();
          if (signal.aborted) return;
          if (this.#authored) this.replaceChildren(this.#authored.cloneNode(true));
          else this.#authored = this.#copy();
          await attach(this, signal);
          missed();
        } catch (reason) {
          if (signal.aborted) return;
          this.dataset["status"] = "unavailable";
          console.error(`<${tag}> stays plain:`, reason);
        }
      }

      #copy(): DocumentFragment {
        const copy = document.createDocumentFragment();
        for (const child of this.childNodes) copy.append(child.cloneNode(true));
        return copy;
      }

      /** A reader may press before the behavior is here: returns what repeats that press, unless the HTML answered it itself. */
      #rememberClick(signal: AbortSignal): () => void {
        let last: MouseEvent | null = null;
        const remember = (event: MouseEvent): void => {
          last = event.target instanceof Element && event.target.closest("summary, a, button") ? null : event;
        };
        this.addEventListener("click", remember, { signal });
        return () => {
          this.removeEventListener("click", remember);
          const target = last?.target;
          if (last && target instanceof Element && this.contains(target)) {
            const { clientX, clientY } = last;
            target.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, clientX, clientY }));
          }
        };
      }
    },
  );
}
