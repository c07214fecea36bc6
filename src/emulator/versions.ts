import { ArmFailure } from './failure';
import type { Route } from './handlers/route';

/** The list that the service sends along with tokens and scope maps (recorded: azure-powershell, 2025-09-09). */
const recordedVersions = [
  '2019-05-01-preview',
  '2020-11-01-preview',
  '2021-06-01-preview',
  '2021-08-01-preview',
  '2021-12-01-preview',
  '2022-02-01-preview',
  '2022-12-01',
  '2023-01-01-preview',
  '2023-06-01-preview',
  '2023-07-01',
  '2023-08-01-preview',
  '2023-11-01-preview',
  '2024-01-01-preview',
  '2024-11-01-preview',
  '2025-03-01-preview',
  '2025-04-01',
  '2025-05-01-preview',
  '2025-09-01-preview',
];

/** Published since that recording. */
const newerVersions = [
  '2025-11-01',
  '2025-12-01-preview',
  '2026-01-01-preview',
  '2026-03-01-preview',
];

/** What `api-supported-versions` says. */
export const supportedVersions = [...recordedVersions, ...newerVersions].join(', ');

/** Tokens, scope maps and generateCredentials came after the first stable version, which registries speak. */
const acceptedVersions = {
  all: new Set([...recordedVersions, ...newerVersions]),
  asked: new Set(['2019-05-01', ...recordedVersions, ...newerVersions]),
};

/** The api-version of a request. Throws ARM's 400 when it is missing or not known. */
export function apiVersionOf(
  url: URL,
  { provider, versions = 'asked' }: Pick<Route, 'provider' | 'versions'>,
): string {
  const version = url.searchParams.get('api-version');
  if (!version) {
    throw new ArmFailure(
      400,
      'MissingApiVersionParameter',
      'The api-version query parameter (?api-version=) is required for all requests.',
      'arm',
    );
  }
  const accepted = acceptedVersions[versions];
  if (provider === 'ContainerRegistry' && !accepted.has(version)) {
    throw new ArmFailure(
      400,
      'NoRegisteredProviderFound',
      `No registered resource provider found for API version '${version}' for type 'registries'. The supported api-versions are '${[...accepted].join(', ')}'.`,
      'arm',
    );
  }
  if (!/^\d{4}-\d{2}-\d{2}(?:-preview)?$/.test(version)) {
    throw new ArmFailure(
      400,
      'InvalidApiVersionParameter',
      `The api-version '${version}' is invalid.`,
      'arm',
    );
  }
  return version;
}
