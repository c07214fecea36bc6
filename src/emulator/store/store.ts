import { registryNotFound, resourceGroupNotFound, subscriptionNotFound } from '@/emulator/failure';
import { registryId, sameId, type RegistryAddress } from '@/domain/resourceId';

import type {
  StoredOperation,
  StoredRegistry,
  StoredRoleAssignment,
  StoredSubscription,
} from './records';

/** Everything the emulated Azure remembers. Keys are lower case: Azure's names ignore case. */
export class Store {
  readonly #subscriptions = new Map<string, StoredSubscription>();
  readonly #registries = new Map<string, StoredRegistry>();
  readonly #operations = new Map<string, StoredOperation>();
  readonly #roleAssignments = new Map<string, StoredRoleAssignment>();

  addSubscription(subscription: StoredSubscription): void {
    this.#subscriptions.set(subscription.subscriptionId.toLowerCase(), subscription);
  }

  addRegistry(registry: StoredRegistry): void {
    this.#registries.set(registry.resource.id.toLowerCase(), registry);
  }

  subscriptions(): readonly StoredSubscription[] {
    return [...this.#subscriptions.values()];
  }

  /** The subscription of this id. Throws ARM's 404. */
  subscription(id: string): StoredSubscription {
    const found = this.#subscriptions.get(id.toLowerCase());
    if (!found) {
      throw subscriptionNotFound(id);
    }
    return found;
  }

  /** The registries of a subscription in the order of their creation: the recorded list is not sorted. */
  registriesOf(subscription: string): readonly StoredRegistry[] {
    const { subscriptionId } = this.subscription(subscription);
    return [...this.#registries.values()].filter((registry) =>
      sameId(registry.subscription, subscriptionId),
    );
  }

  /** The registries of a resource group. A group exists here when it holds a registry. */
  registriesOfGroup(subscription: string, resourceGroup: string): readonly StoredRegistry[] {
    const found = this.registriesOf(subscription).filter((registry) =>
      sameId(registry.resourceGroup, resourceGroup),
    );
    if (found.length === 0) {
      throw resourceGroupNotFound(resourceGroup);
    }
    return found;
  }

  /** The registry at this address. Throws ARM's 404 of the first part that is missing. */
  registry(address: RegistryAddress): StoredRegistry {
    const found = this.#registries.get(registryId(address).toLowerCase());
    if (!found) {
      this.registriesOfGroup(address.subscription, address.resourceGroup);
      throw registryNotFound(address.registry, address.resourceGroup);
    }
    return found;
  }

  /** Whether any registry has this name, whoever's it is. */
  hasRegistryNamed(name: string): boolean {
    return [...this.#registries.values()].some(({ resource }) => sameId(resource.name, name));
  }

  addRoleAssignment(assignment: StoredRoleAssignment): void {
    this.#roleAssignments.set(assignment.name.toLowerCase(), assignment);
  }

  deleteRoleAssignment(name: string): void {
    this.#roleAssignments.delete(name.toLowerCase());
  }

  /** All of them, at whatever scope. */
  roleAssignments(): readonly StoredRoleAssignment[] {
    return [...this.#roleAssignments.values()];
  }

  /** Remembers an operation under the path at which its progress is asked for. */
  addOperation(path: string, operation: StoredOperation): void {
    this.#operations.set(path.toLowerCase(), operation);
  }

  operation(path: string): StoredOperation | undefined {
    return this.#operations.get(path.toLowerCase());
  }
}
