import * as v from 'valibot';

import { invalidContent } from '@/emulator/failure';
import type { StoredRegistry } from '@/emulator/store/records';
import type { World } from '@/emulator/world';

import type { Route } from './route';

/** One request as an operation sees it. */
export class Call {
  readonly world: World;
  readonly request: Request;
  readonly url: URL;
  readonly apiVersion: string;
  /** Who answers in the end: the service, or ARM itself. */
  readonly provider: Route['provider'];
  readonly #params: ReadonlyMap<string, string>;

  constructor(
    world: World,
    request: Request,
    apiVersion: string,
    { provider }: Pick<Route, 'provider'>,
    params: ReadonlyMap<string, string>,
  ) {
    this.world = world;
    this.request = request;
    this.url = new URL(request.url);
    this.apiVersion = apiVersion;
    this.provider = provider;
    this.#params = params;
  }

  /** A named segment of the route's path, decoded. */
  param(name: string): string {
    const value = this.#params.get(name);
    if (value === undefined) {
      throw new Error(`The route has no segment :${name}.`);
    }
    return value;
  }

  /** The registry that the path names. Throws ARM's 404. */
  registry(): StoredRegistry {
    return this.world.store.registry({
      subscription: this.param('subscription'),
      resourceGroup: this.param('resourceGroup'),
      registry: this.param('registry'),
    });
  }

  /** The request's body. Throws a 400 that says which field is wrong, never what it held. */
  async body<T>(schema: v.GenericSchema<unknown, T>): Promise<T> {
    const parsed = v.safeParse(schema, parseJson(await this.request.text()));
    if (!parsed.success) {
      const [issue] = parsed.issues;
      throw invalidContent(`The value of '${v.getDotPath(issue) ?? '$'}' is missing or not valid`);
    }
    return parsed.output;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalidContent('The body is not JSON');
  }
}
